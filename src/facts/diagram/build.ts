import { wordsOf } from "../terms.js";
import { isStep } from "./arrow.js";
import { areFields } from "./fields.js";
import { area, around, bottom, contains, inRows, type Rect, right, sharedY, similar } from "./geometry.js";
import type { Link } from "./links.js";
import type { Scene, SceneNode } from "./scene.js";
import { nameIn, type Series } from "./series.js";
import { type Signal, saturate } from "./signal.js";
import { OFFER, ROLE, STAGE, SYSTEM_PART, shareOf, shareWith } from "./words.js";

/** Signals of parts that are built together without an order: frames, grids, bricks, layers. A form to fill in is none. */
export function buildSignals(scene: Scene, links: readonly Link[], series: readonly Series[]): (Signal | null)[] {
  return [nested(scene, links), grid(scene), bricks(scene), tiers(scene, links, series)].filter(
    (signal) => signal !== null && !areFields(signal.nodes, scene),
  );
}

/** A box whose text is a name, not a story or a number. */
export function isNamed(node: SceneNode): boolean {
  return (
    node.drawn &&
    node.words > 0 &&
    node.words <= 7 &&
    /\p{L}{2}/u.test(node.label) &&
    !/^\W*\d[\d.,]*\s*[%+kKmMbB€$£]?\W*(?:\n|$)/.test(node.label)
  );
}

/** A card with a line of text under the name of a part of a system. */
function isComponent({ drawn, words, label }: SceneNode): boolean {
  const name = wordsOf(nameIn(label));
  return drawn && words <= 25 && name.length <= 5 && SYSTEM_PART.isIn(name);
}

/** Frames that hold two or more named boxes. */
function nested(scene: Scene, links: readonly Link[]): Signal | null {
  // Icons with captions in a frame are a list, unless lines say that they are parts.
  const named = scene.nodes.filter(
    (node) => isNamed(node) || isComponent(node) || (node.icon && node.words <= 7 && links.length >= 2),
  );
  const frames = [...scene.marks, ...scene.nodes.filter((node) => node.drawn)].filter(
    ({ rect }) => area(rect) < 0.9 * area(scene.page),
  );
  const held = new Set<SceneNode>();
  const holding: SceneNode[] = [];
  for (const frame of frames) {
    const inside = named.filter(
      (node) => node !== frame && contains(frame.rect, node.rect) && area(frame.rect) > 1.6 * area(node.rect),
    );
    const filled = inside.reduce((sum, { rect }) => sum + area(rect), 0);
    if (inside.length < 2 || (links.length < 2 && filled < LEAST_FILLED * area(frame.rect))) continue;
    holding.push(frame);
    for (const node of inside) held.add(node);
  }
  if (held.size < 3) return null;
  // Boxes in frames are also how screens and lists are drawn: names of parts, or lines, tell them apart.
  const labels = [...held].map((node) => wordsOf(node.label));
  const joined = links.length >= 2;
  const known = shareOf(labels, isPart);
  return {
    name: "nested",
    value: joined
      ? saturate(held.size + 2 * holding.length, 10)
      : known >= NEARLY_ALL
        ? saturate(held.size + 2 * holding.length, 10)
        : (known >= MOSTLY ? 0.65 : known >= LEAST_KNOWN ? 0.6 : 0.4) * saturate(held.size + 2 * holding.length, 14),
    nodes: inRows([...held]),
    links: [],
    phrase: inFrames(held, holding, scene),
  };
}

/** How many boxes and how many frames, where nobody could count otherwise: no frame in another, no box or icon left out. */
function inFrames(held: ReadonlySet<SceneNode>, frames: readonly SceneNode[], { nodes }: Scene): string {
  const isHeld = (node: SceneNode): boolean =>
    frames.some((frame) => frame !== node && contains(frame.rect, node.rect));
  const plain = !frames.some(isHeld);
  const whole = plain && nodes.every((node) => held.has(node) === ((node.drawn || node.icon) && isHeld(node)));
  const larger = frames.length === 1 ? "a larger one" : whole ? `${frames.length} larger ones` : "larger ones";
  return `${whole ? `${held.size} ` : ""}boxes inside ${larger}`;
}

/** Of the frame's area: parts fill what they are drawn in, tags stand in a row at the foot of a card. */
const LEAST_FILLED = 0.2;

const LEAST_KNOWN = 0.2;
const MOSTLY = 0.5;
const NEARLY_ALL = 0.66;

