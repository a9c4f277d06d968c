import type { DiagramEdge, DiagramNode } from "../facts.js";

export type Dialect = "Mermaid" | "PlantUML" | "DOT" | "D2";

/** Text on an edge, between its two halves: `A -- sends --> B`. */
const TEXT_ON_EDGE = /(?:--|==)\s+[^-=>|\n]{1,60}\s(?=-->|---|==>)/g;

/** Any edge of the four languages, with the text that Mermaid puts behind it in bars. */
const EDGE =
  /\s*(?:<\|?|\*|[}o|]{1,2})?(?:-{2,5}|={2,5}|-\.{1,3}-?|\.{2,5}|-(?=[>)x]))(?:\|?>{1,2}|\)|[ox](?=\s)|[o|]{1,2}\{?)?(?:\|[^|\n]{0,80}\|)?\s*/;

/** The name at an end: quoted, `[boxed]`, `(round)`, `:actor:` or bare. */
const NAME = /^(?:"([^"\n]{1,80})"|\[([^\]\n]{1,80})\]|\(([^)\n]{1,80})\)|:([^:\n]{1,80}):|([\p{L}\p{N}_.*/-]{1,60}))/u;

/** What stands in Mermaid's brackets behind a name, or in DOT's label attribute. */
const LABEL = /^(?:[[({>]{1,3}["'/\\]?([^\])}"'\n]{1,80})|\s*\[[^\]\n]{0,80}label\s*=\s*"([^"\n]{1,80})")/;

const DECLARED =
  /^(?:participant|actor|component|database|node|cloud|rectangle|queue|entity|interface|boundary|control|collections|state|class)\s+(?:"([^"\n]{1,80})"|\[([^\]\n]{1,80})\]|([\p{L}\p{N}_.-]{1,60}))(?:\s+as\s+"?([^"\n{]{1,80}))?/u;

const SKIPPED =
  /^(?:%%|\/\/|#|'|@|[{}]|(?:sub|di)?graph\b|flowchart\b|strict\b|\w+Diagram|end\b|style\b|class(?:Def)?\b.*:|linkStyle|click\b|skinparam|title\b|note\b|rank|edge\s*\[|node\s*\[|direction\b|dateFormat|axisFormat|excludes|todayMarker|section\b|root\b|gantt\b|journey\b|timeline\b|mindmap\b|gitGraph|quadrantChart)/i;

/** What is longer than this is prose in a comment. */
const LONGEST_LINE = 400;

/** `a & b --> c & d` draws every pair: bounded, so that a hostile line stays cheap. */
const MOST_EDGES = 500;

/** Without edges, so many lines at most are taken as names. */
const MOST_NAMES = 20;

/** Nodes and edges of a block of Mermaid, PlantUML, DOT or D2, read line by line: `a[Label] --> b`, `A -> B: text`. */
export function graphOf(text: string, dialect: Dialect): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const labels = new Map<string, string>();
  const edges: DiagramEdge[] = [];
  const lines = text.split("\n").map((line) => line.slice(0, LONGEST_LINE).trim().replace(/;$/, ""));
  for (const line of lines) {
    const declared = DECLARED.exec(line);
    if (declared) {
      const [, quoted, boxed, bare, alias] = declared;
      // PlantUML puts the alias behind a long name, Mermaid the long name behind an alias.
      const [id, label] = bare ? [bare, alias ?? bare] : [alias ?? quoted ?? boxed!, quoted ?? boxed!];
      labels.set(id.trim(), label.trim());
    } else if (!SKIPPED.test(line)) readLine(line, dialect, labels, edges);
  }
  if (edges.length === 0 && labels.size === 0) return { nodes: namesIn(lines), edges };
  return { nodes: [...labels].map(([id, label]) => ({ id, label })), edges };
}

function readLine(line: string, dialect: Dialect, labels: Map<string, string>, edges: DiagramEdge[]): void {
  const pieces = line.replace(TEXT_ON_EDGE, "").split(EDGE);
  let before: string[] = [];
  for (const piece of pieces) {
    const ends = piece
      .split(/\s&\s/)
      .map((end) => endOf(end.trim(), dialect))
      .filter((end) => end !== null);
    for (const { id, label } of ends) {
      if (pieces.length > 1 || label !== null) labels.set(id, label ?? labels.get(id) ?? id);
      for (const from of before) if (from !== id && edges.length < MOST_EDGES) edges.push({ from, to: id });
    }
    before = ends.map(({ id }) => id);
  }
}

function endOf(text: string, dialect: Dialect): { id: string; label: string | null } | null {
  if (dialect === "D2") {
    const id = text.split(/[:{]/, 1)[0]!.trim();
    return id === "" ? null : { id, label: null };
  }
  const name = NAME.exec(text);
  if (name === null) return null;
  const id = (name[1] ?? name[2] ?? name[3] ?? name[4] ?? name[5])!;
  const label = LABEL.exec(text.slice(name[0].length));
  return { id, label: (label?.[1] ?? label?.[2])?.trim() ?? null };
}

/** Mind maps, plans and journeys have no edges: every line is a name. */
function namesIn(lines: readonly string[]): DiagramNode[] {
  return lines
    .filter((line) => line !== "" && !SKIPPED.test(line))
    .map((line) =>
      line
        .split(":", 1)[0]!
        .replace(/[[\](){}"]/g, "")
        .trim(),
    )
    .filter((label) => /\p{L}/u.test(label))
    .slice(0, MOST_NAMES)
    .map((label, i) => ({ id: `n${i + 1}`, label }));
}
