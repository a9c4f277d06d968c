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

/** What lines that are half about a result or a trouble may add up to where "nothing" is still true. Ours. */
const LEAST = 0.6;
