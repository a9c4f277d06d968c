import { centre, type Rect, sharedX, sharedY, similar } from "./geometry.js";
import type { SceneNode } from "./scene.js";
import { wordsIn } from "./text.js";

/** Three or more like things in a row or a column, in reading order. */
export interface Series {
  nodes: SceneNode[];
  axis: "row" | "column";
}

/** Rows and columns of nodes that are alike in size and stand on one line. Each node is in at most one row and one column. */
export function seriesOf(nodes: readonly SceneNode[]): Series[] {
  return [...runs(nodes, "row"), ...runs(nodes, "column")];
}

function runs(nodes: readonly SceneNode[], axis: Series["axis"]): Series[] {
  const free = new Set([...nodes].sort((a, b) => start(a.rect, axis) - start(b.rect, axis)));
  const found: Series[] = [];
  for (const seed of free) {
    const run = [seed];
    for (const node of free) {
      const last = run.at(-1)!;
      if (
        node !== seed &&
        node.parent === seed.parent &&
        alike(seed, node, axis) &&
        follows(last.rect, node.rect, axis)
      )
        run.push(node);
    }
    free.delete(seed);
    if (run.length < 3) continue;
    for (const node of run) free.delete(node);
    found.push({ nodes: run, axis });
  }
  return found;
}

function alike(a: SceneNode, b: SceneNode, axis: Series["axis"]): boolean {
  if (a.drawn !== b.drawn || a.icon !== b.icon) return false;
  if (!similar(a.rect.width, b.rect.width, 0.35) || !similar(a.rect.height, b.rect.height, 0.35)) return false;
  const [p, q] = [centre(a.rect), centre(b.rect)];
  return axis === "row"
    ? Math.abs(p.y - q.y) < 0.3 * Math.min(a.rect.height, b.rect.height)
    : Math.abs(p.x - q.x) < 0.3 * Math.min(a.rect.width, b.rect.width);
}

/** The next one begins where the last one ends; chevrons reach into each other. */
function follows(last: Rect, next: Rect, axis: Series["axis"]): boolean {
  const [shared, long] = axis === "row" ? [sharedX(last, next), last.width] : [sharedY(last, next), last.height];
  return shared < 0.3 * long && shared > -3 * long;
}

function start(rect: Rect, axis: Series["axis"]): number {
  return axis === "row" ? rect.x : rect.y;
}

const ORDINAL =
  /^(?:step|phase|stage|sprint|week|day|month|wave|milestone|level|part|schritt|stufe|woche|étape|paso|etapa|fase|stap)?\s*#?(\d{1,2}|[ivx]{1,4}|[a-h])(?:\s*[.):\-–—|/]|\s*$|\n|\s+(?=\p{Lu}))/iu;
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };

/** Numbers in circles, white and black: each set counts up from one. */
const IN_CIRCLE = /^\s*[①-⑳❶-❿➀-➉➊-➓]/u;
const CIRCLES = [..."①❶➀➊"].map((sign) => sign.codePointAt(0)!);

/** The place in an order that a label claims: "2. Design" 2, "Phase III" 3, "04" 4, "⑤" 5; null where it claims none. */
export function ordinalOf(label: string): number | null {
  const circled = IN_CIRCLE.exec(label)?.[0].trimStart().codePointAt(0);
  if (circled !== undefined) return circled - Math.max(...CIRCLES.filter((first) => first <= circled)) + 1;
  const match = ORDINAL.exec(label.trimStart());
  if (match === null) return null;
  const sign = match[1]!.toLowerCase();
  if (/^\d/.test(sign)) return Number(sign);
  return ROMAN[sign] ?? sign.charCodeAt(0) - 96;
}

const BARE_ORDINAL =
  /^\W*(?:(?:step|phase|stage|sprint|wave|level|part|schritt|stufe|étape|paso|etapa|fase|stap)\s*)?#?(?:\d{1,2}|[ivx]{1,4}|[a-h]|[①-⑳❶-❿➀-➉➊-➓])\W*$/iu;

