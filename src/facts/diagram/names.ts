import { isStep } from "./arrow.js";
import { area, around, centre, contains, distance, holds, type Rect, right, sharedX, sharedY } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import { seriesOf } from "./series.js";
import { wordsIn } from "./text.js";

/** A picture below this share of the page can be an icon with a caption. */
export const ICON_SHARE = 0.05;

/** A drawing has at most so many texts on it that are one name: a number, a heading and a line below. */
const MOST_TEXTS = 3;

/** Gives names to what is drawn without one: the texts that lie on it, else the caption next to it. */
export function nameMarks(scene: Scene, loose: readonly SceneNode[]): void {
  const nodeOf = new Map([...scene.nodes, ...scene.marks, ...scene.blanks].map((node) => [node.shape.id, node]));
  const free = new Set(loose);
  const bySize = [...scene.marks, ...scene.blanks].sort((a, b) => area(a.rect) - area(b.rect));
  for (const mark of bySize) {
    if (area(mark.rect) > 0.4 * area(scene.page)) continue;
    const on = [...free].filter((text) => isOn(text.rect, mark.rect));
    if (on.length === 1 || on.length === 2 || (on.length === MOST_TEXTS && isStack(on, mark, scene)))
      adopt(mark, on, false);
  }
  const icons = scene.marks.filter((mark) => mark.label === "" && isIcon(mark, scene));
  for (const icon of icons.sort((a, b) => area(a.rect) - area(b.rect))) {
    // An icon on a disc is one thing: the disc gets the name.
    if (icons.some((disc) => disc !== icon && disc.label === "" && contains(disc.rect, icon.rect))) continue;
    captioned(icon, icon.rect.height);
  }
  const steps = seriesOf(scene.blanks.filter((blank) => blank.label === ""));
  for (const { nodes } of steps) {
    if (isChain(nodes)) for (const step of nodes) captioned(step, Math.max(40, step.rect.height), false);
  }
  for (const text of free) {
    scene.nodes.push(text);
    nodeOf.set(text.shape.id, text);
  }
  scene.marks = scene.marks.filter((mark) => mark.label === "");
  const named = new Set(scene.blanks.filter((blank) => blank.label !== "").map(({ shape }) => shape));
  scene.arrows = scene.arrows.filter(({ shape }) => !named.has(shape));
  scene.blanks = scene.blanks.filter((blank) => blank.label === "");
  scene.nodeOf = nodeOf;

  function captioned(mark: SceneNode, reach: number, icon = true): void {
    const caption = captionOf(mark, free, reach);
    if (caption) adopt(mark, [caption], icon);
  }

  function adopt(mark: SceneNode, texts: SceneNode[], icon: boolean): void {
    // A number comes first wherever it stands on a card.
    const last = (text: SceneNode): number => (text.label.length <= 3 ? 0 : 1);
    const ordered = texts.sort((a, b) => last(a) - last(b) || a.rect.y - b.rect.y || a.rect.x - b.rect.x);
    mark.label = ordered.map((text) => text.label).join("\n");
    mark.words = wordsIn(mark.label);
    mark.drawn = !icon;
    mark.icon = icon;
    mark.whole = around([mark.rect, ...texts.map(({ rect }) => rect)])!;
    scene.nodes.push(mark);
    for (const text of texts) {
      free.delete(text);
      nodeOf.set(text.shape.id, mark);
    }
  }
}

/** A text lies on what holds its middle and is not much smaller: a strip at the foot of a page has no name. */
function isOn(text: Rect, mark: Rect): boolean {
  return holds(mark, centre(text)) && text.width < 2 * mark.width && text.height < 2.2 * mark.height;
}

/** Texts of one card: below each other, or a short one (a number) beside the others. Side by side they are several things. */
function isStack(texts: readonly SceneNode[], mark: SceneNode, scene: Scene): boolean {
  const long = texts.filter((text) => text.label.length > 3);
  return (
    area(mark.rect) < 0.25 * area(scene.page) &&
    long.every((text) =>
      long.every((other) => text === other || sharedX(text.rect, other.rect) > 0.5 * text.rect.width),
    )
  );
}

/** Steps without text that follow each other closely, as chevrons do; arrows between other things stand apart. */
export function isChain(nodes: readonly SceneNode[]): boolean {
  return nodes.every((node, i) => {
    const before = nodes[i - 1];
    if (before === undefined) return true;
    const gap = Math.max(-sharedX(before.rect, node.rect), -sharedY(before.rect, node.rect));
    return isStep(node.form) && gap < 0.4 * Math.max(node.rect.width, node.rect.height);
  });
}

function isIcon({ rect }: SceneNode, scene: Scene): boolean {
  const { width, height } = rect;
  return (
    Math.min(width, height) > 15 &&
    width < 3 * height &&
    height < 3 * width &&
    area(rect) < ICON_SHARE * area(scene.page)
  );
}

/** The text under, beside or over a drawing, in that order, nearer than `reach`. */
export function captionOf({ rect }: { rect: Rect }, texts: Iterable<SceneNode>, reach: number): SceneNode | null {
  let best: SceneNode | null = null;
  let least = reach;
  for (const text of texts) {
    if (text.words > 12 || !/\p{L}/u.test(text.label)) continue;
    const under = sharedX(rect, text.rect) > 0.5 * Math.min(rect.width, text.rect.width);
    const beside = sharedY(rect, text.rect) > 0.5 * Math.min(rect.height, text.rect.height);
    const gapX = text.rect.x - right(rect);
    const over = text.rect.y < rect.y ? 0.3 * rect.height : 0;
    const gap = under
      ? over - sharedY(rect, text.rect)
      : beside && gapX > -5
        ? gapX + 0.2 * rect.width
        : Number.POSITIVE_INFINITY;
    if (gap < least) {
      best = text;
      least = gap;
    }
  }
  return best;
}

/** How far from a point on a time line its label may be, in thousandths of the page's width. */
const FARTHEST_LABEL = 120;

/** The text nearest to the middle of something; null where none is near. */
export function labelAt(mark: Rect, nodes: readonly SceneNode[]): SceneNode | null {
  let best: SceneNode | null = null;
  let least = FARTHEST_LABEL;
  for (const node of nodes) {
    const far = distance(node.rect, centre(mark));
    if (node.words > 0 && far < least) {
      best = node;
      least = far;
    }
  }
  return best;
}
