import { describe, expect, it } from "vitest";
import brokenLink from "../../rules/broken-link.js";
import type { Shape } from "../../src/document/document.js";
import { fakeShape } from "../engine/fakes.js";
import { reportsOn } from "./reports.js";

const linked = (text: string, link: string): Shape => ({
  ...fakeShape("2"),
  paragraphs: [
    { text, runs: [{ text, size: null, bold: null, language: null, link }], level: 0, bullet: "none", position: null },
  ],
});

const said = (text: string, link: string, format: "pptx" | "markdown" = "pptx") =>
  reportsOn(brokenLink, { format, pages: [{ shapes: [linked(text, link)] }] }).map(({ message }) => message);

describe("broken-link", () => {
  it.each([
    ["our terms", "htps://firm.com/terms", "misspelt"],
    ["our terms", "http:/firm.com", "misspelt"],
    ["our terms", "http://https://firm.com", "misspelt"],
    ["our terms", "https://www.firm,com", "misspelt"],
    ["our terms", "https://firm..com", "misspelt"],
    ["our terms", "https://", "incomplete"],
    ["our terms", "www.firm.com/terms", "lacks “https://”"],
    ["Ann", "ann@firm.com", "“mailto:” is missing"],
    ["Ann", "mailto:ann@firm", "cannot exist"],
    ["Ann", "mailto:ann.firm.com", "cannot exist"],
    ["Ann", "mailto:ann@firm.com,bob@@firm.com", "cannot exist"],
    ["firm.com", "https://other.com", "another site"],
    ["https://www.firm.com/a", "https://www.other.com/a", "another site"],
    ["the map", "#/ppt/slides/slide9.xml", "no longer in the deck"],
    ["the map", "ppaction://hlinksldjump", "no longer in the deck"],
    ["the map", "#", "lost the place"],
  ])("“%s” → %s: %s", (text, link, words) => {
    expect(said(text, link)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ["our terms", "https://firm.com/terms"],
    ["our terms", "https://user@firm.co.uk:8443/a,b?c=d"],
    ["our terms", "https://münchen.de"],
    ["our terms", "https://10.0.0.1/a"],
    ["our terms", "terms.pdf"],
    ["share this", "mailto:?subject=Look"],
    ["Ann", "mailto:Ann%20Lee%20<ann@firm.com>?cc=bob@firm.com"],
    ["Ann@Firm.com", "mailto:ann@firm.com"],
    ["ann@firm.com", "mailto:bob@firm.com"],
    ["www.firm.com", "https://shop.firm.com/x"],
    ["firm.com", "https://www.firm.de"],
    ["firm.com", "https://bit.ly/3xyz"],
    ["firm.com", "https://eur01.safelinks.example/?url=https%3A%2F%2Fwww.firm.com%2F"],
    ["Node.js", "https://nodejs.org"],
    ["offer.pdf", "https://files.other.com/offer.pdf"],
    ["the map", "#/ppt/slides/slide1.xml"],
    ["next", "ppaction://hlinkshowjump?jump=nextslide"],
  ])("“%s” → %s is right", (text, link) => expect(said(text, link)).toEqual([]));

  it("lets a text jump to its own headings", () => {
    expect(said("below", "#terms", "markdown")).toEqual([]);
    expect(said("below", "#", "markdown")).toHaveLength(1);
  });

  it("takes a link that a program has cut for one", () => {
    const [first] = linked("firm", "https://other.com").paragraphs;
    const runs = ["www.firm", ".com"].map((text) => ({ ...first!.runs[0]!, text }));
    const shape = { ...fakeShape("2"), paragraphs: [{ ...first!, text: "www.firm.com", runs }] };
    expect(reportsOn(brokenLink, { pages: [{ shapes: [shape] }] })).toHaveLength(1);
  });
});
