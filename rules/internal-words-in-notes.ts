import type { Scope } from "../src/facts/facts.js";
import { defineRule } from "../src/rule/rule.js";
import { type Phrase, phraseIn } from "./shared/phrases.js";
import { TACTICS } from "./shared/tactics.js";
import { byPage, menus, whereabouts } from "./shared/whereabouts.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "internal-words-in-notes",
  summary: "The notes or comments say what is not for the customer.",
  why: "Notes and comments travel with the file, and one click shows them. What you meant to get at least, or what they must not hear, is then the first thing that they read.",
  evidence: [
    {
      says: "Notes and comments that nobody removed head the list of what leaks from presentations: “don’t tell our investors yet” (Jan Schultink).",
      url: "https://www.slidemagic.com/blog/2017/5/16/data-leakage-in-powerpoint",
    },
    {
      says: "Speaker notes are the part of a presentation that is most often overlooked, and frank talk among colleagues is what they hold (Purgit).",
      url: "https://purgit.io/blog/powerpoint-metadata-presentations",
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
    bad: "In the notes: “Don’t tell them that the walk-away price is 80. If they push back, create urgency.”",
    good: "In the notes: “Ask Ada how she counts the hours.”",
  },
  falseAlarms: "The words are about somebody else’s price or secret, as in a training for negotiators.",
  ask: "Would you read these notes aloud to them?",
  check({ document, facts, report }) {
    const found = facts.passages.flatMap((passage) => {
      if (!BEHIND.has(passage.scope)) return [];
      const certain = phraseIn(passage.text, CERTAIN);
      const words = certain ?? phraseIn(passage.text, LIKELY);
      return words === null ? [] : [{ ...passage, words, isCertain: certain !== null }];
    });
    for (const [page, passages] of byPage(found)) {
      const texts = [...new Set(passages.map(({ words }) => words))];
      const [first] = texts;
      report({
        page,
        message: `“${shorten(first!, 60)}” stands in ${whereabouts(passages)}, which the customer can read. Take it out of the copy that you send${menus(passages, document.format)}.`,
        evidence: passages.slice(0, 5).map(({ text }) => shorten(text, 100)),
        ...(passages.some(({ isCertain }) => isCertain) ? {} : { severity: "warning" }),
      });
    }
  },
});

const BEHIND: ReadonlySet<Scope> = new Set(["notes", "comment", "alt"]);

const THEM =
  "(?:them|him|her|(?:the |this |our )?(?:customer|client|prospect|buyer|procurement|investors?)s?|anyone|anybody)";

/** Nobody writes these for the reader of the slide. All gaps are bounded. */
const CERTAIN: readonly Phrase[] = [
  {
    hint: ["tell", "mention", "show", "share", "say", "reveal", "disclose", "let "],
    pattern: new RegExp(
      `\\b(?:do not|don't|never|must not|mustn't|not to|avoid)\\s+(?:ever )?(?:tell(?:ing)?|show(?:ing)?|let(?:ting)?) ${THEM}(?: (?:about|that|this|what|how|why|know|see|the|our|we|yet)\\b|(?=\\s?(?:[.!;)]|$)))`,
      "i",
    ),
  },
  {
    hint: ["share", "mention", "reveal", "disclose", "forward", "send"],
    pattern: new RegExp(
      `\\b(?:do not|don't|never|must not|mustn't|not to)\\s+(?:share|mention|reveal|disclose|forward|send) (?:this|these|it|any of this|that|[\\w' -]{1,40}?)? ?(?:to|with) ${THEM}\\b|\\b(?:do not|don't) (?:share|forward|distribute) (?:this|these|it)? ?(?:slides?|pages?|notes?|deck|figures|numbers|externally|outside)\\b`,
      "i",
    ),
  },
  {
    hint: ["walk-away", "walkaway", "walk away", "floor", "lowest", "go down", "come down", "go as low", "bottom"],
    pattern:
      /\bwalk-?[ ]?away (?:price|point|number|figure)|\b(?:discount|price) floor\b|\bfloor price\b|\b(?:our|the|my) (?:lowest|bottom(?: |-)line) (?:price|offer|number)\b|\bwe (?:can|could|may|would) (?:still )?(?:go|come) (?:down to|as low as)\b|\blowest we (?:can|could|would) go\b/i,
  },
  {
    hint: ["discount"],
    pattern:
      /\b(?:max(?:imum|\.)?|highest) discount (?:is|of|that|we|:)|\bwe (?:can|could|may) (?:give|offer|grant) (?:up to |them |them up to )[\w% ]{0,20}discount\b|\broom for (?:a )?discount\b/i,
  },
  {
    hint: [
      "for the customer",
      "for the client",
      "for customers",
      "for clients",
      "eyes",
      "among us",
      "between us",
      "to ourselves",
      "off the record",
    ],
    pattern:
      /\bnot (?:meant |intended )?for (?:the )?(?:customer|client|prospect)s?(?:'s? eyes)?(?=\s*(?:[.!,;:)]|$))|\binternal eyes only\b|\bbetween us(?: only)?[:,]|\bkeep (?:this|it|that) (?:to|between|among) (?:us|ourselves)\b|\boff the record\b/i,
  },
  {
    hint: ["internal"],
    pattern:
      /\b(?:internal (?:use )?only|for internal use|internal notes?(?=\s*(?:[:.!)–-]|$))|keep (?:this |it )?internal|internal (?:comment|discussion|remark)s?:)|^\W{0,3}internal\s?[:!–-]/i,
  },
  {
    hint: ["before sending", "before we send", "before you send", "before sharing", "before it goes"],
    pattern:
      /\b(?:delete|remove|hide|take (?:this |it )?out|strip)\b[^.!?\n]{0,40}\bbefore (?:sending|sharing|we send|you send|it goes out|this goes out|it goes to)\b/i,
  },
];

/** About the sale rather than for it; now and then about the customer's own business. */
const LIKELY: readonly Phrase[] = [
  {
    hint: ["margin"],
    pattern:
      /\b(?:our|my|good|healthy|low|thin) (?:gross |profit )?margins?\b|\bmargin (?:on|for) (?:this|the) (?:deal|offer|account|project)\b/i,
  },
  {
    hint: ["their budget", "have a budget", "has a budget", "client's budget", "customer's budget"],
    pattern:
      /\btheir budget (?:is|was|seems|may|should)\b|\b(?:they|he|she|client|customer) ha(?:ve|s) a budget of\b|\b(?:customer|client)'s budget is\b/i,
  },
  {
    hint: ["competitor", "incumbent"],
    pattern:
      /\b(?:our|their|main|biggest) competitors? (?:is|are|has|have|was|quoted|offered)\b|\bthe incumbent (?:is|has|quoted|offered)\b/i,
  },
  {
    hint: ["up-sell", "upsell", "cross-sell", "commission"],
    pattern:
      /\b(?:opportunity|chance) to (?:up|cross)-?sell\b|\b(?:up|cross)-?sell (?:them|him|her|this)\b|\bmy commission\b/i,
  },
  ...TACTICS,
];
