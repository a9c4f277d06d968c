import type { Token } from "./tokens.js";
import { tokensOf } from "./tokens.js";

/**
 * The small language that cues are written in, read here both by the lexicon's compiler and at run time.
 *
 *     word        that word            @set       any word of the set
 *     #           a number             #year #x   a year; a multiple such as 3x
 *     _           any one word         ..         at most five words of the same sentence
 *     (a|b c|d)   one of them          [a|b]      one of them, or nothing
 *     <start>     start of the text    <end>      its end, a last full stop aside
 *
 * Every piece looks at a bounded number of words, so matching is linear in the length of the text
 * whatever a lexicon says: there is no star, and nothing is a regular expression.
 */
export type Piece =
  | { kind: "words"; words: ReadonlySet<string> }
  | { kind: "set"; name: string }
  | { kind: "any" | "gap" | "start" | "end" | "number" | "year" | "times" }
  | { kind: "choice"; options: readonly Piece[][]; optional: boolean };

/** Key of the patterns that may begin with any word, as long as it is the first of the text. */
export const START = "<start>";

const LONGEST_GAP = 5;
const STOPS = new Set([".", ";", "?", "!", "|", ":"]);
const KEYWORDS: Record<string, Piece> = {
  "#": { kind: "number" },
  "#year": { kind: "year" },
  "#x": { kind: "times" },
  _: { kind: "any" },
  "..": { kind: "gap" },
  "<start>": { kind: "start" },
  "<end>": { kind: "end" },
};

/** Reads a pattern; throws an Error that says what is wrong with it. */
export function parsePattern(source: string): Piece[] {
  const symbols = source.match(/\\[()[\]|]|[()[\]|]|[^\s()[\]|\\]+/g) ?? [];
  let at = 0;
  const sequence = (depth: number): Piece[] => {
    if (depth > 3) throw new Error("brackets are nested too deep");
    const pieces: Piece[] = [];
    for (; at < symbols.length; at++) {
      const symbol = symbols[at]!;
      if (symbol === ")" || symbol === "]" || symbol === "|") break;
      if (symbol === "(" || symbol === "[") pieces.push(choice(symbol, depth));
      else pieces.push(...pieceOf(symbol));
    }
    return pieces;
  };
  const choice = (open: string, depth: number): Piece => {
    const options: Piece[][] = [];
    do {
      at++;
      options.push(sequence(depth + 1));
    } while (symbols[at] === "|");
    if (symbols[at] !== (open === "(" ? ")" : "]")) throw new Error(`"${open}" is not closed`);
    if (options.some((option) => option.length === 0)) throw new Error("an alternative is empty");
    return merged(options, open === "[");
  };
  const pieces = sequence(0);
  if (at < symbols.length) throw new Error(`"${symbols[at]}" has no beginning`);
  if (pieces.length === 0) throw new Error("it is empty");
  return pieces;
}

function pieceOf(symbol: string): Piece[] {
  const keyword = KEYWORDS[symbol];
  if (keyword !== undefined) return [keyword];
  if (symbol.startsWith("@")) return [{ kind: "set", name: symbol.slice(1) }];
  const tokens = tokensOf(symbol.startsWith("'") ? `x${symbol}` : symbol.replace("\\", ""));
  const words = symbol.startsWith("'") ? tokens.slice(1) : tokens;
  if (words.length === 0) throw new Error(`"${symbol}" holds no word`);
  return words.map((token) => ({ kind: "words", words: new Set([token.norm]) }));
}

/** Single words among the options become one set, which is one look-up at run time. */
function merged(options: Piece[][], optional: boolean): Piece {
  const single = new Set<string>();
  const rest: Piece[][] = [];
  for (const option of options) {
    const [only] = option;
    if (option.length === 1 && only?.kind === "words") for (const word of only.words) single.add(word);
    else rest.push(option);
  }
  if (single.size === 0) return { kind: "choice", options: rest, optional };
  const words: Piece = { kind: "words", words: single };
  return rest.length === 0 && !optional ? words : { kind: "choice", options: [[words], ...rest], optional };
}

