import type { Lean } from "./sketch.js";

/** How much each signal counts, in log-odds. */
export const WEIGHTS = {
  bias: -3,
  web: 5,
  steps: 4,
  between: 4,
  countedRow: 3.5,
  countedColumn: 2,
  timed: 2.5,
  thread: 3,
  bars: 3,
  stages: 1.5,
  nested: 3,
  grid: 2.5,
  tiers: 3,
  venn: 4,
  pyramid: 4,
  ring: 3,
  titleCue: 1.2,
  otherSubject: -2,
  prose: -1,
  named: 1,
  others: -1.5,
};

/** What kind of picture each signal speaks for. */
export const LEANS: Record<string, Partial<Lean>> = {
  web: { process: 0.4, architecture: 0.6, structure: 0.2 },
  steps: { process: 2 },
  between: { process: 1.5 },
  countedRow: { process: 1.5 },
  countedColumn: { process: 1 },
  timed: { process: 1.5 },
  thread: { process: 1.5 },
  bars: { process: 2 },
  stages: { process: 1 },
  nested: { architecture: 1 },
  grid: { structure: 0.7, architecture: 0.3 },
  tiers: { architecture: 1, structure: 0.5 },
  venn: { structure: 2 },
  pyramid: { structure: 2 },
  ring: { process: 0.7, structure: 0.7 },
};
