/** The ways in which a file can be unreadable. Each has one plain sentence, written where it is thrown. */
export type ReadErrorCode =
  | "not-found"
  | "not-a-file"
  | "no-permission"
  | "empty"
  | "too-large"
  | "encrypted"
  | "legacy-format"
  | "lfs-pointer"
  | "lock-file"
  | "wrong-type"
  | "not-a-deck"
  | "damaged"
  | "limit"
  | "unsupported-format";

/**
 * The only error that a reader throws.
 * `message` is for a salesperson: what it is, and what to do. `detail` is for a bug report.
 */
export class ReadError extends Error {
  constructor(
    readonly code: ReadErrorCode,
    message: string,
    readonly detail: string = "",
  ) {
    super(message);
    this.name = "ReadError";
  }
}
