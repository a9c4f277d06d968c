import type { Document, Page, Shape } from "../../src/document/document.js";

/** Text of a deck by where it stands, as `truth.jsonl` of the corpus counts it. */
export const CHANNELS = [
  "shape",
  "group",
  "table",
  "smartart",
  "chart_title",
  "chart_label",
  "notes",
  "comments",
  "alt",
  "math",
  "field",
] as const;
export type Channel = (typeof CHANNELS)[number];

export type Texts = Partial<Record<Channel, string[]>>;

/** What the reader found, in the same channels. Fields and math stand within paragraphs, so they have no list of their own. */
export function textsOf(document: Document): Record<Channel, string[]> {
  const texts = Object.fromEntries(CHANNELS.map((channel) => [channel, [] as string[]])) as Record<Channel, string[]>;
  for (const page of document.pages) collect(page, texts);
  return texts;
}

function collect(page: Page, texts: Record<Channel, string[]>): void {
  const visit = (shape: Shape, grouped: boolean): void => {
    for (const paragraph of shape.paragraphs) texts[grouped ? "group" : "shape"].push(...pieces(paragraph.text));
    texts.table.push(...(shape.table?.rows.flat().flatMap(pieces) ?? []));
    texts.smartart.push(...(shape.smartart?.nodes.flatMap((node) => pieces(node.text)) ?? []));
    texts.chart_title.push(...pieces(shape.chart?.title ?? ""));
    texts.chart_label.push(...(shape.chart?.labels.flatMap(pieces) ?? []));
    texts.alt.push(shape.alt);
    for (const child of shape.children) visit(child, true);
  };
  for (const shape of page.shapes) visit(shape, false);
  texts.notes.push(...page.notes.flatMap((paragraph) => pieces(paragraph.text)));
  texts.comments.push(...page.comments.map((comment) => comment.text));
}

function pieces(text: string): string[] {
  return text.split("\n");
}

export interface Score {
  expected: number;
  found: number;
  /** Strings of the truth that the reader does not have. */
  missing: string[];
  given: number;
  /** Strings of the reader that no strings of the truth make up. */
  invented: string[];
}

/** Where a string of a channel may also stand: the truth counts by element, the Document by what a person sees. */
const ALSO: Partial<Record<Channel, readonly Channel[]>> = {
  shape: ["field", "math"],
  group: ["field", "math", "shape"],
  table: ["field", "math"],
  notes: ["field"],
  chart_title: ["chart_label"],
  chart_label: ["chart_title"],
  math: ["shape", "group", "table"],
  field: ["shape", "group", "table", "notes"],
};

/** Compares one channel of one file. White space is left out: runs split words, and the truth lists runs. */
export function compare(channel: Channel, truth: Texts, read: Record<Channel, string[]>): Score {
  const also = ALSO[channel] ?? [];
  const expected = distinct(listed(truth, channel));
  const pool = [channel, ...also].map((name) => read[name].map(squeeze).join("\u0000")).join("\u0000");
  const words = new Set([channel, ...also].flatMap((name) => distinct(listed(truth, name))));
  const given = distinct(read[channel]);
  const missing = expected.filter((text) => !pool.includes(text));
  const invented = given.filter((text) => !isMadeOf(text, words));
  return { expected: expected.length, found: expected.length - missing.length, missing, given: given.length, invented };
}

function listed(truth: Texts, channel: Channel): string[] {
  return (truth[channel] ?? []).flatMap(pieces);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map(squeeze))].filter((text) => text !== "");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Whether a text is a row of words without a gap, words used as often as needed. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  const reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let at = 0; at < text.length; at++) {
    if (reached[at] === 0) continue;
    for (const word of words) if (text.startsWith(word, at)) reached[at + word.length] = 1;
  }
  return reached[text.length] === 1;
}
