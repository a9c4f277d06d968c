import { defineRule } from "../src/rule/rule.js";
import { pictureOptions, reportPictures } from "./shared/picture.js";

const asks = [
  "Who on your side needs to see the inside, and what would it have to prove to them?",
  "What would your own people notice first once this runs?",
  "What must not change when this comes in?",
];

export default defineRule({
  id: "architecture-diagram",
  summary: "A page draws the inside of your product: systems, layers, data flows.",
  why: "A drawing of the inside answers a question that few decision makers have asked. Shown early it is neutral at best; technical users and late-stage buyers do ask for it, so it has its place in the appendix.",
  evidence: [
    {
      says: "Features are neutral to slightly negative early in larger sales; users and technical buyers may want them later (Rackham, SPIN Selling, as summarised).",
      url: "https://supersummary-web-next-production-lyczhz0f6-liftventures-dev.vercel.app/spin-selling/chapters-5-6-summary",
    },
    {
      says: "“The Dreaded Process Diagram” and its first comment: the network diagram does the same.",
      url: "http://throughthebrowser.blogspot.com/2010/01/dreaded-process-diagram.html",
    },
    {
      says: "Against it: words with graphics explain how a thing works better than words alone (Mayer, d = 1.39 over 11 tests).",
      url: "https://www.scribd.com/document/280757782/00pp-Mayer-Overview-of-Multimedia-Instruction",
    },
  ],
  category: "picture",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "appendix", "legal", "references"],
  shifts: [
    {
      stages: ["late"],
      audiences: ["technical"],
      to: "info",
      because: "Engineers, and buyers who are nearly there, ask to see the inside.",
    },
  ],
  needsLanguage: false,
  options: pictureOptions,
  examples: {
    bad: "Gateway, rules engine, audit store and cloud region joined by arrows, on page 4.",
    good: "A photo of the loading dock at 7:00 and one line: “Every driver knows the bay before leaving the motorway.”",
  },
  falseAlarms:
    "A technical buyer asked to see the inside. Say so with `--audience technical`, or move the page to the appendix.",
  ask: asks[0]!,
  check(context) {
    reportPictures(context, "architecture", {
      shows: { yours: "the inside of your product", anyones: "how something is built" },
      looksLike: { yours: "a drawing of your systems", anyones: "a drawing of systems" },
      effect: "It answers how it is built before the customer sees what changes for them.",
      asks,
    });
  },
});
