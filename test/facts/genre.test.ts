import { describe, expect, it } from "vitest";
import type { Document } from "../../src/document/document.js";
import { deck, facts, label, page, title } from "./draw.js";

const genreOf = (titles: string[], more: Partial<Document> = {}) =>
  facts({ ...deck(titles.map((text) => page([title(text)], { title: text }))), ...more }).genre;

describe("a document that is not made for a prospect", () => {
  it.each([
    ["training", ["Forklift safety training", "Learning objectives", "The mast", "Quiz"]],
    ["training", ["Welcome", "Module 1: the mast", "Exercise 1", "Module 2: the fork", "Quiz", "Homework"]],
    ["training", ["Baking course, week 3", "Flour", "Exercise: knead", "Recap"]],
    ["user guide", ["Till 4 user guide", "Installation", "Logging in", "Paying", "Troubleshooting"]],
    ["release notes", ["Till 4.2 release notes", "New features", "Known issues"]],
    ["release notes", ["Till 4.2", "Fixed issues", "Known issues", "Breaking changes"]],
    ["talk", ["Counting lorries, Logistics Conference", "About me", "Why count?", "Live demo", "Questions"]],
    ["talk", ["Counting lorries, YardConf 2019", "Who am I?", "Why count?", "Live demo"]],
    ["talk", ["Counting lorries by sound", "Related work", "Experimental setup", "Future work"]],
  ])("is %s: %j", (name, titles) => {
    const genre = genreOf(titles);
    expect(genre?.name).toBe(name);
    expect(genre!.evidence.length).toBeGreaterThan(0);
  });

  it("may say so in its properties, in its file name, or in how it begins", () => {
    const titles = ["Till 4", "Quiz", "Paying"];
    expect(genreOf(titles)).toBeNull();
    expect(genreOf(titles, { properties: { title: "Training for new staff" } as Document["properties"] })?.name).toBe(
      "training",
    );
    expect(genreOf(titles, { path: "C:\\decks\\till_training-v3.pptx" })?.name).toBe("training");
    const lesson = label([50, 100, 500, 100], "By the end of this session you can open the till.");
    expect(facts(deck([page([title("Training: the till")]), page([title("Hello"), lesson])])).genre).toEqual({
      name: "training",
      evidence: ["training", "By the end of this session"],
    });
  });

  it("is a template where most pages were never filled in, whatever it is called", () => {
    const hole = () => page([title("Your title here"), label([50, 100, 500, 100], "Lorem ipsum dolor")]);
    expect(facts(deck([hole(), hole(), hole(), page([title("Prices")])])).genre).toEqual({
      name: "template",
      evidence: ["Lorem ipsum"],
    });
    const slot = () => page([title("Your Monday"), label([50, 100, 500, 100], "Prepared for [Client name]")]);
    expect(facts(deck([slot(), slot(), slot()])).genre, "an offer with holes").toBeNull();
    expect(facts(deck([hole(), hole(), page([title("Prices")])])).genre).toBeNull();
    expect(facts({ ...deck([hole(), hole(), hole()]), template: true }).genre, "the file says so itself").toBeNull();
  });
});

describe("what may be an offer after all", () => {
  it.each([
    [["Safety training for your 40 drivers", "What you told us", "Your Monday", "What it costs"]],
    [["Forklift training: our proposal", "Learning objectives", "Exercise 1", "Quiz"]],
    [["Forklift training", "Learning objectives", "Exercise 1", "Pricing"]],
    [["Of course you can", "Exercise", "Your Monday"]],
    [["User guide for buyers", "How to cut your queue", "Your Monday"]],
    [["What’s new in your yard", "New features", "Your Monday"]],
    [["Summit Foods: your Monday", "Demo", "Your next step"]],
    [["A calm Monday", "Exercise for the mind", "Demo", "Questions", "References"]],
    [["Stockwise", "Module 1: till", "Module 2: stock", "Module 3: orders", "Module 4: yard"]],
    [["Stockwise", "New features", "Improvements", "Live demo", "Questions"]],
    [["Summit Foods: your Monday", "Live demo", "References", "Questions"]],
    [["Training for your drivers", "Module 1: the mast", "Module 2: the fork"]],
    [["Training"]],
    [[]],
  ])("is none: %j", (titles) => {
    expect(genreOf(titles)).toBeNull();
  });
});
