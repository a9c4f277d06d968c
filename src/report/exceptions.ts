import type { DocumentFormat } from "../document/document.js";
import type { Exception } from "../rule/exception.js";

/**
 * What `decklint exceptions --format json` prints: every exception of some files and their configurations
 * (`schema/exceptions.json`).
 */
export interface ExceptionsReport {
  schemaVersion: 1;
  tool: { name: "decklint"; version: string };
  /** By file, as written there; then those of configurations, each once for all files. */
  exceptions: ListedException[];
}

export interface ListedException
  extends Pick<Exception, "rule" | "reason" | "until" | "daysLeft" | "state" | "findings" | "source" | "text"> {
  /** The file that it is in: a deck, a text or a configuration. */
  file: string;
  /** null for a configuration. */
  format: DocumentFormat | null;
  /** The patterns of the files that it is for; null where it is for its own file, or for all. */
  files: string[] | null;
  /** The page on which it is written; in a configuration the one that it names, null where it names none or a title. */
  page: number | null;
  /** The title of that page, or the one that a configuration names; "" where there is none. */
  title: string;
  /** It holds for the whole document, or for whole documents, and not for single pages. */
  whole: boolean;
  /** The rule that was probably meant, where there is none of its name. */
  suggestion: string | null;
}
