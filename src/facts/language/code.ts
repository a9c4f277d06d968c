import { oneLine } from "../one-line.js";

/**
 * Lines that are typed for a machine: calls, assignments, options of a command, mark-up. Each sign by itself is rare in
 * prose, so that no language has to be known. Typed bullets ("-Fast") and "customer(s)" are prose.
 */
const SIGNS: readonly RegExp[] = [
  // --verbose, -v, $ run
  /(?:^|\s)--[a-z]/,
  /(?:^|[\s[])-[a-zA-Z](?=[\s,\]=]|$)/,
  /^\$ [a-z]/,
  // call(), call("…"), name = …, "key": …
  /\w\(\)|\w\(["'{[]/,
  /^[a-z_][\w.]*(?:\[\w*\])?\s*:?=>?\s*\S/,
  /^["'][\w-]+["']\s*:/,
  // a line that opens or closes a block or ends a statement
  /[{}]\s?[,;]?$|^(?=.*[=(_]).*;$/,
  // <tag …>, // remark, std::name
  /^<\/?[a-z][\w:-]*(?:\s[^>]*)?>/,
  /^(?:\/\/|\/\*|#!)|\w::\w/,
];

/** A name as programs write them: `max_tokens`, `maxTokens`, `server.port`, `--port`, `<file>`. */
const IDENTIFIER =
  /^(?:--?[a-zA-Z][\w-]*|<[\w.-]+>|\$?[a-z][a-z0-9]*_\w*|[a-z]\w*\(\)|[a-z]{2}[a-z0-9]*[A-Z]\w*|[a-z]\w*(?:\.[a-z]\w*)+)(?:[,:=]|\s|$)/;

/** Of the lines in one box, or of the rows of a table, 0 to 1. */
const MOSTLY = 0.5;

/** True for the lines of one box that are mostly code or a command: what else stands among them are its arguments. */
export function isCode(lines: readonly string[]): boolean {
  const said = lines.map(oneLine).filter((line) => line !== "");
  const code = said.filter((line) => SIGNS.some((sign) => sign.test(line))).length;
  return code > 0 && (code === said.length || (code >= 2 && code >= MOSTLY * said.length));
}

/** True for a table that explains names in a program: parameters, fields, options. `rows` without its head. */
export function isReference(rows: readonly (readonly string[])[]): boolean {
  const named = rows.filter(([first = ""]) => IDENTIFIER.test(oneLine(first))).length;
  return named >= 2 && named >= MOSTLY * rows.length;
}