/** The line of a label that names the thing: the first one that is not just its number or a sign. */
export function nameIn(label: string): string {
  const lines = label.split("\n");
  return lines.find((line) => /[\p{L}\p{N}]/u.test(line) && !BARE_ORDINAL.test(line)) ?? lines[0]!;
}

/** How many of these labels count up one by one from 0 or 1: "01, 02, 03". */
export function countingUp(labels: readonly string[]): number {
  let expected: number | null = null;
  let best = 0;
  let length = 0;
  let circled = false;
  for (const label of labels) {
    const inCircle = IN_CIRCLE.test(label);
    // "6 regions" does not go on where ① to ⑤ end.
    const ordinal = length > 0 && inCircle !== circled ? null : ordinalOf(label);
    circled = inCircle;
    if (ordinal !== null && (expected === null ? ordinal <= 1 : ordinal === expected)) {
      length++;
      expected = ordinal + 1;
    } else if (ordinal !== null && ordinal <= 1) {
      length = 1;
      expected = ordinal + 1;
    } else {
      length = 0;
      expected = null;
    }
    best = Math.max(best, length);
  }
  return best;
}

/** Units of time that are counted, and names of months, in English and its neighbours. */
const UNIT = `weeks?|months?|days?|years?|quarters?|sprints?|hours?|min(?:ute)?s?|phases?|wochen?|monate?n?|tage?n?|jahre?n?|quartale?|stunden?|semanas?|mes(?:es)?|d[ií]as?|años?|fases?|semaines?|mois|jours?|étapes?|we(?:e?k|ken)|maand(?:en)?|dag(?:en)?|settiman[ae]|mes[ei]|giorn[io]`;
const MONTH = `jan(?:uary|uari|vier|uar)?|feb(?:ruary|ruari|ruar)?|févr?(?:ier)?|mar(?:ch|zo|s)?|märz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|mei|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust|ustus)?|août|agosto|sep(?:t|tember|tembre)?|septiembre|o[ck]t(?:ober|obre)?|octubre|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|décembre|diciembre|enero|febrero`;
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${UNIT})\\s*\\d+|\\d+(?:\\s*[-–]\\s*\\d+)?\\s*(?:${UNIT})|(?:q|t|wk|kw|cw)\\s?\\d{1,2}|h[12]\\s*(?:20)?\\d\\d|(?:19|20)\\d\\d|${MONTH})(?![\\p{L}\\p{N}])`,
  "iu",
);
/** Short for weeks, months and sprints: too short to mean that anywhere but alone. */
const SHORT_TIME = /^[wmds]\s?\d{1,2}$/i;

/** True for a label that is a point in time and little else: "Q3 2025", "Week 2", "March". */
export function isTime(label: string): boolean {
  return wordsIn(label) <= 5 && (TIME.test(label) || SHORT_TIME.test(label.trim()));
}

const LENGTH = new RegExp(`^\\W*(\\d+)(?:\\s*[-–]\\s*\\d+)?\\s*(${UNIT})(?![\\p{L}\\p{N}])`, "iu");

/** True for labels that tell how long things take, unless they rise: "30 days, 60 days, 90 days" are points in time. */
export function areLengths(labels: readonly string[]): boolean {
  const lengths = labels.map((label) => LENGTH.exec(label)).filter((match) => match !== null);
  const units = new Set(lengths.map(([, , unit]) => unit!.toLowerCase()));
  const rising = lengths.every(([, count], i) => i === 0 || Number(count) > Number(lengths[i - 1]![1]));
  return lengths.length > labels.length / 2 && (units.size > 1 || !rising);
}

/** True for a label that is a point in time or begins with one: "2019 First office in Utrecht", not "Ilse, May". */
export function beginsWithTime(label: string): boolean {
  const match = TIME.exec(label);
  return match !== null && match.index <= 4;
}
