import { describe, expect, it } from "vitest";
import foreignMetadata from "../../rules/foreign-metadata.js";
import unfilledPlaceholder from "../../rules/unfilled-placeholder.js";
import { label } from "../facts/draw.js";
import { reportsOn, type Sketch } from "./reports.js";

const on = (sketch: Sketch) => reportsOn(unfilledPlaceholder, sketch);
const onLayout = (...text: string[]) =>
  on({ pages: [{}], layouts: [{ name: "Text", master: null, pageIds: [], text, masterText: [] }] });

describe("text of a template that was never filled in", () => {
  it("counts places, be the words the same or not", () => {
    const lines = (...texts: string[]) => [{ shapes: texts.map((text, i) => label([50, 50 + 60 * i, 500, 50], text)) }];
    const [one] = on({ pages: lines("[X] hours") });
    expect(one?.message).toMatch(/^“\[X\]” was never filled in\. /);
    const [same] = on({ pages: lines("[X] hours", "[X] days", "[X] weeks") });
    expect(same).toMatchObject({ evidence: ["[X]"] });
    expect(same?.message).toMatch(/^“\[X\]” was never filled in, in three places\. /);
    const [mixed] = on({ pages: lines("[X] hours", "[X] days", "[Client name]") });
    expect(mixed?.message).toMatch(/in three places\. /);
  });

  it("takes a rule in the notes for no work that is left", () => {
    expect(on({ pages: [{ notes: ["Never replace this picture: it is theirs."] }] })).toEqual([]);
    expect(on({ pages: [{ notes: ["Replace this picture by one of theirs."] }] })).toHaveLength(1);
  });

  it("leaves the labels in a layout’s help alone, and not what stands there on every page", () => {
    expect(onLayout("Choosing text levels", "Heading #1", "Bullet 2")).toEqual([]);
    expect(onLayout("Choosing text levels", "[Client name]")).toHaveLength(1);
    expect(onLayout("Heading #1")).toHaveLength(1);
  });

  it("alone tells a template’s title in the properties, as a warning", () => {
    const words = "Docks and lorries wait two hours every Monday morning in the yard";
    const shapes = [label([50, 40, 900, 80], "Nobody waits"), label([50, 300, 900, 100], words)];
    const sketch = { pages: [{ title: "Nobody waits", shapes }], properties: { title: "[Client name] offer deck 2" } };
    expect(on(sketch)).toMatchObject([{ page: null, severity: "warning" }]);
    expect(reportsOn(foreignMetadata, sketch)).toEqual([]);
    const kickOff = { ...sketch, properties: { title: "Kick-off with Ostrava Bakeries" } };
    expect(reportsOn(foreignMetadata, kickOff)).toMatchObject([{ severity: "info" }]);
  });
});
