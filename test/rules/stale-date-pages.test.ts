import { describe, expect, it } from "vitest";
import staleCopyright from "../../rules/stale-copyright.js";
import staleDate from "../../rules/stale-date.js";
import { label } from "../facts/draw.js";
import { reportsOn } from "./reports.js";

const today = "2026-11-25";
const cover = { shapes: [label([100, 100, 800, 80], "Nobody waits at your dock")] };
const page = (...lines: string[]) => ({ shapes: lines.map((line, i) => label([50, 50 + 60 * i, 900, 50], line)) });

describe("a date that is over", () => {
  const on = (...lines: string[]) =>
    reportsOn(staleDate, { pages: [cover, page("What you get", ...lines)] }, { today });

  it.each([
    "Prices valid until 31 March 2026",
    "Offer expires on 2026-05-01",
    "Valid through: May 2026",
    "The service will go live by Q3 2025",
    "We plan to open the second dock in May 2026",
    "Coming in early 2025",
    "Scheduled for Q1 '26",
  ])("%s", (line) => expect(on(line)).toHaveLength(1));

  it.each([
    "Prices valid until 31 March 2027",
    "Will be ready by December 2026",
    "We said in 2019 that it will open by 2021",
    "It opened in May 2025",
    "In 2025 you lost 14 hours",
    "Launched in May 2025",
    "The standard ISO 9001:2015 will be met",
  ])("not: %s", (line) => expect(on(line)).toEqual([]));

  it("is silent where nobody says which day it is", () =>
    expect(reportsOn(staleDate, { pages: [cover, page("What you get", "Prices valid until 31 March 2026")] })).toEqual(
      [],
    ));

  it("is not the date that PowerPoint writes anew, and a footer is said once", () => {
    const footer = (updates: boolean) => {
      const shape = { ...label([50, 500, 200, 30], "12 May 2025"), placeholder: { type: "dt", index: 10 } };
      const [paragraph] = shape.paragraphs;
      return {
        ...shape,
        paragraphs: [{ ...paragraph!, runs: [{ ...paragraph!.runs[0]!, ...(updates ? { today: true } : {}) }] }],
      };
    };
    const deck = (updates: boolean) => ({
      pages: [cover, { shapes: [footer(updates)] }, { shapes: [footer(updates)] }],
    });
    expect(reportsOn(staleDate, deck(false), { today })).toHaveLength(1);
    expect(reportsOn(staleDate, deck(true), { today })).toEqual([]);
  });
});

describe("a copyright mark", () => {
  const on = (text: string, settings = {}) =>
    reportsOn(
      staleCopyright,
      { pages: [cover, page("A"), page("B", text)] },
      { today, seller: ["Rede Software"], ...settings },
    );

  it("of ours is stale from the next year on", () => {
    expect(on("© 2025 Rede Software")).toHaveLength(1);
    expect(on("© 2026 Rede Software")).toEqual([]);
    expect(on("© 2025 Rede Software", { today: undefined })).toEqual([]);
  });
  it("of last year is only a note in the first months", () =>
    expect(on("© 2025 Rede Software", { today: "2026-02-01" })).toMatchObject([{ severity: "info" }]));
  it("of somebody else stays as it is", () => expect(on("© 2019 Ana Roe")).toEqual([]));
  it("without a name is ours where it is on page after page", () => {
    const pages = [cover, page("A", "© 2024"), page("B", "© 2024"), page("C", "© 2024")];
    expect(reportsOn(staleCopyright, { pages }, { today })).toHaveLength(1);
    expect(reportsOn(staleCopyright, { pages: pages.slice(0, 2) }, { today })).toEqual([]);
  });
});
