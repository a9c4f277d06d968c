import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { readAllow } from "../../src/facts/exceptions/allow.js";
import { daysBetween } from "../../src/facts/exceptions/day.js";
import { factsOf } from "../../src/facts/index.js";
import { readMarkdown } from "../../src/markdown/index.js";
import { readPptx } from "../../src/pptx-parser/index.js";
import { deck } from "../decks/deck.js";

const NOBODY = { customer: [], seller: [] };
const ASKED = "the customer asked for it";

describe("a line to decklint", () => {
  it.each([
    `decklint: allow process-diagram because ${ASKED}`,
    `Decklint: Allow Process-Diagram because ${ASKED}`,
    `decklint – allow “process–diagram” on this slide because ${ASKED}`,
    `decklint allow process-diagram: ${ASKED}`,
    `decklint-allow process-diagram: ${ASKED}`,
    `decklint: please allow the rule 'process-diagram' here - ${ASKED}`,
    `decklint: allow process diagram because ${ASKED}`,
    `decklint: allow process-diagram ${ASKED}`,
    `• decklint: allow process-diagram (${ASKED})`,
    `decklint:\u00a0allow process\u2011diagram because ${ASKED}`,
  ])("is understood: %s", (line) => {
    expect(readAllow(line)).toEqual({
      rules: ["process-diagram"],
      whole: false,
      until: null,
      reason: ASKED,
      problem: null,
    });
  });

  it.each([
    `decklint: allow process-diagram until 2027-01-31 because ${ASKED}`,
    `decklint-allow process-diagram until 2027–01–31: ${ASKED}`,
    `decklint: allow process-diagram, until 31 January 2027, because ${ASKED}`,
    `decklint: allow process-diagram until January 31st, 2027 because ${ASKED}`,
    `decklint: allow process-diagram because ${ASKED}, until 31.1.2027.`,
    `decklint: allow process-diagram – ${ASKED} (until 31 Jan 2027)`,
  ])("may say until when: %s", (line) => {
    expect(readAllow(line)).toMatchObject({ until: "2027-01-31", reason: ASKED, problem: null });
  });

  it.each([
    `decklint: allow-file process-diagram because ${ASKED}`,
    `decklint-allow-file process-diagram: ${ASKED}`,
    `decklint: allow process-diagram in the whole deck because ${ASKED}`,
    `decklint: allow process-diagram everywhere because ${ASKED}`,
  ])("may be meant for the whole document: %s", (line) => {
    expect(readAllow(line)).toMatchObject({ rules: ["process-diagram"], whole: true, reason: ASKED });
  });

  it("may name several rules", () => {
    expect(readAllow(`decklint-allow process-diagram, no-question and low-outcome-share: ${ASKED}`)).toMatchObject({
      rules: ["process-diagram", "no-question", "low-outcome-share"],
      reason: ASKED,
    });
  });

  it("keeps words about a time in the reason", () => {
    expect(readAllow("decklint: allow no-question because the pilot runs until spring")).toMatchObject({
      until: null,
      reason: "the pilot runs until spring",
    });
  });

  it.each([
    ["no reason", "decklint: allow process-diagram", { reason: "", problem: null }],
    ["a reason without a word", "decklint: allow process-diagram because …", { reason: "", problem: null }],
    ["no rule", `decklint: allow because ${ASKED}`, { rules: [], problem: "words" }],
    ["another order", "decklint: alow process-diagram because x", { rules: [], problem: "words" }],
    ["a day that there is not", "decklint: allow process-diagram until 2027-02-30 because x", { problem: "day" }],
    ["a day that can be read in two ways", "decklint: allow process-diagram until 1/2/2027: x", { problem: "day" }],
  ])("with %s is known as such", (_, line, allowed) => {
    expect(readAllow(line)).toMatchObject(allowed);
  });

  it.each(["Say that decklint found nothing", "Decklint is what we checked it with", "decklint allows us to see", ""])(
    "is not what only speaks about it: %s",
    (line) => {
      expect(readAllow(line)).toBeNull();
    },
  );

  it("costs no time however it is made", () => {
    const start = performance.now();
    for (const text of [" ", " until", " ,", "- ", " (until 1", "a-", " because"])
      for (const head of ["", "decklint", "decklint: allow ", "decklint: allow x because "])
        readAllow((head + text.repeat(1_000)).slice(0, 2_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("what a document says to decklint", () => {
  const said = (document: Document) =>
    factsOf(document, NOBODY).exceptions.map(({ rule, page, whole, source }) => [page.number, source, rule, whole]);

  const spoken = deck({ title: "Boats" })
    .slide({ title: "Boats", notes: ["Greet them.", "decklint: allow-file no-question because it is a tender"] })
    .slide({
      title: "Our approach",
      notes: ["Ask about winter."],
      comments: [
        { author: "Ada", text: `decklint: allow process-diagram because ${ASKED}` },
        { author: "Ada", text: "Is this the newest drawing?" },
      ],
    });
  const document = readPptx(bufferSource(spoken.bytes()), { path: "boats.pptx", inflate });

  it("is found in the notes and comments of a deck", () => {
    expect(said(document)).toEqual([
      [1, "notes", "no-question", true],
      [2, "comment", "process-diagram", false],
    ]);
  });

  it("is no text to people, so that rules about notes and comments do not see it", () => {
    const facts = factsOf(document, NOBODY);
    const [first, second] = facts.document.pages;
    expect(first!.notes.map(({ text }) => text)).toEqual(["Greet them."]);
    expect(second!.comments.map(({ text }) => text)).toEqual(["Is this the newest drawing?"]);
    expect(facts.passages.some(({ text }) => /decklint/.test(text))).toBe(false);
    expect(facts.source, "what was read is still there").toBe(document);
  });

  it("changes nothing where there is none", () => {
    const plain = readPptx(bufferSource(deck({ title: "Boats" }).slide({ title: "Boats" }).bytes()), {
      path: "boats.pptx",
      inflate,
    });
    expect(factsOf(plain, NOBODY).document).toBe(plain);
  });

  it("is found in the comments of a text, also where a line was broken", () => {
    const text = `<!-- decklint-allow-file no-question: a tender -->
# Boats

Words <!-- decklint-allow hollow-words: their own --> here.

## Our approach

<!-- decklint-allow process-diagram
     until 2027-01-31: they
     asked -->
<!-- prettier-ignore -->

Plan → Build → Run

\`\`\`html
<!-- decklint-allow structure-diagram: only an example -->
\`\`\`
`;
    const read = readMarkdown(strToU8(text), { path: "boats.md" });
    expect(said(read)).toEqual([
      [1, "comment", "no-question", true],
      [1, "comment", "hollow-words", false],
      [2, "comment", "process-diagram", false],
    ]);
    expect(factsOf(read, NOBODY).exceptions[2]).toMatchObject({ until: "2027-01-31", reason: "they asked" });
  });

  it("is found in the comments of a deck in markdown, and is no note there", () => {
    const marp =
      "---\nmarp: true\n---\n# One\n\n---\n\n# Two\n\n<!-- Greet them. -->\n<!-- decklint: allow no-question because x -->\n";
    const read = readMarkdown(strToU8(marp), { path: "boats.md" });
    expect(said(read)).toEqual([[2, "comment", "no-question", false]]);
    expect(read.pages[1]!.notes.map(({ text }) => text.trim())).toEqual(["Greet them."]);
  });
});

describe("days", () => {
  it("are counted from one to another", () => {
    expect(daysBetween("2026-12-25", "2027-01-01")).toBe(7);
    expect(daysBetween("2027-01-01", "2026-12-25")).toBe(-7);
    expect(daysBetween("2027-03-27", "2027-03-29"), "over the change of the clocks").toBe(2);
  });
});
