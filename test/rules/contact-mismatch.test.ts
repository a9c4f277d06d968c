import { describe, expect, it } from "vitest";
import contactMismatch from "../../rules/contact-mismatch.js";
import emptyPlaceholder from "../../rules/empty-placeholder.js";
import foreignMetadata from "../../rules/foreign-metadata.js";
import { label } from "../facts/draw.js";
import { reportsOn } from "./reports.js";

describe("details of a contact", () => {
  const blocks = (...texts: string[]) =>
    reportsOn(contactMismatch, { pages: texts.map((text) => ({ shapes: [label([0, 0, 300, 100], text)] })) });

  it.each([
    "Anna Keller\nAccount Manager\nben.frost@rede.example",
    "Anna Keller, Account Manager, ben.frost@rede.example",
    "anna@rede.example\nanna@rede.test",
    "info@rede-software.example\nsales@rede-softwear.example",
  ])("do not fit: %j", (text) => expect(blocks(text)).toHaveLength(1));

  it.each([
    "Anna Keller, Account Manager, anna.keller@rede.example",
    "Anna Keller\nAccount Manager\nanna@rede.example",
    "Anna Keller\nAccount Manager\nak@rede.example",
    "Anja Keller-Roe\nAccount Manager\nanja.keller@rede.example",
    "Sales Team\nAccount Manager\nben.frost@rede.example",
    "Anna Keller and Ben Frost\nDirectors\nben.frost@rede.example",
    "Anna Keller\nBen Roe\nDirectors\nmia.sommer@rede.example",
    "anna@rede.example\nben@other.example",
    "Write to @rede or @@@@",
  ])("fit: %j", (text) => expect(blocks(text)).toEqual([]));

  it("differ from page to page", () => {
    expect(blocks("a.b@rede.example\n+49 30 5550 1234", "a.b@rede.example\n+49 30 5550 1243")).toMatchObject([
      { page: { number: 2 } },
    ]);
    expect(blocks("a.b@rede.example\n+49 30 5550 1234", "a.b@rede.example\n030 5550-1234")).toEqual([]);
    expect(
      blocks("a.b@rede.example\n+49 30 5550 1234\n+49 170 555 1234", "a.b@rede.example\n+49 170 555 1234"),
    ).toEqual([]);
  });

  it("stays quick on long runs of what could be an address", () => {
    const start = performance.now();
    blocks(`${"a.".repeat(220)}@${"b-".repeat(20)}`, "+".repeat(499), `(${"1 ".repeat(240)}@`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("the file's properties", () => {
  const shown = [
    {
      shapes: [
        label([0, 0, 900, 100], "Nobody waits at your dock on Monday mornings from six until the last lorry leaves"),
      ],
    },
    {},
  ];
  const about = (properties: { title?: string; company?: string }, seller: string[] = ["Rede Software"]) =>
    reportsOn(
      foreignMetadata,
      { properties, pages: shown },
      { seller, customer: ["Harbour Foods"], otherCustomers: ["Ostrava Bakeries"] },
    );

  it.each([{ title: "Kick-off Berlin" }, { company: "Ashdown Yards" }])("name others: %j", (properties) =>
    expect(about(properties)).toHaveLength(1),
  );

  it.each([
    { title: "PowerPoint Presentation" },
    { title: "Präsentation zum Dock" },
    { title: "Docks without waiting" },
    { title: "Offer" },
    { title: "Harbour Foods kick-off" },
    { title: "Ostrava Bakeries kick-off" },
    { company: "REDE Software B.V." },
    { company: "RedeSoftware" },
    { company: "Microsoft" },
    { company: "Ostrava Bakeries" },
  ])("name nobody else: %j", (properties) => expect(about(properties)).toEqual([]));

  it("name nobody else where nobody said who sells", () => expect(about({ company: "Ashdown Yards" }, [])).toEqual([]));
});

describe("an empty box of the layout", () => {
  const box = (type: string, text = "") => ({ ...label([0, 0, 300, 100], text), placeholder: { type, index: 1 } });
  const on = (...shapes: ReturnType<typeof box>[]) => reportsOn(emptyPlaceholder, { pages: [{ shapes }] });

  it.each(["title", "body", "pic", "obj"])("%s", (type) => expect(on(box(type))).toHaveLength(1));
  it.each(["ftr", "dt", "sldNum"])("not %s", (type) => expect(on(box(type))).toEqual([]));
  it("not one that is filled or switched off", () =>
    expect(on(box("body", "Text"), { ...box("body"), hidden: true })).toEqual([]));
  it("not in a template", () =>
    expect(reportsOn(emptyPlaceholder, { template: true, pages: [{ shapes: [box("body")] }] })).toEqual([]));
});
