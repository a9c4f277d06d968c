import { describe, expect, it } from "vitest";
import deckTooLong from "../../rules/deck-too-long.js";
import diagramWithoutResult from "../../rules/diagram-without-result.js";
import diagramsInARow from "../../rules/diagrams-in-a-row.js";
import { box, label, title } from "../facts/draw.js";
import { reportsOn, type SketchPage } from "./reports.js";

const drawn = (heading: string, names: string[], ...lines: string[]): SketchPage => ({
  shapes: [
    title(heading),
    ...names.map((name, i) => box([40 + i * 185, 250, 180, 100], name, "chevron")),
    ...lines.map((line, i) => label([50, 420 + 40 * i, 900, 36], line)),
  ],
});
const told = (heading: string): SketchPage => ({
  shapes: [title(heading), label([50, 120, 900, 300], "You lose a lorry a week at gate 3, and nobody can say where.")],
});
const APPROACH = drawn("Our approach", ["Assess", "Design", "Build", "Test", "Run"]);
const PHASES = drawn("Our phases", ["Discover", "Plan", "Deliver", "Hand over"]);
const CARE = drawn("Our support process", ["Report", "Triage", "Fix", "Close"]);
/** One drawing that grows by a step on each page. */
const GROWING = [3, 4, 5].map((n) => drawn("Our approach", ["Assess", "Design", "Build", "Test", "Run"].slice(0, n)));

describe("diagrams-in-a-row", () => {
  it("reports a run once, at its first page", () => {
    const [report, ...more] = reportsOn(diagramsInARow, { pages: [told("Today"), APPROACH, PHASES, CARE] });
    expect(more).toEqual([]);
    expect(report!.page!.number).toBe(2);
    expect(report!.message).toContain("Pages 2 to 4 show three pictures");
    expect(report!.evidence[0]).toBe("page 2: “Our approach” (5 chevrons in a row)");
  });

  it.each([
    ["two are all", [told("Today"), APPROACH, PHASES, told("Tomorrow")]],
    ["another page parts them", [APPROACH, PHASES, told("Today"), CARE]],
    ["they are one drawing that grows", [told("Today"), ...GROWING]],
    ["they are a drawing that grows and another", [told("Today"), ...GROWING, PHASES]],
    ["they follow in the appendix", [told("Today"), told("Appendix"), APPROACH, PHASES, CARE]],
  ])("is silent where %s", (_, pages) => {
    expect(reportsOn(diagramsInARow, { pages })).toEqual([]);
  });
});

describe("diagram-without-result", () => {
  it("says what the title says", () => {
    const [report] = reportsOn(diagramWithoutResult, { pages: [told("Today"), APPROACH] });
    expect(report!.message).toContain("The title says “Our approach”");
  });

  it("says so where there is no title", () => {
    const untitled = { shapes: APPROACH.shapes!.slice(1) };
    const [report] = reportsOn(diagramWithoutResult, { pages: [told("Today"), untitled] });
    expect(report!.message).toMatch(/^This picture has no title/);
  });

  it("is silent where a short caption tells what it does", () => {
    const caption = drawn(
      "Our approach",
      ["Ask", "Look", "Build", "Test", "Run"],
      "A load without papers is stopped at the gate",
    );
    expect(reportsOn(diagramWithoutResult, { pages: [told("Today"), caption] })).toEqual([]);
  });

  it("is silent where a line below is as large as a headline", () => {
    const page = (size: number): SketchPage => {
      const below = label([50, 420, 900, 60], "Where your loads wait, and for whom");
      below.paragraphs[0]!.runs = [{ ...below.paragraphs[0]!.runs[0]!, size }];
      return { shapes: [...APPROACH.shapes!.slice(1), below] };
    };
    expect(reportsOn(diagramWithoutResult, { pages: [told("Today"), page(32)] })).toEqual([]);
    expect(reportsOn(diagramWithoutResult, { pages: [told("Today"), page(12)] })).toHaveLength(1);
  });

  it("reports a drawing that grows at its fullest page", () => {
    const reports = reportsOn(diagramWithoutResult, { pages: [told("Today"), ...GROWING] });
    expect(reports.map(({ page }) => page!.number)).toEqual([4]);
  });

  it("is silent where a line says what changes", () => {
    const page = drawn(
      "Our approach",
      ["Assess", "Design", "Build"],
      "So that your drivers are home by six instead of nine",
    );
    expect(reportsOn(diagramWithoutResult, { pages: [told("Today"), page] })).toEqual([]);
  });
});

describe("deck-too-long", () => {
  const pages = (n: number) => Array.from({ length: n }, (_, i) => told(`Gate ${i + 1} on a Monday`));

  it("counts pages with something to read", () => {
    expect(reportsOn(deckTooLong, { pages: pages(20) })).toHaveLength(1);
    expect(reportsOn(deckTooLong, { pages: pages(18) })).toEqual([]);
  });

  it("counts neither hidden pages nor what follows the end", () => {
    expect(reportsOn(deckTooLong, { pages: pages(24).map((page, i) => ({ ...page, hidden: i > 17 })) })).toEqual([]);
    expect(reportsOn(deckTooLong, { pages: [...pages(17), told("Appendix"), ...pages(9)] })).toEqual([]);
  });

  it("counts a drawing that grows as one page", () => {
    expect(reportsOn(deckTooLong, { pages: [...pages(17), ...GROWING] })).toEqual([]);
  });
});
