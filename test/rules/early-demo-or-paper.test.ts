import { describe, expect, it } from "vitest";
import earlyDemoOrPaper from "../../rules/early-demo-or-paper.js";
import { findingsIn } from "./markdown.js";

const START = "# Home by six\n\nFor Fenland Parcels";
const RESULT = "## For Fenland\n\n- Your drivers are home by six instead of half past seven";
const DEMO = "## The next step\n\n- Book a demo with three of your own routes";
const TOUR = "## The planner\n\n- Book a live demo with our team";
const PLAIN = ["## Monday", "## Tuesday", "## Wednesday"].map((title) => `${title}\n\n- Three vans on the list`);

const on = (...pages: string[]) => findingsIn(earlyDemoOrPaper, [START, ...pages].join("\n\n"));

describe("a demo is asked for too early", () => {
  it("before a result", () => expect(on(TOUR, RESULT, ...PLAIN).map(({ page }) => page)).toEqual([2]));

  it("not after one", () => expect(on(RESULT, DEMO, ...PLAIN)).toEqual([]));

  it("not on the page that shows one", () =>
    expect(on(`${RESULT}\n- Book a demo with our team`, ...PLAIN)).toEqual([]));

  it("not on the last page, even where no result came: that is another rule's", () =>
    expect(on(...PLAIN, DEMO)).toEqual([]));
});

describe("the demo itself comes too early", () => {
  const on = (title: string, ...before: string[]) =>
    findingsIn(earlyDemoOrPaper, [START, ...before, `## ${title}\n\n- The map and the list`, ...PLAIN].join("\n\n"));

  it.each(["Demo", "Live demo", "Product tour", "Demo: the planner", "The planner – demo"])("“%s”", (title) => {
    expect(on(title)).toHaveLength(1);
    expect(on(title, RESULT)).toEqual([]);
  });

  it.each(["After the demo", "What the demo showed you", "Democracy at the depot"])("not “%s”", (title) => {
    expect(on(title)).toEqual([]);
  });
});

describe("a demo is asked for too often", () => {
  it("on more pages than two", () => {
    const found = on(RESULT, DEMO, PLAIN[0]!, TOUR, "## Again\n\n- Start your free trial");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ page: null, message: expect.stringMatching(/^Three pages ask for a demo/) });
  });

  it("not once more where each page was named already", () => {
    const found = on(TOUR, "## Again\n\n- Start your free trial", "## Read\n\n- Download our white paper", PLAIN[0]!);
    expect(found.map(({ page }) => page)).toEqual([2, 3, 4]);
  });
});
