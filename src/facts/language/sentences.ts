/** With the full stops inside, without the last one. */
const ABBREVIATIONS = new Set(
  "e.g i.e etc vs mr mrs ms dr prof st no nr inc ltd co corp approx incl ca cf fig al resp".split(" "),
);
/** In characters, with what stands before it. */
const LONGEST = 8;
const OPENS = /^["'“‘([]?[A-Z0-9À-ÖØ-Þ“"]/;

/** Splits prose at full stops, question marks and exclamation marks; abbreviations and initials do not end a sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char !== "." && char !== "!" && char !== "?") continue;
    let end = i + 1;
    while (end < text.length && `.!?"'”’)]`.includes(text[end]!)) end++;
    if (end < text.length && text[end] !== " ") continue;
    if (char === "." && end === i + 1 && isAbbreviation(text.slice(Math.max(start, i - LONGEST), i))) continue;
    if (end < text.length && !OPENS.test(text.slice(end + 1, end + 4))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
    i = end - 1;
  }
  const rest = text.slice(start).trim();
  if (rest !== "") sentences.push(rest);
  return sentences;
}

/** True for what ends in an abbreviation, or in one letter as the initials of a name do. */
function isAbbreviation(said: string): boolean {
  const word = said.slice(Math.max(said.lastIndexOf(" "), said.lastIndexOf("(")) + 1).toLowerCase();
  return ABBREVIATIONS.has(word) || /^[a-z]$/.test(word);
}
