import type { Token } from "./tokens.js";

/**
 * The small language that cues are written in, read here both by the lexicon's compiler and at run time.
 *
 *     word        that word            @set       any word of the set
 *     #           a number             #year #x   a year; a multiple such as 3x
 *     _           any one word         ..         at most five words of the same sentence
 *     (a|b c|d)   one of them          [a|b]      one of them, or nothing
 *     <start>     start of the text    <end>      its end, a last full stop aside
 *
 * The compiler parts all this by spaces, but joins plain words that may stand for one another: `( a|b | c d )`.
 *
 * Every piece looks at a bounded number of words, so matching is linear in the length of the text
 * whatever a lexicon says: there is no star, and nothing is a regular expression.
 */
export type Piece =
  | { kind: "words"; words: ReadonlySet<string> }
  | { kind: "set"; name: string }
  | { kind: "any" | "gap" | "start" | "end" | "number" | "year" | "times" }
  | Choice;

export interface Choice {
  kind: "choice";
  /** Options that begin with a plain word, by this word: of sixty, one or two are looked at. */
  byWord: ReadonlyMap<string, readonly Piece[][]>;
  others: readonly Piece[][];
  optional: boolean;
}

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

/** Reads the symbols of a pattern as the compiler wrote it; throws an Error that says what is wrong with it. */
export function parsePattern(symbols: readonly string[]): Piece[] {
  let at = 0;
  const sequence = (depth: number): Piece[] => {
    if (depth > 3) throw new Error("brackets are nested too deep");
    const pieces: Piece[] = [];
    for (; at < symbols.length; at++) {
      const symbol = symbols[at]!;
      if (symbol === ")" || symbol === "]" || symbol === "|") break;
      if (symbol === "(" || symbol === "[") pieces.push(choice(symbol, depth));
      else pieces.push(pieceOf(symbol));
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
    return choiceOf(options, open === "[");
  };
  const pieces = sequence(0);
  if (at < symbols.length) throw new Error(`"${symbols[at]}" has no beginning`);
  if (pieces.length === 0) throw new Error("it is empty");
  return pieces;
}

function pieceOf(symbol: string): Piece {
  const keyword = KEYWORDS[symbol];
  if (keyword !== undefined) return keyword;
  if (symbol.startsWith("@")) return { kind: "set", name: symbol.slice(1) };
  return { kind: "words", words: new Set(symbol.startsWith("\\") ? [symbol.slice(1)] : symbol.split("|")) };
}

/** True for what is not a word or a sign to look for: a set, a number, a gap, an end. */
export function isKeyword(symbol: string): boolean {
  return symbol.startsWith("@") || Object.hasOwn(KEYWORDS, symbol);
}

function choiceOf(options: readonly Piece[][], optional: boolean): Choice {
  const byWord = new Map<string, Piece[][]>();
  const others: Piece[][] = [];
  const single: Piece[][] = [];
  for (const option of options) {
    const [first] = option;
    if (first?.kind !== "words") others.push(option);
    else if (option.length === 1) single.push(option);
    else {
      for (const word of first.words) {
        const same = byWord.get(word);
        if (same === undefined) byWord.set(word, [option]);
        else same.push(option);
      }
    }
  }
  // Longer options are tried before the single word that they begin with.
  return { kind: "choice", byWord, others: [...others, ...single], optional };
}

function optionsOf({ byWord, others }: Choice): Piece[][] {
  return [...[...byWord.values()].flat(), ...others];
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
      for (const option of optionsOf(piece)) for (const key of firstKeys(option, anchored)) keys.add(key);
    else if (anchored) keys.add(START);
    else throw new Error("it begins with any word");
    if (piece.kind !== "choice" || !piece.optional) return keys;
  }
  return keys;
}

/** The sets that a pattern names. */
export function setsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === "set" ? [piece.name] : piece.kind === "choice" ? optionsOf(piece).flatMap(setsIn) : [],
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
    const token = tokens[at];
    const here = token === undefined ? undefined : piece.byWord.get(token.norm);
    for (const options of here === undefined ? [piece.others] : [here, piece.others]) {
      for (const option of options) {
        const end = step(option, 0, tokens, at, inSet);
        const rest = end < 0 ? -1 : step(pieces, index + 1, tokens, end, inSet);
        if (rest >= 0) return rest;
      }
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
      return token.number === piece.kind;
  }
}

/** Quotes, bullets and brackets before the first word do not count. */
export function firstWord(tokens: readonly Token[]): number {
  let i = 0;
  while (i < tokens.length && tokens[i]!.kind === "sign" && tokens[i]!.norm !== "$" && tokens[i]!.norm !== "→") i++;
  return i;
}
