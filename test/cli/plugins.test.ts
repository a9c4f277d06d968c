import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pluginSource } from "../config/folder.js";
import { Workplace } from "./command.js";

const place = new Workplace();
const DECK = "# Our roadmap\n\nFirst this, then that.\n";

beforeAll(() => {
  place.write("acme.mjs", pluginSource());
  place.write("decklint.config.yaml", "plugins: ./acme.mjs\nextends: [recommended, acme/all]\n");
  place.write("deck.md", DECK);
});
afterAll(() => place.remove());

/** A plugin whose one rule has this check. */
const withCheck = (check: string): string => pluginSource().replace(/check: .*?\n {2}\}/s, `check: ${check}`);

describe("rules of a plugin", () => {
  it("judge like built-in ones", () => {
    const { files, code } = place.report(["deck.md"]);
    expect(code).toBe(0);
    expect(files[0]!.findings.map(({ ruleId, ask }) => [ruleId, ask])).toContainEqual([
      "acme/no-roadmap",
      "What do you plan for next year?",
    ]);
    expect(place.run(["explain", "acme/no-roadmap"]).out).toMatch(/Plans change[\s\S]*In the presets all, acme\/all\./);
    expect(place.run(["rules"]).out).toMatch(
      /acme\/no-roadmap +warning +A page shows a roadmap\.[\s\S]*Preset acme\/all/,
    );
    expect(place.run(["--print-config", "deck.md"]).out).toMatch(/acme\/no-roadmap: warning +# preset acme\/all/);
  });

  it("have presets that the command line may name, where a configuration brings them", () => {
    const { files } = place.report(["--preset", "acme/all", "deck.md"]);
    expect(files[0]!.findings.map(({ ruleId }) => ruleId)).toEqual(["acme/no-roadmap"]);
    expect(place.run(["--preset", "acme/al", "deck.md"])).toMatchObject({
      code: 2,
      err: "decklint: --preset names “acme/al”, which is no preset that decklint or a plugin brings. Did you mean “acme/all”?\n",
    });
  });

  it("are not needed to explain a built-in rule, and do not hide one where they are broken", () => {
    place.write("broken/.git/HEAD", "");
    place.write("broken/decklint.config.yaml", "plugins: ./none.mjs\n");
    const broken = ["--config", "broken/decklint.config.yaml"];
    expect(place.run(["explain", ...broken, "no-question"])).toMatchObject({ code: 0, err: "" });
    const listed = place.run(["rules", ...broken]);
    expect(listed.code).toBe(2);
    expect(listed.err).toContain("“plugins” names “./none.mjs”");
    expect(listed.out).toContain("no-question");
  });

  it.each([
    ["throws", "() => { throw new Error('Broken'); }", "Error: Broken"],
    [
      "answers later",
      "() => Promise.reject(new Error('Later'))",
      "answers later. A check must be done when it returns.",
    ],
    ["lies", "({ report }) => report({ page: null, message: '', evidence: ['x'] })", "reported an empty message."],
  ])("that %s is a fault of its plugin, and the others go on", (_, check, why) => {
    place.write("bad/acme.mjs", withCheck(check));
    place.write("bad/decklint.config.yaml", "plugins: ./acme.mjs\nextends: all\n");
    place.write("bad/deck.md", DECK);
    const { code, err, out } = place.run(["bad/deck.md"]);
    expect(code).toBe(2);
    expect(err).toContain(
      "The rule acme/no-roadmap broke on bad/deck.md. Please show the lines below to who wrote its plugin.",
    );
    expect(err).toContain(why);
    expect(out).toContain("The other rules are shown.");
  });
});

describe("files that are left out", () => {
  it("are told where none is left, and still checked where they are named", () => {
    place.write("left/.git/HEAD", "");
    place.write("left/.gitignore", "out/\n");
    place.write("left/.decklintignore", "drafts/\n");
    place.write("left/out/a.md", DECK);
    place.write("left/drafts/a.md", DECK);
    const all = place.run(["left"]);
    expect(all).toMatchObject({ code: 0, out: "" });
    expect(all.err).toBe(
      "decklint: every file is left out by .decklintignore or .gitignore, so there was nothing to check.\n",
    );
    expect(place.run(["left/out/a.md"])).toMatchObject({ err: "" });
    expect(place.run(["left/drafts/a.md"]).err).toContain(
      "is left out by .decklintignore, but you named it, so it is checked.",
    );
    expect(place.run(["--skip-ignored", "left/out/a.md", "left/drafts/a.md"]).out).toBe("");
  });
});

describe("other customers from a file", () => {
  it("are those of the command line before those of the configuration", () => {
    place.write("names.txt", "Harbour Foods\n");
    place.write("offer.md", "# For Orchard\n\nAs at Harbour Foods, you close on Friday.\n");
    const { files } = place.report([
      "--preset",
      "before-sending",
      "--for",
      "Orchard",
      "--other-customers",
      "names.txt",
      "offer.md",
    ]);
    expect(files[0]!.findings.map(({ ruleId }) => ruleId)).toContain("other-customer-name");
    expect(place.run(["--other-customers", "none.txt", "offer.md"])).toMatchObject({
      code: 2,
      err: "decklint: --other-customers names “none.txt”, and there is no such file. Check the spelling and the folder.\n",
    });
  });
});
