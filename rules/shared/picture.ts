import type { Diagram, DiagramKind } from "../../src/facts/facts.js";
import type { Options, OptionValues, RuleContext } from "../../src/rule/rule.js";
import { listed } from "./words.js";

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
  /** What the page shows, as the subject of a sentence: "your steps". */
  shows: string;
  /** The same for a pasted picture, whose words we cannot read: "a process". */
  looksLike: string;
  /** The second sentence: what it does to the reader. */
  effect: string;
  /** Questions to put instead; a deck with several such pages gets them in turn. */
  asks: readonly string[];
}

/** Reports each page whose dominant picture is of this kind and is not the customer's own. */
export function reportPictures(
  context: RuleContext<OptionValues<typeof pictureOptions>>,
  kind: DiagramKind,
  words: PictureWords,
): void {
  let reported = 0;
  for (const { page, diagram } of context.pages) {
    if (diagram === null || diagram.kind !== kind || diagram.owner === "customer") continue;
    if (diagram.share < context.options.minShare) continue;
    const [place] = diagram.places;
    context.report({
      page,
      message: `${opening(diagram, words)} ${words.effect}`,
      ask: words.asks[reported++ % words.asks.length]!,
      evidence: diagram.evidence,
      ...(place ? { place } : {}),
    });
  }
}

function opening(diagram: Diagram, words: PictureWords): string {
  const labels = diagram.nodes.map((node) => node.label.trim()).filter((label) => label !== "");
  if (labels.length > 1) return `This page draws ${words.shows}: ${listed(labels, 5)}.`;
  return diagram.form === "image"
    ? `The picture on this page looks like ${words.looksLike}.`
    : `This page draws ${words.shows}.`;
}
