import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widthOf } from "../../src/reporters/wrap.js";
import { SAMPLES, Workplace } from "./command.js";

const OURS = "our-picture.pptx";
const THEIRS = "their-picture.pptx";

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.sample(OURS);
  place.sample(THEIRS);
  place.write("truncated.pptx", readFileSync(join(SAMPLES, OURS)).subarray(0, 9000));
});
afterAll(() => place.remove());

describe("how decklint ends", () => {
  it.each<[number, string, string[]]>([
    [1, "errors", [OURS]],
    [0, "nothing to change", [THEIRS]],
    [0, "only warnings", ["--preset", "all", OURS, "--config", "warnings.yaml"]],
    [1, "warnings, and these fail", ["--config", "warnings.yaml", "--fail-on", "warning", OURS]],
    [1, "more warnings than allowed", ["--config", "warnings.yaml", "--max-warnings", "1", OURS]],
    [0, "as many warnings as allowed", ["--config", "warnings.yaml", "--max-warnings", "99", OURS]],
    [1, "errors that are not shown", ["--quiet", OURS]],
    [2, "a file that is not there", ["missing.pptx"]],
    [2, "a deck that is cut off", ["truncated.pptx"]],
    [2, "one of several cannot be read", [THEIRS, "missing.pptx"]],
    [2, "a pattern that fits nothing", ["decks/*.pptx"]],
    [2, "a name that is empty", [""]],
    [2, "an option that is not there", ["--formt", "json", OURS]],
    [2, "a value that is not there", ["--format", "jsn", OURS]],
    [2, "an option without its value", ["--format"]],
    [2, "a preset that is not there", ["--preset", "recomended", OURS]],
    [2, "a number that is none", ["--max-warnings", "-1", OURS]],
    [2, "a configuration that is not there", ["--config", "missing.yaml", OURS]],
    [0, "nothing to do", []],
    [0, "help", ["--help"]],
    [0, "the version", ["--version"]],
  ])("with %i: %s", (code, _, args) => {
    place.write("warnings.yaml", "rules: { unfilled-placeholder: warning }\n");
    expect(place.run(args).code).toBe(code);
  });
});

