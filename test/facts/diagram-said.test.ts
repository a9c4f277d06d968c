import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import type { Document, Shape } from "../../src/document/document.js";
import { judge } from "../../src/engine/judge.js";
import { arrow, box, deck, facts, label, line, page, picture, shape, smartArt, title } from "./draw.js";

/** What the picture rules say of a second slide with this heading, with the rule's name before it. */
function said(heading: string, ...shapes: Shape[]): string[] {
  const top = heading === "" ? [] : [title(heading)];
  return saidOf(deck([page([title("Why we are here")]), page([...top, ...shapes])]));
}

function saidOf(document: Document): string[] {
  const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  return judge(facts(document), settings, rules)
    .findings.filter(({ ruleId }) => ruleId.endsWith("-diagram"))
    .map(({ ruleId, message }) => `${ruleId.replace("-diagram", "")}: ${message.split(/(?<=[.)])\s(?=[A-Z])/)[0]}`);
}

const row = (names: readonly string[], y = 200, geometry = "rect") =>
  names.map((name, i) => box([40 + i * 240, y, 180, 80], name, geometry));

const chained = (boxes: readonly Shape[]) => boxes.slice(1).map((to, i) => arrow(boxes[i]!, to));

/** Numbered cards side by side, each with a name and a line of text. */
const cards = (names: readonly string[]) =>
  names.flatMap((name, i) => [
    box([50 + i * 230, 150, 210, 200], ""),
    box([60 + i * 230, 160, 40, 40], String(i + 1), "ellipse"),
    label([60 + i * 230, 220, 190, 30], name),
    label([60 + i * 230, 255, 190, 80], "A few more words that go on for a line or two."),
  ]);

describe("what is said of joined parts", () => {
  it("counts no number on an arrow", () => {
    const [shop, depot, farm] = row(["Shop server", "Depot server", "Farm server"]);
    const loop = box([520, 330, 24, 24], "4", "ellipse");
    expect(said("", shop!, depot!, farm!, loop, ...chained([shop!, depot!, farm!]), arrow(loop, depot!))).toEqual([
      "architecture: This page draws the inside of your product as three parts joined by arrows (Shop server, Depot server, Farm server).",
    ]);
  });

  it("neither counts nor names a text for which an arrow is broken", () => {
    const boxes = row(["Shop server", "Depot server", "Farm server", "Mill server"]);
    const text = label([445, 360, 70, 22], "each night");
    const broken = [arrow(boxes[1]!, text), arrow(text, boxes[2]!)];
    expect(said("", ...boxes, text, ...chained(boxes), ...broken)).toEqual([
      "architecture: This page draws the inside of your product as parts joined by arrows (Shop server, Depot server, Farm server, Mill server).",
    ]);
  });

  it("counts no frame around the parts", () => {
    const boxes = row(["Scan crate", "Print label", "Load truck"]);
    const frame = shape([20, 150, 740, 160], "", { outlined: true, filled: false });
    const last = box([800, 200, 180, 80], "Send bill");
    expect(said("How it works", frame, ...boxes, last, ...chained(boxes), arrow(frame, last))).toEqual([
      "process: This page draws your steps as parts joined by arrows (Scan crate, Print label, Load truck, Send bill).",
    ]);
  });

  it("names those that are drawn alike, and no notes beside them", () => {
    const boxes = row(["Shop server", "Depot server", "Farm server"]);
    const note = box([520, 380, 180, 60], "Moves in May", "cloud");
    expect(said("", ...boxes, note, ...chained(boxes), arrow(note, boxes[2]!))).toEqual([
      "architecture: This page draws the inside of your product as parts joined by arrows (Shop server, Depot server, Farm server).",
    ]);
  });

  it("neither counts nor names boxes that only say something of a part each", () => {
    const boxes = row(["Shop server", "Depot server", "Farm server", "Mill server"]);
    const remarks = row(["Old", "Rented", "Loud"], 400);
    const pointing = remarks.map((remark, i) => arrow(remark, boxes[i]!));
    expect(said("", ...boxes, ...remarks, ...chained(boxes), ...pointing)).toEqual([
      "architecture: This page draws the inside of your product as parts joined by arrows (Shop server, Depot server, Farm server, Mill server).",
    ]);
  });

  it("takes what goes to and fro between two for calls, not steps", () => {
    const [shop, depot] = row(["Shop", "Depot"]);
    const [first] = said("", shop!, depot!, arrow(shop!, depot!), arrow(depot!, shop!));
    expect(first).toBe("architecture: This page draws the inside of your product as parts joined by arrows.");
  });

  it("names no piece of a file", () => {
    const boxes = row(["Shop server", "Depot server", "Farm server", "“price”: {"]);
    expect(said("", ...boxes, ...chained(boxes))).toEqual([
      "architecture: This page draws the inside of your product as parts joined by arrows (Shop server, Depot server, Farm server).",
    ]);
  });

  it("says no two names of a larger drawing", () => {
    const [first, , , last] = row(["Farm portal", "", "", "Shop portal"]);
    const blank = [1, 2].map((i) => box([40 + i * 240, 200, 180, 80], ""));
    expect(said("How it works", first!, ...blank, last!, ...chained([first!, ...blank, last!])).join()).toMatch(
      /as (?:parts joined by arrows|\d arrows)\.$/,
    );
  });
});

