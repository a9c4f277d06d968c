import type { DiagramEdge, DiagramNode } from "../facts.js";
import { type Dialect, statementsOf } from "./statements.js";

/** Text on an edge, between its two halves: `A -- sends --> B`, `A -. sends .-> B`. */
const TEXT_ON_EDGE = /(?:--|==)\s+[^-=>|\n]{1,60}\s(?=-->|---|==>)|-\.\s+[^-.>|\n]{1,60}\s(?=\.-)/g;

/** Any edge of the four languages, with the text that Mermaid puts behind it in bars. */
const EDGE =
  /\s*(?:<\|?|\*|[}o|]{1,2}|[ox](?=--))?(?:-{2,5}|={2,5}|-\.{1,3}-?|\.{1,3}->?|\.{2,5}|~{3}|-(?=[>)x]))(?:\|?>{1,2}|\)|[ox](?=\s)|[o|]{1,2}\{?)?(?:\|[^|\n]{0,80}\|)?\s*/;

/** The name at an end: quoted, `[boxed]`, `(round)`, `:actor:` or bare. */
const NAME = /^(?:"([^"\n]{1,80})"|\[([^\]\n]{1,80})\]|\(([^)\n]{1,80})\)|:([^:\n]{1,80}):|([\p{L}\p{N}_.*/-]{1,60}))/u;

/** What stands in Mermaid's brackets behind a name, in its list of properties, or in DOT's label attribute. */
const LABEL =
  /^(?:[[({>]{1,3}["'/\\]{0,2}([^\])}"'\n]{1,80})|\s*\[[^\]\n]{0,80}label\s*=\s*"([^"\n]{1,80})"|@\{[^}\n]{0,80}label:\s*"([^"\n]{1,80})")/;

const DECLARED =
  /^(?:participant|actor|component|database|node|cloud|rectangle|queue|entity|interface|boundary|control|collections|state|class|usecase|package|frame|folder|storage|artifact|card|object|map)\s+(?:"([^"\n]{1,80})"|\[([^\]\n]{1,80})\]|\(([^)\n]{1,80})\)|([\p{L}\p{N}_.-]{1,60}))(?:\s+as\s+"?([^"\n{]{1,80}))?/u;

/** Parts of Mermaid's `architecture`: `service db(database)[Orders] in api`. */
const SERVICE = /^(?:group|service)\s+([\p{L}\p{N}_-]{1,60})(?:\([^)\n]{0,60}\))?\[([^\]\n]{1,80})\]/u;

/** C4 in Mermaid and PlantUML: `Person(id, "Name", "…")`, `Rel(from, to, "…")`. */
const C4 = /^(\w{1,30})\(\s*([\w.-]{1,60})\s*,\s*(?:"([^"\n]{1,80})"|([\w.-]{1,60}))/;

/** PlantUML's activities: `:Pack it;`, and what it asks: `if (in stock?) then`. */
const ACTIVITY = /^(?::([^:\n]{1,80})$|(?:else)?(?:if|while|switch)\s*\(([^)\n]{1,80})\))/;

/** `a & b --> c & d` draws every pair: bounded, so that a hostile line stays cheap. */
const MOST_EDGES = 500;

/** Without edges, so many lines at most are taken as names. */
const MOST_NAMES = 20;

/** Nodes and edges of a block of Mermaid, PlantUML, DOT or D2, read line by line: `a[Label] --> b`, `A -> B: text`. */
export function graphOf(text: string, dialect: Dialect): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const labels = new Map<string, string>();
  const edges: DiagramEdge[] = [];
  const lines = statementsOf(text, dialect);
  const activities = dialect === "PlantUML" ? activitiesIn(lines) : [];
  if (activities.length > 1) return chained(activities);
  for (const line of lines) {
    if (!declare(line, dialect, labels, edges)) readLine(line, dialect, labels, edges);
  }
  if (edges.length === 0 && labels.size < 2) return { nodes: namesIn(lines), edges };
  return { nodes: [...labels].map(([id, label]) => ({ id, label })), edges };
}

function activitiesIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const found = ACTIVITY.exec(line);
    return found ? [(found[1] ?? found[2])!.trim()] : [];
  });
}

