import { resolve as resolvePath } from "node:path";
import { ConfigError } from "../config/config.js";
import { findConfig } from "../config/find.js";
import { labelOf } from "../config/folders.js";
import { writtenHouseRules } from "../config/house-rules.js";
import { loadConfig } from "../config/load.js";
import type { Document } from "../document/document.js";
import { judge } from "../engine/judge.js";
import { factsOf } from "../facts/index.js";
import { exampleOf, type HouseRule, isWholeText, ruleOf } from "../house-rules/index.js";
import { Sheet } from "../reporters/sheet.js";
import { counted } from "../reporters/words.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { type ColorChoice, print, styleFor } from "./output.js";

/** One example of a house rule, and whether the rule does with it what it should. */
interface Tried {
  example: string;
  kind: "good" | "bad";
  right: boolean;
}

/** `decklint test [config]`: tries the examples of the rules that a team has written in its configuration. */
export async function test(named: string | null, color: ColorChoice, io: Io): Promise<ExitCode> {
  const path = named === null ? (findConfig(io.cwd)?.path ?? null) : resolvePath(io.cwd, named);
  if (path === null) throw new ConfigError("there is no configuration here. Name one: decklint test FILE");
  const rules = await houseRulesIn(path, io);
  const style = styleFor(io, color);
  const sheet = new Sheet(style.color, Math.min(style.width, 100));
  sheet.head(labelOf(path, io.cwd), counted(rules.length, "rule"), style.color.bold.underline);
  const all: Tried[] = [];
  for (const rule of rules) {
    const tried = await tryExamples(rule);
    all.push(...tried);
    write(sheet, rule, tried);
  }
  const wrong = all.filter(({ right }) => !right).length;
  sheet.gap();
  if (rules.length === 0) sheet.put("It has no houseRules, so there is nothing to try.");
  else if (all.length === 0) sheet.put("No rule has an example, so nothing was tried.", { paint: style.color.yellow });
  else if (wrong > 0)
    sheet.put(`✖ ${counted(wrong, "example")} ${wrong === 1 ? "is" : "are"} wrong.`, { paint: style.color.red });
  else sheet.put("✔ Every example is right.", { paint: style.color.green });
  print(io, sheet.text());
  return wrong > 0 ? EXIT.findings : EXIT.clean;
}

/** Those of the whole chain, as written: a team may keep its words in a file that others extend. */
async function houseRulesIn(path: string, io: Io): Promise<HouseRule[]> {
  const { layers } = await loadConfig(path, io.cwd);
  // A file that two others extend stands in the chain twice.
  const files = new Map(layers.map((layer) => [layer.path, layer]));
  return [...files.values()].flatMap(({ name, config }) => writtenHouseRules(config.houseRules ?? {}, name));
}

function write(sheet: Sheet, { id, good, bad }: HouseRule, tried: readonly Tried[]): void {
  const { color } = sheet;
  sheet.gap();
  sheet.put(id, { paint: color.bold });
  for (const { example, kind, right } of tried) {
    const label = `  ${right ? color.green("✔") : color.red("✖")} ${kind.padEnd(4)}  `;
    const [line = ""] = example.trim().split("\n");
    const more = isWholeText(example) ? " …" : "";
    const fault = kind === "good" ? "the rule finds something here" : "the rule finds nothing here";
    sheet.put(`${line}${more}${right ? "" : `  (${fault})`}`, { indent: 10, label, most: 2 });
  }
  const missing = [...(good.length === 0 ? ["good"] : []), ...(bad.length === 0 ? ["bad"] : [])];
  if (missing.length > 0)
    sheet.put(`It has no ${missing.join(" and no ")} example.`, { indent: 2, paint: color.yellow });
}

async function tryExamples(rule: HouseRule): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const kind of ["good", "bad"] as const)
    for (const example of rule[kind]) {
      const found = await finds(rule, example);
      tried.push({ example, kind, right: found === (kind === "bad") });
    }
  return tried;
}

async function finds(written: HouseRule, example: string): Promise<boolean> {
  // One line stands on the page that the rule is about; only a whole text has a first page and a closing one.
  const where = isWholeText(example) ? written.where : { ...written.where, pages: [] };
  // An example is too short to tell its language from; who writes the rule knows it.
  const rule = { ...(await ruleOf({ ...written, where })), needsLanguage: false };
  const facts = factsOf(await documentOf(written, example), { customer: [], seller: [] });
  const rules = new Map([[rule.id, { severity: rule.severity, options: {} }]]);
  const settings = { customer: [], seller: [], stage: null, audience: null, rules };
  const { findings, faults } = judge(facts, settings, [rule]);
  for (const { error } of faults) throw error;
  return findings.length > 0;
}

async function documentOf(rule: HouseRule, example: string): Promise<Document> {
  if (!isWholeText(example)) return exampleOf(example, rule);
  const { readMarkdown } = await import("../markdown/index.js");
  return readMarkdown(new TextEncoder().encode(example), { path: "example.md", limits: {} });
}
