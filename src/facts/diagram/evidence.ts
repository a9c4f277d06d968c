import { nameIn } from "./series.js";
import type { Signal, SignalName } from "./signal.js";
import type { Lean } from "./sketch.js";
import { LEANS } from "./weights.js";

/** Signals that only say again what a stronger one has said. */
const AGAIN: Partial<Record<SignalName, readonly SignalName[]>> = {
  strokes: ["web", "matrix", "lanes"],
  blockArrows: ["between", "web", "steps"],
  stages: ["steps", "web", "between", "countedRow", "countedColumn"],
  deedRow: ["steps", "web", "between", "countedRow"],
  deedColumn: ["countedColumn", "web"],
};

const LONGEST_NAME = 30;
const MOST_NAMES = 5;

/**
 * The two strongest signals as phrases, each with the first names on it. What speaks for the kind of picture comes
 * first, then what has names, then the strongest.
 */
export function evidenceOf(signals: readonly Signal[], kind: keyof Lean): string[] {
  const said = new Set(signals.map(({ name }) => name));
  const own = signals.filter(({ name }) => name !== "grid" && !AGAIN[name]?.some((other) => said.has(other)));
  const speaks = ({ name, lean }: Signal): boolean => ((lean ?? LEANS[name])?.[kind] ?? 0) > 0;
  const all = (own.length > 0 ? own : signals).map((signal) => ({ phrase: phraseOf(signal), fits: speaks(signal) }));
  const rank = ({ phrase, fits }: (typeof all)[number]): number => (fits ? 0 : 2) + (phrase.includes(": ") ? 0 : 1);
  return all
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 2)
    .map(({ phrase }) => phrase);
}

function phraseOf({ phrase, nodes, said, unsure }: Signal): string {
  return withNames(phrase, unsure ? [] : (said ?? nodes).map(({ label }) => nameIn(label)));
}

/**
 * "5 chevrons in a row: Discover, Design, Build, Deploy, Run". Fewer than two names say nothing; where some parts have
 * none, it says how many have: "6 steps in a row, 4 of them named: …".
 */
export function withNames(phrase: string, labels: readonly string[], between = ", "): string {
  const worded = labels.filter((label) => /\p{L}/u.test(label));
  const names = [...new Set(worded)].map((name) =>
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
  );
  if (names.length < 2) return phrase;
  const shown = names.slice(0, MOST_NAMES).join(between);
  if (names.length > MOST_NAMES) return `${phrase}: ${shown}${shown.endsWith("…") ? "" : "…"}`;
  const counted = Number(/\d+/.exec(phrase)?.[0] ?? 0);
  return `${phrase}${worded.length < counted ? `, ${worded.length} of them named` : ""}: ${shown}`;
}