describe("what is said of rows", () => {
  it("counts every row that has arrows", () => {
    const rows = [150, 330].flatMap((y) => [
      ...[0, 1, 2].map((i) => box([60 + i * 320, y, 200, 90], `${["Web", "Queue", "Store"][i]} ${y}`)),
      ...[0, 1].map((i) => label([266 + i * 320, y + 20, 30, 22], "↔")),
    ]);
    expect(said("Architecture", ...rows).join()).toContain("six boxes with arrows between them");
  });

  it("tells two rows of numbers from one", () => {
    const names = ["Collect the crates", "Store them cold", "Plan the tour", "Drive at night"];
    const two = names.flatMap((name, i) => [
      box([60 + (i % 2) * 450, 150 + Math.floor(i / 2) * 150, 40, 40], String(i + 1), "ellipse"),
      label([120 + (i % 2) * 450, 150 + Math.floor(i / 2) * 150, 300, 40], name),
    ]);
    expect(said("How we work", ...two)[0]).toContain("four numbered steps in two rows");
  });

  it("goes on counting in one style only", () => {
    const names = ["① Collect", "② Check", "③ Load", "④ Drive", "5 regions"];
    const column = names.map((name, i) => box([60, 120 + i * 70, 300, 60], name));
    expect(said("Our four phases", ...column)[0]).toContain("as four numbered steps in a column (① Collect");
  });

  it("takes two arrows that point at each other for no steps", () => {
    const against = box([700, 200, 200, 90], "Legacy", "leftArrow");
    expect(said("Two worlds", box([100, 200, 200, 90], "Trend", "rightArrow"), against)).toEqual([]);
  });

  it("reads no stages in the first column of a table of meetings", () => {
    const rows = [
      ["Kickoff", "Agree on the season", "Once"],
      ["Planning", "Set the week", "Weekly"],
      ["Review", "Taste the bread", "Weekly"],
      ["Retrospective", "Learn from the month", "Monthly"],
    ].flatMap((cells, j) =>
      cells.map((cell, i) => (i === 0 ? box : label)([60 + i * 300, 130 + j * 90, 240, 60], cell)),
    );
    expect(said("How we meet", ...rows)).toEqual([]);
    const tinted = rows.map((cell, i) => (i % 3 === 2 ? { ...cell, kind: "autoshape" as const, filled: true } : cell));
    expect(said("Our operating model", ...tinted)).toEqual([]);
  });

  it("takes the dots that end a line for no points, and an ornament for no steps", () => {
    const discs = ["Oven kit", "Mill kit", "Shop kit"].flatMap((name, i) => [
      shape([220 + i * 220, 260, 70, 70], "", { geometry: "ellipse" }),
      label([205 + i * 220, 340, 100, 30], name),
    ]);
    const ornament = line([100, 295], [880, 295], { fromArrow: true, toArrow: true });
    expect(said("What there is", ornament, ...discs)).toEqual([]);
  });
});