describe("what goes where", () => {
  it("findings go to standard output, and nothing else is said", () => {
    const { out, err } = place.run([OURS]);
    expect(err).toBe("");
    expect(out).toContain("our-picture.pptx");
    expect(out).toContain("Our approach");
    expect(out).toContain("process-diagram");
    expect(out).toMatch(/\d of \d slides show your picture/);
  });

  it("what cannot be read is one sentence on standard error, and the others are still checked", () => {
    const { out, err } = place.run(["missing.pptx", THEIRS, "truncated.pptx"]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("decklint: missing.pptx: There is no file of this name. Check the spelling and the folder.");
    expect(lines[1]).toMatch(/^decklint: truncated\.pptx: .*\.$/);
    expect(out).toContain("their-picture.pptx");
    expect(out).toContain("2 files could not be read.");
  });

  it.each([
    [["--formt", "json", OURS], "decklint: unknown option '--formt'\n(Did you mean --format?) See decklint --help."],
    [["--format", "jsn", OURS], "It must be one of stylish, json, github. Did you mean “json”? See decklint --help."],
    [["inpsect", OURS], "decklint: there is no file and no command “inpsect”. Did you mean “inspect”?"],
    [["--quiet", "inspect", OURS], "decklint: --quiet does not go with “inspect”."],
  ])("%j is answered with what was meant", (args, sentence) => {
    const { code, out, err } = place.run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence.replace("\n", " "));
  });

  it("without a file it shows two examples and does not wait", () => {
    const { out } = place.run([]);
    expect(out).toContain("decklint proposal.pptx");
    expect(out).toContain("decklint inspect proposal.pptx");
    expect(out).toContain("decklint --help");
  });

  it("help begins with examples", () => {
    expect(place.run(["--help"]).out).toMatch(/^Examples:\n {2}decklint proposal\.pptx/);
  });

  it("a reader that stops early, as head does, is no error", () => {
    const shell = `"${process.execPath}" bin/decklint.js inspect fixtures/samples/${OURS} | head -1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", shell], { cwd: join(SAMPLES, "..", ".."), encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toContain(OURS);
  });
});

it.skipIf(!existsSync("/dev/full"))("output that cannot be written is said in one sentence", () => {
  const shell = `"${process.execPath}" bin/decklint.js fixtures/samples/${OURS} > /dev/full`;
  const { status, stderr } = spawnSync("bash", ["-c", shell], { cwd: join(SAMPLES, "..", ".."), encoding: "utf8" });
  expect([status, stderr]).toEqual([2, "decklint: the output could not be written (ENOSPC).\n"]);
});

describe("what is shown", () => {
  const sequence = "\x1b[";
  it.each<[string, Record<string, string>, string[], boolean]>([
    ["a pipe has no colours", {}, [], false],
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, [], true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, [], false],
    ["NO_COLOR", { NO_COLOR: "1" }, [], false],
    ["NO_COLOR is a person's wish, FORCE_COLOR a tool's", { NO_COLOR: "1", FORCE_COLOR: "1" }, [], false],
    ["--color always", { NO_COLOR: "1" }, ["--color", "always"], true],
    ["--color never", { FORCE_COLOR: "1" }, ["--color", "never"], false],
  ])("%s", (_, env, args, colored) => {
    expect(place.run([...args, OURS], { env }).out.includes(sequence)).toBe(colored);
  });

  it.each([60, 200])("lines fit a terminal of %i columns", (width) => {
    const { out } = place.run([OURS], { env: { COLUMNS: String(width) } });
    const widest = Math.max(...out.split("\n").map(widthOf));
    expect(widest).toBeLessThanOrEqual(Math.min(width, 100));
    expect(widest).toBeGreaterThan(width === 60 ? 55 : 90);
  });

  it("--quiet shows errors only, and nothing at all where there is none", () => {
    const { out } = place.run(["--quiet", OURS]);
    expect(out).toContain("unfilled-placeholder");
    expect(out).not.toContain("process-diagram");
    expect(place.run(["--quiet", THEIRS])).toEqual({ code: 0, out: "", err: "" });
    const { findings } = place.report(["--quiet", OURS]).files[0]!;
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });

  it("--preset before-sending leaves the pictures alone", () => {
    const { findings } = place.report(["--preset", "before-sending", OURS]).files[0]!;
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(["unfilled-placeholder"]));
  });

  it("--format github writes annotations and adds a table to the job's summary", () => {
    place.write("summary.md", "before\n");
    const env = { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: join(place.folder, "summary.md") };
    const { out, code } = place.run(["--format", "github", OURS], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=our-picture\.pptx,line=\d,title=Slide \d - unfilled-placeholder::/);
    expect(readFileSync(join(place.folder, "summary.md"), "utf8")).toMatch(
      /^before\n## decklint: .*\n\n### our-picture/,
    );
  });

  it("a summary that cannot be written is said, and changes nothing", () => {
    const env = { GITHUB_STEP_SUMMARY: join(place.folder, "no", "such", "folder.md") };
    const { code, err } = place.run(["--format", "github", THEIRS], { env });
    expect(code).toBe(0);
    expect(err).toContain("job summary could not be written");
  });
});

describe("what is checked", () => {
  it("standard input, by its name or by its bytes", () => {
    const input = readFileSync(join(SAMPLES, OURS));
    const named = place.run(["--format", "json", "--stdin-filename", "deals/pitch.pptx", "-"], { input });
    expect(JSON.parse(named.out).files[0]).toMatchObject({ path: "deals/pitch.pptx", format: "pptx", ok: true });
    expect(JSON.parse(place.run(["--format", "json", "-"], { input }).out).files[0].format).toBe("pptx");
    expect(place.run(["-"], { input: "" }).err).toContain("This file is empty.");
    expect(place.run(["--stdin-filename", "a.txt", "-"], { input: "x" }).code).toBe(2);
  });

  it("folders and patterns, sorted, each file once, without what is not to be looked at", () => {
    const tree = new Workplace();
    for (const path of ["b/two.PPTX", "b/a/one.pptx", "three.pptx", "node_modules/x/no.pptx", ".git/no.pptx"])
      tree.sample(THEIRS, path);
    tree.write("b/~$two.pptx", "lock");
    tree.write("b/notes.txt", "no deck");
    const paths = (...args: string[]) => tree.report(args).files.map(({ path }) => path);
    expect(paths(".")).toEqual(["b/a/one.pptx", "b/two.PPTX", "three.pptx"]);
    expect(paths("b")).toEqual(["b/a/one.pptx", "b/two.PPTX"]);
    expect(paths("b/*")).toEqual(["b/two.PPTX"]);
    expect(paths("three.pptx", "**/*.pptx", "./three.pptx")).toEqual(["three.pptx", "b/a/one.pptx", "b/two.PPTX"]);
    expect(tree.run(["b/a/../../.git"]).code, "named by hand").toBe(0);
    expect(tree.run(["b/notes.txt"]).err).toContain("This one ends in “.txt”.");
    tree.write("empty/notes.txt", "no deck");
    expect(tree.run(["empty"])).toMatchObject({
      code: 2,
      out: "",
      err: "decklint: there is no deck or proposal in the folder empty.\n",
    });
    tree.remove();
  });
});

describe("the configuration", () => {
  it("is found above the file, and does what it says", () => {
    const tree = new Workplace();
    tree.sample(OURS, "deals/acme/deck.pptx");
    tree.sample(OURS, "drafts/deck.pptx");
    tree.write(
      "decklint.config.yaml",
      "rules: { unfilled-placeholder: off, process-diagram: error }\nignorePatterns: drafts/\nfailOn: error\n",
    );
    expect(tree.run(["."]).out).toMatch(/^Settings: decklint\.config\.yaml$/m);
    const report = tree.report(["."]);
    expect(report.files.map(({ path }) => path)).toEqual(["deals/acme/deck.pptx"]);
    const severities = Object.fromEntries(report.files[0]!.findings.map(({ ruleId, severity }) => [ruleId, severity]));
    expect(severities["process-diagram"]).toBe("error");
    expect(severities).not.toHaveProperty("unfilled-placeholder");
    const named = tree.run(["drafts/deck.pptx"]);
    expect(named.err).toContain("drafts/deck.pptx is left out by “ignorePatterns”, but you named it");
    expect(named.out).toContain("process-diagram");
    expect(tree.run(["--skip-ignored", "drafts/deck.pptx"])).toMatchObject({ code: 0, out: "" });
    const nothing = "decklint: every file is left out by “ignorePatterns”, so there was nothing to check.\n";
    expect(tree.run(["drafts"])).toEqual({ code: 0, out: "", err: nothing });
    expect(tree.report(["drafts"]).files).toEqual([]);
    tree.remove();
  });

  it("that is wrong ends the run with one sentence", () => {
    const tree = new Workplace();
    tree.sample(THEIRS);
    tree.write("decklint.config.yaml", "rules:\n  proces-diagram: off\n");
    expect(tree.run([THEIRS])).toEqual({
      code: 2,
      out: "",
      err: "decklint: decklint.config.yaml: there is no rule “proces-diagram”. Did you mean “process-diagram”?\n",
    });
    tree.remove();
  });

  it("counts warnings against the limit of the file that set it", () => {
    const tree = new Workplace();
    tree.sample(OURS, "strict/deck.pptx");
    tree.sample(OURS, "easy/deck.pptx");
    tree.write("strict/.decklintrc", "maxWarnings: 2\nrules: { unfilled-placeholder: off }\n");
    tree.write("easy/.decklintrc", "rules: { unfilled-placeholder: off }\n");
    expect(tree.run(["easy"]).code).toBe(0);
    const { code, err } = tree.run(["easy", "strict"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^decklint: there are \d+ warnings, and 2 are allowed\.\n$/);
    expect(tree.run(["easy", "strict", "--max-warnings", "99"]).code).toBe(0);
    tree.remove();
  });

  it("is softer where readers want what is flagged", () => {
    const severity = (...args: string[]) =>
      place.report([...args, OURS]).files[0]!.findings.find(({ ruleId }) => ruleId === "architecture-diagram")!
        .severity;
    expect(severity()).toBe("warning");
    expect(severity("--audience", "technical")).toBe("info");
    expect(severity("--stage", "late")).toBe("info");
  });
});

describe("on a build server", () => {
  it("no line from a deck can be a command", () => {
    place.write("spoken.md", "# Proposal\n\n::error::owned\n\n##vso[task.complete result=Succeeded]\n");
    const env = { GITHUB_ACTIONS: "true" };
    for (const args of [["spoken.md"], ["inspect", "spoken.md"], ["text", "spoken.md"]])
      expect(place.run(args, { env }).out).not.toMatch(/^\s*::|##vso\[/m);
  });
});
