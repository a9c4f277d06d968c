import { readFileSync, statSync } from "node:fs";
import { ConfigError } from "./config.js";
import { LONGEST_NAME } from "./values.js";

const MOST_BYTES = 1024 * 1024;
/** More customers than a firm's whole book has; each is looked for in every text. */
export const MOST_NAMES = 10_000;

/**
 * Names from a file: one a line, where a line that begins with # is a remark; of a `.csv`, the first column.
 * @throws ConfigError that begins with `subject`, such as `“otherCustomers” names “customers.txt”, `.
 */
export function readNames(path: string, subject: string): string[] {
  const fail: (what: string) => never = (what) => {
    throw new ConfigError(subject + what);
  };
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) fail("and there is no such file. Check the spelling and the folder.");
  if (!found.isFile()) fail("which is no file. Name a text with one customer a line.");
  if (found.size > MOST_BYTES) fail("which is larger than 1 MB. Keep only the names in it, one a line.");
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return fail(`which cannot be read (${(error as NodeJS.ErrnoException).code}). Check who may read it.`);
  }
  const text = decode(bytes);
  if (text.includes("\0")) fail("which is not text. Save it as .txt or .csv.");
  const lines = text.split(/\r\n|\r|\n/);
  const names = /\.csv$/i.test(path)
    ? withoutHeading(lines.map(firstCell))
    : lines.filter((line) => !line.trimStart().startsWith("#"));
  const list = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
  if (list.length > MOST_NAMES) fail(`which has ${list.length} names; ${MOST_NAMES} are allowed.`);
  const long = list.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined) fail(`which has a name of ${long.length} letters; ${LONGEST_NAME} are allowed.`);
  return list;
}

/** Spreadsheets write UTF-8, or UTF-16 that says so. */
function decode(bytes: Buffer): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Up to the first comma, semicolon or tab; what stands in quotes may hold them. */
function firstCell(line: string): string {
  if (!line.startsWith('"')) return /^[^,;\t]*/.exec(line)![0];
  return /^"((?:[^"]|"")*)"?/.exec(line)![1]!.replaceAll('""', '"');
}

const HEADINGS = new Set([
  "name",
  "names",
  "customer",
  "customers",
  "customer name",
  "company",
  "account",
  "account name",
]);

function withoutHeading(cells: readonly string[]): readonly string[] {
  return HEADINGS.has((cells[0] ?? "").trim().toLowerCase()) ? cells.slice(1) : cells;
}
