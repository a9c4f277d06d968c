import type { FactSettings } from "../facts.js";
import { type Token, tokensOf } from "./tokens.js";

/** A name and the plain word that it is read as. */
interface Name {
  words: readonly string[];
  reads: string;
}

/** By their first word, the longest first. */
type Names = ReadonlyMap<string, readonly Name[]>;

const known = new WeakMap<FactSettings, Names>();

function namesIn(settings: FactSettings): Names {
  let names = known.get(settings);
  if (names === undefined) {
    const read = (reads: string) => (name: string) => ({ words: tokensOf(name).map(({ norm }) => norm), reads });
    const all = [...settings.customer.map(read("customer")), ...settings.seller.map(read("we"))]
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length);
    const byFirst = new Map<string, Name[]>();
    for (const name of all) {
      const alike = byFirst.get(name.words[0]!);
      if (alike) alike.push(name);
      else byFirst.set(name.words[0]!, [name]);
    }
    names = byFirst;
    known.set(settings, names);
  }
  return names;
}

/** Reads the customer's name as "customer" and the seller's as "we", so that cues about them fire. */
export function withNames(tokens: Token[], settings: FactSettings | undefined): Token[] {
  const names = settings === undefined ? null : namesIn(settings);
  if (names === null || names.size === 0) return tokens;
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const name = names.get(token.norm)?.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    const size = name === undefined ? 1 : name.words.length;
    read.push(
      name === undefined ? token : { ...token, norm: name.reads, kind: "word", end: tokens[i + size - 1]!.end },
    );
    i += size;
  }
  return read;
}
