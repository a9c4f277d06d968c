import type { FactSettings } from "../facts.js";
import { type Token, tokensOf } from "./tokens.js";

/** A name and the plain word that it is read as. */
interface Name {
  words: readonly string[];
  reads: string;
}

const known = new WeakMap<FactSettings, readonly Name[]>();

function namesIn(settings: FactSettings): readonly Name[] {
  let names = known.get(settings);
  if (names === undefined) {
    const read = (reads: string) => (name: string) => ({ words: tokensOf(name).map(({ norm }) => norm), reads });
    names = [...settings.customer.map(read("customer")), ...settings.seller.map(read("we"))]
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length);
    known.set(settings, names);
  }
  return names;
}

/** Reads the customer's name as "customer" and the seller's as "we", so that cues about them fire. */
export function withNames(tokens: Token[], settings: FactSettings | undefined): Token[] {
  const names = settings === undefined ? [] : namesIn(settings);
  if (names.length === 0) return tokens;
  const read: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const name = names.find(({ words }) => words.every((word, k) => tokens[i + k]?.norm === word));
    const size = name === undefined ? 1 : name.words.length;
    const token = tokens[i]!;
    read.push(
      name === undefined ? token : { ...token, norm: name.reads, kind: "word", end: tokens[i + size - 1]!.end },
    );
    i += size;
  }
  return read;
}
