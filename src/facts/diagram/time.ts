import { along, around, bottom, centre, type Point, type Rect, right, sharedX, sharedY } from "./geometry.js";
import { labelAt } from "./names.js";
import { saysOrder } from "./order.js";
import type { Line, Scene, SceneNode } from "./scene.js";
import { areLengths, beginsWithTime, countingUp, isTime, type Series } from "./series.js";
import { chain, longest, type Signal, saturate } from "./signal.js";

/** Signals of time: dates in a row, a line with points on it, bars of a plan. */
export function timeSignals(scene: Scene, series: readonly Series[]): (Signal | null)[] {
  return [timed(scene, series), thread(scene, series), bars(scene)];
}

/** Points in time along a row or a column. */
function timed(scene: Scene, series: readonly Series[]): Signal | null {
  const run = longest(
    series.map(({ nodes }) =>
      nodes.filter(
        (node) =>
          node.words <= LONGEST_ENTRY && (beginsWithTime(node.label) || (node.words <= 1 && isTime(node.label))),
      ),
    ),
  );
  if (run.length < 3 || figuresOn(scene) >= FIGURES * run.length || areLengths(run.map(({ label }) => label)))
    return null;
  // Years may head columns of figures; weeks and months head work.
  const whole = series.some(({ nodes }) => nodes.length === run.length && nodes.includes(run[0]!));
  const across = right(run.at(-1)!.rect) - run[0]!.rect.x > 2 * run[0]!.rect.width;
  const years = run.every(({ label }) => /^\W*(?:19|20)\d\d\b/.test(label));
  return {
    name: "timed",
    value: years && !across ? 0.6 : whole && !years ? 1 : saturate(run.length, 4),
    nodes: run,
    links: chain(run),
    phrase: `${run.length} points in time in a row`,
  };
}

/** Words under one date; more are an article. */
const LONGEST_ENTRY = 60;

/** As many figures as dates: a chart drawn by hand. */
const FIGURES = 0.7;

