import { nameIn } from "./series.js";
import type { Signal, SignalName } from "./signal.js";

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

/** The two strongest signals as phrases, each with the first names on it. What has names comes first, then the strongest. */
export function evidenceOf(signals: readonly Signal[]): string[] {
  const said = new Set(signals.map(({ name }) => name));
  const own = signals.filter(({ name }) => name !== "grid" && !AGAIN[name]?.some((other) => said.has(other)));
  const phrases = (own.length > 0 ? own : signals).map(({ phrase, nodes, unsure }) =>
    withNames(phrase, unsure ? [] : nodes.map(({ label }) => nameIn(label))),
  );
  return [
    ...phrases.filter((phrase) => phrase.includes(": ")),
    ...phrases.filter((phrase) => !phrase.includes(": ")),
  ].slice(0, 2);
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
