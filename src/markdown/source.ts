import {
  blankGaps,
  DECKSET_HEAD,
  type Dialect,
  dialectOf,
  headFields,
  isRule,
  ownSeparators,
  pageFields,
} from "./dialect.js";
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
  /** The lines (from 1) that only the speaker sees. */
  notes: ReadonlySet<number>;
}

/** The same width as a rule of dashes, but never front matter, nor the underline of a heading. */
const BREAK = "***";

export function prepare(text: string): Source {
  const lines = splitLines(text);
  const { fields, end } = headFields(lines);
  const verbatim = verbatimLines(lines).map((inside, i) => inside && i >= end);
  // A rule in the first line would be front matter to remark, whatever follows.
  const ruled = end === 0 && isRule(lines[0]);
  if (ruled) lines[0] = BREAK;
  const dialect = dialectOf(lines, ruled ? 1 : end, fields, verbatim);

  const source = { dialect, fields, breaks: new Map<number, Fields>(), notes: new Set<number>() };
  if (dialect !== "document" && dialect !== "marp") {
    const cuts = cutsOf(lines, end, source, verbatim);
    if (ruled) cuts.add(0);
    rewrite(lines, end, source, cuts, verbatim);
  }
  return { ...source, text: lines.join("\n") };
}

type Draft = { dialect: Dialect; fields: Fields; breaks: Map<number, Fields>; notes: Set<number> };

/** The indices of the lines between pages. */
function cutsOf(lines: readonly string[], start: number, { dialect, fields }: Draft, verbatim: boolean[]): Set<number> {
  const separators = ownSeparators(fields);
  const ends = (line: string, i: number) => {
    if (dialect === "reveal") return /^-{2,}\s*$/.test(line) || separators.includes(line.trim());
    // Without a tool's marks, markdown's own meaning holds: under a line of text, dashes make a heading of it.
    return isRule(line) && (dialect !== "slides" || isBlank(lines[i - 1]));
  };
  const cuts = lines.flatMap((line, i) => (i >= start && !verbatim[i] && ends(line, i) ? [i] : []));
  return new Set(cuts.length > 0 ? cuts : blankGaps(lines, start, verbatim));
}

function rewrite(lines: string[], start: number, draft: Draft, cuts: ReadonlySet<number>, verbatim: boolean[]): void {
  const { dialect, breaks, notes } = draft;
  const carets = dialect === "deckset";
  const note = { reveal: /^\s*notes?:/i, slides: /^\s*notes?:/i, deckset: /^\^ ?/ }[dialect as string];
  if (carets) for (let i = start; DECKSET_HEAD.test(lines[i] ?? ""); i++) lines[i] = "";

  let inNotes = false;
  for (let i = start; i < lines.length; i++) {
    if (cuts.has(i)) {
      const own = dialect === "slidev" ? pageFields(lines, i) : null;
      lines[i] = BREAK;
      breaks.set(i + 1, own?.fields ?? NO_FIELDS);
      if (own) {
        lines.fill("", i + 1, own.end + 1);
        i = own.end;
      }
      inNotes = false;
      continue;
    }
    const line = lines[i]!;
    if (!verbatim[i]) {
      if (note?.test(line) && (carets || !inNotes)) {
        // A heading ends the paragraph before it, and keeps the columns of what follows.
        lines[i] = line.replace(note, (mark) => "#".padEnd(Math.max(2, mark.length)));
        inNotes = true;
      } else if (carets && isBlank(line)) inNotes = false;
      else lines[i] = withoutDirective(line, dialect);
    }
    if (inNotes) notes.add(i + 1);
  }
}

/** Lines that place what follows: Slidev's `::right::`, Deckset's `[.footer: …]`, and its `[fit]` in titles. */
function withoutDirective(line: string, dialect: Dialect): string {
  if (dialect === "slidev") return /^::[\w-]+::\s*$/.test(line) ? "" : line;
  if (dialect !== "deckset") return line;
  return /^\[\.[a-z-]+:[^\]]*\]\s*$/i.test(line) ? "" : line.replace(/^(#{1,6} +)\[fit\]/i, "$1     ");
}
