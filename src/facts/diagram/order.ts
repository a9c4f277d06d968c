import { wordsOf } from "../terms.js";
import { bottom, centre, distance, inRows, type Rect, right, sharedX, sharedY, similar } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import { beginsWithTime, countingUp, nameIn, ordinalOf, type Series } from "./series.js";
import { chain, type Signal, saturate } from "./signal.js";
import { distinctTerms, isDeed, namesTrouble, STAGE, shareOf } from "./words.js";

/** Signals of an order in what the labels say: numbers that count up, names of stages, things to do. */
export function orderSignals(scene: Scene, series: readonly Series[]): (Signal | null)[] {
  return [counted(scene, series), stages(scene, series), deeds(scene, series), stairs(scene)];
}

/** Numbers that count up along a row or a column, or over several rows: in the labels, or on badges beside them. */
function counted(scene: Scene, series: readonly Series[]): Signal | null {
  const badges = scene.nodes.filter(isBadge).sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  if (badges.length > MOST_BADGES) return null;
  const runs = [
    ...series.map(({ nodes, axis }) => ({ nodes, axis })),
    ...(areAlike(badges) ? [{ nodes: inRows(badges), axis: "row" as const }] : []),
  ];
  let best: Signal | null = null;
  for (const { nodes, axis } of runs) {
    const length = countingUp(nodes.map((node) => node.label));
    if (length < 3 || (best !== null && best.nodes.length >= length)) continue;
    const counting = nodes.every(isBadge) ? nodes : countedOf(nodes, length);
    const named = nodes.every(isBadge) ? nodes.map((badge) => besideBadge(badge, scene.nodes, axis)) : counting;
    // Troubles are numbered, too, and they are the customer's.
    if (
      shareOf(
        named.map(({ label }) => wordsOf(nameIn(label))),
        namesTrouble,
      ) >= 0.5
    )
      continue;
    const sideways = axis === "row" && new Set(nodes.map(({ rect }) => Math.round(rect.x / 20))).size > 1;
    const rows = sideways ? rowsIn(counting) : 1;
    const parts = new Set(named).size;
    const onArrows = parts < named.length && scene.lines.length + scene.arrows.length >= 2;
    best = {
      name: sideways ? "countedRow" : "countedColumn",
      value: nodes.every(({ label }) => SAYS_STEP.test(label))
        ? 1
        : (saysOrder(named) ? 1 : 0.85) * saturate(length, 4),
      nodes: named,
      // Where several numbers stand beside one name, they count the arrows of a drawing.
      ...(onArrows ? { links: [], lean: { process: 0.4 } } : { links: chain(named) }),
      unsure: !onArrows && parts < named.length,
      phrase: onArrows
        ? `${named.length} numbers beside ${parts} ${parts === 1 ? "name" : "names"}`
        : parts < named.length
          ? `${named.length} numbers in a ${sideways ? "row" : "column"}`
          : `${length} numbered steps in ${rows > 1 ? `${rows} rows` : `a ${sideways ? "row" : "column"}`}`,
    };
  }
  return best;
}

/** Those that count up, without what stands before or after them. */
function countedOf(nodes: readonly SceneNode[], length: number): readonly SceneNode[] {
  const labels = nodes.map(({ label }) => label);
  const start = nodes.findIndex((_, i) => countingUp(labels.slice(i, i + length)) === length);
  return nodes.slice(start, start + length);
}

/** How many rows things in reading order stand in: each begins further left and below what came before. */
function rowsIn(nodes: readonly SceneNode[]): number {
  return (
    1 + nodes.slice(1).filter(({ rect }, i) => rect.x < nodes[i]!.rect.x && rect.y >= bottom(nodes[i]!.rect)).length
  );
}

/** Reasons and features are numbered as well: names of stages, things to do and dates say that one follows the other. */
export function saysOrder(nodes: readonly SceneNode[]): boolean {
  const told = nodes.filter(({ label }) => {
    const name = wordsOf(nameIn(label));
    return STAGE.isIn(name) || isDeed(name) || beginsWithTime(nameIn(label));
  });
  return told.length >= 0.5 * nodes.length;
}

const SAYS_STEP = /^\W*(?:step|phase|stage|schritt|stufe|étape|paso|etapa|fase|stap)\b/iu;

/** More numbers than that are a calendar or a board, not steps. */
const MOST_BADGES = 16;

function isBadge(node: SceneNode): boolean {
  return /^[^\p{L}\p{N}]*(?:\d{1,2}|[①-⑳❶-❿➀-➉➊-➓])[^\p{L}\p{N}]*$/u.test(node.label) && ordinalOf(node.label) !== null;
}

function areAlike(nodes: readonly SceneNode[]): boolean {
  const [first] = nodes;
  return (
    first !== undefined &&
    nodes.every(
      (node) => node.drawn === first.drawn && Math.abs(node.rect.height - first.rect.height) < 0.3 * first.rect.height,
    )
  );
}

