import { pluginSource } from "./folder.js";

/** A configuration that is wrong, and what its one sentence must say. */
export interface WrongConfig {
  name: string;
  /** All files in the folder of the deck; `decklint.config.yaml` is found where nothing else is named. */
  files: Readonly<Record<string, string>>;
  args?: readonly string[];
  /** The file that the sentence names. */
  file?: string;
  /** The key, the line or the value at fault. */
  key: string;
  /** The words that help: what it must be, the nearest right name, what to do. */
  remedy: string;
}

type Part = Omit<WrongConfig, "name" | "files">;

const yaml = (name: string, text: string, part: Part): WrongConfig => ({
  name,
  files: { "decklint.config.yaml": text },
  ...part,
});
const withPlugin = (name: string, source: string, key: string, remedy: string): WrongConfig => ({
  name,
  files: { "decklint.config.yaml": "plugins: ./acme.mjs\n", "acme.mjs": source },
  key,
  remedy,
});

/** Nine lines that stand for a billion entries. */
const BOMB = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`),
].join("\n");
const MERGES = `base: &base { ${Array.from({ length: 2_000 }, (_, i) => `k${i}: 1`).join(", ")} }\nrules:\n${Array.from({ length: 2_000 }, (_, i) => `  r${i}: { <<: *base }`).join("\n")}\n`;

export const WRONG_CONFIGS: readonly WrongConfig[] = [
  yaml("a tab", "rules:\n\tno-question: off\n", { key: "line 2", remedy: "indent with spaces" }),
  yaml("a wrong indent", "stage: late\n  audience: technical\n", { key: "line 2", remedy: "same column" }),
  yaml("a bracket that stays open", "customer: [Acme\nstage: late\n", { key: "line 2", remedy: "the missing ]" }),
  yaml("a quote that stays open", 'customer: "Acme\n', { key: "line 2", remedy: "add the missing quote" }),
  yaml("a star", "ignorePatterns: *.pptx\n", { key: "line 1", remedy: "put quotes around" }),
  yaml("an exclamation mark", "ignorePatterns: !drafts\n", { key: "line 1", remedy: "put quotes around" }),
  yaml("a key twice", "stage: late\nstage: rfp\n", { key: "line 2", remedy: "keep one of the two" }),
  yaml("two documents", "stage: late\n---\nstage: rfp\n", { key: "---", remedy: "take out the line" }),
  yaml("no mapping", "recommended\n", { key: "“recommended”", remedy: "must be a mapping of names to values" }),
  yaml("an unknown key", "rulse: {}\n", { key: "“rulse”", remedy: "Did you mean “rules”?" }),
  yaml("a key like no other", "colour: blue\n", { key: "“colour”", remedy: "Take it out" }),
  yaml("a misspelt rule", "rules: { no-questoin: off }\n", {
    key: "“no-questoin”",
    remedy: "Did you mean “no-question”?",
  }),
  yaml("a rule like no other", "rules: { spelling: off }\n", { key: "“spelling”", remedy: "decklint rules" }),
  yaml("a misspelt severity", "rules: { no-question: warn }\n", {
    key: "“rules.no-question”",
    remedy: "Did you mean “warning”?",
  }),
  yaml("a severity by number", "rules: { no-question: 2 }\n", {
    key: "“rules.no-question”",
    remedy: "must be one of off",
  }),
  yaml("a misspelt option", "rules: { feature-heavy-page: [error, { maxFeature: 3 }] }\n", {
    key: "“maxFeature”",
    remedy: "Did you mean “maxFeatures”?",
  }),
  yaml("an option out of range", "rules: { feature-heavy-page: [error, { maxFeatures: -1 }] }\n", {
    key: "“rules.feature-heavy-page.maxFeatures”",
    remedy: "must be a whole number from",
  }),
  yaml("an option of another type", "rules: { feature-heavy-page: [error, { maxFeatures: many }] }\n", {
    key: "“rules.feature-heavy-page.maxFeatures”",
    remedy: "must be a whole number",
  }),
  yaml("options without a severity", "rules: { feature-heavy-page: [{ maxFeatures: 3 }] }\n", {
    key: "“rules.feature-heavy-page”",
    remedy: "must be one of off, info, warning, error",
  }),
  yaml("rules as a list", "rules: [no-question]\n", { key: "“rules”", remedy: "must be a mapping of names to values" }),
  yaml("a misspelt preset", "extends: recomended\n", { key: "“extends”", remedy: "Did you mean “recommended”?" }),
  yaml("a misspelt stage", "stage: proposl\n", { key: "“stage”", remedy: "Did you mean “proposal”?" }),
  yaml("a day that there is not", "today: 2026-02-30\n", { key: "“today”", remedy: "must be a day that there is" }),
  yaml("a day in words", "today: tomorrow\n", { key: "“today”", remedy: "must be a day such as" }),
  yaml("an empty name", 'customer: ""\n', { key: "“customer”", remedy: "must be a text" }),
  yaml("a name that is a number", "seller: [3]\n", { key: "“seller”", remedy: "must be a text" }),
  yaml("warnings below zero", "maxWarnings: -1\n", { key: "“maxWarnings”", remedy: "at least 0" }),
  yaml("a misspelt limit", "limits: { entires: 5 }\n", { key: "“entires”", remedy: "Did you mean “entries”?" }),
  yaml("a limit of nothing", "limits: { entries: 0 }\n", { key: "“limits.entries”", remedy: "at least 1" }),
  yaml("overrides for nobody", "overrides: [{ stage: late }]\n", { key: "“overrides[0]”", remedy: "which “files”" }),
  yaml("a key for all in overrides", "overrides: [{ files: a, failOn: info }]\n", {
    key: "“overrides[0].failOn”",
    remedy: "move it to the top level",
  }),
  yaml("an exception without a reason", "exceptions: [{ rule: no-question }]\n", {
    key: "“exceptions[0]”",
    remedy: "must give a “reason”",
  }),
  yaml("a house rule that checks nothing", "houseRules: { no-x: { summary: No x. } }\n", {
    key: "“houseRules.no-x”",
    remedy: "must have one of existence",
  }),
  yaml("a glob that takes in again", 'ignorePatterns: ["!a.pptx"]\n', {
    key: "“ignorePatterns”",
    remedy: "name what to leave out",
  }),
  yaml(
    "a pattern with backslashes",
    'exceptions: [{ rule: no-question, reason: asked, files: "tenders\\\\*.pptx" }]\n',
    {
      key: "exceptions[0].files",
      remedy: "write “/” between folders",
    },
  ),
  yaml("a pattern from a drive", "ignorePatterns: C:/decks/old\n", {
    key: "ignorePatterns",
    remedy: "start at the folder of this file",
  }),
  yaml("a glob that leads out", "overrides: [{ files: ../x/** }]\n", {
    key: "“overrides[0].files”",
    remedy: "put one there",
  }),
  yaml("a glob without an end", `ignorePatterns: "${"*a".repeat(2_000)}"\n`, {
    key: "“ignorePatterns”",
    remedy: "1000 are allowed",
  }),
  yaml("a file to extend that is not there", "extends: ./team.yaml\n", {
    key: "“./team.yaml”",
    remedy: "Check the spelling",
  }),
  yaml("a package that is not installed", "extends: '@acme/decklint-config'\n", {
    key: "“@acme/decklint-config”",
    remedy: "an installed package",
  }),
  {
    name: "a circle",
    files: { "decklint.config.yaml": "extends: ./a.yaml\n", "a.yaml": "extends: ./decklint.config.yaml\n" },
    file: "a.yaml",
    key: "“extends”",
    remedy: "Take it out of one of the two",
  },
  {
    name: "a mistake in what is extended",
    files: { "decklint.config.yaml": "extends: ./team/a.yaml\n", "team/a.yaml": "stag: late\n" },
    file: "team/a.yaml",
    key: "“stag”",
    remedy: "Did you mean “stage”?",
  },
  {
    name: "files that extend two each",
    files: Object.fromEntries([
      ["decklint.config.yaml", "extends: [./b0.yaml, ./b0.yaml]\n"],
      ...Array.from({ length: 14 }, (_, i) => [`b${i}.yaml`, `extends: [./b${i + 1}.yaml, ./b${i + 1}.yaml]\n`]),
      ["b14.yaml", "stage: late\n"],
    ]),
    file: ".yaml",
    key: "“extends”",
    remedy: "Extend one file that has what you need",
  },
  yaml("a plugin that is not installed", "plugins: decklint-plugin-acme\n", {
    key: "“plugins”",
    remedy: "npm install decklint-plugin-acme",
  }),
  yaml("a plugin file that is not there", "plugins: ./acme.mjs\n", {
    key: "“./acme.mjs”",
    remedy: "there is no such file",
  }),
  withPlugin(
    "a plugin that throws",
    "throw new Error('The licence ran out');",
    "./acme.mjs",
    "its code cannot be run: The licence ran out",
  ),
  withPlugin(
    "a plugin without an export",
    "export const rules = [];",
    "./acme.mjs",
    "no default export with “name” and “rules”",
  ),
  withPlugin("a plugin without a name", "export default { rules: [] };", "“name”", "it must be small letters"),
  withPlugin(
    "a plugin's rule with a wrong severity",
    pluginSource("acme", { severity: "high" }),
    "“no-roadmap.severity”",
    "must be one of info, warning, error",
  ),
  withPlugin(
    "a plugin with a rule twice",
    pluginSource().replace(/rules: \[(.*)\], presets/s, "rules: [$1, $1], presets"),
    "“no-roadmap”",
    "Give one of them another name",
  ),
  {
    name: "a misspelt rule of a plugin",
    files: {
      "decklint.config.yaml": "plugins: ./acme.mjs\nrules: { acme/no-roadmp: off }\n",
      "acme.mjs": pluginSource(),
    },
    key: "“acme/no-roadmp”",
    remedy: "Did you mean “acme/no-roadmap”?",
  },
  yaml("a list of customers that is not there", "otherCustomers: { file: customers.txt }\n", {
    key: "“otherCustomers”",
    remedy: "Check the spelling",
  }),
  {
    name: "a list of customers that is a workbook",
    files: { "decklint.config.yaml": "otherCustomers: { file: c.xlsx }\n", "c.xlsx": "PK\x03\x04\0\0" },
    key: "“otherCustomers”",
    remedy: "Save it as .txt or .csv",
  },
  {
    name: "JSON with a comma too many",
    files: { "decklint.config.json": '{ "stage": "late", }' },
    file: "decklint.config.json",
    key: "line 1",
    remedy: "look for a comma",
  },
  {
    name: "JSON with a key twice",
    files: { "decklint.config.json": '{\n\t"stage": "late",\n\t"stage": "rfp"\n}' },
    file: "decklint.config.json",
    key: "line 3",
    remedy: "keep one of the two",
  },
  {
    name: "JSON that ends too early",
    files: { "decklint.config.json": '{ "stage": ' },
    file: "decklint.config.json",
    key: "ends too early",
    remedy: "Add the missing bracket",
  },
  {
    name: "a module that throws",
    files: { "decklint.config.mjs": "throw new Error('CUSTOMER is not set');" },
    file: "decklint.config.mjs",
    key: "its code",
    remedy: "CUSTOMER is not set",
  },
  {
    name: "a module without an export",
    files: { "decklint.config.mjs": "export const stage = 'late';" },
    file: "decklint.config.mjs",
    key: "default",
    remedy: "export default {",
  },
  {
    name: "a wrong key in package.json",
    files: { "package.json": '{ "decklint": { "stagee": "late" } }' },
    file: "package.json",
    key: "“stagee”",
    remedy: "Did you mean “stage”?",
  },
  {
    name: "a package.json without settings",
    files: { "package.json": '{ "name": "x" }' },
    args: ["--config", "package.json"],
    file: "package.json",
    key: "“decklint”",
    remedy: "key to take settings from",
  },
  {
    name: "a configuration that is not there",
    files: {},
    args: ["--config", "decklint.yaml"],
    file: "decklint.yaml",
    key: "no such configuration file",
    remedy: "Check the spelling",
  },
  {
    name: "a folder",
    files: { "settings/decklint.config.yaml": "" },
    args: ["--config", "settings"],
    file: "settings",
    key: "folder",
    remedy: "name the configuration file in it",
  },
  yaml("values nested without an end", `customer: ${"[".repeat(50_000)}\n`, {
    key: "line 1",
    remedy: "no setting is that deep",
  }),
  {
    name: "JSON nested without an end",
    files: { "decklint.config.json": `{ "customer": ${"[".repeat(200_000)}${"]".repeat(200_000)} }` },
    file: "decklint.config.json",
    key: "“customer”",
    remedy: "must be a text",
  },
  yaml("a bomb of aliases", `${BOMB}\n`, { key: "“a0”", remedy: "Take it out" }),
  yaml("a bomb of aliases in a list of names", `customer:\n${BOMB.replace(/^a\d:/gm, "-")}\n`, {
    key: "“customer”",
    remedy: "must be a text",
  }),
  yaml("a bomb of merges", MERGES, { key: "line ", remedy: "write the keys out" }),
  yaml("ten megabytes", `# ${"x".repeat(10_000_000)}\nstage: late\n`, {
    key: "1 MB",
    remedy: "lists in files of their own",
  }),
];
