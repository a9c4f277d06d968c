import type { Mark, MarkName } from "../facts.js";
import { MARKS } from "./marks.generated.js";
import { Matcher } from "./match.js";
import { tokensOf } from "./tokens.js";

const matcher = new Matcher(MARKS);

/** The marks in a text, in the order of their words; of marks of one name that overlap, the longest. */
export function marksIn(text: string): Mark[] {
  const tokens = tokensOf(text);
  const hits = matcher.hitsIn(tokens).sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: typeof hits = [];
  for (const hit of hits) {
    const before = kept.findLast(({ group }) => group === hit.group);
    if (before === undefined || before.to <= hit.from) kept.push(hit);
    else if (hit.to - hit.from > before.to - before.from) kept[kept.indexOf(before)] = hit;
  }
  return kept.map(({ group, from, to }) => {
    const end = tokens[Math.min(to, tokens.length) - 1]?.end ?? text.length;
    return { name: MARKS.groups[group]!.id as MarkName, text: text.slice(tokens[from]!.start, end) };
  });
}
