import { bottom, centre, distance, type Rect, right } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import { beginsWithTime, isTime, type Series } from "./series.js";
import { chain, longest, type Signal, saturate } from "./signal.js";

/** Signals of time: dates in a row, a line with points on it, bars of a plan. */
export function timeSignals(scene: Scene, series: readonly Series[]): (Signal | null)[] {
  return [timed(series), thread(scene), bars(scene)];
}

/** Points in time along a row or a column. */
function timed(series: readonly Series[]): Signal | null {
  const run = longest(
    series.map(({ nodes }) =>
      nodes.filter((node) => isTime(node.label) || (node.words <= 25 && beginsWithTime(node.label))),
    ),
  );
  if (run.length < 3) return null;
  return {
    name: "timed",
    value: saturate(run.length, 4),
    nodes: run,
    links: chain(run),
    phrase: `${run.length} points in time in a row`,
  };
}

/** A long line with three or more marks on it. */
function thread(scene: Scene): Signal | null {
  let best: Signal | null = null;
  const threads: Rect[] = [];
  for (const line of scene.lines) {
    const [a, b] = line.ends;
    const flat = Math.abs(a.y - b.y) < 8 || Math.abs(a.x - b.x) < 8;
    if (flat)
      threads.push({
        x: Math.min(a.x, b.x),
        y: Math.min(a.y, b.y),
        width: Math.abs(a.x - b.x),
        height: Math.abs(a.y - b.y),
      });
  }
  for (const { rect } of [...scene.marks, ...scene.arrows])
    if (Math.min(rect.width, rect.height) < 25) threads.push(rect);
  for (const rect of threads) {
    const row = rect.width > rect.height;
    if (Math.max(rect.width, rect.height) < (row ? 300 : 0.4 * scene.page.height)) continue;
    const marks = [...scene.marks, ...scene.nodes].filter(
      (mark) => isMark(mark.rect) && mark.rect !== rect && crosses(rect, mark.rect, row),
    );
    if (marks.length < 3 || (best && marks.length <= best.value * 4)) continue;
    const ordered = marks.sort((a, b) => (row ? a.rect.x - b.rect.x : a.rect.y - b.rect.y));
    const nodes = ordered
      .map((mark) => (mark.label !== "" ? mark : labelAt(mark.rect, scene.nodes)))
      .filter((node) => node !== null);
    best = {
      name: "thread",
      value: saturate(marks.length, 4),
      nodes: [...new Set(nodes)],
      links: chain([...new Set(nodes)]),
      phrase: `a line with ${marks.length} points on it`,
    };
  }
  return best;
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
  return row
    ? x > thread.x - 10 && x < right(thread) + 10 && Math.abs(y - middle.y) < Math.max(6, 0.3 * mark.height)
    : y > thread.y - 10 && y < bottom(thread) + 10 && Math.abs(x - middle.x) < Math.max(6, 0.3 * mark.width);
}

function labelAt(mark: Rect, nodes: readonly SceneNode[]): SceneNode | null {
  let best: SceneNode | null = null;
  let least = 120;
  for (const node of nodes) {
    const far = distance(node.rect, centre(mark));
    if (node.words > 0 && far < least) {
      best = node;
      least = far;
    }
  }
  return best;
}

/** Bars of different lengths that start at different places, on several levels, against time: a plan drawn as bars. */
function bars(scene: Scene): Signal | null {
  const thin = [...scene.marks, ...scene.nodes.filter((node) => node.drawn)].filter(
    ({ rect }) =>
      rect.height > 4 && rect.height < 50 && rect.width > 1.8 * rect.height && rect.width < 0.9 * scene.page.width,
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
    phrase: `${like.length} bars along a time line`,
  };
}