function figuresOn(scene: Scene): number {
  const figures = scene.nodes
    .map(({ label }) => label)
    .filter((label) => /^\W*\d[\d.,]*\s*[%€$£kKmM]{0,2}\W*$/.test(label) && !isTime(label));
  // Numbers from one on are badges.
  const badges = countingUp([...figures].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
  return figures.length - (badges >= 3 ? badges : 0);
}

/** A long line, thin bar or arrow, along which things stand. */
interface Thread {
  rect: Rect;
  row: boolean;
  /** A block arrow, or a line with a head: whatever stands along it has an order. */
  arrow: boolean;
}

function threadsOf(scene: Scene): Thread[] {
  const strokes = scene.marks.filter(({ rect }) => Math.min(rect.width, rect.height) < SAME_LINE);
  const lines = inOne([
    ...scene.lines.map((line) => ({ rect: spanOf(...line.ends), arrow: leadsOn(line) })),
    ...strokes.map(({ rect }) => ({ rect, arrow: false })),
  ]).map((line) => ({ ...line, thick: 8 }));
  const thin = scene.marks.map(({ rect }) => ({ rect, arrow: false, thick: 25 }));
  const arrows = scene.arrows.map(({ rect }) => ({ rect, arrow: true, thick: 130 }));
  return [...lines, ...thin, ...arrows].flatMap(({ rect, arrow, thick }) => {
    const row = rect.width > rect.height;
    const [long, wide] = row ? [rect.width, rect.height] : [rect.height, rect.width];
    const least = row ? LEAST_THREAD : 0.4 * scene.page.height;
    const middle = centre(rect).y / scene.page.height;
    const ornament = row && !arrow && (middle < HEAD || middle > FOOT);
    return wide < thick && long >= least && wide < 0.3 * long && !ornament ? [{ rect, row, arrow }] : [];
  });
}

/** A line with heads or dots at both ends leads nowhere. */
function leadsOn({ arrow, shape }: Line): boolean {
  return arrow && !(shape.connector?.fromArrow && shape.connector.toArrow);
}

type Stroke = Omit<Thread, "row">;

/** Lines that go on behind a point, on the same level or below each other, are one. */
function inOne(lines: Stroke[]): Stroke[] {
  const found: Stroke[] = [];
  for (const { rect, arrow } of lines.sort((a, b) => a.rect.x - b.rect.x || a.rect.y - b.rect.y)) {
    const before = found.find(({ rect: last }) => goesOn(last, rect));
    if (before === undefined) found.push({ rect, arrow });
    else {
      before.rect = around([before.rect, rect])!;
      before.arrow ||= arrow;
    }
  }
  return found;
}

function goesOn(last: Rect, next: Rect): boolean {
  const level = Math.max(last.height, next.height, Math.abs(last.y - next.y)) < SAME_LINE;
  const upright = Math.max(last.width, next.width, Math.abs(last.x - next.x)) < SAME_LINE;
  const gap = level ? next.x - right(last) : next.y - bottom(last);
  return (level || upright) && gap > -SAME_LINE && gap < WIDEST_POINT;
}

/** How far lines on one level may be off it, and how large a point between two of them is. */
const SAME_LINE = 4;
const WIDEST_POINT = 60;

const LEAST_THREAD = 300;

/** Lines and strips above and below these shares of the page part the title and the footer from the rest. */
const HEAD = 0.17;
const FOOT = 0.93;

/** Three or more things along a line: marks or ticks on it, dates beside it, names on or beside a long arrow. */
function thread(scene: Scene, series: readonly Series[]): Signal | null {
  let best = slanted(scene);
  let row = true;
  let arrow = best.length > 0;
  for (const thread of threadsOf(scene)) {
    const on = stationsOn(thread, scene);
    const found = on.length >= 3 ? on : stationsBeside(thread, scene, series);
    if (found.length > best.length) [best, row, arrow] = [found, thread.row, thread.arrow];
  }
  if (best.length < 3) return null;
  const ordered = best.sort((a, b) => (row ? a.x - b.x : a.y - b.y));
  const labels = ordered.map((rect) => labelAt(rect, scene.nodes));
  const nodes = [...new Set(labels.filter((node) => node !== null))];
  const sure = nodes.length === ordered.length && ordered.every((point, i) => isNameOf(labels[i]!, point, row));
  return {
    name: "thread",
    value: (arrow || best.some(isDot) || saysWhen(nodes) ? 1 : BEHIND) * saturate(best.length, 4),
    nodes,
    links: chain(nodes),
    phrase: `a line with ${areAlike(best) ? `${best.length} ` : ""}points on it`,
    unsure: !sure,
  };
}

/** A plain line behind large discs holds them together; it is one of time where their names tell of dates or stages. */
const BEHIND = 0.5;

function isDot({ width, height }: Rect): boolean {
  return Math.max(width, height) < LARGEST_DOT;
}

/** Larger points, in thousandths of the page's width, are discs with icons or numbers. */
const LARGEST_DOT = 35;

function saysWhen(nodes: readonly SceneNode[]): boolean {
  return saysOrder(nodes) || countingUp(nodes.map(({ label }) => label)) >= 3;
}

/** Points of one kind: where dots and ticks are mixed, readers count differently. */
function areAlike(points: readonly Rect[]): boolean {
  const sizes = points.map(({ width, height }) => Math.max(width, height));
  return Math.min(...sizes) > 0.5 * Math.max(...sizes);
}

/** True where a text stands at its point: over or under it, or beside it on an upright line. A bar only begins or passes there. */
function isNameOf({ rect, drawn }: SceneNode, point: Rect, row: boolean): boolean {
  const [a, b] = [centre(rect), centre(point)];
  const off = row ? Math.abs(a.x - b.x) : Math.abs(a.y - b.y);
  const long = row ? rect.width : rect.height;
  return off <= (drawn ? MIDDLE * long : 0.5 * long + SAME_LINE);
}

/** How far off its point a box that names it may stand, as a share of the box. */
const MIDDLE = 0.25;

/** Marks along an arrow that runs neither level nor upright. */
function slanted(scene: Scene): Rect[] {
  for (const {
    ends: [a, b],
    arrow,
    straight,
  } of scene.lines) {
    const flat = Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < LEAST_SLANT;
    if (!arrow || !straight || flat || Math.hypot(a.x - b.x, a.y - b.y) < LEAST_THREAD) continue;
    const marks = [...scene.marks, ...scene.nodes].filter(
      ({ rect }) => isMark(rect) && along(a, b, centre(rect)) < Math.max(8, 0.3 * rect.width),
    );
    if (marks.length >= 3) return marks.map(({ rect }) => rect);
  }
  return [];
}

const LEAST_SLANT = 60;

function stationsOn({ rect, row, arrow }: Thread, scene: Scene): Rect[] {
  const marks = [...scene.marks, ...scene.nodes].filter(
    (mark) => mark.rect !== rect && (isMark(mark.rect) || (arrow && mark.words > 0)) && crosses(rect, mark.rect, row),
  );
  const ticks = scene.lines
    .map(({ ends: [a, b] }) => spanOf(a, b))
    .filter((tick) => isTick(tick, row) && crosses(rect, tick, row));
  const points = distinct([...marks.map((mark) => mark.rect), ...ticks]).sort((a, b) => (row ? a.x - b.x : a.y - b.y));
  return points.filter((point, i) => (i > 0 && i < points.length - 1) || !isEnd(point, points));
}

/** A small dot at the end of a line that has large points on it only ends the line. */
function isEnd({ width, height }: Rect, points: readonly Rect[]): boolean {
  const sizes = points.map((point) => Math.max(point.width, point.height)).sort((a, b) => a - b);
  return Math.max(width, height) < 0.4 * sizes[Math.floor(sizes.length / 2)]!;
}

/** A dot on a disc is one point. */
function distinct(points: readonly Rect[]): Rect[] {
  const apart = (a: Rect, b: Rect): number => Math.hypot(centre(a).x - centre(b).x, centre(a).y - centre(b).y);
  return points.filter((point, i) => !points.slice(0, i).some((other) => apart(point, other) < SAME_LINE));
}

function isTick({ width, height }: Rect, row: boolean): boolean {
  const [long, wide] = row ? [height, width] : [width, height];
  return wide < 5 && long > 8 && long < 80;
}

/** Dates near a line; along an arrow the whole row of like things. */
function stationsBeside({ rect, row, arrow }: Thread, scene: Scene, series: readonly Series[]): Rect[] {
  if (!row) return [];
  const beside = ({ rect: near }: SceneNode): boolean =>
    sharedX(rect, near) > 0.5 * near.width && -sharedY(rect, near) < NEAR_THREAD;
  const dates = scene.nodes.filter((node) => isTime(node.label) && beside(node));
  if (figuresOn(scene) >= FIGURES * Math.max(3, dates.length)) return [];
  if (dates.length >= 3 || !arrow) return dates.map((node) => node.rect);
  const run = longest(series.filter(({ axis }) => axis === "row").map(({ nodes }) => nodes.filter(beside)));
  const wide = run.length > 0 ? right(run.at(-1)!.rect) - run[0]!.rect.x : 0;
  return wide > 0.6 * rect.width ? run.map((node) => node.rect) : [];
}

/** How near a line things must be to stand along it, in thousandths of the page's width. */
const NEAR_THREAD = 60;

function spanOf(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function isMark(rect: Rect): boolean {
  return (
    rect.width < 110 &&
    rect.height < 110 &&
    rect.width > 3 &&
    rect.height > 3 &&
    rect.width < 2.5 * rect.height &&
    rect.height < 2.5 * rect.width
  );
}

function crosses(thread: Rect, mark: Rect, row: boolean): boolean {
  const { x, y } = centre(mark);
  const middle = centre(thread);
  // A point at the end of a line begins where the line ends.
  const half = 10 + (row ? mark.width : mark.height) / 2;
  return row
    ? x > thread.x - half && x < right(thread) + half && Math.abs(y - middle.y) < Math.max(6, 0.3 * mark.height)
    : y > thread.y - half && y < bottom(thread) + half && Math.abs(x - middle.x) < Math.max(6, 0.3 * mark.width);
}

/** What is no bar, however flat. */
const ROUND = /^(?:can|cube|cloud|ellipse)$/;

/** A strip along the head or the foot of a box, as wide as the box, is an ornament of it. */
function isEdge(strip: Rect, scene: Scene): boolean {
  return [...scene.nodes, ...scene.marks].some(
    ({ rect, drawn }) =>
      drawn &&
      rect.height > 3 * strip.height &&
      Math.abs(rect.x - strip.x) < SAME_LINE &&
      Math.abs(right(rect) - right(strip)) < SAME_LINE &&
      (Math.abs(rect.y - strip.y) < strip.height || Math.abs(bottom(rect) - bottom(strip)) < strip.height),
  );
}

/** Bars of different lengths that start at different places, on several levels, against time: a plan drawn as bars. */
function bars(scene: Scene): Signal | null {
  const thin = [...scene.marks, ...scene.nodes.filter((node) => node.drawn)].filter(
    ({ rect, shape }) =>
      shape.kind !== "picture" &&
      !ROUND.test(shape.geometry ?? "") &&
      !isEdge(rect, scene) &&
      rect.height > 4 &&
      rect.height < 50 &&
      rect.width > 1.8 * rect.height &&
      rect.width < 0.9 * scene.page.width,
  );
  const like = longest(
    thin.map((bar) => thin.filter((other) => Math.abs(other.rect.height - bar.rect.height) < 0.25 * bar.rect.height)),
  );
  const starts = new Set(like.map(({ rect }) => Math.round(rect.x / 25)));
  const levels = new Set(like.map(({ rect }) => Math.round(rect.y / 12)));
  const lengths = new Set(like.map(({ rect }) => Math.round(rect.width / 25)));
  if (like.length < 4 || starts.size < 3 || levels.size < 3 || lengths.size < 3) return null;
  const times = scene.nodes.filter((node) => isTime(node.label) || /^(?:time|timeline)$/i.test(node.label)).length;
  if (times === 0 && like.filter(({ label }) => label === "").length < 0.5 * like.length) return null;
  const nodes = like.filter(({ label }) => label !== "");
  return {
    name: "bars",
    value: saturate(like.length + times, 8),
    nodes: nodes.length > 0 ? nodes : like,
    links: [],
    // A label in a box is as high as a bar, and nobody sees that it is one.
    phrase: "bars along a time line",
    unsure: true,
  };
}
