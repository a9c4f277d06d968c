import { compareText } from "../order.js";
import type { Baseline, Entry } from "./baseline.js";

/** The text is no baseline. The message is the end of a sentence that begins with the file. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

/**
 * As text: one line for each entry, sorted, so that two people who add findings to different files change different
 * lines, and a version control system can join them.
 */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, entries]) => {
      const lines = [...entries].sort(compareEntries).map((entry) => `      ${line(entry)}`);
      return `    ${JSON.stringify(file)}: [\n${lines.join(",\n")}\n    ]`;
    });
  const inside = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "schemaVersion": 1,\n  "madeBy": "decklint baseline",\n  "files": ${inside}\n}\n`;
}

function compareEntries(a: Entry, b: Entry): number {
  return compareText(a.rule, b.rule) || compareText(a.hint, b.hint) || compareText(a.fingerprint, b.fingerprint);
}

function line({ rule, hint, fingerprint, count }: Entry): string {
  const pairs = Object.entries({ rule, hint, fingerprint, count });
  return `{ ${pairs.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }`;
}

/** Reads the text of a baseline. Throws a BaselineError where it is none. */
export function parseBaseline(text: string): Baseline {
  if (/^(?:<{7}|>{7}) /m.test(text))
    throw new BaselineError("has marks of a merge in it. Keep the lines of both sides and take the marks out.");
  // What no baseline has, and what takes the parser ten times the memory of all else.
  if (/(?:[[{]\s*){6}/.test(text)) throw new BaselineError("is no baseline of decklint.");
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    // Not what the parser says: it quotes the file, which may be any file that a configuration names.
    throw new BaselineError("is not valid JSON. Take it away, and write it anew: decklint baseline.");
  }
  if (!isRecord(written) || !isRecord(written.files)) throw new BaselineError("is no baseline of decklint.");
  if (written.schemaVersion !== 1) throw new BaselineError("is made by a newer decklint. Update this one.");
  return new Map(Object.entries(written.files).map(([file, entries]) => [file, entriesOf(file, entries)]));
}

/** The same line twice, as a merge may leave it, counts once. */
function entriesOf(file: string, written: unknown): Entry[] {
  const entries = new Map<string, Entry>();
  for (const one of Array.isArray(written) ? written : [written]) {
    if (!isEntry(one)) throw new BaselineError(`has an entry for ${file.slice(0, 100)} that cannot be read.`);
    const { rule, fingerprint, hint, count } = one;
    const name = `${rule}\n${fingerprint}`;
    entries.set(name, { rule, fingerprint, hint, count: Math.max(count, entries.get(name)?.count ?? 0) });
  }
  return [...entries.values()];
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.rule === "string" &&
    typeof value.hint === "string" &&
    typeof value.fingerprint === "string" &&
    /^[0-9a-f]{16}$/.test(value.fingerprint) &&
    Number.isInteger(value.count) &&
    (value.count as number) > 0
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
