import { defineRule } from "../src/rule/rule.js";
import { pictureOptions, reportPictures } from "./shared/picture.js";

const asks = [
  "Which one of these would you keep if you could keep only one?",
  "Whose job gets better, and how would they describe it?",
  "Which words do you use for this at home, so that we can use yours?",
];

export default defineRule({
  id: "structure-diagram",
  summary: "A page draws how you sort your own world: services, organisation, pillars, pyramids.",
  why: "A pyramid, a house of services or an organisation chart shows how the seller sorts the world. The customer sorts theirs by what hurts and what would be different, and has to translate.",
  evidence: [
    {
      says: "Drawing together with the customer, on blank paper, in their words, works where a finished drawing does not.",
      url: "https://presalesobserver.wordpress.com/2012/05/30/circles-and-lines/",
    },
    {
      says: "Suppliers must translate what they offer into worth in the customer's own use (customer value management).",
      url: "https://paperzz.com/doc/6839306/customer-value-management",
    },
  ],
  category: "picture",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "team", "appendix", "legal", "references"],
  needsLanguage: false,
  options: pictureOptions,
  examples: {
    bad: "A house with a roof “Excellence” and five pillars named after your service lines.",
    good: "Three of the customer's own sentences, each with what would be different.",
  },
  falseAlarms: "The picture sorts the customer's world in the customer's words, and decklint could not tell.",
  ask: asks[0]!,
  check(context) {
    reportPictures(context, "structure", {
      shows: { yours: "how you sort your own world", anyones: "how things are sorted" },
      looksLike: {
        yours: "a chart of your own services or organisation",
        anyones: "a chart of services or of an organisation",
      },
      effect: "The customer has to translate it into what would be different for them.",
      asks,
    });
  },
});
