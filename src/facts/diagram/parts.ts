import { area, contains } from "./geometry.js";
import type { Link } from "./links.js";
import type { SceneNode } from "./scene.js";
import { isTime } from "./series.js";
import { longest } from "./signal.js";

/** What a drawing of joined parts may say of itself, so that everyone who looks at it agrees. */
export interface Parts {
  /** Whose names are said. */
  said: SceneNode[];
  /** How many parts there are; null where readers would count differently. */
  count: number | null;
}

/** Two names of a larger drawing say nothing. */
const FEWEST = 3;

/** Longer texts are no names. */
const LONGEST_NAME = 40;

/** A piece of a file or a program in a drawing is shown, not named. */
const CODE = /[{}<>;=]/;

/**
 * Which of the nodes that hang together anyone would call parts. A number on an arrow, a text where an arrow is broken
 * for it and a frame around other parts are none: where one of these is among them, or one has no name, or something
 * else is joined as well (`whole` is false), no count is said; where few have names, none is.
 */
export function partsOf(
  nodes: readonly SceneNode[],
  links: readonly Link[],
  headings: ReadonlySet<SceneNode>,
  whole: boolean,
): Parts {
  const ends = new Set(links.flatMap(({ from, to }) => [cardOf(from), cardOf(to)]));
  const joined = [...new Set(nodes.map(cardOf))].filter((node) => ends.has(node) && !isNumber(node.label));
  const solid = joined.filter((node) => node.drawn || node.icon || headings.has(node));
  const texts = joined.length - solid.length;
  const says = remarksIn(links);
  const onArrows = texts > 0 && texts < solid.length;
  const parts = onArrows ? solid : joined;
  const alike = mostAlike(
    parts.filter((node) => !says.has(node)),
    headings,
  );
  const named = alike.filter(
    ({ label, words }) => words > 0 && words <= LONGEST_NAME && !isTime(label) && !CODE.test(label),
  );
  if (named.length < Math.max(FEWEST, 0.5 * alike.length)) return { said: [], count: null };
  const framed = joined.some((node) => joined.some((other) => other !== node && contains(node.rect, other.rect)));
  if (whole && !onArrows && !framed && named.length === joined.length) return { said: named, count: named.length };
  // What stands at several places is written on arrows more often than in boxes.
  const once = named.filter(({ label }) => named.filter((other) => other.label === label).length === 1);
  return { said: once.length < FEWEST ? named : once, count: null };
}

/**
 * Those that are drawn like most others, and frames with a heading: what is drawn otherwise is a caption or a note as
 * often as a part.
 */
function mostAlike(nodes: readonly SceneNode[], headings: ReadonlySet<SceneNode>): SceneNode[] {
  const groups = new Map<string, SceneNode[]>();
  for (const node of nodes.filter((one) => !headings.has(one))) {
    const look = node.icon ? "icon" : `${node.form.geometry} ${node.shape.filled} ${node.shape.outlined}`;
    groups.set(look, [...(groups.get(look) ?? []), node]);
  }
  const most = new Set(longest([...groups.values()]));
  return nodes.filter((node) => most.has(node) || headings.has(node));
}

/** Three boxes or more that nothing leads to, and of which each points at something else, say something about it. */
function remarksIn(links: readonly Link[]): ReadonlySet<SceneNode> {
  const reached = new Set(links.map(({ to }) => cardOf(to)));
  const first = links.filter(({ from, directed }) => directed && !reached.has(cardOf(from)));
  const once = first.filter(({ from }) => first.filter((other) => cardOf(other.from) === cardOf(from)).length === 1);
  const targets = new Set(once.map(({ to }) => cardOf(to)));
  return new Set(once.length >= FEWEST && targets.size >= FEWEST ? once.map(({ from }) => cardOf(from)) : []);
}

/** The card on which a joined node is the only other text, below the card's name; else the node. */
function cardOf(node: SceneNode): SceneNode {
  const { parent } = node;
  const alone = parent !== null && parent.label !== "" && parent.children === 1;
  return alone && area(parent.rect) < 4 * area(node.rect) ? parent : node;
}

function isNumber(label: string): boolean {
  return label !== "" && !/\p{L}/u.test(label);
}
