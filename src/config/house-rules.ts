import { PAGE_ROLES, SCOPES, UNIT_CLASSES } from "../facts/facts.js";
import { type HouseRule, PatternError, ruleOf } from "../house-rules/index.js";
import type { Check, Condition, Limits, PageScope, Where, Words } from "../house-rules/spec.js";
import { type Rule, SEVERITIES } from "../rule/rule.js";
import { didYouMean } from "../rule/suggest.js";
import { join, shown, Values } from "./values.js";

/** What a house rule may look for; each has one of these keys. */
export const HOUSE_CHECKS = ["existence", "substitution", "occurrence", "order", "count", "ratio"] as const;
/** The other keys of a house rule. */
const HOUSE_KEYS = ["in", "severity", "summary", "why", "message", "ask", "good", "bad", "matchCase"] as const;
/** What `order`, `count` and `ratio` may name. */
export const CONDITIONS = ["words", "class", "role", "diagram"] as const;
export const DIAGRAMS = ["any", "process", "architecture", "structure", "customer"] as const;
export const TEXT_SCOPES = [...SCOPES, "diagram"] as const;

/** Enough for any style guide; what matching costs grows with it. */
const MOST_WORDS = 2_000;
const LONGEST_WORDS = 200;
/** It is told with every finding. */
const LONGEST_TEXT = 1_000;

/** The rules that a team has written under `houseRules`. Throws a ConfigError that names the file and the key. */
export async function houseRules(written: unknown, file: string): Promise<Rule[]> {
  const read = new HouseRules(file);
  const rules: Rule[] = [];
  for (const rule of read.all(written)) rules.push(await read.made(rule));
  return rules;
}

/** The same as written, with all examples: for `decklint test`. */
export function writtenHouseRules(written: unknown, file: string): HouseRule[] {
  return new HouseRules(file).all(written);
}

class HouseRules extends Values {
  all(written: unknown): HouseRule[] {
    return this.entries(written, "houseRules").map(([id, rule]) => this.rule(id, rule, `houseRules.${id}`));
  }

  async made(rule: HouseRule): Promise<Rule> {
    try {
      return await ruleOf(rule);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      return this.fail(`in “houseRules.${rule.id}” ${error.message}.`);
    }
  }

  private rule(id: string, written: unknown, at: string): HouseRule {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
      this.fail(`“${id}” is no name for a rule. Use small letters and hyphens, such as no-cheap-words.`);
    const given = new Map(this.entries(written, at));
    for (const name of given.keys()) this.known(name, at, [...HOUSE_CHECKS, ...HOUSE_KEYS]);
    const kinds = HOUSE_CHECKS.filter((kind) => given.has(kind));
    if (kinds.length !== 1)
      this.fail(
        `“${at}” must have one of ${HOUSE_CHECKS.join(", ")}${kinds.length > 1 ? `, not ${kinds.join(" and ")}` : ""}.`,
      );
    const text = (key: "summary" | "why" | "message" | "ask"): { [K in typeof key]?: string } =>
      given.has(key) ? { [key]: this.short(given.get(key), `${at}.${key}`) } : {};
    const list = (key: "good" | "bad"): string[] =>
      given.has(key) ? this.strings(given.get(key), `${at}.${key}`) : [];
    const matchCase = given.has("matchCase") && this.boolean(given.get("matchCase"), `${at}.matchCase`);
    const [kind] = kinds;
    const check = this.check(kind!, given.get(kind!), `${at}.${kind}`, matchCase);
    const where = given.has("in") ? this.where(given.get("in"), `${at}.in`) : { texts: [], pages: [] };
    const severity = given.has("severity")
      ? this.choice(given.get("severity"), `${at}.severity`, SEVERITIES)
      : "warning";
    const rule = { ...text("summary"), ...text("why"), ...text("message"), ...text("ask") };
    return {
      id,
      ...rule,
      severity: severity as HouseRule["severity"],
      where,
      check,
      good: list("good"),
      bad: list("bad"),
    };
  }

  private short(value: unknown, at: string): string {
    const text = this.text(value, at);
    if (text.length > LONGEST_TEXT)
      this.fail(`“${at}” has ${text.length} letters; ${LONGEST_TEXT} are allowed. Say it in a sentence or two.`);
    return text;
  }

  private check(kind: (typeof HOUSE_CHECKS)[number], written: unknown, at: string, matchCase: boolean): Check {
    switch (kind) {
      case "existence":
        return { kind, words: this.words(written, at, matchCase) };
      case "substitution": {
        const pairs = this.entries(written, at).map(
          ([wrong, right]) => [wrong, this.text(right, join(at, wrong))] as const,
        );
        return {
          kind,
          words: this.words(
            pairs.map(([wrong]) => wrong),
            at,
            matchCase,
          ),
          right: new Map(pairs),
        };
      }
      case "occurrence": {
        const given = this.table(written, at, ["words", "least", "most"]);
        return {
          kind,
          words: this.words(given.get("words"), `${at}.words`, matchCase),
          limits: this.limits(given, at),
        };
      }
      case "order": {
        const given = this.table(written, at, ["first", "before"]);
        const part = (key: "first" | "before") => this.condition(given.get(key), `${at}.${key}`, matchCase);
        return { kind, first: part("first"), before: part("before") };
      }
      case "count": {
        const given = this.table(written, at, ["of", "least", "most"]);
        return { kind, of: this.condition(given.get("of"), `${at}.of`, matchCase), limits: this.limits(given, at) };
      }
      case "ratio": {
        const given = this.table(written, at, ["of", "to", "least", "most"]);
        const part = (key: "of" | "to") => this.condition(given.get(key), `${at}.${key}`, matchCase);
        return { kind, of: part("of"), to: part("to"), limits: this.limits(given, at) };
      }
    }
  }

