import type { Unit } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { count, counted, quoted, sentence } from "./shared/words.js";

const SELLER = ["we", "our", "us"];
const CUSTOMER = ["you", "your"];

export default defineRule({
  id: "seller-starts-sentence",
  summary: "Most sentences start with you, the seller, and not with the customer.",
  why: "Who stands first in a sentence is whom it is about. Turned round, “our platform shows drivers their bay” becomes “your drivers know their bay”, which is the part that the customer buys.",
  evidence: [
    {
      says: "Put the customer before yourself in sentences and paragraphs (Douglas, Shipley, on proposals).",
      url: "http://office.microsoft.com/en-us/word-help/write-a-successful-sales-proposal-HA001205411.aspx",
    },
    {
      says: "Against counting pronouns alone: more “you” made no difference to satisfaction or purchases (Packard, Moore and McFerran).",
      url: "https://studylib.net/doc/14641524/1-i%E2%80%99m-the-impact-of-personal-pronoun-use-in-customer-firm...",
    },
  ],
  category: "focus",
  severity: "info",
  presets: [],
  exempt: ["title", "agenda", "team", "price", "legal", "references", "appendix", "closing"],
  shifts: [{ audiences: ["investor"], to: "off", because: "Investors ask about you." }],
  needsLanguage: true,
  options: {
    maxShare: {
      type: "number",
      default: 0.67,
      minimum: 0,
      maximum: 1,
      description:
        "How many of the sentences that start with either of you may start with the seller, 0 to 1. Shipley asks for less than half; two in three leaves room.",
    },
    minSentences: {
      type: "integer",
      default: 7,
      minimum: 1,
      maximum: 10_000,
      description:
        "How many such sentences there must be before a share means something. Seven is ours: with fewer, decks that sell nothing had as many.",
    },
  },
  examples: {
    bad: "Our platform provides drivers with bay information.",
    good: "Your drivers know the bay before they arrive.",
  },
  falseAlarms: "The document answers questions about the seller, as a company profile does.",
  ask: "Who is the person this sentence is about?",
  check({ facts, pages, options, report }) {
    const { seller, customer } = facts.settings;
    const units = pages.flatMap((page) => page.units).filter((unit) => isSentence(unit) && !isQuotation(unit));
    const [byUs, byThem] = [opener([...SELLER, ...seller]), opener([...CUSTOMER, ...customer])];
    const ours = units.filter(({ text }) => byUs(text));
    const theirs = units.filter(({ text }) => byThem(text));
    const all = ours.length + theirs.length;
    if (all < options.minSentences || ours.length <= options.maxShare * all) return;
    report({
      page: null,
      message: `${sentence(counted(ours.length, "sentence"))} start with you, such as ${quoted([ours[0]!.text])}, and ${theirs.length === 0 ? "none" : count(theirs.length)} with the customer. Turn the most important ones round, so that they start with somebody who works there.`,
      evidence: ours.slice(0, 5).map(({ text }) => quoted([text])),
    });
  },
});

/** Half a line has no subject to speak of. */
function isSentence({ text, kind }: Unit): boolean {
  return kind !== "row" && kind !== "label" && text.split(" ").length >= 4;
}

/** Inside quotation marks “we” is somebody else. */
function isQuotation({ text }: Unit): boolean {
  return /^["“„'‘]/.test(text);
}

/** True for a text that starts with one of the names. One look-up for each of their lengths, however many there are. */
function opener(names: readonly string[]): (text: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  known.delete("");
  const lengths = new Set([...known].map(({ length }) => length));
  const longest = Math.max(...lengths) + 1;
  return (text) => {
    const start = text.slice(0, longest).toLowerCase();
    for (const length of lengths)
      if (known.has(start.slice(0, length)) && !/[\p{L}\p{N}]/u.test(start.charAt(length))) return true;
    return false;
  };
}
