import { describe, expect, test } from "vitest";
import { leftoverIn, leftoversOf } from "../../src/facts/leftovers/leftovers.js";
import { deck, label, page, shape, title } from "./draw.js";

describe("a line that was never filled in", () => {
  test.each([
    ["prompt", "Click to add title"],
    ["prompt", "Click icon to add picture"],
    ["prompt", "Double-click to edit"],
    ["lorem", "Lorem ipsum dolor sit amet"],
    ["lorem", "Vestibulum congue tempus donec nulla"],
    ["placeholder", "[Client name]"],
    ["placeholder", "Prepared for [Customer]"],
    ["placeholder", "[Insert a quote of the customer]"],
    ["placeholder", "Dear {{first_name}},"],
    ["placeholder", "Dear {first name},"],
    ["placeholder", "<Ask #1>"],
    ["placeholder", "Costs fall by XX% a year"],
    ["placeholder", "$X,XXX per month"],
    ["placeholder", "$XM"],
    ["placeholder", "March 20XX"],
    ["placeholder", "Live in X weeks"],
    ["placeholder", "Image placeholder"],
    ["placeholder", "Insert logo here"],
    ["placeholder", "Your text here"],
    ["placeholder", "Subtitle goes here"],
    ["placeholder", "Company Name"],
    ["placeholder", "Add your title"],
    ["placeholder", "www.yourcompany.com"],
    ["placeholder", "Signature: ________"],
    ["note-to-self", "Start: TBD"],
    ["note-to-self", "TODO: ask Anna for the figures"],
    ["note-to-self", "Price to be confirmed"],
    ["note-to-self", "Replace this image"],
    ["note-to-self", "Change this picture to one of your own"],
    ["placeholder", "Storage: cold (version [specify version])"],
    ["placeholder", "[NN] docks in use"],
    ["placeholder", "<describe the worst hour; who waits, and/or pays>"],
    ["placeholder", "Because <describe…>"],
  ])("is a %s: %s", (kind, line) => {
    expect(leftoverIn(line)?.kind).toBe(kind);
  });

  test.each([
    "As measured twice [1], [12, 13]",
    "[x] Contract signed",
    "[ ] Contract signed",
    "Read [our terms](https://acme.test/terms)",
    "We waited [...] and left",
    "[the outcome] was clear",
    "Array[i] and list[name]",
    "The <title> of a page",
    "List<String> of names",
    "Super Bowl XX",
    "Louis XIV",
    "Chapter XXI",
    "f(x) = x + 2",
    "Unloading is 10x faster",
    "Available in XXL",
    "iPhone X users",
    "The cause remains to be determined",
    "It has to be confirmed by both sides",
    "Company names in the region",
    "Client name: Harbour Foods",
    "Company name:",
    "You can add text and pictures here and there",
    "Your text messages, answered",
    "Click here to join the call on Monday",
    "Come here",
    "[Smith et al., 2019]",
    "Never replace this picture",
    "Please don’t delete this slide",
    "[EU] rules and [QA] days",
    "Put it between <b> and </b>; then save",
  ])("is none: %s", (line) => {
    expect(leftoverIn(line)).toBeNull();
  });

  test("is shown shortened", () => {
    const { text } = leftoverIn(`[Insert ${"a very long wish ".repeat(8)}]`)!;
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text.endsWith("…")).toBe(true);
  });

  test("costs little, however it is made", () => {
    const start = performance.now();
    for (const text of [
      "[".repeat(5000),
      "<a ".repeat(3000),
      "insert a ".repeat(2000),
      "_".repeat(9000),
      "X".repeat(9000),
    ])
      leftoverIn(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("the leftovers of a page", () => {
  const dirty = label([50, 100, 500, 100], "Prepared for [Client name]");

  test("say where they stand", () => {
    const document = deck([page([title("Offer"), dirty])]);
    expect(leftoversOf(document.pages[0]!, document)).toEqual([
      { kind: "placeholder", text: "[Client name]", where: "page", place: { shapeId: dirty.id, paragraph: 0 } },
    ]);
  });

  test("are none in a template, beside the page, or in a hidden shape", () => {
    const template = { ...deck([page([dirty])]), template: true };
    expect(leftoversOf(template.pages[0]!, template)).toEqual([]);
    const beside = deck([page([label([1200, 100, 200, 100], "Click to add text"), { ...dirty, hidden: true }])]);
    expect(leftoversOf(beside.pages[0]!, beside)).toEqual([]);
  });

  test("are found in the notes and behind pictures, where nobody can have meant them", () => {
    const notes = [
      dirty,
      label([0, 0, 1, 1], "Use this slide to open"),
      label([0, 0, 1, 1], "TODO: ring Anna"),
    ].flatMap(({ paragraphs }) => paragraphs);
    const pictures = ["Image placeholder", "A form with the fields name and company name", "[Client logo]"].map((alt) =>
      shape([50, 50, 50, 50], "", { kind: "picture", alt }),
    );
    const document = deck([page(pictures, { notes })]);
    expect(leftoversOf(document.pages[0]!, document).map(({ text, where, place }) => [text, where, place])).toEqual([
      ["[Client name]", "notes", null],
      ["TODO", "notes", null],
      ["[Client logo]", "description", { shapeId: pictures[2]!.id }],
    ]);
  });

  test("take a cell's label for a label, and a slot in a cell for a slot", () => {
    const table = {
      rows: [
        ["Client name", "Harbour Foods"],
        ["Start", "[date]"],
        ["End", "[End date]"],
      ],
      header: false,
    };
    const document = deck([page([shape([50, 50, 500, 200], "", { kind: "table", table })])]);
    expect(leftoversOf(document.pages[0]!, document).map(({ text }) => text)).toEqual(["[End date]"]);
  });

  test("take any phrase in brackets for a slot where a document is full of them", () => {
    const words = ["Our strengths", "Their fear", "Big promise", "Nice words", "Next move", "Fine print"];
    const form = deck(words.map((word) => page([label([50, 50, 500, 50], `[${word}]`)])));
    expect(form.pages.flatMap((each) => leftoversOf(each, form))).toHaveLength(6);
    const broken = deck(words.map((word) => page([label([50, 50, 500, 50], `(${word}\nand why)`)])));
    expect(broken.pages.flatMap((each) => leftoversOf(each, broken))).toHaveLength(6);
    const asked = ["Explain your business model", "What problem are you solving?", "How do you make money?"];
    const told = ["List the competitors", "Summarize your traction"];
    const pitch = deck([...asked, ...told].map((line) => page([label([50, 50, 500, 50], line)])));
    expect(pitch.pages.flatMap((each) => leftoversOf(each, pitch))).toHaveLength(5);
    const single = deck([
      page([label([50, 50, 500, 50], "[Our strengths]")]),
      page([label([50, 50, 500, 50], "Fine")]),
    ]);
    expect(leftoversOf(single.pages[0]!, single)).toEqual([]);
  });

  test("know the names that a new chart comes with", () => {
    const found = (labels: string[]) => {
      const chart = { kind: "bar", title: "Waiting times", labels, values: [] };
      const document = deck([page([shape([50, 50, 500, 200], "", { kind: "chart", chart })])]);
      return leftoversOf(document.pages[0]!, document).map(({ text }) => text);
    };
    expect(found(["Minutes", "Gate", "Category 2", "Category 3"])).toEqual(["Category 2, Category 3"]);
    expect(found(["Minutes", "Category 1", "Category 2", "Category 5"]), "counted").toEqual([]);
    expect(found(["Minutes", "Category 1"]), "one alone").toEqual([]);
  });

  test("leave a bracket alone that leads somewhere", () => {
    const text = "[Order link]";
    const linked = label([50, 50, 500, 50], text);
    const [paragraph] = linked.paragraphs;
    const run = { text, size: null, bold: null, language: null, link: "https://acme.test" };
    const document = deck([page([{ ...linked, paragraphs: [{ ...paragraph!, runs: [run] }] }])]);
    expect(leftoversOf(document.pages[0]!, document)).toEqual([]);
  });
});
