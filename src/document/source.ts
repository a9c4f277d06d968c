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
export interface Inflate {
  (data: Uint8Array, maxBytes: number): Uint8Array;
  /** All pieces in one go, where that costs less than one by one; throws where any is not what it should be. */
  readonly many?: (pieces: readonly Deflated[]) => Uint8Array[];
  /** The CRC-32 of zip as an unsigned number, where the host has a faster one than the core. */
  readonly crc32?: (bytes: Uint8Array) => number;
}

/** Raw deflate data with the length and the checksum of what it unpacks to. */
export interface Deflated {
  data: Uint8Array;
  size: number;
  crc: number;
}

export function bufferSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(offset, Math.min(bytes.length, offset + length)),
  };
}
