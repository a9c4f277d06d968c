/**
 * A map that is kept as text: under the first letter of its keys, a line for each key. A run looks up a few hundred
 * words of five thousand, so searching some lines costs less than building a Map of all.
 */
export type Table = Readonly<Record<string, string>>;

/** What stands behind a key; undefined where there is none. Keys hold no white space. */
export function lookUp(table: Table, key: string): string | undefined {
  const lines = table[key.charAt(0)];
  const at = lines === undefined ? -1 : lines.indexOf(`\n${key} `);
  if (lines === undefined || at < 0) return undefined;
  const from = at + key.length + 2;
  return lines.slice(from, lines.indexOf("\n", from));
}

/** Written by generators only. */
export function tableOf(entries: Iterable<readonly [key: string, value: string]>): Table {
  const table: Record<string, string> = {};
  for (const [key, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = key.charAt(0);
    table[first] = `${table[first] ?? "\n"}${key} ${value}\n`;
  }
  return table;
}
