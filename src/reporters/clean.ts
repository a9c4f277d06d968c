/**
 * Text from a file is data. On a terminal some of it would be orders: move the cursor, set the window's
 * title, write right to left over what stands there (CVE-2021-42574). Every reporter that prints passes
 * such text through here.
 */

/**
 * CSI sequences (colours, cursor), string sequences (OSC, DCS… up to their terminator), two-byte escapes.
 * A string sequence does not reach over the start of another: else each start would search the whole text.
 */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]?/g;

/** C0, DEL and C1 without tab and line feed; embeddings, overrides and isolates of bidirectional text. */
const CONTROLS = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** Every character that some terminal or program takes as a new line; `\v` is PowerPoint's break in a title. */
const LINE_BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Makes text safe to print. Never throws, takes linear time.
 *
 * @param keep `"nothing"` (the default) gives one line: breaks and tabs become a space.
 *   `"lines"` keeps tabs, and every kind of line break as `\n`.
 */
export function cleanForTerminal(text: string, keep: "nothing" | "lines" = "nothing"): string {
  const clean = text
    .replace(ESCAPES, "")
    .replace(LINE_BREAKS, "\n")
    .replace(CONTROLS, "")
    .replace(LONE_SURROGATES, "\ufffd");
  return keep === "lines" ? clean : clean.replace(/[\n\t]/g, " ");
}
