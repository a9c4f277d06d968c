import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import type { Document } from "../../src/document/document.js";
import { judge } from "../../src/engine/judge.js";
import { arrow, box, code, deck, facts, label, line, markdown, page, picture, shape, smartArt, title } from "./draw.js";

const STEPS = ["Discover", "Design", "Build", "Deploy", "Run"];

/** The first sentence of what the picture rules say. */
function said(document: Document): string[] {
  const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  return judge(facts(document), settings, rules)
    .findings.filter(({ ruleId }) => ruleId.endsWith("-diagram"))
    .map(({ message }) => message.split(/(?<=[.)])\s(?=[A-Z])/)[0]!);
}

const slide = (heading: string, ...shapes: Parameters<typeof page>[0]) =>
  said(deck([page([title("Why we are here")]), page([title(heading), ...shapes])]));

const written = (...shapes: Parameters<typeof page>[0]) =>
  said(markdown([page([]), page(shapes, { title: "Overview" })]));

describe("a finding about a picture names what decided", () => {
  it("shapes and the first five names", () => {
    const chevrons = [...STEPS, "Improve"].map((name, i) => box([40 + i * 155, 250, 150, 80], name, "chevron"));
    expect(slide("Our approach", ...chevrons)).toEqual([
      "This page draws your steps as six chevrons in a row (Discover, Design, Build, Deploy, Run…).",
    ]);
  });

  it("rows of steps as rows", () => {
    const rows = ["Plan", "Design", "Build", "Test", "Launch", "Support"].map((name, i) =>
      box([40 + (i % 3) * 300, 200 + Math.floor(i / 3) * 120, 295, 80], name, "chevron"),
    );
    expect(slide("Overview", ...rows)).toEqual([
      "This page draws your steps as two rows of chevrons (Plan, Design, Build, Test, Launch…).",
    ]);
  });

  it("parts and how they are joined", () => {
    const parts = ["API gateway", "Database", "Event bus"].map((name, i) => box([60 + i * 320, 250, 200, 80], name));
    expect(slide("Inside", ...parts, arrow(parts[0]!, parts[1]!), arrow(parts[1]!, parts[2]!))).toEqual([
      "This page draws the inside of your product as three parts joined by arrows (API gateway, Database, Event bus).",
    ]);
  });

  it("long names cut, numbers left out", () => {
    const cards = ["Discovery of everything that you have ever done", "Design", "Build"].map((name, i) =>
      box([50 + i * 310, 200, 290, 120], `0${i + 1}\n${name}`),
    );
    expect(slide("Our approach", ...cards)).toEqual([
      "This page draws your steps as three numbered steps in a row (Discovery of everything that…, Design, Build).",
    ]);
  });

  it("how many have a name where not all of them do", () => {
    const cards = ["1\nAsk", "2\nDesign", "3\nBuild", "4", "5"].map((text, i) =>
      box([40 + i * 185, 250, 160, 80], text),
    );
    expect(slide("Our approach", ...cards)).toEqual([
      "This page draws your steps as five numbered steps in a row, three of them named (Ask, Design, Build).",
    ]);
  });

  it("a SmartArt by its layout", () => {
    expect(slide("Our approach", smartArt([100, 120, 800, 380], "chevron1", "process", STEPS))).toEqual([
      "This page draws your steps as five parts in a process graphic (Discover, Design, Build, Deploy, Run).",
    ]);
  });

  it("names joined by typed arrows", () => {
    expect(slide("How it works", label([100, 200, 800, 80], "Scan → Order → Pay → Review"))).toEqual([
      "This page draws your steps as four names joined by arrows (Scan → Order → Pay → Review).",
    ]);
  });

  it("blocks of code", () => {
    expect(written(code("mermaid", "flowchart LR\n  a[Ask] --> b[Look]\n  b --> c[Act]"))).toEqual([
      "This page draws a process as three parts drawn in Mermaid (Ask, Look, Act).",
    ]);
    expect(written(code("text", "[Intake] --> [Triage] --> [Repair]"))).toEqual([
      "This page draws a process as three names joined by arrows (Intake, Triage, Repair).",
    ]);
  });

  it("shapes alone where there are no names", () => {
    const arrows = [0, 1, 2, 3, 4, 5].map((i) =>
      line([100 + i * 90, 150 + (i % 3) * 90], [300 + i * 70, 250 + (i % 2) * 90], { toArrow: true }),
    );
    expect(slide("Our process", ...arrows)).toEqual(["This page draws your steps as six arrows."]);
  });

  it("points on a time line by their names only where each has one", () => {
    const months = [0, 1, 2, 3, 4];
    const axis = [line([50, 330], [950, 330]), ...months.map((i) => box([95 + i * 200, 325, 10, 10], "", "ellipse"))];
    const bars = ["Packing trial", "Night runs"].map((name, i) => box([105 + i * 200, 300, 390, 18], name));
    expect(slide("Overview", ...axis, ...bars, label([60, 250, 80, 20], "Kick-off"))).toEqual([
      "This page draws your steps as a line with five points on it.",
    ]);
    const names = ["Ask", "Look", "Try", "Roll out", "Leave"].map((name, i) =>
      label([60 + i * 200, 345, 80, 20], name),
    );
    expect(slide("Overview", ...axis, ...names)).toEqual([
      "This page draws your steps as a line with five points on it (Ask, Look, Try, Roll out, Leave).",
    ]);
  });

  it("columns by their headings, wherever the lines behind them end", () => {
    const columns = ["Bakery", "Dairy", "Greens"].flatMap((name, i) => {
      const x = 80 + i * 300;
      const inner = [0, 1, 2].map((j) => box([x + 10, 270 + j * 60, 200, 50], `${name} line ${j + 1}`));
      const trunk = line([x + 110, 140], [x + 110, 350]);
      return [trunk, box([x, 180, 220, 40], name), shape([x, 260, 220, 190], ""), ...inner];
    });
    const root = [box([400, 95, 180, 30], "Ranges"), line([490, 125], [490, 140]), line([190, 140], [790, 140])];
    expect(slide("Our pillars", ...root, ...columns)).toEqual([
      "This page draws how you sort your own world as four parts joined by lines (Ranges, Bakery, Dairy, Greens).",
    ]);
  });

  it("frames by the heading over them or in their head", () => {
    const frame = (x: number, y: number, name: string) => [
      shape([x, y, 220, 150], "", { filled: false, outlined: true }),
      label([x + 5, name === "Farms" ? y - 24 : y + 4, 210, 22], name),
      ...["morning", "evening"].map((time, i) => label([x + 10, y + 45 + i * 40, 200, 22], `${name} ${time} list`)),
    ];
    const lines = [0, 1].map((i) => line([270 + i * 320, 280], [370 + i * 320, 280], { toArrow: true }));
    const frames = ["Farms", "Depot", "Shops"].flatMap((name, i) => frame(50 + i * 320, 200, name));
    expect(slide("How the milk travels", ...frames, ...lines)).toEqual([
      "This page draws your steps as three parts joined by arrows (Farms, Depot, Shops).",
    ]);
  });

  it("every box of a size, in line or not", () => {
    const names = ["Bread", "Milk", "Eggs", "Fruit", "Fish", "Meat", "Tea", "Rice", "Salt", "Oil", "Nuts", "Honey"];
    const boxes = names.map((name, i) => box([60 + (i % 4) * 230, 120 + Math.floor(i / 4) * 110, 200, 90], name));
    boxes[5]!.box!.x += 120_000;
    boxes[5]!.box!.y += 150_000;
    boxes[9]!.box!.y -= 150_000;
    expect(slide("Our pillars", ...boxes)).toEqual([
      "This page draws how you sort your own world as 12 named boxes in rows and columns (Bread, Milk, Eggs, Fruit, Fish…).",
    ]);
  });

  it("what a study sees over time as such, and as nobody's steps", () => {
    const rows = [1, 2, 3].flatMap((i) => [
      label([100, 100 + i * 80, 80, 22], `Subject ${i}`),
      line([190, 130 + i * 80], [700 + i * 30, 130 + i * 80], { fromArrow: true, toArrow: true }),
      box([300 + i * 40, 105 + i * 80, 120, 20], "Exposed"),
    ]);
    const time = [line([190, 420], [850, 420], { toArrow: true }), label([800, 430, 60, 22], "Time")];
    expect(slide("Who is compared", ...rows, ...time)).toEqual(["This page draws time lines of three subjects."]);
  });

  it("what a pasted picture is called, or the title over it", () => {
    expect(slide("Paying", picture([100, 120, 700, 400], "a.png", "Our payment workflow"))).toEqual([
      "The picture on this page, called “workflow”, looks like a process of yours.",
    ]);
    expect(slide("Solution architecture", picture([100, 120, 700, 400], "a.png"))).toEqual([
      "The picture on this page under a title with “architecture” looks like a drawing of your systems.",
    ]);
  });

  it("nothing about a picture of the customer's own day", () => {
    const day = ["Orders come in", "Ilse plans by hand", "Crates wait", "Shops open late"].map((name, i) =>
      box([40 + i * 235, 250, 225, 90], name, "chevron"),
    );
    expect(slide("Where your crates wait today", ...day)).toEqual([]);
  });
});
