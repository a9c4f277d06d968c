import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { Workplace } from "../cli/command.js";

const DECK = "our-picture.pptx";
const BASELINE = ".decklint-baseline.json";
const CONFIG = "decklint.config.yaml";

let place: Workplace;
const at = (name: string) => join(place.folder, name);
const link = (name: string, target: string) => symlinkSync(target, at(name));

beforeEach(() => {
  place = new Workplace();
  place.sample(DECK);
  onTestFinished(() => place.remove());
});

/** Refused in one sentence, and no stack. */
function refused(args: readonly string[]): string {
  const { code, out, err } = place.run(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(/^decklint: [^\n]+\n$/);
  return err;
}

describe("what decklint writes, in a folder that somebody else filled", () => {
  it("is no baseline through a link, whether its target is there or not", () => {
    link(BASELINE, "new.txt");
    expect(refused(["baseline", DECK])).toContain("is a link");
    expect(existsSync(at("new.txt"))).toBe(false);
  });

  it("is no baseline over a file that is none, and its text is not shown", () => {
    place.write(BASELINE, "-----BEGIN KEY");
    expect(refused(["baseline", DECK])).not.toContain("BEGIN");
    expect(readFileSync(at(BASELINE), "utf8")).toBe("-----BEGIN KEY");
  });

  it("is no baseline where a configuration leads out of the repository, with dots or through a folder", () => {
    place.write("inner/.git/HEAD", "");
    place.sample(DECK, "inner/a.pptx");
    link("inner/out", "..");
    for (const path of ["../new.json", "out/new.json", at("new.json")]) {
      place.write(`inner/${CONFIG}`, `baseline: ${path}\n`);
      const { code, err } = place.run(["baseline", "a.pptx"], { cwd: "inner" });
      expect([code, err]).toEqual([2, expect.stringContaining("leads out of the folder")]);
    }
    expect(existsSync(at("new.json"))).toBe(false);
  });

  it("is a baseline anywhere in the repository, and elsewhere where the command says so", () => {
    place.write(`decks/${CONFIG}`, "baseline: ../kept.json\n");
    place.sample(DECK, "decks/a.pptx");
    expect(place.run(["baseline", "a.pptx"], { cwd: "decks" }).code).toBe(0);
    expect(existsSync(at("kept.json"))).toBe(true);
    expect(place.run(["baseline", "a.pptx", "--output", "../said.json"], { cwd: "decks" }).code).toBe(0);
    expect(existsSync(at("said.json"))).toBe(true);
  });

  it("is no configuration through a link, even with --force", () => {
    place.write("diary.txt", "preset: all\n");
    link(CONFIG, "diary.txt");
    refused(["init", "--yes"]);
    expect(refused(["init", "--yes", "--force"])).toContain("is a link");
    expect(readFileSync(at("diary.txt"), "utf8")).toBe("preset: all\n");
  });

  it("is said in a sentence where it cannot be written", () => {
    place.write(`${CONFIG}/a`, "");
    refused(["init", "--yes", "--force"]);
    expect(refused(["init", "--yes", "--force", "--other-customers", "none/names.txt"])).toContain("cannot be written");
  });
});

describe("a baseline that somebody else wrote", () => {
  it.each([
    ["larger than any", `{"schemaVersion": 1, "files": {}, "x": "${"x".repeat(5_000_000)}"}`, "larger than 3 MB"],
    ["nested without an end", "[".repeat(3_000_000), "is no baseline"],
    ["with orders in a name", `{"schemaVersion": 1, "files": {"\\u001b[2J${"x".repeat(500)}": [1]}}`, "cannot be read"],
  ])("is refused where it is %s", (_, text, words) => {
    place.write(BASELINE, text);
    const { code, err } = place.run([DECK]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err.length).toBeLessThan(300);
    expect(err).not.toContain("\u001b");
  });

  it("is refused where it is a folder or a device", () => {
    link(BASELINE, "/dev/zero");
    expect(place.run([DECK]).err).toContain("is no file");
  });
});
