import type { Facts, PageFacts } from "../facts/facts.js";
import type { Clock } from "./clock.js";
import type { Check, Condition, Where } from "./spec.js";
import { spotsIn } from "./where.js";
import { finderOf } from "./words.js";

/** How often something is there on pages. */
export type Counter = (facts: Facts, pages: readonly PageFacts[], where: Where) => number;

/** @throws PatternError */
export async function counterOf(condition: Condition, clock: Clock): Promise<Counter> {
  switch (condition.kind) {
    case "pages":
      return (_facts, pages) => pages.length;
    case "role":
      return (_facts, pages) => pages.filter(({ role }) => role === condition.role).length;
    case "diagram":
      return (_facts, pages) =>
        pages.filter(({ diagram }) => diagram !== null && (condition.of === "any" || diagram.kind === condition.of))
          .length;
    case "class":
      return (_facts, pages) =>
        pages.reduce((sum, { units }) => sum + units.filter((unit) => unit.class === condition.class).length, 0);
    case "words": {
      const find = await finderOf(condition.words, clock);
      return (facts, pages, where) =>
        spotsIn(facts, pages, where).reduce((sum, { text }) => sum + find(text).length, 0);
    }
  }
}

/** An amount, or one for each of another; null where there is nothing to compare with. */
export async function amountOf(
  clock: Clock,
  of: Condition,
  to?: Condition,
): Promise<(...args: Parameters<Counter>) => number | null> {
  const count = await counterOf(of, clock);
  if (to === undefined) return count;
  const base = await counterOf(to, clock);
  return (...args) => {
    const whole = base(...args);
    return whole === 0 ? null : count(...args) / whole;
  };
}

/** What a condition looks for, as words in a sentence. */
export function termOf(condition: Condition): string {
  switch (condition.kind) {
    case "pages":
      return "pages";
    case "words":
      return condition.words.list.length === 1
        ? `“${condition.words.list[0]}”`
        : `“${condition.words.list[0]}” and the like`;
    case "class":
      return `${condition.class} lines`;
    case "role":
      return `${condition.role} pages`;
    case "diagram":
      return condition.of === "any" ? "diagrams" : `${condition.of} diagrams`;
  }
}

/** Classes of lines are known only where there is a lexicon. */
export function needsLanguage(check: Check): boolean {
  const conditions =
    check.kind === "order"
      ? [check.first, check.before]
      : check.kind === "count"
        ? [check.of]
        : check.kind === "ratio"
          ? [check.of, check.to]
          : [];
  return conditions.some(({ kind }) => kind === "class");
}
