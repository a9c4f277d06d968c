import type { Rule } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import type { ConfigException } from "./config.js";
import { shown, Values } from "./values.js";

const KEYS = ["rule", "files", "page", "reason", "until"] as const;

/** More than anybody reads again; each is held against the findings of every file. */
const MOST = 1_000;

/** Exceptions to rules, as written under `exceptions`. Throws a ConfigError that names the file and the key. */
export function checkExceptions(written: unknown, at: string, file: string, rules: readonly Rule[]): ConfigException[] {
  return new Exceptions(file, rules).all(written, at);
}

/** Without an ending such as `.pptx` it is a folder, which means all that is in it. */
function namesOneFile(glob: string): boolean {
  return !/[*?[\]{}]/.test(glob) && /\.[a-z]+$/i.test(glob);
}

class Exceptions extends Values {
  constructor(
    file: string,
    private readonly rules: readonly Rule[],
  ) {
    super(file);
  }

  all(written: unknown, at: string): ConfigException[] {
    if (!Array.isArray(written)) this.fail(`“${at}” must be a list, not ${shown(written)}.`);
    if (written.length > MOST)
      this.fail(`“${at}” has ${written.length} entries; ${MOST} are allowed. Known findings belong into a baseline.`);
    return written.map((one, i) => this.one(one, `${at}[${i}]`));
  }

  private one(written: unknown, at: string): ConfigException {
    const given = new Map(this.entries(written, at));
    for (const name of given.keys())
      if (!(KEYS as readonly string[]).includes(name))
        this.fail(`“${at}” has no “${name}”.${didYouMean(name, KEYS) || ` It has: ${KEYS.join(", ")}.`}`);
    for (const name of ["rule", "reason"])
      if (!given.has(name))
        this.fail(`“${at}” must give a “${name}”${name === "reason" ? ", for whoever reads it next" : ""}.`);
    const files = given.has("files") ? this.globs(given.get("files"), `${at}.files`) : undefined;
    return {
      rule: this.rule(given.get("rule"), `${at}.rule`),
      reason: this.text(given.get("reason"), `${at}.reason`).trim(),
      ...(files === undefined ? {} : { files }),
      ...(given.has("page") ? { page: this.page(given.get("page"), `${at}.page`) } : {}),
      ...(given.has("until") ? { until: this.date(given.get("until"), `${at}.until`) } : {}),
      where: `${this.file}: ${at}`,
      shared: files?.length !== 1 || !namesOneFile(files[0]!),
    };
  }

  private rule(written: unknown, at: string): string {
    const id = this.text(written, at);
    const rule = this.rules.find((one) => one.id === id);
    const names = this.rules.map((one) => one.id);
    if (!rule)
      this.fail(
        `“${at}” names “${id}”, and there is no such rule.${didYouMean(id, names) || " All rules: decklint rules."}`,
      );
    if (rule.runs === "last")
      this.fail(`“${at}” names ${id}, which judges exceptions and allows none; switch it off under “rules”.`);
    return id;
  }

  private page(written: unknown, at: string): number | string {
    if (typeof written === "string") return this.text(written, at);
    return this.number(written, at, { whole: true, minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
  }
}
