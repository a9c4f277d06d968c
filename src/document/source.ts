/**
 * Where bytes come from. The core reads through this, so that the same code runs over a file,
 * a buffer, or a file that a person dropped on a web page.
 */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /**
   * Bytes from `offset`; fewer than `length` only at the end of the source.
   * Synchronous on purpose: asynchronous reads gain nothing here and cost memory (docs/decisions).
   */
  read(offset: number, length: number): Uint8Array;
}

/**
 * Inflates raw deflate data; throws when the output would exceed `maxBytes` or the data is broken. Data that ends too
 * early gives what came out of it: half a page is worth reading.
 */
export type Inflate = (data: Uint8Array, maxBytes: number) => Uint8Array;

export function bufferSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
  };
}
