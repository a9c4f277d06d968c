import type { Shape } from "../../document/document.js";
import { withNames } from "./evidence.js";
import { isTime } from "./series.js";
import { chainOf, type Sketch } from "./sketch.js";

const CORNER = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{2,}\+/gu;
const TOP = /[┌╔╭]|\+[-=]{2,}\+/gu;
/** A trunk and its branches. */
const FORK = /[┬┴┼]|\+(?=-{3,}\+)/gu;
const SIDE = /[│║├┤┬┴┼|]/gu;
const ARROW = /[→←↓↑⇒⇨▶►▼▲◀]|-{1,9}>|<-|={2,9}>|^[ \t]*[vV|^][ \t]*$/gmu;
/** A folder tree: names hanging on branches. */
const BRANCH = /^[ \t│|]*[├└|`+][-─]{1,3}\s/gmu;
/** A tree whose branches are drawn with strokes. */
const STROKES = /^[ \t]*\/[ \t|]*\\[ \t]*$/m;
/** A ruler with three marks or more. */
const RULER = /[|+o*●][-─=]{3,40}[|+o*●][-─=]{3,40}[|+o*●]/u;
const CODE =
  /::|\s:\s|^[ \t]*[$#>][ \t]|^[-+] |^\d\d:\d\d|[;{}][ \t]*$|^[ \t]*(?:const|let|var|def|class|import|from|return|if|for|while|func|fn|pub|public|private)\b/gmu;

const LEAN = {
  tree: { process: 0, architecture: 0.2, structure: 1.5 },
  boxes: { process: 0.3, architecture: 0.8, structure: 0.2 },
  chain: { process: 0.7, architecture: 0.6, structure: 0.2 },
  arrows: { process: 1, architecture: 0.2, structure: 0 },
};

/** Three corners are one box at least; two arrows join three names. */
const FEWEST = { corners: 3, sides: 2, arrows: 2, times: 2 };

/** Boxes and arrows typed with characters. A folder tree, a table and program code have no arrows between named boxes. */
export function typedSketch(shape: Shape, text: string): Sketch | null {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const arrows = count(ARROW);
  const sides = count(SIDE);
  const boxed = count(TOP) > 0 && count(CORNER) >= FEWEST.corners && sides >= FEWEST.sides;
  const tree = !boxed && arrows === 0 && ((count(FORK) > 0 && sides >= FEWEST.sides) || STROKES.test(text));
  if (isTable(text) || (count(BRANCH) > 2 && !boxed)) return null;
  const labels = labelsIn(text);
  const ruled = !boxed && !tree && RULER.test(text) && labels.filter(isTime).length >= FEWEST.times;
  if (!boxed && !tree && !ruled && (arrows < FEWEST.arrows || count(CODE) > 0)) return null;
  if (labels.length < 2) return null;
  const way = tree ? "tree" : boxed ? (arrows >= labels.length - 1 ? "chain" : "boxes") : "arrows";
  const ordered = way === "arrows" || way === "chain";
  const { nodes, edges } = chainOf(labels);
  return {
    form: "code",
    score: boxed || tree ? 0.95 : 0.8,
    nodes,
    edges: ordered && arrows === labels.length - 1 ? edges : [],
    lean: LEAN[way],
    share: 1,
    evidence: [withNames(ruled ? "a time line drawn with characters" : SAID[way](labels.length), labels)],
    places: [{ shapeId: shape.id }],
  };
}

const SAID = {
  tree: () => "a tree drawn with characters",
  boxes: () => "boxes drawn with characters",
  chain: () => "boxes and arrows drawn with characters",
  arrows: (count: number) => `${count} names joined by arrows`,
};

/** Rules of one length between rows that are all cut at the same columns. */
function isTable(text: string): boolean {
  const rules = text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:#|\/\/|\*|>|--)\s+/, "").trim())
    .filter((line) => /^[+├┌└╔╚|][-─=═+┬┼┴╦╬╩|:]{5,}[+┤┐┘╗╝|]$/u.test(line));
  const cuts = new Set(
    rules.map((rule) => [...rule].flatMap((sign, i) => (/[+┬┼┴╦╬╩|├┌└┤┐┘╔╚╗╝]/u.test(sign) ? [i] : [])).join()),
  );
  return rules.length >= 3 && cuts.size === 1 && (rules[0]!.match(/[+┬┼╦|┌┐╔╗├┤]/gu)?.length ?? 0) > 2;
}

const MOST_LABELS = 20;

function labelsIn(text: string): string[] {
  const pieces = text.split(/\s{2,}|[\n│║|+┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯→←↓↑⇒⇨▶►▼▲◀]|[─═=-]{2,}>?|-?>|<-?/u);
  const labels = pieces
    .map((piece) => piece.trim().replace(/^[[(<]\s*|\s*[\])>]$/g, ""))
    .filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 40);
  return [...new Set(labels)].slice(0, MOST_LABELS);
}
