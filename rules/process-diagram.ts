import { defineRule } from "../src/rule/rule.js";
import { pictureOptions, reportPictures } from "./shared/picture.js";

const asks = [
  "If you drew this picture yourself, what would be in the middle?",
  "Which of these steps would you miss if we left it out?",
  "A year from now, someone asks why this was worth it. What do you tell them?",
];

export default defineRule({
  id: "process-diagram",
  summary: "A page draws your steps, phases or method.",
  why: "The idea for a sale grows in the customer's own mind. A drawing of your method asks them to put their picture aside and study yours. A picture of their own day, or a question about it, does the opposite.",
  evidence: [
    {
      says: "“The Dreaded Process Diagram”: a seller's diagram takes the place of the picture in the prospect's head.",
      url: "http://throughthebrowser.blogspot.com/2010/01/dreaded-process-diagram.html",
    },
    {
      says: "Home owners who were led to imagine themselves using cable television subscribed more often than those who were given its benefits (Gregory, Cialdini and Carpenter, 1982).",
      url: "https://de.scribd.com/document/483857766/Self-relevant-scenarios-as-mediators-of-1",
    },
    {
      says: "Against it: thinking through the steps of using a product can help when the arguments are strong (Escalas and Luce, 2003). So a short picture of the customer's own path is never flagged.",
      url: "https://scholars.duke.edu/display/pub785594",
    },
  ],
  category: "picture",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["title", "agenda", "appendix", "legal", "references"],
  needsLanguage: false,
  options: pictureOptions,
  examples: {
    bad: "“Our approach”: Discover, Design, Build, Deploy, Run.",
    good: "“Your first 30 days”: in week 1 your planners see late loads; from week 4 the Friday calls stop.",
  },
  falseAlarms:
    "The customer asked for your method (as many tenders do), or the steps are theirs and decklint could not tell.",
  ask: asks[0]!,
  check(context) {
    reportPictures(context, "process", {
      shows: { yours: "your steps", anyones: "a process" },
      looksLike: { yours: "a process of yours", anyones: "a process" },
      effect: "While the customer follows along, their own picture of the result has to wait.",
      asks,
    });
  },
});
