import { describe, expect, test } from "vitest";
import type { Document, Paragraph, Shape } from "../../src/document/document.js";
import { inReadingOrder } from "../../src/facts/language/order.js";
import { sentencesOf } from "../../src/facts/language/sentences.js";
import { unitsOf } from "../../src/facts/language/units.js";
import { code, deck, label, markdown, page, shape, smartArt, table, title } from "./draw.js";

const PROSE = "We are here for you. This is the way in which we work with your team.";

const units = (document: Document) => unitsOf(document.pages[0]!, document).map(({ kind, text }) => `${kind}: ${text}`);
const unitsOn = (...shapes: Shape[]) => units(deck([page(shapes)]));

function paragraph(text: string, more: Partial<Paragraph> & { bold?: boolean; size?: number } = {}): Paragraph {
  const { bold = null, size = null, ...rest } = more;
  return {
    text,
    runs: [{ text, size, bold, language: null, link: null }],
    level: 0,
    bullet: "none",
    position: null,
    ...rest,
  };
}

const lines = (...paragraphs: Paragraph[]) => ({ ...label([50, 120, 800, 300], ""), paragraphs });

describe("the units of a page", () => {
  test("are its title, the sentences of prose, and one for each bullet", () => {
    const body = lines(
      paragraph(PROSE),
      paragraph("Fewer calls at night. Fewer in the morning, too.", { bullet: "bullet" }),
      paragraph("• Shorter queues"),
    );
    expect(unitsOn(title("Your Monday\nat the depot"), body)).toEqual([
      "title: Your Monday at the depot",
      "sentence: We are here for you.",
      "sentence: This is the way in which we work with your team.",
      "bullet: Fewer calls at night. Fewer in the morning, too.",
      "bullet: Shorter queues",
    ]);
  });

  test("join a short sub-bullet in lower case to the bullet above it", () => {
    const body = lines(
      paragraph("Fewer calls", { bullet: "bullet" }),
      paragraph("at night and on Sundays", { bullet: "bullet", level: 1 }),
      paragraph("Calls are answered by name", { bullet: "bullet", level: 1 }),
    );
    expect(unitsOn(body)).toEqual([
      "bullet: Fewer calls at night and on Sundays",
      "bullet: Calls are answered by name",
    ]);
  });

  const strong = (place: [number, number, number, number], text: string) => ({
    ...label(place, text),
    paragraphs: [paragraph(text, { bold: true, size: 20 })],
  });

  test("join the heading of a card to the one line below it, where cards stand side by side", () => {
    expect(
      unitsOn(
        strong([50, 120, 250, 40], "Night desk"),
        label([50, 165, 250, 60], "Nobody is phoned twice"),
        strong([370, 120, 250, 40], "Day desk"),
        label([370, 165, 250, 60], "The rota is out by noon"),
      ),
    ).toEqual(["bullet: Night desk: Nobody is phoned twice", "bullet: Day desk: The rota is out by noon"]);
  });

  test("leave a heading alone that heads a list, or stands over one line only", () => {
    const list = lines(
      paragraph("Nobody is phoned twice", { bullet: "bullet" }),
      paragraph("The rota is out by noon", { bullet: "bullet" }),
    );
    expect(unitsOn(strong([50, 70, 250, 40], "Night desk"), list)).toContain("heading: Night desk");
    expect(unitsOn(strong([50, 120, 250, 40], "Night desk"), label([50, 165, 250, 60], "Calls are answered"))).toEqual([
      "heading: Night desk",
      "bullet: Calls are answered",
    ]);
  });

  test("are table rows with their cells joined, SmartArt's nodes, and a chart's title", () => {
    const chart = { kind: "bar", title: "Calls per week", labels: ["May"], values: ["3"] };
    expect(
      unitsOn(
        table(
          [50, 100, 500, 100],
          [
            ["Who", "What"],
            ["Driver", "waits at gate 3"],
            ["Only one", ""],
          ],
        ),
      ),
    ).toEqual(["label: Who - What", "row: Driver - waits at gate 3", "bullet: Only one"]);
    expect(unitsOn(smartArt([50, 100, 500, 100], "chevron1", "process", ["Plan", "Build"]))).toEqual([
      "bullet: Plan",
      "bullet: Build",
    ]);
    expect(unitsOn(shape([50, 100, 500, 100], "", { kind: "chart", chart }))).toEqual(["label: Calls per week"]);
  });

  test("join a figure and the line that explains it, and drop lone numbers", () => {
    expect(
      unitsOn(
        label([50, 100, 200, 60], "35%"),
        label([50, 170, 200, 40], "fewer returns"),
        label([800, 500, 50, 20], "7"),
      ),
    ).toEqual(["bullet: 35% fewer returns"]);
  });

  test("leave out footers, code, what is hidden and what lies beside the page", () => {
    const footer = { ...label([50, 520, 300, 20], "Acme, confidential"), placeholder: { type: "ftr", index: 1 } };
    const hidden = { ...label([50, 300, 300, 20], "Old draft"), hidden: true };
    expect(
      unitsOn(
        label([50, 100, 300, 60], PROSE),
        footer,
        hidden,
        label([1300, 100, 200, 40], "Note to me"),
        code("sql", "SELECT 1"),
      ),
    ).toHaveLength(2);
  });

  test("leave out lines that are on more than half of the pages", () => {
    const pages = ["one", "two", "three", "four"].map((word) =>
      page([
        title(`Page ${word}`),
        label([50, 100, 500, 60], `This is what ${word} says to you.`),
        label([50, 500, 300, 20], "Offer 2024 for Harbour Foods"),
      ]),
    );
    expect(units(deck(pages))).toEqual(["title: Page one", "sentence: This is what one says to you."]);
  });

  test("see headings by their look, and labels in drawn boxes", () => {
    const card = lines(
      paragraph("At the gate", { bold: true }),
      paragraph("Drivers wait for an hour and nobody tells them why."),
    );
    expect(unitsOn(card, shape([50, 430, 100, 60], "Gate 3"))).toEqual([
      "heading: At the gate",
      "sentence: Drivers wait for an hour and nobody tells them why.",
      "label: Gate 3",
    ]);
  });

  test("keep the order of a text file, and know its headings by name", () => {
    const heading = { ...shape(null, "What it costs you", { kind: "text" }), name: "Heading 3" };
    const document = markdown([page([heading, shape(null, PROSE, { kind: "text" })], { title: "Offer" })]);
    expect(units(document)).toEqual([
      "heading: What it costs you",
      "sentence: We are here for you.",
      "sentence: This is the way in which we work with your team.",
    ]);
  });

  test("are judged, with a place and with chances that add up to 1", () => {
    const body = lines(
      paragraph(PROSE),
      paragraph("Your drivers wait two hours a day and nobody knows why.", { bullet: "bullet" }),
    );
    const document = deck([page([title("The problem at your gate"), body])]);
    const last = unitsOf(document.pages[0]!, document).at(-1)!;
    expect(last).toMatchObject({ class: "pain", strength: 0, place: { shapeId: body.id, paragraph: 1 } });
    expect(last.cues.length).toBeGreaterThan(0);
  });

  test("are neutral in a language without a lexicon", () => {
    const document = deck([
      page([label([50, 100, 800, 200], "Wir sparen Ihnen jeden Tag zwei Stunden, und das ist für Sie nicht teuer.")]),
    ]);
    expect(unitsOf(document.pages[0]!, document)).toMatchObject([{ class: "neutral", strength: 0, cues: [] }]);
  });
});

