interface Line {
  number: number;
  /** Columns before its dash, or before its first sign. */
  indent: number;
  /** Begins an entry of a list: after a dash, or as `{` on a line of its own in JSON. */
  starts: boolean;
  /** Columns before its key. */
  column: number;
  key: string | null;
}

const LINE = /^(\s*)(- +|\{\s*$)?(?:"([^"\\]*)"|'([^']*)'|([^\s"'#{}[\],:-][^\s:]*))?(\s*:)?/;

/**
 * The line, counted from 1, on which a person finds a key in YAML or JSON: `["rules", "no-question"]`, or with the
 * position in a list `["overrides", "1", "stage"]`. What stands on one line with its parents has their line; null where
 * not even the first is found. It reads indents only, which is how people read a configuration as well.
 */
export function lineOf(text: string, way: readonly string[]): number | null {
  let lines = text.split("\n").flatMap(lineAt);
  let found: number | null = null;
  for (const step of way) {
    const inside = /^\d+$/.test(step) ? entryIn(lines, Number(step)) : keyIn(lines, step);
    if (inside === null) break;
    found = inside.line;
    lines = inside.lines;
  }
  return found;
}

function lineAt(text: string, i: number): Line[] {
  if (text.trim() === "" || text.trimStart().startsWith("#")) return [];
  const [, space = "", start, double, single, bare, colon] = LINE.exec(text)!;
  const key = colon === undefined ? null : (double ?? single ?? bare ?? null);
  const column = space.length + (start?.startsWith("-") ? start.length : 0);
  return [{ number: i + 1, indent: space.length, starts: start !== undefined, column, key }];
}

interface Found {
  line: number;
  /** What belongs to it. */
  lines: Line[];
}

function keyIn(lines: readonly Line[], key: string): Found | null {
  const level = Math.min(...lines.filter((line) => line.key !== null).map(({ column }) => column));
  const at = lines.findIndex((line) => line.key === key && line.column === level);
  if (at < 0) return null;
  const rest = lines.slice(at + 1);
  // YAML lets the dashes of a list stand in the column of its key.
  const end = rest.findIndex(
    (line) => line.indent <= level && !(line.indent === level && line.starts && line.column > level),
  );
  return { line: lines[at]!.number, lines: end < 0 ? rest : rest.slice(0, end) };
}

function entryIn(lines: readonly Line[], index: number): Found | null {
  const starts = lines.filter((line) => line.starts);
  const level = Math.min(...starts.map(({ indent }) => indent));
  const own = starts.filter(({ indent }) => indent === level);
  const [from, to] = [own[index], own[index + 1]];
  if (!from) return null;
  const end = to ? lines.indexOf(to) : lines.length;
  return { line: from.number, lines: lines.slice(lines.indexOf(from), end) };
}
