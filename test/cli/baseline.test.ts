import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type Ended, Workplace } from "./command.js";

const OURS = "our-picture.pptx";
const NAME = ".decklint-baseline.json";

let place: Workplace;
const at = (name: string) => join(place.folder, name);
const baseline = (name = NAME): string => readFileSync(at(name), "utf8");
const open = (...args: string[]): number =>
  place.report(args).files.reduce((sum, { findings }) => sum + findings.length, 0);

beforeEach(() => {
  place = new Workplace();
  place.sample(OURS);
  onTestFinished(() => place.remove());
});

describe("decklint baseline", () => {
  it("accepts what is found today, so that only new findings are shown and fail", () => {
    expect(place.run([OURS]).code).toBe(1);
    const { code, out } = place.run(["baseline", OURS]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ findings in 1 file accepted in \.decklint-baseline\.json\. From now on only new ones are shown\.\n$/,
    );
    const after = place.run([OURS, "--fail-on", "info"]);
    expect(after).toMatchObject({ code: 0, err: "" });
    expect(after.out).toMatch(/\d+ accepted in the baseline; --no-baseline shows them\./);
    place.sample("our-picture.md");
    expect(open(OURS)).toBe(0);
    expect(open("our-picture.md")).toBeGreaterThan(0);
    expect(place.run([OURS, "--no-baseline"]).code).toBe(1);
  });

  it("says nothing of a baseline where nothing that was named can be read", () => {
    expect(place.run(["baseline", "missing.pptx"])).toMatchObject({ code: 2, out: "" });
  });

  it("writes the same file again", () => {
    place.run(["baseline", OURS]);
    const first = baseline();
    place.run(["baseline", OURS]);
    expect(baseline()).toBe(first);
  });

  it("takes this folder where nothing is named, and keeps other files where something is", () => {
    place.sample("our-picture.md");
    place.run(["baseline"]);
    const all = baseline();
    expect(all).toContain('"our-picture.md": [');
    place.run(["baseline", OURS]);
    expect(baseline()).toBe(all);
  });

  it("lies beside the configuration, or where it is told", () => {
    place.write("decklint.config.yaml", "failOn: warning\n");
    mkdirSync(at("decks"));
    renameSync(at(OURS), at(`decks/${OURS}`));
    const inDecks = (...args: string[]): Ended => place.run(args, { cwd: "decks" });
    inDecks("baseline", OURS);
    expect(baseline()).toContain(`"decks/${OURS}"`);
    expect(inDecks(OURS).code).toBe(0);
    place.write("decklint.config.yaml", "baseline: known/all.json\n");
    expect(place.run([`decks/${OURS}`]).err).toContain("there is no baseline known/all.json yet");
    mkdirSync(at("known"));
    place.run(["baseline", "decks"]);
    expect(baseline("known/all.json")).toContain(`"../decks/${OURS}"`);
    expect(open("decks")).toBe(0);
    place.run(["baseline", "--output", "mine.json", "decks"]);
    expect(open("--baseline", "mine.json", "decks")).toBe(0);
  });

  it("follows a file that was renamed", () => {
    place.run(["baseline"]);
    renameSync(at(OURS), at("acme.pptx"));
    expect(open("acme.pptx")).toBe(0);
    expect(place.run(["baseline", "--prune"]).code).toBe(0);
    expect(baseline()).toContain('"acme.pptx"');
    expect(baseline()).not.toContain(OURS);
  });

  it("leaves out what an exception accepts", () => {
    place.write("house.yaml", "exceptions:\n  - { rule: process-diagram, reason: a contract }\n");
    place.run(["baseline", "--config", "house.yaml"]);
    expect(baseline()).not.toContain("process-diagram");
  });

  it("keeps the entries of rules that did not run", () => {
    place.run(["baseline"]);
    const before = baseline();
    place.write("some.yaml", "rules: { process-diagram: off }\n");
    place.run(["baseline", "--config", "some.yaml"]);
    expect(baseline()).toBe(before);
  });
});

describe("entries that are not needed any more", () => {
  beforeEach(() => {
    place.write("proposal.md", "# Boats for Tarn Dairy\n\nFor [Client name]\n\n## Our steps\n\nPlan → Build → Run\n");
    place.run(["baseline"]);
    place.write("proposal.md", "# Boats for Tarn Dairy\n\n## Our steps\n\nPlan → Build → Run\n");
  });

  it("are one line on standard error, and change nothing", () => {
    const { err, out } = place.run(["proposal.md"]);
    expect(err).toBe(
      "decklint: 1 finding in .decklint-baseline.json is gone; “decklint baseline --prune” takes them out.\n",
    );
    expect(out).not.toContain("gone");
    const colored = place.run(["--color", "always", "proposal.md"]);
    expect(colored.err).toMatch(/^\x1b\[2m/);
  });

  it("are listed by --check, which ends with 1", () => {
    const { code, out } = place.run(["baseline", "--check"]);
    expect(code).toBe(1);
    expect(out).toContain("proposal.md: unfilled-placeholder on “Boats for Tarn Dairy”");
    expect(out).toContain("1 entry of .decklint-baseline.json is not needed any more.");
  });

  it("are taken out by --prune, which adds nothing", () => {
    place.write("new.md", "# Boats\n\nFor [Client name]\n");
    expect(place.run(["baseline", "--prune"]).out).toBe("Took 1 entry out of .decklint-baseline.json.\n");
    expect(baseline()).not.toContain('"new.md"');
    expect(open("new.md")).toBeGreaterThan(0);
    expect(place.run(["baseline", "--check"])).toMatchObject({
      code: 0,
      out: "Every entry of .decklint-baseline.json is still needed.\n",
    });
  });

  it("of a file that is gone are taken out when all files are looked at, and not before", () => {
    rmSync(at(OURS));
    place.run(["baseline", "--prune", "proposal.md"]);
    expect(baseline()).toContain(OURS);
    expect(place.run(["baseline", "--check"]).out).toContain(`${OURS} is gone: `);
    place.run(["baseline", "--prune"]);
    expect(baseline()).not.toContain(OURS);
  });
});

describe("a baseline that cannot be used", () => {
  it.each([
    ["no JSON", "{", ["--baseline", "known.json", OURS], /^decklint: the baseline known\.json is not valid JSON/],
    ["a merge", "<<<<<<< HEAD\n{}", ["--baseline", "known.json", OURS], /marks of a merge/],
    ["not there", null, ["--baseline", "missing.json", OURS], /there is no baseline missing\.json/],
    ["not there to prune", null, ["baseline", "--prune"], /there is no baseline \.decklint-baseline\.json/],
    ["a folder", null, ["--baseline", ".", OURS], /the baseline \. is no file/],
    ["both asked", "{}", ["baseline", "--prune", "--check"], /cannot be used with/],
  ])("is one sentence: %s", (_, content, args, message) => {
    if (content !== null) place.write("known.json", content);
    const { code, err } = place.run(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  it("keeps the entries of a deck that could not be read", () => {
    place.run(["baseline"]);
    const before = baseline();
    place.write(OURS, readFileSync(at(OURS)).subarray(0, 9_000));
    expect(place.run(["baseline"]).code).toBe(2);
    expect(baseline()).toBe(before);
  });
});
