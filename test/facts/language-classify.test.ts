import { describe, expect, test } from "vitest";
import { UNIT_CLASSES, type UnitClass } from "../../src/facts/facts.js";
import { classify, cuesFor } from "../../src/facts/language/classify.js";
import { featuresOf, readingOf } from "../../src/facts/language/features.js";
import { LEXICON } from "../../src/facts/language/lexicon.generated.js";
import { OUTPUTS, outputsOf } from "../../src/facts/language/model.js";
import { WEIGHTS } from "../../src/facts/language/weights.generated.js";

const LINES: [UnitClass, string][] = [
  ["outcome", "Your fitters are back at the yard by three."],
  ["outcome", "Reduced parcel losses by 40% in the first quarter"],
  ["outcome", "No more late-night phone calls"],
  ["outcome", "From eleven days to two"],
  ["outcome", "Lower energy costs"],
  ["pain", "Dispatchers spend two hours a day chasing drivers by phone."],
  ["pain", "Nobody knows which crate is in which lorry."],
  ["pain", "Outdated systems and manual processes"],
  ["feature", "You can export every report to Excel."],
  ["feature", "Role-based dashboards with a REST API"],
  ["feature", "The platform supports up to 5,000 users."],
  ["process", "Step 2: Migrate the data"],
  ["process", "Kick-off workshop with all stakeholders"],
  ["process", "During the first phase we interview the shift leaders."],
  ["company", "Founded in 1987, we have offices in nine countries."],
  ["company", "We are proud of our people."],
  ["question", "What happens in your depot when a driver calls in sick?"],
  ["question", "How do you find out today that a pallet is missing?"],
  ["ask", "Book a demo today"],
  ["ask", "Contact us for a quote"],
  ["neutral", "Table of contents"],
  ["neutral", "Questions?"],
  ["neutral", "Thank you!"],
];

describe("classify", () => {
  test.each(LINES)("says %s of: %s", (expected, line) => {
    expect(classify(line).class).toBe(expected);
  });

  test("shows the words that decided, as they stand in the text", () => {
    const line = "Reduced parcel losses by 40% in the first quarter";
    const cues = cuesFor("outcome", line);
    expect(cues.length).toBeGreaterThan(0);
    for (const cue of cues) expect(line).toContain(cue);
    expect(cues.join(" ")).toContain("40%");
  });

  test.each([
    [2, "Cut unloading time from 50 minutes to 12"],
    [2, "Saves every planner four hours a week"],
    [1, "Improved efficiency"],
    [1, "Save time and money"],
  ])("gives strength %i to: %s", (strength, line) => {
    expect(classify(line)).toMatchObject({ class: "outcome", strength });
  });

  test("gives no strength to what is not an outcome", () => {
    for (const [expected, line] of LINES) if (expected !== "outcome") expect(classify(line).strength).toBe(0);
  });

  test("never takes an unfilled claim for a result", () => {
    expect(classify("XX% faster unloading").class).not.toBe("outcome");
    expect(classify("Cut costs by [Number]%").class).not.toBe("outcome");
  });

  test("finds no question without a question mark or an invitation to tell", () => {
    expect(classify("What happens in your depot when a driver calls in sick").class).not.toBe("question");
    expect(classify("Walk me through your last stocktaking.").class).toBe("question");
  });

  test("hears a question before a remark in brackets", () => {
    expect(classify("Who signs off a new supplier? (You, finance, or the board)").class).toBe("question");
    expect(classify("Who signs off a new supplier (you, finance, or the board)").class).not.toBe("question");
  });

  test("reads the customer's and the seller's names as what they are", () => {
    const settings = { customer: ["Harbour Foods"], seller: ["Acme Logistics Ltd"] };
    const plain = classify("Acme Logistics Ltd was founded by two brothers in 1951.");
    const named = classify("Acme Logistics Ltd was founded by two brothers in 1951.", { settings });
    const company = UNIT_CLASSES.indexOf("company");
    expect(named.chances[company]).toBeGreaterThanOrEqual(plain.chances[company]!);
    expect(named.class).toBe("company");
  });

  test("lets a heading colour a line that could be either", () => {
    const line = "Many small consignments";
    const pain = UNIT_CLASSES.indexOf("pain");
    const below = classify(line, { heading: "The challenge" }).chances[pain]!;
    expect(below).toBeGreaterThan(classify(line).chances[pain]!);
  });

  test("stays fast on text that is made to hurt", () => {
    const hostile = [
      "so that ".repeat(2000),
      "a".repeat(50_000),
      "( ".repeat(5000),
      "reduce the the the ".repeat(1000),
    ];
    const start = performance.now();
    for (const text of hostile) classify(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("the weights", () => {
  const lines = Object.values(WEIGHTS.features).flatMap((bucket) => bucket.trim().split("\n"));
  const features = lines.map((line) => line.split("\t")[0]!);

  test("speak of cues and groups that the lexicon still has; else train again", () => {
    const groups = new Set(LEXICON.groups.map(({ id }) => `g:${id}`));
    const cues = new Set(LEXICON.patterns.map((pattern) => `p:${pattern.split(" ")[1]}`));
    const unknown = features.filter(
      (name) => (name.startsWith("g:") && !groups.has(name)) || (name.startsWith("p:") && !cues.has(name)),
    );
    expect(unknown).toEqual([]);
  });

  test("are found by the names that a line gives them", () => {
    const met = featuresOf(readingOf("Your planners save two hours a week")).map(({ name }) => name);
    const known = met.filter((name) => features.includes(name));
    expect(known.length).toBeGreaterThan(3);
    for (const name of known) expect(outputsOf([{ name, from: 0, to: 0 }])).not.toEqual(WEIGHTS.bias);
    expect(
      outputsOf([
        { name: "w:", from: 0, to: 0 },
        { name: "no such feature", from: 0, to: 0 },
      ]),
    ).toEqual(WEIGHTS.bias);
  });

  test("stay small enough to ship", () => {
    expect(JSON.stringify(WEIGHTS.features).length).toBeLessThan(68 * 1024);
    expect(WEIGHTS.bias).toHaveLength(OUTPUTS.length);
  });
});
