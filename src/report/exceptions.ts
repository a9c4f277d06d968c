import type { DocumentFormat } from "../document/document.js";
import type { Exception } from "../rule/exception.js";

/** What `decklint exceptions --format json` prints: every exception of some files and their configurations. */
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
  /** The page on which it is written, and its title; null in a configuration. */
  page: number | null;
  title: string;
  /** It holds for the whole document, or for whole documents, and not for single pages. */
  whole: boolean;
  /** The rule that was probably meant, where there is none of its name. */
  suggestion: string | null;
}
