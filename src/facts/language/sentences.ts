const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|corp|approx|incl|ca|cf|fig|al|resp|[A-Za-z])\.$/i;
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
    const said = text.slice(start, end);
    if (char === "." && ABBREVIATION.test(said.slice(-8))) continue;
    if (end < text.length && !OPENS.test(text.slice(end + 1, end + 4))) continue;
    sentences.push(said.trim());
    start = end;
    i = end - 1;
  }
  const rest = text.slice(start).trim();
  if (rest !== "") sentences.push(rest);
  return sentences;
}