/** True where a label names a system, a person's place, a service or a stage. */
function isPart(label: readonly string[]): boolean {
  return [SYSTEM_PART, ROLE, OFFER, STAGE].some((terms) => terms.isIn(label));
}

/** Many named boxes in rows and columns. */
function grid(scene: Scene): Signal | null {
  // Rows of chevrons are steps, or a list.
  const named = scene.nodes.filter((node) => isNamed(node) && node.children === 0 && !isStep(node.form));
  if (named.length < 6) return null;
  const aligned = named.filter(
    (node) =>
      named.some(
        (other) =>
          other !== node &&
          Math.abs(other.rect.x - node.rect.x) < 6 &&
          similar(other.rect.width, node.rect.width, 0.15),
      ) && named.some((other) => other !== node && Math.abs(other.rect.y - node.rect.y) < 6),
  );
  // The same words again and again are the cells of a table.
  const distinct = new Set(aligned.map(({ label }) => label.toLowerCase())).size;
  const columns = new Set(aligned.map(({ rect }) => Math.round(rect.x / 12))).size;
  if (aligned.length < 6 || columns < 3 || distinct < 0.7 * aligned.length) return null;
  // Boxes with texts between them in every row are the tinted cells of a table.
  if (scene.nodes.filter((node) => isBetween(node, aligned)).length >= MOST_BETWEEN) return null;
  // Who counts them counts every box of that size, in line or not.
  const boxes = scene.nodes.filter((node) => node.drawn && node.words > 0 && node.children === 0);
  const like = boxes.filter((box) => aligned.some((one) => one === box || isOfSize(one.rect, box.rect)));
  return {
    name: "grid",
    value: saturate(aligned.length - 5, 9),
    nodes: inRows(like),
    links: [],
    phrase: `${like.length === boxes.length ? "" : "about "}${like.length} named boxes in rows and columns`,
  };
}

/** A bare text with a box to its left and another to its right. */
function isBetween({ rect, drawn, icon }: SceneNode, boxes: readonly SceneNode[]): boolean {
  if (drawn || icon) return false;
  const level = boxes.filter((box) => sharedY(box.rect, rect) > 0.5 * Math.min(box.rect.height, rect.height));
  return level.some((box) => right(box.rect) < rect.x + 6) && level.some((box) => box.rect.x > right(rect) - 6);
}

/** Fewer are captions. */
const MOST_BETWEEN = 4;

function isOfSize(a: Rect, b: Rect): boolean {
  return similar(a.width, b.width, 0.15) && similar(a.height, b.height, 0.15);
}

/** Boxes that fill a frame like bricks: rows between the same two edges, cut into different numbers of boxes. */
function bricks(scene: Scene): Signal | null {
  const tiles = scene.nodes.filter(
    (node) => node.drawn && node.words > 0 && node.words <= 14 && /\p{L}{2}/u.test(node.label),
  );
  let best: SceneNode[][] = [];
  for (const parent of new Set(tiles.map((tile) => tile.parent))) {
    const rows = rowsOf(tiles.filter((tile) => tile.parent === parent));
    for (const [i, first] of rows.entries()) {
      const wall = [first];
      for (const row of rows.slice(i + 1)) if (continues(wall.at(-1)!, row)) wall.push(row);
      if (wall.flat().length > best.flat().length && new Set(wall.map((row) => row.length)).size > 1) best = wall;
    }
  }
  const nodes = best.flat();
  if (best.length < 2 || nodes.length < 4) return null;
  // Rows of cards fill a page, though no frame, in the same way: with a line of text under each heading, or with figures.
  const frame = nodes[0]!.parent;
  const framed = frame !== null && area(frame.rect) < 0.8 * area(scene.page);
  const cards = nodes.filter((node) => !isNamed(node) || (node.words > 5 && node.label.includes("\n"))).length;
  if (!framed && cards > MOST_CARDS * nodes.length) return null;
  const labels = nodes.map(({ label }) => wordsOf(label));
  const fitted = best.every((row, i) => i === 0 || row[0]!.rect.y - bottom(best[i - 1]![0]!.rect) < CLOSE);
  const sure = fitted || best.length > 2 || shareOf(labels, isPart) >= MOSTLY;
  return {
    name: "bricks",
    value: (sure ? 1 : 0.6) * saturate(nodes.length + 3 * best.length - 6, 8),
    nodes,
    links: [],
    phrase: isHouse(best)
      ? `a house of ${nodes.length} parts`
      : `${nodes.length} boxes fitted together in ${best.length} layers`,
    lean: isHouse(best) ? { structure: 2 } : { architecture: 1 },
  };
}

