import { describe, expect, it } from "vitest";
import type { Document, Page } from "../../src/document/document.js";
import type { WorkbookOf } from "../../src/document/workbook.js";
import type { Passage } from "../../src/facts/facts.js";
import { passagesOf } from "../../src/facts/passages.js";
import { code, deck, label, page, picture, shape, smartArt, table, title } from "./draw.js";

const PLACE: [number, number, number, number] = [50, 100, 400, 200];

/** `scope: text`, in order, without the names that every shape has. */
const listed = (passages: readonly Passage[]): string[] =>
  passages.filter(({ scope }) => scope !== "shape.name").map(({ scope, text }) => `${scope}: ${text}`);

const NO_WORKBOOKS: WorkbookOf = () => null;

const ofDeck = (...pages: Page[]): Passage[] => passagesOf(deck(pages), NO_WORKBOOKS);

const onPage = (...args: Parameters<typeof page>): string[] => listed(ofDeck(page(...args)));

const beside = (more: Partial<Document>, workbookOf = NO_WORKBOOKS): Passage[] =>
  passagesOf({ ...deck([page([]), page([])]), ...more }, workbookOf);

const run = (text: string, link: string | null = null) => ({ text, size: null, bold: null, language: null, link });
const paragraph = (text: string, link: string | null = null) => ({
  text,
  runs: [run(text, link)],
  level: 0,
  bullet: "none" as const,
  position: null,
});

describe("the passages of a page", () => {
  it("are its texts by where they stand, in reading order of its shapes", () => {
    expect(onPage([title("Your Monday"), label(PLACE, "The vans are late.\nWhy?")])).toEqual([
      "title: Your Monday",
      "body: The vans are late.",
      "body: Why?",
    ]);
  });

  it.each(["ftr", "dt", "sldNum", "hdr"])("are footers where every page has them: %s", (type) => {
    expect(onPage([shape(PLACE, "For Tarn Dairy", { placeholder: { type, index: null } })])).toEqual([
      "footer: For Tarn Dairy",
    ]);
  });

  it("come from tables, graphics and code", () => {
    const rows = [
      ["Who", "When"],
      ["Ilse", ""],
    ];
    expect(onPage([table(PLACE, rows)])).toEqual(["table.cell: Who", "table.cell: When", "table.cell: Ilse"]);
    expect(onPage([smartArt(PLACE, "chevron1", "process", ["Plan", "Do"])])).toEqual([
      "smartart.node: Plan",
      "smartart.node: Do",
    ]);
    expect(onPage([code("sh", "tarn start")])).toEqual(["code: tarn start"]);
  });

  it("come from charts, whose numbers are none", () => {
    const chart = { kind: "bar", title: "Late vans", labels: ["Monday", "Vans"], values: ["11"] };
    expect(onPage([shape(PLACE, "", { kind: "chart", chart })])).toEqual([
      "chart.title: Late vans",
      "chart.label: Monday",
      "chart.label: Vans",
    ]);
  });

  it("are also what nobody sees: descriptions, names of files and shapes, and where links lead", () => {
    const logo = {
      ...picture(PLACE, "ppt/media/tarn.png", "Logo of Tarn"),
      altTitle: "Logo",
      link: "https://tarn.example",
    };
    expect(onPage([{ ...logo, name: "Picture 4" }])).toEqual([
      "alt: Logo of Tarn",
      "alt: Logo",
      "picture.name: ppt/media/tarn.png",
      "link: https://tarn.example",
    ]);
    const named = ofDeck(page([{ ...logo, name: "Tarn logo" }]));
    expect(named.filter(({ scope }) => scope === "shape.name").map(({ text }) => text)).toEqual(["Tarn logo"]);
    const film = { source: "ppt/media/media1.mp4", name: "tour.mp4", type: "mp4", bytes: 9 };
    expect(onPage([shape(PLACE, "", { kind: "media", media: film })])).toEqual(["picture.name: tour.mp4"]);
  });

  it("say each link of a shape once", () => {
    const twice = label(PLACE, "");
    twice.paragraphs.push(paragraph("here", "https://tarn.example"), paragraph("and here", "https://tarn.example"));
    const inside = { ...table(PLACE, [["Price"]]), innerLinks: ["file:///C:/prices.xlsx"] };
    expect(onPage([twice, inside]).filter((text) => text.startsWith("link"))).toEqual([
      "link: https://tarn.example",
      "link: file:///C:/prices.xlsx",
    ]);
  });

  it("are its notes, comments and the name of its section, in no shape", () => {
    const notes = [paragraph("Ask for Ilse"), paragraph("see there", "https://notes.example")];
    const comments = [{ author: "Mia", text: "Is this right?", resolved: true }];
    const all = ofDeck(page([], { notes, comments, section: "Pricing" }));
    expect(listed(all)).toEqual([
      "notes: Ask for Ilse",
      "notes: see there",
      "link: https://notes.example",
      "comment: Is this right?",
      "section: Pricing",
    ]);
    expect(all.every(({ place }) => place === null)).toBe(true);
  });

  it("leave out what is only white space", () => {
    expect(onPage([label(PLACE, " \n\t\nHello")])).toEqual(["body: Hello"]);
  });

  it("point at the shape and the paragraph", () => {
    const two = label(PLACE, "One\nTwo");
    const [first, second] = ofDeck(page([two]));
    expect(first!.place).toEqual({ shapeId: two.id, paragraph: 0 });
    expect(second!.place).toEqual({ shapeId: two.id, paragraph: 1 });
    const logo = picture(PLACE, "tarn.png", "Logo");
    expect(ofDeck(page([logo])).every(({ place }) => place!.paragraph === undefined)).toBe(true);
  });

  it("are found in groups, and on hidden pages", () => {
    const group = shape(PLACE, "", { kind: "group", children: [label(PLACE, "Inside")] });
    const all = ofDeck(page([]), page([group], { hidden: true })).filter(({ scope }) => scope === "body");
    expect(all.map(({ text, page }) => [text, page!.number])).toEqual([["Inside", 2]]);
  });
});

