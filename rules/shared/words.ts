const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** `3` as `three`; digits from eleven on, as people write. */
export function count(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** `three steps`, `one step`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** The first `most` items, each cut to a readable length: `Discover, Design, Build and 2 more`. */
export function listed(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most).map((item) => shorten(item, 40));
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : (shown[0] ?? "");
}

/** One line of at most `most` characters, cut at a word. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

/** First letter in upper case, for a sentence that starts with a counted word. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most three different phrases in quotation marks: `“hurry”, “today only” and 2 more`. */
export function quoted(phrases: readonly string[]): string {
  const different = [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()];
  return listed(
    different.map((phrase) => `“${shorten(phrase, 38)}”`),
    3,
  );
}
