import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExceptionsReport } from "../../src/report/exceptions.js";
import { chevrons, deck } from "../decks/deck.js";
import { Workplace } from "./command.js";

const ASKED = "because the customer asked for our steps";
const DAY = ["--today", "2026-11-25"];

function steps(notes: readonly string[]): Uint8Array {
  return deck({ title: "Boats for Tarn Dairy" })
    .slide({ layout: "Title Slide", title: "Boats for Tarn Dairy" })
    .slide({ title: "Our approach", notes: [...notes] }, chevrons(["Discover", "Design", "Build", "Deploy", "Run"]))
    .bytes();
}

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.write("open.pptx", steps(["Ask about winter."]));
  place.write(
    "allowed.pptx",
    steps(["Ask about winter.", `decklint: allow process-diagram until 2027-01-31 ${ASKED}`]),
  );
  place.write("over.pptx", steps([`Decklint – allow “process–diagram” until 1 October 2026 ${ASKED}`]));
  place.write(
    "proposal.md",
    "# Boats\n\n## Steps\n\n<!-- decklint-allow process-diagram: they asked -->\n\nPlan → Build → Run\n",
  );
});
afterAll(() => place.remove());

const rulesOf = (findings: readonly { ruleId: string }[]) => findings.map(({ ruleId }) => ruleId);

describe("an exception", () => {
  it("in the notes of a slide keeps its finding out of what is shown, counted and failed on", () => {
    const only = ["--config", "steps.yaml", "--fail-on", "warning", ...DAY];
    place.write("steps.yaml", "rules: { no-question: off, low-outcome-share: off, company-first: off }\n");
    expect(place.run([...only, "open.pptx"]).code).toBe(1);
    const { files } = place.report([...only, "allowed.pptx"]);
    expect(rulesOf(files[0]!.findings)).not.toContain("process-diagram");
    expect(files[0]!.accepted).toMatchObject([
      { ruleId: "process-diagram", page: 2, by: "exception", reason: "the customer asked for our steps" },
    ]);
    const { out } = place.run([...only, "allowed.pptx"]);
    expect(out).toContain("1 accepted by exceptions; decklint exceptions lists them.");
  });

  it("that is over shows its finding again, and says so", () => {
    const { files } = place.report([...DAY, "over.pptx"]);
    expect(rulesOf(files[0]!.findings)).toEqual(expect.arrayContaining(["process-diagram", "stale-exception"]));
    expect(files[0]!.accepted).toEqual([]);
  });

  it("is no leftover in the notes, and still there for whoever inspects the deck", () => {
    const inspected = JSON.parse(place.run(["inspect", "--format", "json", "allowed.pptx"]).out);
    expect(inspected.files[0].pages[1].notes).toHaveLength(2);
  });

  it("in the configuration is for the files and the page that it names", () => {
    place.write(
      "house.yaml",
      "exceptions:\n  - { rule: process-diagram, files: 'o*.pptx', page: our approach, reason: a framework contract, until: 2027-01-31 }\n",
    );
    const { files } = place.report(["--config", "house.yaml", ...DAY, "open.pptx", "proposal.md"]);
    expect(files[0]!.accepted).toMatchObject([{ ruleId: "process-diagram", reason: "a framework contract" }]);
    expect(rulesOf(files[1]!.findings), "and is no fault elsewhere").not.toContain("stale-exception");
  });

  it("in the configuration for a folder is no fault of a deck in it that does not need it", () => {
    place.write("tenders/plain.md", "# Boats\n\nYour day.\n");
    const told = (files: string): string[] => {
      const page = "{ rule: process-diagram, page: 1, reason: a framework contract";
      place.write("house.yaml", `exceptions:\n  - ${page}, files: ${files} }\n`);
      const {
        files: [one],
      } = place.report(["--config", "house.yaml", ...DAY, "tenders"]);
      return one!.findings.filter(({ ruleId }) => ruleId === "stale-exception").map(({ message }) => message);
    };
    expect(told("tenders")).toEqual([]);
    expect(told("tenders/plain.md")).toEqual([expect.stringContaining("or take out its “page” if")]);
  });

  it.each([
    ["rule: process-diagram", /must give a “reason”/],
    [
      "rule: proces-diagram, reason: x",
      /“exceptions\[0\]\.rule” names “proces-diagram”.*Did you mean “process-diagram”/,
    ],
    ["rule: stale-exception, reason: x", /allows none/],
    ["rule: no-question, reason: x, untl: 2027-01-01", /has no “untl”\. Did you mean “until”/],
    ["rule: no-question, reason: x, until: soon", /must be a day such as/],
    ["rule: no-question, reason: x, page: 0", /at least 1/],
    ["rule: no-question, reason: ''", /must be a text/],
  ])("in the configuration that is wrong is one sentence: %s", (entry, message) => {
    place.write("wrong.yaml", `exceptions:\n  - { ${entry} }\n`);
    const { code, err } = place.run(["--config", "wrong.yaml", "open.pptx"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^decklint: wrong\.yaml: /);
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("decklint exceptions", () => {
  it("lists them all, and ends with 0 while none is over or broken", () => {
    const { code, out } = place.run(["exceptions", ...DAY, "allowed.pptx", "proposal.md"]);
    expect(code).toBe(0);
    expect(out).toContain("✔ process-diagram  slide 2 “Our approach”, notes");
    expect(out).toContain("the customer asked for our steps");
    expect(out).toContain("Until 2027-01-31, 67 days left; accepts 1 finding.");
    expect(out).toContain("✔ process-diagram  page 2 “Steps”, comment");
    expect(out).toContain("2 exceptions.");
  });

  it("ends with 1 where one is over, and takes this folder where no file is named", () => {
    const { code, out } = place.run(["exceptions", ...DAY]);
    expect(code).toBe(1);
    expect(out).toContain("Ended on 2026-10-01; 1 finding can be seen again.");
    expect(out).toContain("3 exceptions, 1 over or broken.");
  });

  it("lists one of the configuration once, with all that it accepts", () => {
    place.write("house.yaml", "exceptions:\n  - { rule: process-diagram, reason: a framework contract }\n");
    const args = ["exceptions", "--format", "json", "--config", "house.yaml", ...DAY, "open.pptx", "over.pptx"];
    const { exceptions } = JSON.parse(place.run(args).out) as ExceptionsReport;
    expect(exceptions.map(({ file, source, state, findings }) => [file, source, state, findings])).toEqual([
      ["over.pptx", "notes", "expired", 1],
      ["house.yaml", "configuration", "holds", 2],
    ]);
  });

  it("shows what one of the configuration is for, and one that met no file", () => {
    place.write(
      "house.yaml",
      "exceptions:\n  - { rule: process-diagram, page: Our approach, reason: x }\n  - { rule: no-question, files: [tender*.pptx, q/**], reason: y, until: 2027-01-31 }\n",
    );
    const { code, out } = place.run(["exceptions", "--config", "house.yaml", ...DAY, "open.pptx"]);
    expect(code).toBe(0);
    expect(out).toContain("✔ process-diagram  page “Our approach”\n");
    expect(out).toContain("▲ no-question  whole files in tender*.pptx, q/**\n");
    expect(out).toContain("Until 2027-01-31; not checked here:");
  });

  it("says so where there is none", () => {
    expect(place.run(["exceptions", "open.pptx"])).toMatchObject({
      code: 0,
      out: "There are no exceptions in what was read.\n",
    });
  });

  it("ends with 2 where a file cannot be read", () => {
    expect(place.run(["exceptions", "missing.pptx"]).code).toBe(2);
  });
});
