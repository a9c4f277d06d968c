import { describe, expect, it } from "vitest";
import customerNotNamed from "../../rules/customer-not-named.js";
import { label, picture, shape, title } from "../facts/draw.js";
import { reportsOn, type SketchPage } from "./reports.js";

const NAMES = { customer: ["Tarn Dairy Ltd", "TDL"], seller: ["Acme"] };

const found = (lines: string[], more: Partial<SketchPage> = {}, settings = NAMES) =>
  reportsOn(
    customerNotNamed,
    {
      pages: ["Today", "By June", "Next step"].map((heading, i) => ({
        shapes: [title(heading), label([50, 120, 900, 300], lines[i] ?? "The vans are late.")],
        ...(i === 2 ? more : {}),
      })),
    },
    settings,
  );

describe("customer-not-named", () => {
  it("says that the name is nowhere", () => {
    const [report] = found(["The vans are late."]);
    expect(report!.message).toContain("“Tarn Dairy Ltd” stands on none of the 3 pages.");
    expect(report!.evidence).toEqual(["no “Tarn Dairy Ltd”, no “TDL”"]);
    expect(report!.severity).toBeUndefined();
  });

  it("compares the two names, as a note", () => {
    const [report] = found(["Acme plans, Acme drives, Acme counts.", "Acme calls Tarn Dairy.", "Acme reports."]);
    expect(report!.severity).toBe("info");
    expect(report!.message).toContain("Your own name stands here five times, and “Tarn Dairy Ltd” once.");
  });

  it.each([
    ["by a shorter name", ["Tarn Dairy wakes at four."]],
    ["by another of its names", ["TDL wakes at four."]],
    ["as often as yours", ["Acme and Tarn Dairy", "Acme and TDL", "Acme, Acme, Acme and Tarn Dairy, TDL, TDL"]],
  ])("is silent where it is named %s", (_, lines) => {
    expect(found(lines)).toEqual([]);
  });

  it("takes a footer or the description of a logo for a name", () => {
    const footer = shape([50, 520, 300, 20], "For Tarn Dairy", { placeholder: { type: "ftr", index: null } });
    expect(found([], { shapes: [footer] })).toEqual([]);
    expect(found([], { shapes: [picture([50, 50, 90, 90], "a.png", "Logo of Tarn Dairy")] })).toEqual([]);
  });

  it("does not take what is only behind the pages for a name", () => {
    expect(found([], { notes: ["Tarn Dairy asked for it"] })).toHaveLength(1);
    expect(found(["", "", "Tarn Dairy"], { hidden: true })).toEqual([]);
  });

  it("is silent where nobody said who the customer is", () => {
    expect(found([], {}, { customer: [], seller: ["Acme"] })).toEqual([]);
  });
});
