import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../rules/index.js";
import { openFile } from "../src/engine/files.js";
import { lintFile } from "../src/engine/lint-file.js";
import type { Finding } from "../src/report/report.js";
import { CORPUS, decks, tsv } from "./corpus.js";

/** A finding on a real file, by the name of the file in the corpus. */
export interface Found {
  file: string;
  isDeck: boolean;
  finding: Finding;
}

export interface Verdict {
  right: boolean;
  /** Why not, without a word of the file. */
  why: string;
}

/** The day of every measurement, so that dates do not go stale between two runs. */
const TODAY = "2026-11-25";

/**
 * Whose names the rules about names look for, as nobody tells whom the public decks were for: companies that many of
 * them name. Whether it is right to find one is judged by hand, like everything else.
 */
export const NAMES = ["Microsoft", "Google", "Amazon", "Siemens", "Deloitte", "Oracle", "Accenture", "Vodafone"];

/** Everything that these rules find in the real files. */
export async function findingsOf(
  ids: Iterable<string>,
  where: "decks" | "all files",
  names: readonly string[] = [],
): Promise<{ found: Found[]; pages: number }> {
  const wanted = new Set(ids);
  const on = rules
    .filter(({ id }) => wanted.has(id))
    .map(({ id, severity }) => [id, { severity, options: {} }] as const);
  const settings = {
    customer: [],
    seller: [],
    otherCustomers: names,
    today: TODAY,
    stage: null,
    audience: null,
    rules: new Map(on),
    limits: {},
  };
  const found: Found[] = [];
  let pages = 0;
  for (const { file, path, isDeck } of realFiles(where)) {
    const { report } = await lintFile(path, () => openFile(path), settings, rules);
    // A figure over the files that happened to work would be no figure.
    if (!report.ok) throw new Error(`${file}: ${report.error?.message}`);
    pages += report.pages.length;
    found.push(...report.findings.map((finding) => ({ file, isDeck, finding })));
  }
  return { found, pages };
}

function realFiles(where: "decks" | "all files"): { file: string; path: string; isDeck: boolean }[] {
  const all = decks().map(({ deck, file }) => ({ file: deck, path: file, isDeck: true }));
  if (where === "decks") return all;
  const texts = tsv("markdown/manifest.tsv").map(({ doc, file }) => ({
    file: doc!,
    path: join(CORPUS, "markdown", file!),
    isDeck: false,
  }));
  return [...all, ...texts];
}

/** A finding by its place and its rule: it keeps its verdict while its words change. */
export const keyOf = ({ file, finding }: Found): string => `${file} ${finding.page ?? "deck"} ${finding.ruleId}`;

/**
 * As if at random, by a hash of their places, so that the same ones are drawn again; each place once. `salt` draws
 * others: what was judged once has been learnt from, so that after mending a rule a fresh draw says how good it is.
 */
export function draw(found: readonly Found[], most: number, salt = ""): Found[] {
  const once = new Map(found.map((one) => [keyOf(one), one]));
  return [...once]
    .map(([key, one]) => ({ one, at: createHash("sha256").update(`${salt}${key}`).digest("hex") }))
    .sort((a, b) => a.at.localeCompare(b.at))
    .slice(0, most)
    .map(({ one }) => one);
}

/** What each finding was found to be when it was checked on its page: `verdicts.tsv`, by file, page and rule. */
export function verdicts(): Map<string, Verdict> {
  const [, ...lines] = readFileSync(join(import.meta.dirname, "verdicts.tsv"), "utf8")
    .trim()
    .split("\n");
  return new Map(
    lines.map((line) => {
      const [file, page, rule, verdict, why = ""] = line.split("\t");
      return [`${file} ${page} ${rule}`, { right: verdict === "right", why }];
    }),
  );
}

/** What is to be judged, with the words that decided: to be looked at, never to be kept in a file. */
export function list(found: readonly Found[]): void {
  for (const { file, finding } of found) {
    console.log(`${file}\t${finding.page ?? "deck"}\t${finding.ruleId}\t${finding.severity}\t${finding.message}`);
    console.log(`\t\t\t\t${finding.evidence.join(" · ")}`);
  }
}
