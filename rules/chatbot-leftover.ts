import type { Scope } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { type Phrase, phraseIn } from "./shared/phrases.js";
import { byPage, menus, whereabouts } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "chatbot-leftover",
  summary: "What a chatbot said to you is still there.",
  why: "A line such as “Certainly! Here is a revised version” says that nobody read the page before sending it. Whatever stands beside it is doubted as well.",
  evidence: [
    {
      says: "Phrases of chatbots went through authors, reviewers and editors unseen in hundreds of published papers (Alex Glynn, 768 examples).",
      url: "https://arxiv.org/html/2411.15218v2",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“Certainly! Here is a more concise version of your slide:”",
    good: "The version itself, read once by somebody who knows the customer",
  },
  falseAlarms: "The page is about chatbots and shows what one said: put it in quotation marks.",
  ask: "Who of us has read this page from top to bottom?",
  check({ document, facts, report }) {
    const found = facts.passages.flatMap((passage) => {
      const words = SCOPES.has(passage.scope) ? chatterIn(passage.text) : null;
      return words === null ? [] : [{ ...passage, words }];
    });
    for (const [page, passages] of byPage(found)) {
      const place = passages.find((passage) => passage.place !== null)?.place;
      report({
        page,
        message: `“${shorten(passages[0]!.words, 60)}”, in ${whereabouts(passages)}, is what a chatbot said to you. Take it out, and read what stands around it once more${menus(passages, document.format)}.`,
        evidence: [...new Set(passages.map(({ words }) => words))].slice(0, 5),
        ...(page !== null && place ? { place } : {}),
      });
    }
  },
});

const SCOPES: ReadonlySet<Scope> = new Set([
  "title",
  "body",
  "table.cell",
  "smartart.node",
  "footer",
  "notes",
  "comment",
  "alt",
  "chart.title",
  "property",
]);

/** How chatbots begin, end and excuse themselves; words that people write as well are left out. All gaps are bounded. */
const PHRASES: readonly Phrase[] = [
  {
    hint: ["language model", "ai assistant", "as an ai"],
    pattern:
      /\bas an? (?:AI|large|artificial intelligence)(?: AI)? (?:language )?(?:model|assistant)\b|\bas an AI,? I\b/i,
  },
  {
    hint: ["certainly", "sure", "of course", "absolutely", "great question", "here"],
    pattern:
      /^\W{0,3}(?:certainly|sure(?: thing)?|of course|absolutely)\s?[!,.:–-]\s{0,2}(?:here(?:'s| is| are)|below (?:is|are)|I(?:'d| would| can| will|'ll|'ve)\b|let me\b)/i,
  },
  {
    hint: ["here's", "here is", "here are"],
    pattern:
      /^\W{0,3}here(?:'s| is| are) (?:an?|the|your|some) (?:\w{2,15},? ){0,3}(?:version|draft|rewrite|rephrasing|revision|slide content|slide deck outline|speaker notes?|bullet points)\b[^.!?]{0,80}:\s*$/i,
  },
  {
    hint: ["let me know if", "i hope this helps", "would you like me to", "feel free to ask", "want me to"],
    pattern:
      /\blet me know if (?:you(?:'d| would) like (?:me to|any (?:changes|adjustments|revisions))|you (?:want|need) me to)\b|^\W{0,3}I hope this helps\b|\bwould you like me to (?:adjust|add|expand|revise|refine|shorten|create|write|generate|make|draft|turn|include)\b|\bwant me to (?:adjust|expand|revise|refine|shorten|rewrite|draft)\b/i,
  },
  {
    hint: ["knowledge", "training data", "real-time", "browse"],
    pattern:
      /\b(?:as of|since) my (?:last |latest )?(?:knowledge|training)(?: data)? (?:update|cut-?off)\b|\bmy (?:knowledge|training)(?: data)? cut-?off\b|\bI (?:don't|do not|can't|cannot) (?:have access to real-time|browse the internet)\b/i,
  },
  { hint: ["regenerate response"], pattern: /\bregenerate response\b/i },
  {
    hint: ["contentreference", "oaicite", "turn0search", "utm_source=chatgpt"],
    pattern:
      /:?contentReference\[oaicite|\boaicite:\d|\bturn\d{1,2}(?:search|view|news)\d{1,2}\b|utm_source=chatgpt\.com/i,
  },
];

/** Whoever quotes a chatbot means it. */
function chatterIn(text: string): string | null {
  const words = phraseIn(text, PHRASES);
  return words !== null && /^\W{0,2}["“„«]/.test(text) ? null : words;
}
