import { describe, expect, it } from "vitest";
import otherCustomerName from "../../rules/other-customer-name.js";
import { label } from "../facts/draw.js";
import { reportsOn, type Sketch } from "./reports.js";

const settings = { customer: ["Harbour Foods"], seller: ["Rede Software"], otherCustomers: ["Northgate Mills"] };
const on = (sketch: Sketch) => reportsOn(otherCustomerName, sketch, settings);
const box = () => label([50, 50, 900, 50], "What you told us");
const layout = { name: "Title", master: null, pageIds: ["1"], text: [], masterText: [] };

describe("another customer's name", () => {
  it.each<[string, Partial<Sketch>]>([
    ["the text", { pages: [{ shapes: [label([50, 50, 900, 50], "As at Northgate Mills")] }] }],
    ["a table", { pages: [{ shapes: [{ ...box(), table: { rows: [["Northgate Mills"]], header: false } }] }] }],
    ["the alt text of a picture or shape", { pages: [{ shapes: [{ ...box(), alt: "Northgate Mills yard" }] }] }],
    ["the name of a shape", { pages: [{ shapes: [{ ...box(), name: "northgate-mills_logo" }] }] }],
    ["the address behind a link", { pages: [{ shapes: [{ ...box(), link: "https://northgatemills.example" }] }] }],
    ["the notes", { pages: [{ notes: ["from Northgate Mills"] }] }],
    ["a comment", { pages: [{ comments: ["from Northgate Mills"] }] }],
    ["the notes", { pages: [{ hidden: true, notes: ["from Northgate Mills"] }] }],
    ["the name of a section", { pages: [{ section: "Northgate Mills" }] }],
    ["the slide master", { pages: [{}], layouts: [{ ...layout, masterText: ["For Northgate Mills"] }] }],
    ["the slide master", { pages: [{}], layouts: [{ ...layout, drawn: [{ name: "northgate_mills.png", alt: "" }] }] }],
    ["the address behind a link", { pages: [{}], layouts: [{ ...layout, links: ["https://northgatemills.example"] }] }],
    ["the file’s properties (company)", { pages: [{}], properties: { company: "Northgate Mills Ltd" } }],
    ["the file’s properties (template)", { pages: [{}], properties: { template: "Northgate Mills.potx" } }],
    [
      "the file’s properties (client)",
      { pages: [{}], properties: { custom: [{ name: "Client", value: "Northgate Mills" }] } },
    ],
    [
      "the address behind a link",
      {
        pages: [{}],
        linked: [{ kind: "workbook", target: "file:///C:/Northgate%20Mills/p.xlsx", pageId: null, shapeId: null }],
      },
    ],
    [
      "the workbook behind a chart",
      {
        pages: [{}],
        embeddings: [{ part: "a.xlsx", kind: "workbook", sheets: ["Northgate Mills"], pageId: "1", shapeId: null }],
      },
    ],
    ["the file’s own name", { pages: [{}], path: "/offers/Northgate-Mills_v3.pptx" }],
  ])("is found in %s", (where, sketch) => {
    const reports = on(sketch as Sketch);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.message).toContain(`, in ${where}. Take it out`);
  });

  it("is one finding for a page, with all its places", () => {
    const [report, ...rest] = on({
      pages: [{ shapes: [{ ...box(), alt: "Northgate Mills" }], notes: ["Northgate Mills"] }],
    });
    expect(rest).toEqual([]);
    expect(report?.message).toContain("in the alt text of a picture or shape and the notes.");
  });

  it("may be shown where customers are shown, but not in the notes there", () => {
    const page = {
      title: "Our customers",
      shapes: [label([50, 50, 900, 50], "Our customers"), label([50, 150, 300, 50], "Northgate Mills")],
    };
    expect(on({ pages: [{}, page, {}] })).toEqual([]);
    expect(on({ pages: [{}, { ...page, notes: ["Northgate Mills has left"] }, {}] })).toHaveLength(1);
  });

  it("is no concern of folders, programs, or of nobody's list", () => {
    expect(on({ pages: [{}], path: "/Northgate Mills/Offer.pptx" })).toEqual([]);
    expect(reportsOn(otherCustomerName, { pages: [{ notes: ["Northgate Mills"] }] })).toEqual([]);
    const google = {
      pages: [{ shapes: [{ ...box(), name: "Google Shape;3;p1" }] }],
      properties: { author: "Microsoft Office User" },
    };
    expect(reportsOn(otherCustomerName, google, { otherCustomers: ["Google", "Microsoft"] })).toEqual([]);
    const drawn = [{ name: "Google Shape;7;p2", alt: "" }];
    const layouts = [{ name: "Title", master: null, pageIds: [], text: [], masterText: [], drawn }];
    expect(reportsOn(otherCustomerName, { pages: [{}], layouts }, { otherCustomers: ["Google"] })).toEqual([]);
  });

  it("reads past the folders that programs make for themselves in a path", () => {
    const named = (alt: string) => on({ pages: [{ shapes: [{ ...box(), alt }] }] });
    expect(named("C:\\Users\\ada\\AppData\\Local\\Northgate Mills\\Cache\\a.png")).toEqual([]);
    expect(named("/Users/ada/Library/Application Support/Northgate Mills/a.png")).toEqual([]);
    expect(named("C:\\Users\\ada\\AppData\\Local\\Temp\\Northgate Mills.png")).toHaveLength(1);
    expect(named("C:\\Offers\\Northgate Mills\\a.png")).toHaveLength(1);
  });

  it("names the properties without breaking off", () => {
    const properties = {
      title: "Northgate Mills",
      lastModifiedBy: "Northgate Mills",
      company: "Northgate Mills",
      subject: "Northgate Mills",
    };
    expect(on({ pages: [{ notes: ["Northgate Mills"] }], properties })[1]?.message).toContain(
      "in the file’s properties (title, subject, last modified by and 1 more). Take it out",
    );
  });
});
