import type { Shape } from "../../document/document.js";
import type { Sketch } from "./sketch.js";

const CORNER = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{2,}\+/gu;
const TOP = /[┌╔╭]|\+[-=]{2,}\+/gu;
/** A trunk and its branches. */
const FORK = /[┬┴┼]|\+(?=-{3,}\+)/gu;
const SIDE = /[│║├┤┬┴┼|]/gu;
const ARROW = /[→←↓↑⇒⇨▶►▼▲◀]|-{1,9}>|<-|={2,9}>|^[ \t]*[vV|^][ \t]*$/gmu;
/** A folder tree: names hanging on branches. */
const BRANCH = /^[ \t│|]*[├└|`+][-─]{1,3}\s/gmu;
const CODE =
  /[;{}][ \t]*$|^[ \t]*(?:const|let|var|def|class|import|from|return|if|for|while|func|fn|pub|public|private)\b/gmu;

const LEAN = {
  tree: { process: 0, architecture: 0.2, structure: 1.5 },
  boxes: { process: 0.3, architecture: 0.8, structure: 0.2 },
  arrows: { process: 1, architecture: 0.2, structure: 0 },
};

/** Three corners are one box at least; two arrows join three names. */
const FEWEST = { corners: 3, sides: 2, arrows: 2 };

/** Boxes and arrows typed with characters. A folder tree, a table and program code have no arrows between named boxes. */
export function typedSketch(shape: Shape, text: string): Sketch | null {
  const count = (sign: RegExp): number => text.match(sign)?.length ?? 0;
  const arrows = count(ARROW);
  const sides = count(SIDE);
  const boxed = count(TOP) > 0 && count(CORNER) >= FEWEST.corners && sides >= FEWEST.sides;
  const tree = !boxed && arrows === 0 && count(FORK) > 0 && sides >= FEWEST.sides;
  if (isTable(text) || (count(BRANCH) > 2 && !boxed)) return null;
  if (!boxed && !tree && (arrows < FEWEST.arrows || count(CODE) > 0)) return null;
  const labels = labelsIn(text);
  if (labels.length < 2) return null;
  return {
    form: "code",
    score: boxed || tree ? 0.95 : 0.8,
    nodes: labels.map((label, i) => ({ id: `n${i + 1}`, label })),
    edges: [],
    lean: LEAN[tree ? "tree" : boxed ? "boxes" : "arrows"],
    share: 1,
    evidence: [
      tree
        ? "a tree drawn with characters"
        : boxed
          ? "boxes drawn with characters"
          : `${labels.length} names joined by arrows`,
    ],
    places: [{ shapeId: shape.id }],
  };
}

/** Rules of one length between rows that are all cut at the same columns. */
function isTable(text: string): boolean {
  const rules = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^[+├┌└╔╚|][-─=═+┬┼┴╦╬╩|:]{5,}[+┤┐┘╗╝|]$/u.test(line));
  const cuts = new Set(
    rules.map((rule) => [...rule].flatMap((sign, i) => (/[+┬┼┴╦╬╩|├┌└┤┐┘╔╚╗╝]/u.test(sign) ? [i] : [])).join()),
  );
  return rules.length >= 3 && cuts.size === 1 && (rules[0]!.match(/[+┬┼╦|]/gu)?.length ?? 0) > 2;
}

const MOST_LABELS = 20;

function labelsIn(text: string): string[] {
  const pieces = text.split(/\s{2,}|[\n│║|+┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯→←↓↑⇒⇨▶►▼▲◀]|[─═=-]{2,}>?|-?>|<-?/u);
  const labels = pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 40);
  return [...new Set(labels)].slice(0, MOST_LABELS);
}
