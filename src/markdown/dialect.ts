import { type Fields, isOn, NO_FIELDS, readFields } from "./front-matter.js";
import { isBlank } from "./lines.js";

/** How a text is cut into pages. `slides` is a deck that no tool's marks give away; `document` is no deck. */
export type Dialect = "marp" | "slidev" | "reveal" | "deckset" | "slides" | "document";

/** Fields that only one tool knows, in lower case. */
const SLIDEV_HEAD =
  /^(addons|aspectratio|canvaswidth|colorschema|drawings|exportfilename|highlighter|linenumbers|mdc|monaco|presenter|routermode|selectable|themeconfig|twoslash)$/;
const SLIDEV_PAGE =
  /^(background|class|clicks|clicksstart|disabled|dragpos|hide|hideintoc|image|layout|preload|routealias|src|transition|zoom)$/;
const REVEAL_HEAD = /^(highlighttheme|notesseparator|revealoptions|separator|verticalseparator)$/;
const REVEAL_THEME = /^(beige|black|blood|dracula|league|moon|night|serif|simple|sky|solarized|white)$/;
/** Deckset takes such lines at the very start, without a fence. */
export const DECKSET_HEAD = /^(autoscale|build-lists|footer|theme|slide-?count|slide-?numbers|slide-transition):\s/i;

const REVEAL_COMMENT = /(?:^|[^`])<!--\s{0,9}\.(?:slide|element)\b/;
const MARP_COMMENT = /^\s*<!--\s{0,9}(?:_class|_?paginate|_?backgroundColor|headingDivider)\s{0,9}:/;
const DECKSET_LINE = /^(?:\[\.[a-z-]+:[^\]]*\]\s*$|\^(?: |$))/i;

/** A line of dashes alone. */
export function isRule(line: string | undefined): boolean {
  return /^-{3,}\s*$/.test(line ?? "");
}

/** Which tool the text is written for; `head` are the fields of its front matter, `verbatim` lines are passed over. */
export function dialectOf(
  lines: readonly string[],
  start: number,
  head: Fields,
  verbatim: readonly boolean[],
): Dialect {
  if (isOn(head, "marp")) return "marp";
  const rules = lines.flatMap((line, i) => (i >= start && !verbatim[i] && isRule(line) ? [i] : []));
  const some = (test: (line: string) => boolean) => lines.some((line, i) => i >= start && !verbatim[i] && test(line));
  const keys = [...head.keys()];
  const revealComment = some((line) => REVEAL_COMMENT.test(line));
  const own = ownSeparators(head);
  if (some((line) => own.includes(line.trim()))) return "reveal";
  if (rules.length > 0) {
    const theme = head.get("theme") ?? "";
    if (revealComment || keys.some((key) => REVEAL_HEAD.test(key)) || REVEAL_THEME.test(theme)) return "reveal";
    const tells = (i: number) => [...(pageFields(lines, i)?.fields.keys() ?? [])].some((key) => SLIDEV_PAGE.test(key));
    if (keys.some((key) => SLIDEV_HEAD.test(key)) || theme !== "" || rules.some(tells)) return "slidev";
    const first = lines.slice(start).find((line) => !isBlank(line)) ?? "";
    if (DECKSET_HEAD.test(first) || some((line) => DECKSET_LINE.test(line))) return "deckset";
    if (some((line) => MARP_COMMENT.test(line))) return "marp";
  } else if (revealComment && blankGaps(lines, start, verbatim).length >= 2) return "reveal";
  return looksLikeSlides(lines, start, rules, verbatim) ? "slides" : "document";
}

/** Separators of reveal-md's front matter that are comments. Others are patterns, and nobody's pattern is run here. */
export function ownSeparators(head: Fields): string[] {
  return ["separator", "verticalseparator"]
    .flatMap((key) => head.get(key) ?? [])
    .filter((own) => own.startsWith("<!--"));
}

/**
 * The front matter of one page in Slidev: fields right under a rule, up to the next rule.
 * `end` is the index of that rule. null where the lines are anything else.
 */
export function pageFields(lines: readonly string[], rule: number): { fields: Fields; end: number } | null {
  if (!/^[A-Za-z_][\w-]*:(?:\s|$)/.test(lines[rule + 1] ?? "")) return null;
  for (let i = rule + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (isRule(line)) return { fields: readFields(lines.slice(rule + 1, i)), end: i };
    if (!/^(?:[A-Za-z_][\w-]*:(?:\s|$)|\s+\S|- |#|$)/.test(line)) return null;
  }
  return null;
}

/**
 * The front matter at the start of the text, YAML or TOML; `end` is the index of the line after it.
 * A deck may begin with a rule instead, so that there must be a field in it.
 */
export function headFields(lines: readonly string[]): { fields: Fields; end: number } {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*$)/.exec(lines[0] ?? "")?.[0];
  const close = fence ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence) : -1;
  if (close < 0) return { fields: NO_FIELDS, end: 0 };
  const fields = readFields(lines.slice(1, close));
  return fields.size > 0 ? { fields, end: close + 1 } : { fields: NO_FIELDS, end: 0 };
}

/** Indices of the second lines of gaps of two blank lines and more: the separators of reveal.js' own examples. */
export function blankGaps(lines: readonly string[], start: number, verbatim: readonly boolean[]): number[] {
  const gaps: number[] = [];
  for (let i = start, blank = 0; i < lines.length; i++) {
    blank = isBlank(lines[i]) && !verbatim[i] ? blank + 1 : 0;
    if (blank === 2) gaps.push(i);
  }
  return gaps;
}

/** On slides half the pages have up to 25 words and few more than 60; sections of proposals have 80 to 300. */
const MEDIAN_WORDS = 40;
const MOST_WORDS = 100;

/**
 * Three short pieces or more between rules, most of which begin with a heading or a picture.
 * Rules in a README stand between long sections, and there headings cut better.
 */
function looksLikeSlides(
  lines: readonly string[],
  start: number,
  rules: readonly number[],
  verbatim: readonly boolean[],
): boolean {
  // Under a line of text, a rule makes a heading of it.
  const cuts = rules.filter((i) => isBlank(lines[i - 1]));
  const ends = [...cuts, lines.length];
  const pieces = ends
    .map((end, k) => ({ from: k === 0 ? start : ends[k - 1]! + 1, end }))
    .filter(({ from, end }) => lines.slice(from, end).some((line) => !isBlank(line)));
  if (cuts.length < 2 || pieces.length < 3) return false;

  let opened = 0;
  const words: number[] = [];
  for (const { from, end } of pieces) {
    const first = lines.slice(from, end).findIndex((line) => !isBlank(line)) + from;
    if (/^\s{0,3}(?:#{1,6}\s|!\[|<h[1-6]\b|<img\b)/i.test(lines[first]!) || /^=+\s*$/.test(lines[first + 1] ?? ""))
      opened++;
    let count = 0;
    for (let i = from; i < end; i++) if (!verbatim[i]) count += lines[i]!.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    words.push(count);
  }
  words.sort((a, b) => a - b);
  return (
    opened >= pieces.length * 0.75 &&
    words[Math.floor(words.length / 2)]! <= MEDIAN_WORDS &&
    words[Math.floor(words.length * 0.9)]! <= MOST_WORDS
  );
}