/** What a number stands for: what is beside it where numbers stand in a column, what is under it in a row; else what is nearest. */
function besideBadge(badge: SceneNode, nodes: readonly SceneNode[], axis: Series["axis"]): SceneNode {
  let best = badge;
  let least = 200;
  for (const node of nodes) {
    if (node === badge || node.words < 1 || (node.words === 1 && ordinalOf(node.label) !== null)) continue;
    const [under, beside] = [sharedX(badge.rect, node.rect) > 0, sharedY(badge.rect, node.rect) > 0];
    if (!under && !beside) continue;
    const expected = axis === "row" ? under : beside;
    const far = distance(node.rect, centre(badge.rect)) + (expected ? 0 : 60);
    if (far < least) {
      best = node;
      least = far;
    }
  }
  return best;
}

/** In a grid without arrows, names of stages and things to do are services and features; in one row they are steps. */
const IN_GRID = 0.2;

/** True where other rows (or columns) look the same, and nothing leads from one thing to the next. */
function isListed({ nodes, axis }: Series, series: readonly Series[], { lines, arrows }: Scene): boolean {
  if (arrows.length > 0 || lines.some((line) => line.arrow)) return false;
  const { width, height } = nodes[0]!.rect;
  return series.some(
    (other) =>
      other.nodes !== nodes &&
      other.axis === axis &&
      similar(other.nodes[0]!.rect.width, width, 0.15) &&
      similar(other.nodes[0]!.rect.height, height, 0.15),
  );
}

/** True for the first column of a table: beside each name stand two texts or more, below those of the name before. */
function headsRows({ nodes, axis }: Series, scene: Scene): boolean {
  if (axis !== "column") return false;
  const columns = nodes.map(({ rect }) =>
    scene.nodes
      .filter(
        (node) =>
          node.rect.x >= right(rect) && sharedY(node.rect, rect) > 0.5 * Math.min(node.rect.height, rect.height),
      )
      .map((node) => centre(node.rect).x),
  );
  const [first] = columns;
  const inLine = first!.filter((x) => columns.every((row) => row.some((other) => Math.abs(other - x) < IN_COLUMN)));
  return inLine.length >= 2;
}

/** How far the middles of a column's cells may be off, in thousandths of the page's width. */
const IN_COLUMN = 15;

/** Names of stages on short labels. */
function stages(scene: Scene, series: readonly Series[]): Signal | null {
  let best: Signal | null = null;
  for (const row of series) {
    const { nodes, axis } = row;
    const heads = nodes.map((node) => node.label.split("\n")[0]!).filter((head) => head.split(" ").length <= 5);
    const count = distinctTerms(STAGE, heads.map(wordsOf));
    if (count < 3 || heads.length < 3 || count < heads.length / 2 || headsRows(row, scene)) continue;
    if (best === null || count > best.nodes.length)
      best = {
        name: "stages",
        value: (isListed(row, series, scene) ? IN_GRID : 1) * saturate(count, 4),
        nodes,
        links: chain(nodes),
        phrase: `${nodes.length} stages in a ${axis}`,
      };
  }
  return best;
}

/** A row or a column in which nearly every label begins with something to do. */
function deeds(scene: Scene, series: readonly Series[]): Signal | null {
  let best: Signal | null = null;
  for (const row of series) {
    const { nodes, axis } = row;
    if (nodes.some((node) => node.words > 30 || /[.!?]\n/.test(node.label))) continue;
    const doing = nodes.filter((node) => isDeed(wordsOf(node.label))).length;
    if (doing < 3 || doing < 0.75 * nodes.length || (best !== null && best.nodes.length >= nodes.length)) continue;
    best = {
      name: axis === "row" ? "deedRow" : "deedColumn",
      value: (isListed(row, series, scene) ? IN_GRID : 1) * saturate(doing, 4),
      nodes,
      links: chain(nodes),
      phrase: `${nodes.length} things to do in a ${axis}`,
    };
  }
  return best;
}

/** Boxes of one width, each further on and higher (or lower) than the last, or bars on one foot that grow: a flight of stairs. */
function stairs(scene: Scene): Signal | null {
  const boxes = scene.nodes
    .filter((node) => node.drawn && node.words > 0 && node.words <= 25 && /^\P{N}/u.test(node.label))
    .sort((a, b) => a.rect.x - b.rect.x);
  let best: SceneNode[] = [];
  for (const [i, first] of boxes.entries()) {
    for (const way of [1, -1]) {
      const flight = [first];
      for (const next of boxes.slice(i + 1)) if (rises(flight.at(-1)!.rect, next.rect, way)) flight.push(next);
      if (flight.length > best.length) best = flight;
    }
  }
  // In a grid every box has others beside it or above it.
  const alone = best.filter((step) => !boxes.some((other) => !best.includes(other) && isInLine(step.rect, other.rect)));
  if (best.length < 4 || alone.length < best.length) return null;
  return { name: "stairs", value: 1, nodes: best, links: chain(best), phrase: `${best.length} steps that rise` };
}

function isInLine(a: Rect, b: Rect): boolean {
  return similar(a.width, b.width, 0.2) && (Math.abs(a.x - b.x) < 8 || Math.abs(a.y - b.y) < 8);
}

function rises(last: Rect, next: Rect, way: number): boolean {
  const step = way * (last.y - next.y);
  const onFoot = Math.abs(bottom(last) - bottom(next)) < 8;
  return (
    next.x - last.x > 0.5 * last.width &&
    next.x - right(last) < 0.5 * last.width &&
    similar(last.width, next.width, 0.1) &&
    step > 15 &&
    step < 140 &&
    (onFoot || similar(last.height, next.height, 0.15))
  );
}