describe("the passages beside the pages", () => {
  it("are the properties, by name", () => {
    const properties = {
      title: "Offer",
      author: "Mia",
      lastModifiedBy: null,
      company: "Acme",
      application: "PowerPoint",
      subject: "",
      keywords: null,
      created: "2026-11-25",
      modified: null,
      custom: [{ name: "Client", value: "Tarn Dairy" }],
    };
    expect(beside({ properties }).map(({ scope, name, text, page }) => [scope, name, text, page])).toEqual([
      ["property", "title", "Offer", null],
      ["property", "author", "Mia", null],
      ["property", "company", "Acme", null],
      ["property", "Client", "Tarn Dairy", null],
    ]);
  });

  it("are what the layouts and their masters show, each line once for each layout", () => {
    const layout = {
      name: "Title Slide",
      master: null,
      pageIds: ["1"],
      text: ["For Tarn", "For Tarn"],
      masterText: ["© Acme", "For Tarn"],
      masterDrawn: [{ name: "acme.png", alt: "" }],
      links: ["https://tarn.example"],
      masterLinks: ["https://tarn.example", "https://acme.example"],
    };
    expect(beside({ layouts: [layout] }).map(({ scope, name, text }) => [scope, name, text])).toEqual([
      ["layout", "Title Slide", "For Tarn"],
      ["layout", "Title Slide", "© Acme"],
      ["layout", "Title Slide", "acme.png"],
      ["link", "Title Slide", "https://tarn.example"],
      ["link", "Title Slide", "https://acme.example"],
    ]);
  });

  it("are the sheets and the texts of workbooks, on the page that shows them", () => {
    const embedding = (part: string, sheets: string[] | null, pageId: string | null) => ({
      part,
      kind: "workbook" as const,
      sheets,
      pageId,
      shapeId: null,
    });
    const embeddings = [
      embedding("a.xlsx", ["Prices"], "2"),
      embedding("b.xlsx", null, null),
      embedding("c.xlsx", ["Costs"], null),
    ];
    const workbookOf: WorkbookOf = (part) =>
      part === "a.xlsx" ? { sheets: [], texts: ["Tarn Dairy"], complete: true } : null;
    const all = beside({ embeddings }, workbookOf);
    expect(all.map(({ scope, name, text, page }) => [scope, name, text, page?.number ?? null])).toEqual([
      ["workbook", "a.xlsx", "Prices", 2],
      ["workbook", "a.xlsx", "Tarn Dairy", 2],
      ["workbook", "c.xlsx", "Costs", null],
    ]);
  });

  it("are the addresses of what the deck shows and does not hold", () => {
    const linked = [{ kind: "picture" as const, target: "file:///C:/tarn.png", pageId: "1", shapeId: null }];
    expect(beside({ linked }).map(({ scope, name, text, page }) => [scope, name, text, page?.number])).toEqual([
      ["link", "picture", "file:///C:/tarn.png", 1],
    ]);
  });

  it("are none where a file has nothing beside its pages", () => {
    expect(beside({})).toEqual([]);
  });
});