/** Of the bricks in a wall, 0 to 1. */
const MOST_CARDS = 0.3;

/** Layers lie no further apart, in thousandths of the page's width. */
const CLOSE = 6;

/** Pillars, higher than wide, under a roof or on a base. */
function isHouse(wall: readonly (readonly SceneNode[])[]): boolean {
  return (
    wall.some((row) => row.length === 1) &&
    wall.some((row) => row.length >= 3 && row.every(({ rect }) => rect.height > 0.9 * rect.width))
  );
}

function rowsOf(tiles: readonly SceneNode[]): SceneNode[][] {
  const rows: SceneNode[][] = [];
  for (const tile of [...tiles].sort((a, b) => a.rect.y - b.rect.y)) {
    const row = rows.find(
      ([first]) =>
        similar(first!.rect.height, tile.rect.height, 0.25) &&
        Math.abs(first!.rect.y - tile.rect.y) < 0.2 * tile.rect.height,
    );
    if (row) row.push(tile);
    else rows.push([tile]);
  }
  return rows;
}

/** True where a row lies close under another, between the same left and right edges, without holes. */
function continues(above: readonly SceneNode[], below: readonly SceneNode[]): boolean {
  const [a, b] = [frameOf(above), frameOf(below)];
  const slack = 0.05 * Math.max(a.width, b.width);
  const gap = b.y - bottom(a);
  return (
    Math.abs(a.x - b.x) < slack &&
    Math.abs(right(a) - right(b)) < slack &&
    gap > -5 &&
    gap < Math.min(40, 0.7 * Math.min(a.height, b.height)) &&
    [above, below].every((row) => row.reduce((total, { rect }) => total + rect.width, 0) > 0.7 * a.width)
  );
}

function frameOf(row: readonly SceneNode[]): Rect {
  return around(row.map(({ rect }) => rect))!;
}

/** Three or more wide bars on top of each other, close together, that are neither a column of a table nor joined by lines. */
function tiers(scene: Scene, links: readonly Link[], series: readonly Series[]): Signal | null {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  for (const { nodes, axis } of series) {
    if (axis !== "column" || nodes.length < 3) continue;
    const wide = nodes.every(
      (node) => (isNamed(node) || isComponent(node)) && node.rect.width > 3 * node.rect.height && node.rect.width > 250,
    );
    const gaps = nodes.slice(1).map((node, i) => node.rect.y - bottom(nodes[i]!.rect));
    const close = gaps.every((gap, i) => gap < 0.35 * nodes[i]!.rect.height);
    // Bars that stand apart or have something beside each are a list, unless they are named after parts of a system.
    const sure =
      (gaps.every((gap) => gap < CLOSE) &&
        nodes.filter((node) => isBesideOne(node, scene)).length <= nodes.length / 2) ||
      (nodes.every(isNamed) &&
        shareWith(
          SYSTEM_PART,
          nodes.map(({ label }) => wordsOf(label)),
        ) >= 0.6);
    const joined = nodes.filter((node) => linked.has(node)).length > nodes.length / 2;
    if (wide && close && !joined && !nodes.every((node) => isCell(node, scene)))
      return {
        name: "tiers",
        value: (sure ? 1 : 0.4) * saturate(nodes.length, 4),
        nodes,
        links: [],
        phrase: `${nodes.length} layers on top of each other`,
      };
  }
  return null;
}

/** True where something of the same height stands close to the right. */
function isBesideOne({ rect }: SceneNode, scene: Scene): boolean {
  return scene.nodes.some(
    (node) =>
      node.rect !== rect &&
      Math.abs(node.rect.y - rect.y) < 0.1 * rect.height &&
      similar(node.rect.height, rect.height, 0.1) &&
      Math.abs(node.rect.x - right(rect)) < 0.5 * rect.height,
  );
}

/** Beside a cell stands another of its size, or two or more of its height. */
function isCell({ rect }: SceneNode, scene: Scene): boolean {
  const beside = scene.nodes.filter(
    (node) =>
      node.drawn &&
      node.rect !== rect &&
      similar(node.rect.height, rect.height, 0.1) &&
      Math.abs(node.rect.y - rect.y) < 0.1 * rect.height,
  );
  return beside.length >= 2 || beside.some((node) => similar(node.rect.width, rect.width, 0.1));
}
