/** A word, a number or a sign, with its place in the text. Cues and sentences go through the same cutter. */
export interface Token {
  /** Lower case; `'` for any apostrophe, `$` for any currency, `%` also for "percent". */
  norm: string;
  start: number;
  end: number;
  kind: "word" | "number" | "sign";
  /** What a number is: a year is no amount, `3x` is a multiple, `1st` and `v2` are neither. */
  number: "number" | "year" | "times" | null;
}

/** Longer texts are cut: no sentence that people read is longer, and work stays bounded. */
const MAX_CHARS = 4000;

const SPACE = 32;
const CURRENCIES = "$€£¥₹₱";
const SIGNS = '.,;:!?()[]{}<>"“”„→➔➜⇒▶▸»↔+&/|=–—•✓✔·…#@*_~^';

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/**
 * Cuts a text into tokens. A hyphen inside a word joins nothing and costs nothing ("real-time" is "real", "time"),
 * so that one cue covers both spellings; an apostrophe starts a new token ("don't" is "don", "'t").
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (norm: string, start: number, end: number, kind: Token["kind"], number: Token["number"] = null) => {
    tokens.push({ norm, start, end, kind, number });
  };
  const length = Math.min(text.length, MAX_CHARS);
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const start = i;
    if (code === SPACE) i++;
    else if (isLetter(code)) {
      while (i < length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
      const word = text.slice(start, i).toLowerCase();
      add(word === "percent" ? "%" : word, start, i, "word");
    } else if (isDigit(code)) {
      i = endOfNumber(text, i, length);
      const norm = text.slice(start, i).toLowerCase();
      add(norm, start, i, "number", numberKind(norm));
    } else if (
      (code === 39 || code === 0x2019) &&
      i > 0 &&
      isLetter(text.charCodeAt(i - 1)) &&
      isLetter(text.charCodeAt(i + 1))
    ) {
      i++;
      while (i < length && isLetter(text.charCodeAt(i))) i++;
      add(`'${text.slice(start + 1, i).toLowerCase()}`, start, i, "word");
    } else {
      i++;
      const char = text[start]!;
      const spacedHyphen = char === "-" && (text[start - 1] ?? " ") === " " && (text[i] ?? " ") === " ";
      if (CURRENCIES.includes(char)) add("$", start, i, "sign");
      else if (char === "%") add("%", start, i, "sign");
      else if (spacedHyphen) add("–", start, i, "sign");
      else if (SIGNS.includes(char)) add(sameSign(char), start, i, "sign");
    }
  }
  return tokens;
}

/** Digits with their points and commas, and letters that follow at once: `1,200`, `47k`, `2.5x`, `200ms`. */
function endOfNumber(text: string, from: number, length: number): number {
  let i = from;
  while (i < length) {
    const code = text.charCodeAt(i);
    const separator = (code === 46 || code === 44) && isDigit(text.charCodeAt(i + 1));
    if (!isDigit(code) && !separator && !isLetter(code)) break;
    i++;
  }
  return i;
}

function sameSign(char: string): string {
  if ("“”„".includes(char)) return '"';
  if ("→➔➜⇒▶▸»↔".includes(char)) return "→";
  if ("—•·".includes(char)) return "–";
  return char;
}

function numberKind(norm: string): Token["number"] {
  if (/^(?:19|20)\d\d$/.test(norm)) return "year";
  if (/^[\d.,]+x$/.test(norm)) return "times";
  return /^[\d.,]+(?:k|m|b|bn|mn|mm)?$/.test(norm) ? "number" : null;
}