  private condition(written: unknown, at: string, matchCase: boolean): Condition {
    if (written === "pages") return { kind: "pages" };
    const choices = `“pages”, or one of ${CONDITIONS.join(", ")} with its value`;
    if (written === null || typeof written !== "object" || Array.isArray(written))
      this.fail(`“${at}” must be ${choices}, not ${shown(written)}.`);
    const [first, ...more] = this.entries(written, at);
    if (first === undefined || more.length > 0) this.fail(`“${at}” must be ${choices}.`);
    const [kind, value] = first;
    this.known(kind, at, CONDITIONS);
    const where = `${at}.${kind}`;
    if (kind === "words") return { kind, words: this.words(value, where, matchCase) };
    if (kind === "class")
      return { kind, class: this.choice(value, where, UNIT_CLASSES) as (typeof UNIT_CLASSES)[number] };
    if (kind === "role") return { kind, role: this.choice(value, where, PAGE_ROLES) as (typeof PAGE_ROLES)[number] };
    return { kind: "diagram", of: this.choice(value, where, DIAGRAMS) as (typeof DIAGRAMS)[number] };
  }

  private limits(given: ReadonlyMap<string, unknown>, at: string): Limits {
    const names = (["least", "most"] as const).filter((name) => given.has(name));
    if (names.length === 0) this.fail(`“${at}” must say “least”, “most” or both.`);
    const range = { whole: false, minimum: 0, maximum: 1_000_000 };
    const limits: Limits = Object.fromEntries(
      names.map((name) => [name, this.number(given.get(name), `${at}.${name}`, range)]),
    );
    if (limits.least !== undefined && limits.most !== undefined && limits.least > limits.most)
      this.fail(`“${at}.least” is more than “${at}.most”.`);
    return limits;
  }

  private words(written: unknown, at: string, matchCase: boolean): Words {
    const list = this.strings(written, at);
    if (list.length > MOST_WORDS) this.fail(`“${at}” has ${list.length} entries; ${MOST_WORDS} are allowed.`);
    for (const entry of list) {
      if (entry.length > LONGEST_WORDS)
        this.fail(`“${at}” has an entry of ${entry.length} letters; ${LONGEST_WORDS} are allowed.`);
      if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(entry.replaceAll("*", "")) || /\*\S*\*\S*\*/.test(entry))
        this.fail(
          `“${at}” has the entry ${shown(entry)}, which fits nothing or everything. Write a word, or part of one with one “*”.`,
        );
    }
    return { list, matchCase };
  }

  private where(written: unknown, at: string): Where {
    const texts: Where["texts"][number][] = [];
    const pages: PageScope[] = [];
    for (const scope of this.strings(written, at)) {
      const text = TEXT_SCOPES.find((one) => one === scope);
      if (text !== undefined) texts.push(text);
      else pages.push(this.pageScope(scope, at));
    }
    return { texts, pages };
  }

  private pageScope(scope: string, at: string): PageScope {
    const [, kind, inside = ""] = /^(first|last|section)\((.*)\)$/.exec(scope) ?? [];
    if (kind === "section") return { kind, name: inside.replace(/^["“']|["”']$/g, "") };
    if (kind === "first" || kind === "last") {
      if (!/^[1-9]\d{0,4}$/.test(inside))
        this.fail(`“${at}” says ${shown(scope)}; write a number of pages, as in ${kind}(3).`);
      return { kind, pages: Number(inside) };
    }
    if (scope.startsWith("role:"))
      return { kind: "role", role: this.choice(scope.slice(5), at, PAGE_ROLES) as (typeof PAGE_ROLES)[number] };
    const all = [...TEXT_SCOPES, "first(3)", "last(3)", 'section("Pricing")', "role:closing"];
    return this.fail(
      `“${at}” names ${shown(scope)}, which is no place.${didYouMean(scope, all) || ` There are: ${all.join(", ")}.`}`,
    );
  }

  private table(written: unknown, at: string, keys: readonly string[]): Map<string, unknown> {
    const given = new Map(this.entries(written, at));
    for (const name of given.keys()) this.known(name, at, keys);
    const needed = keys.filter((key) => key !== "least" && key !== "most");
    const missing = needed.find((key) => !given.has(key));
    if (missing !== undefined) this.fail(`“${at}” must say “${missing}”.`);
    return given;
  }

  private known(name: string, at: string, names: readonly string[]): void {
    if (!names.includes(name))
      this.fail(
        `there is no setting “${join(at, name)}”.${didYouMean(name, names) || ` There are: ${names.join(", ")}.`}`,
      );
  }
}