describe("reading order", () => {
  const names = (...shapes: Shape[]) => inReadingOrder(shapes).map(({ paragraphs }) => paragraphs[0]!.text);

  test("goes down a column before it goes to the next one", () => {
    const head = label([50, 50, 900, 40], "head");
    const card = (x: number, name: string) => [
      label([x, 200, 250, 40], `${name} title`),
      label([x, 245, 250, 200], `${name} text`),
    ];
    expect(names(...card(650, "right"), head, ...card(50, "left"), ...card(350, "middle"))).toEqual([
      "head",
      "left title",
      "left text",
      "middle title",
      "middle text",
      "right title",
      "right text",
    ]);
  });

  test("goes along a row where rows are further apart than columns", () => {
    const at = (x: number, y: number, name: string) => label([x, y, 300, 40], name);
    expect(names(at(360, 300, "d"), at(50, 100, "a"), at(50, 300, "c"), at(360, 100, "b"))).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  test("is top to bottom where shapes overlap", () => {
    expect(names(label([100, 120, 400, 200], "below"), label([50, 20, 500, 180], "above"))).toEqual(["above", "below"]);
  });

  test("keeps shapes without a place in their order, and survives a crowd", () => {
    expect(names(shape(null, "x"), shape(null, "y"))).toEqual(["x", "y"]);
    const crowd = Array.from({ length: 3000 }, (_, i) => label([(i * 37) % 900, (i * 53) % 500, 80, 60], String(i)));
    const start = performance.now();
    expect(inReadingOrder(crowd)).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("sentences", () => {
  test.each([
    ["It works. You rest.", ["It works.", "You rest."]],
    ["Who knows? Nobody! So what.", ["Who knows?", "Nobody!", "So what."]],
    ["Use tools, e.g. Excel or vs. paper.", ["Use tools, e.g. Excel or vs. paper."]],
    ["It costs 3.50 a day. Or 1.000 a year.", ["It costs 3.50 a day.", "Or 1.000 a year."]],
    ['He said "It is done." Then he left.', ['He said "It is done."', "Then he left."]],
    ["Mr. Smith met Dr. Jones.", ["Mr. Smith met Dr. Jones."]],
    ["no end", ["no end"]],
    ["", []],
  ])("of: %s", (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe("what stands over a line", () => {
  const about = (heading: string) => {
    const drawn = page([
      title(heading),
      lines(
        paragraph("For bakers", { bold: true }),
        paragraph("Nightly orders by phone or fax", { bullet: "bullet" }),
        paragraph("Scales in every hall", { bullet: "bullet" }),
      ),
    ]);
    const english = page([lines(...Array.from({ length: 10 }, () => paragraph(PROSE)))]);
    return unitsOf(drawn, deck([drawn, english])).at(-1)!.chance.feature;
  };

  test("is the title of its page as well as the heading in between", () => {
    expect(about("Key features")).toBeGreaterThan(about("Good morning"));
  });
});
