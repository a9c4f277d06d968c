import { setsOf } from "../src/facts/language/match.js";
import { firstWord } from "../src/facts/language/pattern.js";
import { type Token, tokensOf } from "../src/facts/language/tokens.js";
import { defineRule } from "../src/rule/rule.js";
import { count, quoted, sentence } from "./shared/words.js";

export default defineRule({
  id: "topic-title",
  summary: "Most titles name a topic and say nothing about it.",
  why: "Many people read only the titles, and the one who decides reads nothing else. “Overview” tells them that there is something to know; a sentence tells them what it is.",
  evidence: [
    {
      says: "A sentence as the headline gave better understanding and fewer misconceptions than a topic (Alley and Garner, 110 students).",
      url: "https://studylib.net/doc/18282492/how-the-design-of-presentation-slides-affects-audience",
    },
    {
      says: "Two in three sampled slides had a topic as their headline.",
      url: "https://pure.psu.edu/en/publications/assertion-evidence-slides-appear-to-lead-to-better-comprehension--2",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "section", "price", "team", "legal", "references", "appendix", "closing"],
  shifts: [{ stages: ["rfp"], to: "off", because: "A tender prescribes its headings." }],
  // On a slide the title is what is read; in a text headings help to find one's way.
  formats: ["pptx"],
  needsLanguage: true,
  options: {
    maxShare: {
      type: "number",
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description: "The share of titles that may be a topic, 0 to 1. Half is ours: two in three is what is common.",
    },
    minTitles: {
      type: "integer",
      default: 4,
      minimum: 1,
      maximum: 10_000,
      description: "How many different titles there must be before a share means something. Four is ours.",
    },
  },
  examples: { bad: "Overview. Solution. Next steps.", good: "Nine of ten late orders start at one gate" },
  falseAlarms: "The deck is a reference that people search by topic.",
  ask: "If you could read only the titles, what would you tell your boss?",
  check({ pages, options, report }) {
    const titles = [...new Set(pages.map(({ title }) => title))].filter((title) => title !== "");
    const topics = titles.filter(isTopic);
    if (titles.length < options.minTitles || topics.length <= options.maxShare * titles.length) return;
    report({
      page: null,
      message: `${topics.length === titles.length ? "All" : `${sentence(count(topics.length))} of`} ${count(titles.length)} titles name a topic, such as ${quoted(topics.slice(0, 2))}. Write what the page says about it, as you would say it to somebody who has no time to read on.`,
      evidence: topics.slice(0, 5).map((title) => quoted([title])),
    });
  },
});

/** Longer titles without a verb that we know may still say something: they are left alone. */
const MOST_WORDS = 4;

const SAYS = ["be", "have", "not", "you", "we", "they", "number-word"];
const VERBS = ["less", "suffer", "more", "gain", "does"];
const MODALS = new Set(["can", "will", "must", "should", "may", "could", "would", "let", "no", "before", "after"]);

/** A short title without a verb, a number, a person or a question. "Stop the calls" and "Drivers wait outside" say something. */
export function isTopic(title: string): boolean {
  const tokens = tokensOf(title);
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > MOST_WORDS || title.includes("?")) return false;
  if (tokens.some((token) => token.kind === "number" || speaks(token))) return false;
  const first = firstWord(tokens);
  return !tokens.some(
    (token, i) =>
      isVerb(token) && (i === first ? isArticle(tokens[i + 1]) : token.norm.endsWith("s") || i < tokens.length - 1),
  );
}

function speaks({ norm }: Token): boolean {
  const sets = setsOf(norm);
  return MODALS.has(norm) || SAYS.some((set) => sets.includes(set) && norm !== "our" && norm !== "your");
}

function isVerb({ norm }: Token): boolean {
  const sets = setsOf(norm);
  return VERBS.some((set) => sets.includes(set));
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:the|a|an|your|their|every|all|more|fewer|less)$/.test(token.norm);
}
