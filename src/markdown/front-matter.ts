/**
 * Front matter, as far as decklint needs it: the scalar fields at the top level, as text. A YAML parser
 * would cost more to load than remark and would have to be bounded against aliases and deep nesting.
 */
export type Fields = ReadonlyMap<string, string>;

export const NO_FIELDS: Fields = new Map();

const FIELD = /^([A-Za-z_][\w-]*)[ \t]*(:|=)(?:[ \t]+|$)/;

/** Reads `key: value` (YAML) or `key = value` (TOML). Keys are lower-case; lists are joined with commas. */
export function readFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string>();
  let key = "";
  for (const line of lines) {
    if (/^\[[\w.-]+\]\s*$/.test(line)) break; // A table in TOML: what follows is no longer at the top.
    const field = FIELD.exec(line);
    if (field) {
      key = field[1]!.toLowerCase();
      if (!fields.has(key)) fields.set(key, scalar(line.slice(field[0].length)));
    } else if (key !== "" && /^[ \t]+\S|^- /.test(line)) {
      const more = scalar(line.trim().replace(/^- +/, ""));
      const before = fields.get(key)!;
      const list = line.trimStart().startsWith("- ");
      fields.set(key, before === "" ? more : `${before}${list ? ", " : " "}${more}`);
    }
  }
  return fields;
}

/** One scalar without its quotes, comment or block mark; the items of a list in brackets, joined. */
function scalar(source: string): string {
  const value = source.trim();
  if (/^[|>][+-]?\d?$/.test(value) || value.startsWith("#")) return "";
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    if (end > 0) return value.slice(1, end);
  }
  if (value.startsWith("[") && value.endsWith("]"))
    return value
      .slice(1, -1)
      .split(",")
      .map((item) => item.trim().replace(/^["']|["']$/g, ""))
      .join(", ");
  const comment = value.search(/\s#/);
  return comment < 0 ? value : value.slice(0, comment).trimEnd();
}

/** True for a field that is set and switched on. */
export function isOn(fields: Fields, key: string): boolean {
  return /^(true|yes|on)$/i.test(fields.get(key) ?? "");
}
