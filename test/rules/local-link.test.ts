import { describe, expect, it } from "vitest";
import localLink from "../../rules/local-link.js";
import type { Shape } from "../../src/document/document.js";
import { fakeShape } from "../engine/fakes.js";
import { reportsOn } from "./reports.js";

const shape = (more: Partial<Shape>): Shape => ({ ...fakeShape("2"), ...more });
const on = (...shapes: Shape[]) => reportsOn(localLink, { pages: [{ shapes }] });

describe("local-link", () => {
  it.each([
    "file:///C:/Users/ann/prices.xlsx",
    "C:\\Offers\\prices.xlsx",
    "D:/Offers/prices.xlsx",
    "\\\\server\\share\\prices.xlsx",
    "/Users/ann/Desktop/prices.key",
    "~/prices.numbers",
    "http://localhost:3000/demo",
    "http://wiki/prices",
    "https://crm.firm.local/7",
    "http://192.168.1.4/",
    "http://172.20.0.1/",
    "http://[::1]/",
  ])("%s is ours alone", (link) => expect(on(shape({ link }))).toMatchObject([{ evidence: [link] }]));

  it.each([
    "https://firm.com",
    "https://localhost.firm.com",
    "http://172.32.0.1/",
    "https://files.firm.com/C:/x",
    "mailto:ann@firm.com",
    "prices.xlsx",
    "#/ppt/slides/slide1.xml",
    "ppaction://noaction",
  ])("%s can be reached by others", (link) => expect(on(shape({ link }))).toEqual([]));

  it("notes what lies in a SharePoint", () => {
    expect(on(shape({ link: "https://firm-my.sharepoint.com/personal/ann" }))).toMatchObject([{ severity: "info" }]);
  });

  it("warns of a path in a description, and not of words with a colon", () => {
    expect(on(shape({ alt: "C:\\Users\\ann\\logo.png" }))).toMatchObject([{ severity: "warning" }]);
    expect(on(shape({ alt: "A: the first of two pumps" }))).toEqual([]);
  });

  it("tells what is linked and not in the file, on its page or on none", () => {
    const linked = (pageId: string | null) => ({
      pages: [{ id: "256", shapes: [shape({})] }],
      linked: [{ kind: "workbook" as const, target: "file:///C:/Costs.xlsx", pageId, shapeId: pageId && "2" }],
    });
    const [onPage] = reportsOn(localLink, linked("256"));
    expect(onPage).toMatchObject({ page: { number: 1 }, place: { shapeId: "2" } });
    expect(reportsOn(localLink, linked(null))).toMatchObject([{ page: null }]);
  });
});