describe("whose it is", () => {
  const slides = (opening: string, pages = 1) => {
    const boxes = row(["Scan crate", "Print label", "Load truck"]);
    const others = Array.from({ length: pages - 1 }, () => page([title("Weights of crates")]));
    return saidOf(
      deck([page([title(opening)]), ...others, page([title("How it works"), ...boxes, ...chained(boxes)])]),
    );
  };

  it("is said where the author says “we” on the page or on some", () => {
    expect(slides("Why we are here")[0]).toMatch(/draws your steps as/);
    expect(slides("Why crates are heavy")[0]).toMatch(/draws a process as/);
    expect(slides("Why we are here", 30)[0], "once in a long deck").toMatch(/draws a process as/);
  });
});

it("takes rows of chevrons with what belongs to each for no steps, unless they count up", () => {
  const rows = (...names: string[]) =>
    said("The mill", smartArt([100, 120, 800, 380], "urn:x/layout/chevron2", "process", names));
  expect(rows("Scale", "  weighs", "Sieve", "  sifts", "Silo", "  keeps")).toEqual([
    "structure: This page draws how you sort your own world as three rows of a list graphic (Scale, Sieve, Silo).",
  ]);
  expect(rows("Step 1: weigh", "  sacks", "Step 2: sift", "  flour", "Step 3: keep", "  cool")[0]).toMatch(
    /^process: /,
  );
});

describe("nobody's steps", () => {
  it.each([
    ["What you asked for", ["Reduce manual entry", "Connect the tills", "Report every Friday", "Watch the cold chain"]],
    ["Your requirements for the new bakery", ["Print labels", "Read scales", "Send bills", "Track crates"]],
    ["Every morning", ["Orders typed twice", "Late loads at the dock", "No view of stock", "Too many calls"]],
  ])("are numbers under “%s”", (heading, names) => {
    expect(said(heading, ...cards(names))).toEqual([]);
  });

  it("are things along an axis of time, and the page says no more of them", () => {
    const bars = ["Fed", "Not fed"].map((name, i) => box([200 + i * 120, 200 + i * 40, 180, 30], name));
    const ticks = [200, 320, 380, 500].map((x) => line([x, 190], [x, 330]));
    const time = [line([150, 320], [800, 320], { toArrow: true }), label([760, 330, 60, 22], "Time")];
    const spans = [0, 1, 2].map((i) =>
      line([200, 120 + i * 20], [380, 120 + i * 20], { fromArrow: true, toArrow: true }),
    );
    expect(said("", ...bars, ...ticks, ...spans, ...time)).toEqual([
      "process: This page draws things placed along a line called “Time”.",
    ]);
  });

  it("is a chain in one point of a list beside a screenshot", () => {
    const list = [
      "Every milestone on one page for the whole team",
      "Bakery track: Recipe → Trial oven → Tasting → Sale",
      "Dates follow from the length of the season",
      "An owner for every milestone, and a note of each change",
      "Status for all who wait, with a history that can be read later",
    ].join("\n");
    const screen = picture([40, 120, 420, 300], "screen.jpg");
    expect(said("Milestones", screen, label([500, 120, 450, 300], list))).toEqual([]);
  });

  it("are levels of a scheme, whatever points at them", () => {
    const levels = row(["Bread", "Rye bread", "Sourdough rye"], 200);
    const notes = row(["Parent concept", "Child concept", "Level of detail"], 380);
    const pointing = notes.map((note, i) => arrow(note, levels[i]!));
    expect(said("", ...levels, ...notes, ...chained(levels), ...pointing).join()).toMatch(/^structure: /);
  });
});

it("takes a drawing full of tubs for one of systems", () => {
  const tubs = [0, 1, 2, 3, 4].map((i) => box([60 + i * 180, 380, 100, 90], "", "can"));
  const screens = [0, 1, 2, 3, 4].map((i) => box([60 + i * 180, 120, 100, 70], ""));
  const band = box([40, 240, 900, 70], "One place for all");
  const lines = screens.map((_, i) => line([110 + i * 180, 195], [110 + i * 170, 378], { toArrow: true }));
  expect(said("What changes", ...screens, band, ...tubs, ...lines).join()).toMatch(/^architecture: /);
});

it("takes a table drawn with characters for no drawing", () => {
  const text = [
    "# ┌───────┬──────┐",
    "# │ Crate │ Cost │",
    "# ├───────┼──────┤",
    "# │ Apple │ 4.80 │",
    "# └───────┴──────┘",
  ];
  expect(said("The bill", label([60, 120, 600, 300], text.join("\n")))).toEqual([]);
});
