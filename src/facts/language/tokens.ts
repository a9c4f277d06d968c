/** A word, a number or a sign, with its place in the text. Cues and sentences go through the same cutter. */
export interface Token {
  /** Lower case; `'` for any apostrophe, `$` for any currency, `%` also for "percent". */
  norm: string;
  start: number;
  end: number;
  kind: "word" | "number" | "sign";
}

/** Longer texts are cut: no sentence that people read is longer, and work stays bounded. */
const MAX_CHARS = 4000;

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
  const length = Math.min(text.length, MAX_CHARS);
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const start = i;
    if (isLetter(code)) {
      while (i < length && (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
      const word = text.slice(start, i).toLowerCase();
      tokens.push({ norm: word === "percent" ? "%" : word, start, end: i, kind: "word" });
    } else if (isDigit(code)) {
      i = endOfNumber(text, i, length);
      tokens.push({ norm: text.slice(start, i).toLowerCase(), start, end: i, kind: "number" });
    } else if (
      (code === 39 || code === 0x2019) &&
      i > 0 &&
      isLetter(text.charCodeAt(i - 1)) &&
      isLetter(text.charCodeAt(i + 1))
    ) {
      i++;
      while (i < length && isLetter(text.charCodeAt(i))) i++;
      tokens.push({ norm: `'${text.slice(start + 1, i).toLowerCase()}`, start, end: i, kind: "word" });
    } else {
      i++;
      const char = text[start]!;
      const spacedHyphen = char === "-" && (text[start - 1] ?? " ") === " " && (text[i] ?? " ") === " ";
      if (CURRENCIES.includes(char)) tokens.push({ norm: "$", start, end: i, kind: "sign" });
      else if (char === "%") tokens.push({ norm: "%", start, end: i, kind: "sign" });
      else if (spacedHyphen) tokens.push({ norm: "–", start, end: i, kind: "sign" });
      else if (SIGNS.includes(char)) tokens.push({ norm: sameSign(char), start, end: i, kind: "sign" });
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
