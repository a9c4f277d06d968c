import type { Shape } from "../../document/document.js";
import { wordsOf } from "../terms.js";
import { withNames } from "./evidence.js";
import { chainOf, NO_LEAN, type Sketch } from "./sketch.js";
import { wordsIn } from "./text.js";
import { STRONG_TITLE } from "./words.js";

/** Signs that people type for an arrow. */
const ARROW = /\s*(?:[→➔➜➝➞⇒⟶⟹►▶▸➤]|(?<=\s)(?:-{1,2}>|={1,2}>|—>|–>|>{2,3}|»)(?=\s)|(?<=\p{L})-{1,2}>(?=\p{L}))\s*/u;

/** A single ">" joins names only where it does so again and again. */
const SINGLE = /\s+[>›]\s+/u;
const LEAST_SINGLE = 4;

/** "A → B" is a sentence; from three names on it is a chain. */
const LEAST = 3;

/** A name has no more words. */
const LONGEST_NAME = 10;

/** Lines longer than this are prose, whatever stands in them. */
const LONGEST_LINE = 600;

const MOST_LINES = 300;

/** Of the words on a page whose title speaks of a picture, 0 to 1: less is one point of a list, most of all beside a picture. */
const LEAST_TOLD = { alone: 0.15, pictured: 0.4 };
const BESIDE = 0.1;

interface Chain {
  labels: string[];
  shape: Shape;
  paragraph: number;
  words: number;
}

/**
 * "Plan → Build → Run" typed as text, where chains are much of what the page says.
 * `pageWords` leaves the title out; `pictured` is the share of the page under pictures, tables and charts.
 */
export function chainSketch(
  shapes: readonly Shape[],
  shareOf: (shape: Shape) => number,
  pageWords: number,
  pictured: number,
  title: string,
): Sketch | null {
  const chains = shapes.flatMap((shape) => chainsIn(shape));
  const [longest] = chains.sort((a, b) => b.labels.length - a.labels.length);
  if (longest === undefined) return null;
  const words = chains.reduce((sum, chain) => sum + chain.words, 0);
  const links = chains.reduce((sum, chain) => sum + chain.labels.length - 1, 0);
  const titled = wordsOf(title);
  const called = Object.values(STRONG_TITLE).some((terms) => terms.isIn(titled));
  const telling =
    words >= 0.5 * pageWords ||
    (called &&
      (isWhole(longest) || words >= (pictured > BESIDE ? LEAST_TOLD.pictured : LEAST_TOLD.alone) * pageWords)) ||
    (words >= (pictured > BESIDE ? LEAST_TOLD.pictured : 0.25) * pageWords && links >= 4) ||
    (isWhole(longest) && longest.labels.length > LEAST && words >= 0.05 * pageWords);
  if (!telling || pictured > 0.25) return null;
  const { nodes, edges } = chainOf(longest.labels);
  return {
    form: "text",
    score: 0.8,
    nodes,
    edges,
    lean: { ...NO_LEAN, process: 0.7 },
    share: shareOf(longest.shape),
    evidence: [withNames(`${nodes.length} names joined by arrows`, longest.labels, " → ")],
    places: [{ shapeId: longest.shape.id, ...(longest.shape.code ? {} : { paragraph: longest.paragraph }) }],
  };
}

/** True where a text box holds the chain and nothing else: it is set there to be looked at. */
function isWhole({ shape, words }: Chain): boolean {
  const all = shape.paragraphs.slice(0, MOST_LINES).reduce((sum, { text }) => sum + wordsIn(text), 0);
  return shape.position == null && words >= 0.9 * all;
}

function chainsIn(shape: Shape): Chain[] {
  if (shape.code) return [];
  const chains: Chain[] = [];
  const lines: Line[] = [];
  for (const [paragraph, { text }] of shape.paragraphs.slice(0, MOST_LINES).entries()) {
    for (const line of text.split("\n")) lines.push({ text: line, paragraph });
  }
  for (const { text, paragraph } of continued(lines)) {
    if (text.length > LONGEST_LINE) continue;
    const line = text.replace(LEAD, "");
    const parted = namesIn(line, ARROW);
    const single = parted.length < LEAST ? namesIn(line, SINGLE) : [];
    const labels = single.length >= LEAST_SINGLE ? single : parted;
    if (labels.length >= LEAST && labels.every((label) => wordsIn(label) <= LONGEST_NAME))
      chains.push({ labels, shape, paragraph, words: wordsIn(text) });
  }
  return chains.length > 0 ? chains : downward(shape);
}

/** What the names are about, before the first of them: "Night shift: Load → Drive → Return". */
const LEAD = /^[^:→]{2,40}:\s+(?=\S[^→]*→)/u;

interface Line {
  text: string;
  paragraph: number;
}

/** A chain that goes on in the next line, which then begins with an arrow. Where all lines begin so, it is their bullet. */
function continued(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && STARTS.test(line.text) && HOLDS.test(last.text) && last.text.length < LONGEST_LINE)
      last.text += ` ${line.text.trim()}`;
    else whole.push({ ...line });
  }
  return whole;
}

const STARTS = /^\s*[→➔➜➝➞⇒⟶⟹]\s*\S/u;
const HOLDS = /\S\s*[→➔➜➝➞⇒⟶⟹]\s*\S/u;

function namesIn(line: string, sign: RegExp): string[] {
  return line
    .split(sign)
    .map((label) => label.trim())
    .filter((label) => label !== "");
}

const LONE_ARROW = /^\s*[↓⬇▼⇩→➔⇒]+\s*$/u;
const LAST_ARROW = /\s*[↓⬇▼⇩→➔➜➝➞⇒⟶]\s*$/u;

/** Lines with nothing but an arrow between them, or with an arrow at their end. */
function downward(shape: Shape): Chain[] {
  const labels: string[] = [];
  let arrows = 0;
  const lines = shape.paragraphs.slice(0, MOST_LINES).flatMap(({ text }) => text.split("\n"));
  for (const line of lines.slice(0, MOST_LINES)) {
    const label = line.length > LONGEST_LINE ? "" : line.replace(LAST_ARROW, "").trim();
    if (LONE_ARROW.test(line) || (label !== "" && LAST_ARROW.test(line))) arrows++;
    if (/\p{L}/u.test(label) && wordsIn(label) <= 12) labels.push(label);
  }
  return arrows >= LEAST - 1 && labels.length >= LEAST && labels.length <= arrows + 2
    ? [{ labels, shape, paragraph: 0, words: wordsIn(labels.join(" ")) }]
    : [];
}
