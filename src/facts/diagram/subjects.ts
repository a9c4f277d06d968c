import { wordsOf } from "../terms.js";
import { bottom, centre, distance, type Rect, right, sharedX } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import { isTime } from "./series.js";
import { TIME_AXIS } from "./words.js";

/** Whom or what a study follows over time, with a number or a letter: "Subject 1", "Patient B". Steps and teams are numbered, too. */
const SUBJECT =
  /^\s*(subject|patient|participant|respondent|individual|case|sample|cohort|animal)\s*#?(?:\d{1,3}|[a-z])\s*$/i;

/** How far the names of the rows may be out of line, and how far above or below its name a row's line runs, in thousandths of the page's width. */
const IN_LINE = 15;
const BESIDE = 18;

/** Shorter lines and bars are no course of time, in thousandths of the page's width. */
const LEAST_COURSE = 60;

/** "time lines of 4 subjects": names of subjects below each other, each with a line or bars beside it: a chart over time. Null where there is none. */
export function subjectsOf(scene: Scene): string | null {
  const named = scene.nodes.filter(({ label }) => SUBJECT.test(label)).sort((a, b) => a.rect.y - b.rect.y);
  const [first] = named;
  if (first === undefined || named.length < 2) return null;
  const kind = kindOf(first);
  const nodes = named.filter((node) => kindOf(node) === kind && Math.abs(node.rect.x - first.rect.x) < IN_LINE);
  const courses = [...coursesOf(scene)];
  const apart = nodes.every((node, i) => i === 0 || node.rect.y > centre(nodes[i - 1]!.rect).y);
  if (nodes.length < 2 || !apart || !nodes.every(({ rect }) => courses.some((course) => runsBeside(course, rect))))
    return null;
  return `time lines of ${nodes.length} ${kind}s`;
}

/**
 * "things placed along a line called “Time”": an arrow with that name at its head is the axis of a figure in a paper; plans
 * have dates on it. Null where there is none.
 */
export function alongTime({ lines, nodes }: Scene): string | null {
  if (nodes.filter(({ label }) => isTime(label)).length >= DATES) return null;
  for (const { ends, arrow } of lines) {
    const [a, b] = ends;
    if (!arrow || Math.abs(a.y - b.y) > LEVEL || Math.abs(a.x - b.x) < LEAST_AXIS) continue;
    const head = a.x > b.x ? a : b;
    const name = nodes.find(({ rect, label }) => distance(rect, head) < AT_HEAD && TIME_AXIS.isAll(wordsOf(label)));
    if (name !== undefined) return `things placed along a line called “${name.label.trim()}”`;
  }
  return null;
}

/** So many dates are a plan. */
const DATES = 3;

/** In thousandths of the page's width: how far off level an axis is, how long at least, and how near its name. */
const LEVEL = 8;
const LEAST_AXIS = 200;
const AT_HEAD = 40;

function kindOf({ label }: SceneNode): string {
  return SUBJECT.exec(label)![1]!.toLowerCase();
}

function* coursesOf({ lines, marks, nodes }: Scene): Generator<Rect> {
  for (const { ends } of lines) {
    const [a, b] = ends;
    if (Math.abs(a.y - b.y) < 5)
      yield { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  }
  for (const { rect, drawn } of [...marks, ...nodes]) if (drawn && rect.width > 2 * rect.height) yield rect;
}

function runsBeside(course: Rect, name: Rect): boolean {
  const level = course.y < bottom(name) + BESIDE && bottom(course) > name.y - BESIDE;
  return (
    level && course.width > LEAST_COURSE && right(course) > right(name) && sharedX(course, name) < 0.5 * name.width
  );
}
