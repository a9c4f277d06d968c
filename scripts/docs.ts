import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../rules/index.js";
import { presets } from "../rules/presets.js";
import { measuredWords } from "../rules/shared/measured.js";
import type { OptionSpec, Rule } from "../src/rule/rule.js";
import { between, main, ROOT } from "./generated.js";

/** The page per rule, the table in the README and what the sample prints there: all from the rules and the built command. */
export function docs(): Map<string, string> {
  const files = new Map<string, string>();
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, page(rule));
  let readme = readFileSync(join(ROOT, "README.md"), "utf8");
  readme = between(readme, "rules", table());
  readme = between(readme, "sample", sample());
  files.set("README.md", readme);
  return files;
}

function page(rule: Rule): string {
  const inPresets = Object.entries(presets)
    .filter(([, ids]) => ids.includes(rule.id))
    .map(([name]) => `\`${name}\``);
  const lines = [
    "<!-- Made by `npm run docs` from the rule itself. -->",
    `# ${rule.id}`,
    "",
    "## What it does",
    "",
    `${rule.summary} Severity: **${rule.severity}**. In the preset${inPresets.length === 1 ? "" : "s"} ${inPresets.join(", ")}.`,
    "",
    ...(rule.exempt.length > 0 ? [`It leaves these pages alone: ${rule.exempt.join(", ")}.`, ""] : []),
    ...(rule.formats === undefined ? [] : [`Only in ${rule.formats.join(" and ")} files.`, ""]),
    ...shifts(rule),
    "## Why it matters",
    "",
    rule.why,
    "",
    ...rule.evidence.map(({ says, url }) => `- ${says}${url === "" ? "" : ` [Source](${url})`}`),
    "",
    "## Example",
    "",
    `> ${rule.examples.bad}`,
    "",
    "## Use instead",
    "",
    `> ${rule.examples.good}`,
    "",
    `Or ask: *${rule.ask}*`,
    "",
    "## When to ignore it",
    "",
    rule.falseAlarms,
    "",
    ...measured(rule),
    "## Options",
    "",
    ...options(rule),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function measured({ id }: Rule): string[] {
  const words = measuredWords(id);
  return words === null ? [] : ["## How often it is right", "", `${words} (\`npm run rules:table\`)`, ""];
}

function shifts({ shifts = [], severity }: Rule): string[] {
  if (shifts.length === 0) return [];
  const lines = shifts.map(({ stages = [], audiences = [], to, because }) => {
    const flags = [...stages.map((one) => `\`--stage ${one}\``), ...audiences.map((one) => `\`--audience ${one}\``)];
    return `- ${flags.join(" or ")}: **${to}** instead of ${severity}. ${because}`;
  });
  return ["Where it is something else:", "", ...lines, ""];
}

function options(rule: Rule): string[] {
  const names = Object.entries(rule.options);
  if (names.length === 0) return ["None."];
  const example = names.map(([name, spec]) => `${name}: ${value(spec)}`).join(", ");
  return [
    "| option | default | what it does |",
    "| --- | --- | --- |",
    ...names.map(([name, spec]) => `| \`${name}\` | ${value(spec)} | ${spec.description} |`),
    "",
    "```yaml",
    "rules:",
    `  ${rule.id}: [${rule.severity}, { ${example} }]`,
    "```",
  ];
}

function value(spec: OptionSpec): string {
  return Array.isArray(spec.default) ? `[${spec.default.join(", ")}]` : String(spec.default);
}

function table(): string {
  return [
    "| rule | what it says | severity |",
    "| --- | --- | --- |",
    ...rules.map((rule) => `| [\`${rule.id}\`](docs/rules/${rule.id}.md) | ${rule.summary} | ${rule.severity} |`),
  ].join("\n");
}

/** What the built command prints for the bundled sample, without colour, at 80 columns. */
function sample(): string {
  const args = [join(ROOT, "bin/decklint.js"), "fixtures/samples/our-picture.pptx"];
  let output: string;
  try {
    output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", env: { PATH: process.env.PATH } });
  } catch (error) {
    // Exit code 1 is the point of the sample: it has findings.
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    output = stdout;
  }
  return `\`\`\`text\n$ decklint our-picture.pptx\n${output.trimEnd()}\n\`\`\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main("docs", docs());
