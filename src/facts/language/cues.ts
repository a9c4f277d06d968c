import type { UnitClass } from "../facts.js";
import type { Feature, Reading } from "./features.js";
import { gainOf } from "./model.js";

const MOST_CUES = 4;

/** A cue says at least this much more for its class than for the others on average, in log-odds. */
const LEAST = 0.3;

/** Words that decide together with others but explain nothing alone. */
const EMPTY = new Set(
  "a an the and or but of to in on at for with by from as is are was were be been it its this that these those will can has have had do does i we you they he she our your their his her my me us them who which what so if then than not no 's 'll 've 're 't more most all any each every into over about up out off one two".split(
    " ",
  ),
);

/** The words that spoke most for the class, as they stand in the text, the strongest first; words that overlap are shown once. */
export function cuesOf({ text, tokens }: Reading, features: readonly Feature[], unitClass: UnitClass): string[] {
  const spans = new Map<number, { from: number; to: number; gain: number }>();
  for (const { name, from, to } of features) {
    if (to <= from) continue;
    const gain = gainOf(name, unitClass);
    if (gain === 0 || (to === from + 1 && EMPTY.has(tokens[from]!.norm))) continue;
    const key = from * (tokens.length + 1) + to;
    const span = spans.get(key);
    if (span === undefined) spans.set(key, { from, to, gain });
    else span.gain += gain;
  }
  const telling = [...spans.values()]
    .filter(({ gain }) => gain >= LEAST)
    .sort((a, b) => b.gain - a.gain || a.from - b.from);
  const cues: string[] = [];
  const covered = new Set<number>();
  for (const { from, to } of telling) {
    if (cues.length === MOST_CUES) break;
    if (covered.has(from) || covered.has(to - 1)) continue;
    for (let i = from; i < to; i++) covered.add(i);
    const last = tokens[Math.min(to, tokens.length) - 1];
    if (last !== undefined) cues.push(text.slice(tokens[from]!.start, last.end));
  }
  return cues;
}
