import type { Page } from "../document/document.js";

export const EXCEPTION_STATES = [
  /** It accepts findings. */
  "holds",
  /** There is nothing that it could accept. */
  "unused",
  /** Its rule did not run here, so that nobody knows. */
  "not-checked",
  /** Its last day is over: it accepts nothing any more. */
  "expired",
  /** It gives no reason. */
  "no-reason",
  /** There is no rule of this name. */
  "unknown-rule",
  /** It names a rule that judges exceptions. */
  "not-allowed",
  /** It speaks to decklint, but allows nothing. */
  "misworded",
  /** The day after “until” is none. */
  "bad-day",
] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** An exception to a rule, and what became of it in one document. Only one that `holds` accepts findings. */
export interface Exception {
  /** "" where it names none. */
  rule: string;
  /** Numbers of the pages for which it holds; null for the whole document. */
  pages: readonly number[] | null;
  /** "" where it gives none. */
  reason: string;
  /** The last day on which it holds, as `2027-01-31`; null where it has no end. */
  until: string | null;
  state: ExceptionState;
  /** How many findings it accepts, or did accept while it held. */
  findings: number;
  /** Days until the last one, negative when that is over; null without an end, or where nobody says which day it is. */
  daysLeft: number | null;
  /** The rule that was probably meant, where there is none of its name. */
  suggestion: string | null;
  source: "notes" | "comment" | "configuration";
  /** The page on which it is written; null in the configuration. */
  writtenOn: Page | null;
  /** The line as it stands there; in the configuration, the file and the place in it. */
  text: string;
  /** Meant for other files as well, so that it is no fault when it is not needed in this one. */
  shared: boolean;
}
