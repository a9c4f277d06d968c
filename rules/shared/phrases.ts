/** A pattern, with a word that any match holds: a text without the word is passed over for next to nothing. */
export interface Phrase {
  hint: readonly string[];
  pattern: RegExp;
}

/** Longer texts are cut, so that no text costs much. */
const LONGEST = 5000;

/** The first of the phrases that a text holds, as it stands there; null where it holds none. */
export function phraseIn(text: string, phrases: readonly Phrase[]): string | null {
  const cut = text.slice(0, LONGEST).replaceAll("’", "'");
  const lower = cut.toLowerCase();
  for (const { hint, pattern } of phrases) {
    if (!hint.some((word) => lower.includes(word))) continue;
    const found = pattern.exec(cut);
    if (found !== null) return text.slice(found.index, found.index + found[0].length).trim();
  }
  return null;
}
