import type { Shape } from "../src/document/document.js";
import { isFurniture, shapesOf } from "../src/document/walk.js";
import type { PageFacts, Unit } from "../src/facts/facts.js";
import { oneLine } from "../src/facts/one-line.js";
import { Terms, wordsOf } from "../src/facts/terms.js";
import { defineRule } from "../src/rule/rule.js";
import { expected, ownPicture } from "./shared/customer.js";
import { pictureOptions } from "./shared/picture.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "diagram-without-result",
  summary: "A picture of yours stands alone: no title or line says what it changes.",
  why: "Where a picture of yours has to stay, its title can still be the customer's. A sentence about the result tells the reader what to look for; a label such as “Architecture” leaves them to find out.",
  evidence: [
    {
      says: "Graphics whose captions say what they mean for the customer go with more wins (APMP, which quotes a study).",
      url: "https://bok.apmp.org/bok/graphics-and-action-captions/",
    },
    {
      says: "A sentence as the headline gave better understanding than a topic, with 110 students (assertion-evidence slides).",
      url: "https://studylib.net/doc/18282492/how-the-design-of-presentation-slides-affects-audience",
    },
    {
      says: "Words with graphics explain better than words alone (Mayer, d = 1.39 over 11 tests).",
      url: "https://www.scribd.com/document/280757782/00pp-Mayer-Overview-of-Multimedia-Instruction",
    },
  ],
  category: "picture",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "team", "appendix", "legal", "references"],
  shifts: [
    {
      stages: ["rfp", "late"],
      audiences: ["technical"],
      to: "warning",
      because: "There the picture has to stay, so its title is what can be mended.",
    },
  ],
  needsLanguage: true,
  options: pictureOptions,
  examples: {
    bad: "“Figure 3: Process overview”.",
    good: "“Parcels wait at three points; you told us that the second costs most.”",
  },
  falseAlarms: "The result is said aloud while the picture is shown, or the picture shows it.",
  ask: "Where in this picture does it hurt, and what is it like when it does not?",
  check({ facts, pages, options, report }) {
    for (const page of pages) {
      const picture = ownPicture(page, options.minShare);
      if (picture === null || expected(page, "outcome", "pain") >= LEAST) continue;
      const buildUp = facts.buildUps.find((one) => one.pages.includes(page.page.number));
      if (buildUp !== undefined && page.page.number !== buildUp.fullest) continue;
      if (hasSecondHeadline(page) || page.units.some(tellsEffect)) continue;
      const title = shorten(page.title, 60);
      const [place] = picture.places;
      report({
        page: page.page,
        message: `${title === "" ? "This picture has no title, and nothing on the page" : `The title says “${title}”, and nothing on the page`} tells what the picture means for the customer. A sentence about their result would say what to look for.`,
        evidence: [title === "" ? "no title" : `title: “${title}”`, picture.evidence[0]!],
        ...(place ? { place } : {}),
      });
    }
  },
});

/** Compared with the title; where its size is not said, a line this large, in points, is a headline. */
const NEARLY = 0.9;
const HEADLINE = 24;
const FEWEST_WORDS = 4;

/** A line as large as a headline that is not the title says what the page is about, too: whether it is a result is for a reader to judge. */
function hasSecondHeadline({ page, title, diagram }: PageFacts): boolean {
  const drawn = new Set(diagram?.places.map(({ shapeId }) => shapeId));
  const lines = [...shapesOf(page)].filter((shape) => !shape.hidden && !isFurniture(shape)).flatMap(linesOf);
  const ofTitle = lines.filter(({ text }) => title !== "" && title.includes(text)).map(({ size }) => size);
  const least = NEARLY * Math.max(0, ...ofTitle) || HEADLINE;
  return lines.some(
    ({ text, size, shape }) =>
      size >= least && !title.includes(text) && !drawn.has(shape.id) && wordsOf(text).length >= FEWEST_WORDS,
  );
}

function linesOf(shape: Shape): { text: string; size: number; shape: Shape }[] {
  return shape.paragraphs.map(({ text, runs }) => ({
    text: oneLine(text),
    size: Math.max(0, ...runs.map(({ size }) => size ?? 0)),
    shape,
  }));
}

/** What something does or keeps from being done, said in a caption. Ours: a result in few words, which no classifier is sure of. */
const EFFECT = new Terms(
  `blocked, blocks, stopped, stops, prevented, prevents, avoided, avoids, before it/they/anyone/anything/you/the,
  never, no longer, no more, nobody has, nothing is lost, is/are/stays/stay/kept/keeps safe, is/are kept, stays/stay,
  instead of, so that, without waiting/asking/typing/calling, every _ is, all _ are, faster, sooner, earlier, fewer, saves, saved,
  cuts, halves, reduces, reduced, blockiert, verhindert, nie mehr, nicht mehr, kein mehr, statt, damit, schneller, früher, weniger,
  spart, bloqueado, evita, ya no, en lugar de, más rápido, menos, ahorra, bloqué, évite, ne plus, au lieu de, plus vite, moins`,
);

function tellsEffect({ text, kind }: Unit): boolean {
  const words = wordsOf(text);
  return kind !== "note" && kind !== "title" && words.length >= FEWEST_WORDS && EFFECT.isIn(words);
}

/** What lines that are half about a result or a trouble may add up to where "nothing" is still true. Ours. */
const LEAST = 0.6;
