/** What a run ends with: part of the public contract. */
export const EXIT = {
  /** Nothing at or above the failing level. */
  clean: 0,
  /** Something at or above it, or more warnings than allowed. */
  findings: 1,
  /** The run itself failed: wrong usage or configuration, a file that is missing or unreadable. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Used wrongly. The message is one plain sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