/** What a pattern can begin with: words, and the names of sets with their `@`. Throws where it can begin with anything. */
export function firstKeys(pieces: readonly Piece[], anchored = pieces[0]?.kind === "start"): Set<string> {
  const keys = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === "start") continue;
    if (piece.kind === "words") for (const word of piece.words) keys.add(word);
    else if (piece.kind === "set") keys.add(`@${piece.name}`);
    else if (piece.kind === "number" || piece.kind === "year" || piece.kind === "times") keys.add(`#${piece.kind}`);
    else if (piece.kind === "choice")
      for (const option of piece.options) for (const key of firstKeys(option, anchored)) keys.add(key);
    else if (anchored) keys.add(START);
    else throw new Error("it begins with any word");
    if (piece.kind !== "choice" || !piece.optional) return keys;
  }
  return keys;
}

/** The sets that a pattern names. */
export function setsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === "set" ? [piece.name] : piece.kind === "choice" ? piece.options.flatMap(setsIn) : [],
  );
}

export type Membership = (word: string, set: string) => boolean;

/** Index of the token after the match that begins at `from`, or -1. */
export function matchAt(pieces: readonly Piece[], tokens: readonly Token[], from: number, inSet: Membership): number {
  return step(pieces, 0, tokens, from, inSet);
}

function step(
  pieces: readonly Piece[],
  index: number,
  tokens: readonly Token[],
  at: number,
  inSet: Membership,
): number {
  const piece = pieces[index];
  if (piece === undefined) return at;
  if (piece.kind === "choice") {
    for (const option of piece.options) {
      const end = step(option, 0, tokens, at, inSet);
      if (end < 0) continue;
      const rest = step(pieces, index + 1, tokens, end, inSet);
      if (rest >= 0) return rest;
    }
    return piece.optional ? step(pieces, index + 1, tokens, at, inSet) : -1;
  }
  if (piece.kind === "gap") {
    for (let i = at; i <= Math.min(at + LONGEST_GAP, tokens.length); i++) {
      const rest = step(pieces, index + 1, tokens, i, inSet);
      if (rest >= 0) return rest;
      if (i < tokens.length && STOPS.has(tokens[i]!.norm)) break;
    }
    return -1;
  }
  if (piece.kind === "start") return at === firstWord(tokens) ? step(pieces, index + 1, tokens, at, inSet) : -1;
  if (piece.kind === "end")
    return at >= tokens.length || (at === tokens.length - 1 && tokens[at]!.norm === ".") ? at : -1;
  const token = tokens[at];
  return token !== undefined && fits(piece, token, inSet) ? step(pieces, index + 1, tokens, at + 1, inSet) : -1;
}

function fits(piece: Piece, token: Token, inSet: Membership): boolean {
  switch (piece.kind) {
    case "words":
      return piece.words.has(token.norm);
    case "set":
      return inSet(token.norm, piece.name);
    case "any":
      return token.kind !== "sign";
    default:
      return numberKind(token) === piece.kind;
  }
}

/** Quotes, bullets and brackets before the first word do not count. */
export function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && tokens[i]!.kind === "sign" && tokens[i]!.norm !== "$" && tokens[i]!.norm !== "→") i++;
  return i;
}

/** A year is no amount, `3x` is a multiple, `1st` is neither. */
export function numberKind(token: Token): "number" | "year" | "times" | null {
  if (token.kind !== "number") return null;
  if (/^(?:19|20)\d\d$/.test(token.norm)) return "year";
  if (/^[\d.,]+x$/.test(token.norm)) return "times";
  return /^[\d.,]+(?:k|m|b|bn|mn|mm)?$/.test(token.norm) ? "number" : null;
}