function chained(names: readonly string[]): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const nodes = names.map((label, i) => ({ id: `n${i + 1}`, label }));
  return { nodes, edges: nodes.slice(1).map(({ id }, i) => ({ from: nodes[i]!.id, to: id })) };
}

/** Reads a line that names a part; true where it is one. */
function declare(line: string, dialect: Dialect, labels: Map<string, string>, edges: DiagramEdge[]): boolean {
  if (dialect === "DOT" || dialect === "D2") return false;
  const service = SERVICE.exec(line);
  if (service) {
    labels.set(service[1]!, service[2]!.trim());
    return true;
  }
  const part = C4.exec(line);
  if (part) {
    const [, word, id, label, to] = part;
    if (/^(?:Bi)?Rel/.test(word!) && to !== undefined) edges.push({ from: id!, to });
    else if (label !== undefined) labels.set(id!, label.trim());
    return true;
  }
  const declared = DECLARED.exec(line);
  if (!declared) return false;
  const [, quoted, boxed, round, bare, alias] = declared;
  const name = (quoted ?? boxed ?? round ?? bare)!;
  // PlantUML puts the alias behind a long name, Mermaid the long name behind an alias.
  const [id, label] = bare && dialect === "Mermaid" ? [bare, alias ?? bare] : [alias ?? name, name];
  labels.set(id.trim(), label.trim());
  return true;
}

function readLine(line: string, dialect: Dialect, labels: Map<string, string>, edges: DiagramEdge[]): void {
  const pieces = line.replace(TEXT_ON_EDGE, "").split(EDGE);
  let before: string[] = [];
  for (const piece of pieces) {
    const ends = piece
      .split(/\s&\s/)
      .map((end) => endOf(end.trim(), dialect, pieces.length === 1))
      .filter((end) => end !== null);
    for (const { id, label } of ends) {
      if (pieces.length > 1 || label !== null) labels.set(id, label ?? labels.get(id) ?? id);
      for (const from of before) if (from !== id && edges.length < MOST_EDGES) edges.push({ from, to: id });
    }
    before = ends.map(({ id }) => id);
  }
}

function endOf(text: string, dialect: Dialect, alone: boolean): { id: string; label: string | null } | null {
  if (dialect === "D2") {
    const [way = "", label = ""] = text.split(/[:{]/, 2).map((part) => part.trim());
    // A part inside another is called by the way to it: `cloud.web`. Behind an edge, `: text` is the edge's.
    const id = way
      .split(".")
      .at(-1)!
      .replace(/^["<\s]+|["\s]+$/g, "");
    return id === "" ? null : { id, label: alone && label !== "" ? label : null };
  }
  const name = NAME.exec(text);
  // `[*]` is where a state machine starts and ends.
  if (name === null || name[2] === "*") return null;
  const id = (name[1] ?? name[2] ?? name[3] ?? name[4] ?? name[5])!;
  // DOT's attributes behind an edge are the edge's.
  const found = dialect === "DOT" && !alone ? null : LABEL.exec(text.slice(name[0].length));
  const label = (found?.[1] ?? found?.[2] ?? found?.[3])?.replace(/[/\\]$/, "").trim();
  return { id, label: label ?? name[2] ?? null };
}

/** Mind maps, plans and journeys have no edges: every line is a name, or says it behind a date. */
function namesIn(lines: readonly string[]): DiagramNode[] {
  const names = lines
    .map((line) => /^\[([^\]\n]{1,80})\]\s\w/.exec(line)?.[1] ?? line)
    .map((line) => line.split(":").find((part) => /\p{L}/u.test(part)) ?? "")
    .map((line) =>
      line
        .replace(/^[*+_-]+\s|^(?:branch|root)\b/, "")
        .replace(/[[\](){}"]/g, "")
        .trim(),
    )
    .filter((label) => label !== "");
  return [...new Set(names)].slice(0, MOST_NAMES).map((label, i) => ({ id: `n${i + 1}`, label }));
}
