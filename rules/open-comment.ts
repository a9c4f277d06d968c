import type { Comment, Page } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { pageWord } from "./shared/page-names.js";
import { counted, sentence, shorten } from "./shared/words.js";

export default defineRule({
  id: "open-comment",
  summary: "Comments of colleagues are still on the page.",
  why: "A comment says what you were not sure of, and who said so. The customer reads it before the slide.",
  evidence: [
    {
      says: "Comments that nobody removed are on a designer's short list of what leaks out of decks.",
      url: "https://www.slidemagic.com/blog/2017/5/16/data-leakage-in-powerpoint",
    },
    {
      says: "Comments travel with every copy, to prospects and to whomever they forward it.",
      url: "https://purgit.io/blog/powerpoint-metadata-presentations",
    },
    { says: "Three of 84 public decks still held a comment (our own count).", url: "" },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: {
    bad: "Anna: “Can we really promise this? Last time it took nine weeks.”",
    good: "The comment is answered and deleted, and the slide says six to nine weeks.",
  },
  falseAlarms: "The customer is to answer in these comments: then the deck is a working paper, and this rule is off.",
  ask: "Is this answered, and would we mind if they read it?",
  check({ document, pages, report }) {
    const isText = document.format === "markdown";
    const here = `on this ${pageWord(document.format)}`;
    for (const { page } of pages) {
      const comments = page.comments.filter(({ text }) => isRemark(text, isText));
      if (isText) comments.push(...criticComments(page));
      const open = comments.filter(({ resolved }) => !resolved);
      const [first] = open.length > 0 ? open : comments;
      if (first === undefined) continue;
      const shown = open.length > 0 ? open : comments;
      const one = shown.length === 1;
      const [are, them] = one ? ["is", "it"] : ["are", "them"];
      const by = first.author ? `${one ? " by" : ", the first by"} ${shorten(first.author, 30)}` : "";
      const cure = isText ? "" : ` (Review > Delete)`;
      report({
        page,
        message:
          open.length > 0
            ? `${sentence(counted(shown.length, "comment"))}${by}${one ? "" : by && ","} ${are} still ${here}. Answer ${them} and take ${them} out${cure} before this leaves the house.`
            : `${sentence(counted(shown.length, "comment"))}${by}${one ? "" : by && ","} ${here} ${are} resolved, but would still be sent. Take ${them} out${cure} before this leaves the house.`,
        evidence: shown.slice(0, 5).map(({ text }) => `“${shorten(text, 60) || "a comment without words"}”`),
        ...(open.length > 0 ? {} : { severity: "warning" as const }),
      });
    }
  },
});

/**
 * In a text, comments also name parts and switch tools: only what asks, doubts or orders is a remark. Who writes slides in
 * markdown writes notes as comments, so the reader has taken those out.
 */
const REMARK =
  /\?\s*(?:$|[\n-])|\b(?:todo|fixme|xxx|tbd|tbc|wip|nb)\b|^\s*@\w|\b(?:please|pls|check|confirm|ask|clarify|verify|remove|delete|replace|update|rewrite|reword|shorten|not sure|unsure|do we|can we|should we|shall we|could we|must we|don't|do not|before (?:sending|we send)|needs? (?:a|an|to|more)|is this|are these|too (?:long|short|high|low|vague|salesy))\b/i;

function isRemark(text: string, isText: boolean): boolean {
  return !isText || REMARK.test(text.slice(0, MOST_CHARS));
}

const MOST_CHARS = 1000;

/** Comments in CriticMarkup, `{>>really?<<}`. */
const CRITIC = /\{>>([^{}]{1,500})<<\}/g;

function criticComments(page: Page): Comment[] {
  const comments: Comment[] = [];
  for (const { paragraphs, table } of shapesOf(page)) {
    const said = paragraphs.flatMap(({ runs }) => runs.map((run) => (run.code ? " " : run.text)).join(""));
    for (const text of [...said, ...(table?.rows.flat() ?? [])])
      for (const [, inside] of text.matchAll(CRITIC)) comments.push({ author: null, text: inside!, resolved: false });
  }
  return comments;
}
