import { OURS } from "../../src/facts/diagram/words.js";
import type { Diagram, DiagramKind, PageFacts } from "../../src/facts/facts.js";
import { wordsOf } from "../../src/facts/terms.js";
import type { Options, OptionValues, RuleContext } from "../../src/rule/rule.js";
import { count, listed, shorten } from "./words.js";

/** The option that the three picture rules share. */
export const pictureOptions = {
  minShare: {
    type: "number",
    default: 0.1,
    minimum: 0,
    maximum: 1,
    description:
      "Smaller pictures are left alone: the share of the page that the picture takes, 0 to 1. A tenth is our choice: below it a flow is decoration.",
  },
} as const satisfies Options;

export interface PictureWords {
  /** What the page shows where its author speaks as "we": "your steps"; and where nothing says whose it is: "a process". */
  shows: Sides;
  /** The same for a pasted picture, whose words we cannot read. */
  looksLike: Sides;
  /** The second sentence: what it does to the reader. */
  effect: string;
  /** Questions to put instead; a deck with several such pages gets them in turn. */
  asks: readonly string[];
}

interface Sides {
  yours: string;
  anyones: string;
}

/** Reports each page whose dominant picture is of this kind and is not the customer's own; a picture that is built up, once. */
export function reportPictures(
  context: RuleContext<OptionValues<typeof pictureOptions>>,
  kind: DiagramKind,
  words: PictureWords,
): void {
  let reported = 0;
  let speaking: ReadonlySet<number> | null = null;
  for (const { page, diagram } of context.pages) {
    if (diagram === null || diagram.kind !== kind || diagram.owner === "customer") continue;
    if (diagram.share < context.options.minShare) continue;
    const buildUp = context.facts.buildUps.find(({ pages }) => pages.includes(page.number));
    if (buildUp && page.number !== buildUp.fullest) continue;
    const [place] = diagram.places;
    speaking ??= pagesThatSayWe(context.facts.pages);
    const whose =
      speaking.has(page.number) || speaking.size >= SPEAKING * context.facts.pages.length ? "yours" : "anyones";
    const range = buildUp ? `${buildUp.pages[0]}–${buildUp.pages.at(-1)}` : null;
    context.report({
      page,
      message: `${opening(diagram, words, range, whose)} ${words.effect}`,
      ask: words.asks[reported++ % words.asks.length]!,
      evidence: [...diagram.evidence, ...(range ? [`built up over slides ${range}`] : [])],
      ...(place ? { place } : {}),
    });
  }
}

/** The numbers of those pages. Whoever says "we" shows what is theirs; a standard or an example is nobody's. */
function pagesThatSayWe(pages: readonly PageFacts[]): ReadonlySet<number> {
  const says = ({ title, units }: PageFacts): boolean =>
    [title, ...units.map(({ text }) => text)].some((text) => OURS.isIn(wordsOf(text)));
  return new Set(pages.filter(says).map(({ page }) => page.number));
}

/** So many of all pages say it of the others as well. Ours. */
const SPEAKING = 0.1;

/** "This page draws your steps as five chevrons in a row (Discover, Design, Build, Deploy, Run)." */
function opening(diagram: Diagram, words: PictureWords, range: string | null, whose: keyof Sides): string {
  if (diagram.form === "image") return pasted(diagram, words.looksLike[whose], range);
  // Whose it is stays open where nothing tells: what is drawn is said, and no more.
  const picture = diagram.owner === "unclear" ? shapeOf(diagram) : `${words.shows[whose]} as ${shapeOf(diagram)}`;
  return range ? `Slides ${range} build up one picture: ${picture}.` : `This page draws ${picture}.`;
}

/** What was seen first, with small numbers in words and the names on it in brackets. */
function shapeOf({ evidence }: Diagram): string {
  const [phrase = "", ...names] = evidence[0]!.split(": ");
  const shape = phrase.replace(/\b\d{1,2}\b/g, (digits) => count(Number(digits)));
  return names.length > 0 ? `${shape} (${names.join(": ")})` : shape;
}

const MOST_LABELS = 5;

/** A pasted picture: what decided is what can be read in it, what it is called, or the title over it. */
function pasted({ evidence, nodes }: Diagram, looksLike: string, range: string | null): string {
  const labels = [...new Set(nodes.map(({ label }) => label.trim()).filter((label) => /\p{L}{2}/u.test(label)))];
  const named = evidence.find((phrase) => phrase.includes("“"));
  const said = named && shorten(/“([^”]*)/.exec(named)![1]!, 40);
  const where = !named
    ? ""
    : named.startsWith("a picture under")
      ? ` under a title with “${said}”`
      : `, called “${said}”,`;
  const shown = labels.length > 1 ? ` (${listed(labels, MOST_LABELS)})` : "";
  const picture = range ? `The picture on slides ${range}` : "The picture on this page";
  // Pixels tell that it is a diagram, not what of: without a word on it the rest is a guess, and is said as one.
  const guess = where === "" && shown === "" ? "a pasted diagram, perhaps " : "";
  return `${picture}${where} looks like ${guess}${looksLike}${shown}.`;
}
