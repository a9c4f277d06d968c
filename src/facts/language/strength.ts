import type { Reading } from "./features.js";
import { LEXICON } from "./lexicon.generated.js";
import { inSet } from "./match.js";

/** 2 for a concrete result (who, number, time, before and after, lived scene), 1 for a generic one. */
export function strengthOf({ tokens, hits }: Reading): 1 | 2 {
  if (hits.some(({ group }) => LEXICON.groups[group]!.concrete)) return 2;
  const measured = tokens.some((token, i) => {
    if (token.number !== "number" && token.number !== "times") return false;
    const next = tokens[i + 1]?.norm ?? "";
    return next === "%" || tokens[i - 1]?.norm === "$" || inSet(next, "time") || token.number === "times";
  });
  return measured ? 2 : 1;
}
