import { describe, expect, it } from "vitest";
import chatbotLeftover from "../../rules/chatbot-leftover.js";
import draftMark from "../../rules/draft-mark.js";
import internalWords from "../../rules/internal-words-in-notes.js";
import type { Rule } from "../../src/rule/rule.js";
import { label, shape } from "../facts/draw.js";
import { reportsOn, type Sketch } from "./reports.js";

const said = (rule: Rule, sketch: Sketch) => reportsOn(rule, sketch).flatMap(({ evidence }) => evidence);

describe("internal words behind a page", () => {
  const inNotes = (text: string) => reportsOn(internalWords, { pages: [{ notes: [text] }] });

  it.each([
    "Don't tell the customer about the delay",
    "don’t let them know we are new",
    "Don't tell them.",
    "Do not share this with the client",
    "never mention this to procurement",
    "Please do not forward these slides",
    "our walk away price is 80k",
    "We could still go down to 75",
    "max discount is 12%",
    "Not for the customer!",
    "keep this between us",
    "INTERNAL: ask Mia first",
    "Remove this slide before sending",
  ])("error: %s", (text) => expect(inNotes(text)).toMatchObject([{ page: { number: 1 } }]));

  it.each([
    "our margin is thin",
    "Their budget is 40k",
    "The incumbent has quoted 90",
    "If they push back, name the pilot",
    "Don’t mention the outage in May.",
    "Be exact here. Never promise a date.",
    "The purpose of this slide is to worry them.",
    "Our goal here is to get them to sign in March",
    "Create urgency: the offer ends on Friday",
    "Call out the 31% as the proof in our pitch",
    "Handle the objection about the cellar first",
    "Keep the ask small.",
    "If they ask about the noise, pivot to the price list",
    "This promises more than we can do",
    "Adapt this to each customer",
  ])("warning: %s", (text) => expect(inNotes(text)).toMatchObject([{ severity: "warning" }]));

  it("quotes enough of an order to understand it", () =>
    expect(inNotes("Slow down. Don’t mention the outage in May. Go on.")[0]?.message).toMatch(
      /^“Don’t mention the outage in May” stands/,
    ));

  it.each([
    "Show, don't tell",
    "Do not share a pen",
    "Ask about their budget",
    "Set the margins of the page",
    "Their internal team does this",
    "The internal side became clear later",
    "Competitors of theirs wait as well",
    "Say that it is between us and the dock",
    "Don't tell a story here",
    "the customers walk away happy",
    "We do not claim to know your dock",
    "Don't forget to thank the foreman",
    "Smokers who do not mention it are asked again",
    "Their deadline creates urgency for the works",
    "Drivers get them to the gate",
    "Pumps push back against the tide",
    "The pitch of the roof is 30 degrees",
    "Never stop a pump at night",
    "The close of the valve takes a second",
  ])("nothing: %s", (text) => expect(inNotes(text)).toEqual([]));

  it("says nothing of what is on the page itself", () =>
    expect(reportsOn(internalWords, { pages: [{ shapes: [label([0, 0, 100, 50], "Internal use only")] }] })).toEqual(
      [],
    ));
});

describe("what chatbots say", () => {
  const onPage = (text: string) => said(chatbotLeftover, { pages: [{ shapes: [label([0, 0, 500, 50], text)] }] });

  it.each([
    "Certainly! Here is a revised version of your slide",
    "Sure, here's a draft:",
    "Here is a more concise version of the slide:",
    "as an AI language model I cannot",
    "I hope this helps! Let me know",
    "Would you like me to expand on this?",
    "as of my last knowledge update in 2023",
    "Regenerate response",
    "see :contentReference[oaicite:3]",
  ])("%s", (text) => expect(onPage(text)).toHaveLength(1));

  it.each([
    "Certainly the best week of the year",
    "Here is what we found:",
    "Here is our plan for May",
    "Of course, here it rains",
    "We train a large language model on your data",
    "An AI assistant for your drivers",
    "Let me know if you need a hand",
    "“As an AI language model, I cannot” was its answer",
    "Sure. It works.",
  ])("not: %s", (text) => expect(onPage(text)).toEqual([]));
});

describe("a mark that it is no final version", () => {
  const onPage = (text: string, turned = 0) => {
    const drawn = shape([300, 200, 300, 80], text);
    return said(draftMark, {
      pages: [
        { shapes: [label([0, 0, 500, 50], "A page")] },
        { shapes: [{ ...drawn, box: { ...drawn.box!, rotation: turned } }] },
      ],
    });
  };

  it.each([
    "DRAFT",
    "Draft v2",
    "DRAFT – for discussion",
    "Working draft, not for release",
    "For internal use only",
    "Do not distribute",
    "Confidential – internal use only",
    "WIP",
  ])("%s", (text) => expect(onPage(text)).toHaveLength(1));
  it("a word across the page", () => expect(onPage("Draft", 315)).toEqual(["Draft"]));

  it.each([
    "Draft",
    "Draft the plan",
    "The first draft comes on 12 May",
    "Draft beer for all",
    "Confidential",
    "Do not distribute this without our consent",
    "Your internal systems",
    "Work in progress on dock 4",
  ])("not: %s", (text) => expect(onPage(text)).toEqual([]));

  it.each([
    ["Offer_v3_final_DRAFT.pptx", 1],
    ["draft-offer.pptx", 1],
    ["Offer (internal only).pptx", 1],
    ["/home/drafts/draft/Offer.pptx", 0],
    ["Overdraft offer.pptx", 0],
  ])("in the name of the file: %s", (path, count) =>
    expect(said(draftMark, { path, pages: [{}] })).toHaveLength(count),
  );

  it("is milder where only the properties say so", () => {
    const properties = { contentStatus: "Draft" };
    expect(reportsOn(draftMark, { pages: [{}], properties })).toMatchObject([{ severity: "warning" }]);
    expect(reportsOn(draftMark, { pages: [{}], properties, path: "Offer draft.pptx" })[0]).not.toHaveProperty(
      "severity",
    );
  });

  it("on a master, and once for all its pages", () => {
    const layouts = [
      { name: "Title", master: null, pageIds: [], text: [], masterText: ["Draft", "Internal use only"] },
    ];
    expect(reportsOn(draftMark, { layouts, pages: [{}, {}] })).toMatchObject([{ page: null }, { page: null }]);
  });
});
