import { blankGaps, DECKSET_HEAD, type Dialect, dialectOf, headFields, isRule, pageFields } from "./dialect.js";
import { type Fields, NO_FIELDS } from "./front-matter.js";
import { isBlank, splitLines, verbatimLines } from "./lines.js";

/** A text made ready for remark: slide marks rewritten in place, so that every line keeps its number. */
export interface Source {
  dialect: Dialect;
  text: string;
  /** Of the document, and of its first page. */
  fields: Fields;
  /** The lines (from 1) of the rules that end a page, each with the fields of the page after it. */
  breaks: ReadonlyMap<number, Fields>;
  /** The lines (from 1) where the speaker's notes of a page begin. */
  notes: ReadonlySet<number>;
}

/** The same width as a rule of dashes, but never the underline of a heading. */
const BREAK = "***";
const NOTE = /^\s*notes?:/i;

export function prepare(text: string): Source {
  const lines = splitLines(text);
  const head = headFields(lines);
  // A rule in the first line is front matter to remark, whatever follows.
  const ruled = head.end === 0 && isRule(lines[0]);
  if (ruled) lines[0] = BREAK;
  const verbatim = verbatimLines(lines);
  for (let i = 0; i < head.end; i++) verbatim[i] = false;
  const dialect = dialectOf(lines, ruled ? 1 : head.end, head.fields, verbatim);

  const breaks = new Map<number, Fields>();
  const notes = new Set<number>();
  if (dialect !== "document" && dialect !== "marp") {
    const rewrite = { lines, breaks, notes, dialect, fields: head.fields };
    rewriteLines(rewrite, head.end, verbatim);
  }
  return { dialect, text: lines.join("\n"), fields: head.fields, breaks, notes };
}

interface Rewrite {
  lines: string[];
  breaks: Map<number, Fields>;
  notes: Set<number>;
  dialect: Dialect;
  fields: Fields;
}

function rewriteLines({ lines, breaks, notes, dialect, fields }: Rewrite, start: number, verbatim: boolean[]): void {
  const separators = ["separator", "verticalseparator"]
    .map((key) => fields.get(key))
    .filter((own) => own?.startsWith("<!--"));
  const ends = (line: string) =>
    dialect === "reveal" ? /^-{2,}\s*$/.test(line) || separators.includes(line.trim()) : isRule(line);
  const gaps = lines.some((line, i) => i >= start && !verbatim[i] && ends(line))
    ? []
    : blankGaps(lines, start, verbatim);
  for (const gap of gaps) lines[gap] = BREAK;
  if (dialect === "deckset") for (let i = start; DECKSET_HEAD.test(lines[i] ?? ""); i++) lines[i] = "";

  let inNotes = false;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (verbatim[i]) continue;
    if (ends(line) || line === BREAK) {
      if (dialect === "slides" && !isBlank(lines[i - 1])) continue;
      const own = dialect === "slidev" ? pageFields(lines, i) : null;
      lines[i] = BREAK;
      breaks.set(i + 1, own?.fields ?? NO_FIELDS);
      if (own) {
        lines.fill("", i + 1, own.end + 1);
        i = own.end;
      }
      inNotes = false;
    } else if ((dialect === "reveal" || dialect === "slides") && !inNotes && NOTE.test(line)) {
      // A heading ends the paragraph before it, and keeps the columns of what follows.
      lines[i] = line.replace(NOTE, (note) => "#".padEnd(note.length));
      notes.add(i + 1);
      inNotes = true;
    } else if (dialect === "deckset") {
      lines[i] = /^\[\.[a-z-]+:[^\]]*\]\s*$/i.test(line) ? "" : line.replace(/^(#{1,6} +)\[fit\]/i, "$1     ");
    } else if (dialect === "slidev" && /^::[\w-]+::\s*$/.test(line)) lines[i] = "";
  }
}
