import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { judge } from "../../src/engine/judge.js";
import { box, deck, facts, label, page, picture, title } from "./draw.js";

const STEPS = ["Discover", "Design", "Build", "Deploy", "Run", "Improve"];
const chevrons = (count: number, y = 250) =>
  STEPS.slice(0, count).map((name, i) => box([40 + i * 155, y, 150, 80], name, "chevron"));
const slide = (heading: string, ...shapes: Parameters<typeof page>[0]) => page([title(heading), ...shapes]);

const buildUps = (...slides: ReturnType<typeof page>[]) => facts(deck(slides)).buildUps;

/** Page and message of each finding of the picture rules. */
function found(...slides: ReturnType<typeof page>[]): [number | null, string][] {
  const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  return judge(facts(deck(slides)), settings, rules)
    .findings.filter(({ ruleId }) => ruleId.endsWith("-diagram"))
    .map(({ page, message }) => [page, message]);
}

describe("a drawing that grows over several slides", () => {
  it("is one build-up, known by its fullest slide", () => {
    const growing = [3, 4, 5].map((count) => slide("Our approach", ...chevrons(count)));
    expect(buildUps(slide("Before"), ...growing, slide("After"))).toEqual([{ pages: [2, 3, 4], fullest: 4 }]);
  });

  it("is one build-up where only the highlight moves, or the last slide shows less", () => {
    const same = [1, 2, 3].map(() => slide("Our approach", ...chevrons(4)));
    expect(buildUps(...same)).toEqual([{ pages: [1, 2, 3], fullest: 3 }]);
    expect(buildUps(slide("All", ...chevrons(5)), slide("Closer", ...chevrons(3)))).toEqual([
      { pages: [1, 2], fullest: 1 },
    ]);
  });

  it("is reported once, with the range and what is drawn", () => {
    const growing = [3, 4, 5].map((count) => slide("Our approach", ...chevrons(count)));
    expect(found(slide("Before"), ...growing)).toEqual([
      [
        4,
        "Slides 2–4 build up one picture: your steps as five chevrons in a row (Discover, Design, Build, Deploy, Run). While the customer follows along, their own picture of the result has to wait.",
      ],
    ]);
  });

  it("is one build-up where a picture is pasted again under the same title", () => {
    const pasted = (source: string) =>
      slide("Solution architecture", picture([100, 120, 700, 400], source, "Network diagram"));
    expect(buildUps(pasted("a.png"), pasted("b.png"))).toEqual([{ pages: [1, 2], fullest: 2 }]);
  });
});

describe("what is no build-up", () => {
  it("the same names drawn elsewhere on the slide", () => {
    expect(buildUps(slide("One", ...chevrons(4)), slide("Two", ...chevrons(4, 400)))).toEqual([]);
  });

  it("other names in the same place", () => {
    const other = [0, 1, 2, 3].map((i) => box([40 + i * 155, 250, 150, 80], `Part ${"ABCD"[i]}`, "chevron"));
    expect(buildUps(slide("One", ...chevrons(4)), slide("Two", ...other))).toEqual([]);
  });

  it("the same drawing again after another slide", () => {
    const between = slide("Your Mondays", label([50, 200, 800, 200], "Nobody calls any more."));
    expect(buildUps(slide("One", ...chevrons(4)), between, slide("Two", ...chevrons(4)))).toEqual([]);
  });

  it("pictures under different titles", () => {
    const pasted = (heading: string) =>
      slide(heading, picture([100, 120, 700, 400], `${heading}.png`, "Network diagram"));
    expect(buildUps(pasted("North"), pasted("South"))).toEqual([]);
  });
});
