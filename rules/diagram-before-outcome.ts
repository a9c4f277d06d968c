import { defineRule } from "../src/rule/rule.js";
import { isContent, pageQuoted, pictureBeforeResult } from "./shared/customer.js";
import { pagesNamed } from "./shared/page-names.js";
import { pictureOptions } from "./shared/picture.js";

export default defineRule({
  id: "diagram-before-outcome",
  summary: "You draw your method or your systems before you name a result.",
  why: "A drawing of how it works answers a question that comes after “what would be different?”. Seen first, it leaves the reader to guess what it is for.",
  evidence: [
    {
      says: "Do the last thing first: start with the result that the customer wants to see, and show how only when asked (Cohan, Great Demo).",
      url: "http://greatdemo.blogspot.com/2008/09/debilitating-demo-diseases-continued_18.html",
    },
    {
      says: "Features early in larger sales are neutral to slightly negative (Rackham, SPIN Selling, as summarised).",
      url: "https://supersummary-web-next-production-lyczhz0f6-liftventures-dev.vercel.app/spin-selling/chapters-5-6-summary",
    },
    {
      says: "“The Dreaded Process Diagram”: work on the prospect's picture before you show your own.",
      url: "http://throughthebrowser.blogspot.com/2010/01/dreaded-process-diagram.html",
    },
  ],
  category: "order",
  severity: "warning",
  presets: [],
  exempt: ["title", "agenda", "appendix", "legal", "references"],
  shifts: [
    { stages: ["late"], to: "off", because: "By then they know the result, and ask how you get there." },
    { audiences: ["technical"], to: "info", because: "Engineers read the drawing first wherever it stands." },
  ],
  needsLanguage: true,
  options: {
    ...pictureOptions,
    minPages: {
      type: "integer",
      default: 3,
      minimum: 2,
      maximum: 10_000,
      description: "Shorter documents have no order to speak of: how many pages with content there must be. Ours.",
    },
  },
  examples: {
    bad: "Page 2 is the wheel of your delivery; the first result is on page 9.",
    good: "Page 2: “You close in nine days; you told us that two would give you your Fridays back.” The method is in the appendix.",
  },
  falseAlarms: "The result was told in the meeting before, or stands in the letter that goes with the document.",
  ask: "What would you see first on the Monday after this is fixed?",
  check({ facts, pages, options, report }) {
    if (facts.pages.filter(isContent).length < options.minPages) return;
    const found = pictureBeforeResult(facts.pages, options.minShare);
    if (found === null || !pages.includes(found.picture)) return;
    const { picture, result } = found;
    const { evidence, places } = picture.diagram!;
    report({
      page: picture.page,
      message: `This picture of yours comes first, and what changes for the customer only on ${pagesNamed([result.page.number])}. Let them change places.`,
      evidence: [evidence[0]!, pageQuoted(result)],
      ...(places[0] ? { place: places[0] } : {}),
    });
  },
});
