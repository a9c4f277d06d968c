import type { Shape } from "../../document/document.js";
import type { DiagramEdge, DiagramNode } from "../facts.js";
import { type Lean, NO_LEAN, type Sketch } from "./sketch.js";

/** Longer blocks are cut: a diagram that nobody could read needs no exact count. */
const MOST_LINES = 400;

interface Dialect {
  name: string;
  /** The fence's language, where it says so. */
  language: RegExp;
  /** How the text begins or what stands in it, where the fence says nothing. */
  text: RegExp;
}

const DIALECTS: Dialect[] = [
  {
    name: "Mermaid",
    language: /^mermaid$/,
    text: /^\s*(?:flowchart|graph (?:TD|TB|BT|RL|LR)\b|sequenceDiagram|stateDiagram|classDiagram|erDiagram|gantt\b|journey\b|mindmap\b|timeline\b|gitGraph|quadrantChart|block-beta|C4Context|architecture-beta)/,
  },
  { name: "PlantUML", language: /^(?:plantuml|puml|uml)$/, text: /^\s*@start(?:uml|mindmap|wbs|gantt)/ },
  { name: "DOT", language: /^(?:dot|graphviz|gv)$/, text: /^\s*(?:strict\s+)?(?:di)?graph\b[^{\n]{0,80}\{/ },
  { name: "D2", language: /^d2$/, text: /^(?!)/ },
];

/** First word of a Mermaid block, and what it draws. Charts of numbers are missing on purpose. */
const MERMAID: [RegExp, Partial<Lean>][] = [
  [/^(?:flowchart|graph)\b/, { process: 0.5, architecture: 0.5 }],
  [/^(?:sequenceDiagram|stateDiagram|gantt|journey|timeline|gitGraph|zenuml|kanban)/, { process: 2 }],
  [/^(?:classDiagram|erDiagram|C4|architecture|block|packet|requirementDiagram)/, { architecture: 2 }],
  [/^(?:mindmap|quadrantChart)/, { structure: 2 }],
];

/** A block of diagram code, or boxes and arrows drawn with characters; null where it is plain code. */
export function codeSketch(shape: Shape): Sketch | null {
  if (shape.code === null) return null;
  const text = shape.code.text.split("\n").slice(0, MOST_LINES).join("\n");
  const language = shape.code.language.toLowerCase();
  const dialect =
    DIALECTS.find((each) => each.language.test(language)) ??
    (language === "" || language === "text" ? DIALECTS.find((each) => each.text.test(text)) : undefined);
  if (dialect !== undefined) return written(shape, dialect, text);
  return language === "" || /^(?:text|txt|ascii|plain(?:text)?|diagram|ditaa|none)$/.test(language)
    ? typed(shape, text)
    : null;
}

function written(shape: Shape, dialect: Dialect, text: string): Sketch | null {
  const { nodes, edges } = graphOf(text);
  let lean: Lean = { ...NO_LEAN };
  if (dialect.name === "Mermaid") {
    const first =
      text
        .split("\n")
        .map((line) => line.trim())
        .find((line) => line !== "" && !/^(?:%%|---|title\b|config\b)/.test(line)) ?? "";
    const drawn = MERMAID.find(([pattern]) => pattern.test(first));
    if (drawn === undefined) return null;
    lean = { ...NO_LEAN, ...drawn[1] };
  } else if (/^\s*(?:participant|actor\s+\w+|start\s*$|:.+;\s*$|\[\*\])/m.test(text)) lean.process = 1.5;
  else if (
    /^\s*(?:component|database|node|package|cloud|rectangle|class|entity|interface)\b|shape:\s*(?:cylinder|cloud)|shape\s*=\s*(?:cylinder|component)/m.test(
      text,
    )
  )
    lean.architecture = 1.5;
  else if (/^\s*@start(?:mindmap|wbs)/.test(text)) lean.structure = 2;
  else lean.architecture = 0.5;
  return {
    form: "code",
    score: 1,
    nodes,
    edges,
    lean,
    share: 1,
    evidence: [nodes.length > 1 ? `${nodes.length} parts drawn in ${dialect.name}` : `a drawing in ${dialect.name}`],
    places: [{ shapeId: shape.id }],
  };
}

const END = String.raw`("[^"\n]{1,80}"|\[[^\]\n]{1,60}\]|:[^:\n]{1,60}:|[\p{L}\p{N}_.*][\p{L}\p{N}_.-]{0,60})`;
const LABEL = /^\s*(?:as\s+\w+|(?:\[\[|\(\(|\[\(|\{\{|[[({>])+["/]?([^\])}"\n]{1,80}))/u;

/** Nodes and edges of any of the arrow languages, read line by line: `a[Label] --> b`, `A -> B: text`. */
function graphOf(text: string): { nodes: DiagramNode[]; edges: DiagramEdge[] } {
  const labels = new Map<string, string>();
  const edges: DiagramEdge[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim().slice(0, 400);
    if (/^(?:%%|\/\/|#|'|@|subgraph|end\b|style\b|classDef\b|class\b|linkStyle|click|skinparam|title|note)/.test(line))
      continue;
    const declared =
      /^(?:participant|actor|component|database|node|cloud|rectangle|queue|entity|interface|boundary|control|collections)\s+(?:"([^"]{1,80})"|\[([^\]]{1,80})\]|([\w.]{1,60}))(?:\s+as\s+(?:"([^"]{1,80})"|([\w .]{1,60})))?/.exec(
        line,
      );
    if (declared) {
      const [, quoted, boxed, bare, asText, asName] = declared;
      const id = quoted || boxed ? (asName ?? quoted ?? boxed)! : bare!;
      labels.set(id.trim(), (quoted ?? boxed ?? asText ?? (asName || bare))!.trim());
      continue;
    }
    let before: string | null = null;
    for (const piece of line.split(EDGE_SPLIT)) {
      const at = piece.replace(/^\s*\|[^|\n]{0,80}\|/, "").trim();
      const match = END_START.exec(at);
      if (match === null) break;
      const id = match[1]!.replace(/^["[:]|["\]:]$/g, "");
      const label = LABEL.exec(at.slice(match[0].length))?.[1]
        ?.replace(/["/\\]+$/, "")
        .trim();
      if (before !== null || line.search(EDGE_SPLIT) >= 0 || label) labels.set(id, label || labels.get(id) || id);
      if (before !== null && before !== id) edges.push({ from: before, to: id });
      before = id;
    }
  }
  return { nodes: [...labels].map(([id, label]) => ({ id, label })), edges };
}

const EDGE_SPLIT =
  /\s(?:<?[-=.~ox*]{1,6}[|ox>)\]]{0,2}[->]{1,2}\+?|-{2,4}|={2,4}|-\.{1,3}-)(?=[\s|])|(?<=[\w\])}"])(?:-{1,4}>{1,2}|={1,3}>|-\.->)(?=[\w["(|])/u;
const END_START = new RegExp(`^${END}`, "u");

const BOX = /[┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯│║]|^\s*\+[-=]{2,}\+|[|+][-=]{3,}[|+]/gmu;
const ARROW = /[→←↓↑⇒▶►▼▲◀]|-{1,}>|<-{1,}|={2,}>|(?:^|\s)[vV^](?=\s|$)/gmu;

/** Boxes and arrows typed with characters. A folder tree and a table have no arrows between named boxes. */
function typed(shape: Shape, text: string): Sketch | null {
  const boxes = text.match(BOX)?.length ?? 0;
  const corners = text.match(/[┌╔╭]|\+[-=]{2,}\+/gu)?.length ?? 0;
  const arrows = text.match(ARROW)?.length ?? 0;
  const tree = text.match(/^[\s│|]*[├└|`]\s?[-─]{1,3}\s/gmu)?.length ?? 0;
  if (tree > 2 && corners === 0) return null;
  if (!(corners >= 2 && (arrows >= 1 || boxes >= 8)) && !(arrows >= 3 && !/[;{}]\s*$/m.test(text))) return null;
  const labels = [
    ...new Set(text.split(/[\n│║|+]|[─=-]{2,}>?|[┌┐└┘├┤┬┴┼╔╗╚╝╭╮╰╯→←↓↑⇒▶►▼▲◀]+/u).map((piece) => piece.trim())),
  ].filter((piece) => /\p{L}{2}/u.test(piece) && piece.length <= 40);
  if (labels.length < 2) return null;
  return {
    form: "code",
    score: corners >= 2 ? 0.95 : 0.8,
    nodes: labels.slice(0, 20).map((label, i) => ({ id: `n${i + 1}`, label })),
    edges: [],
    lean: { process: arrows > 0 && corners === 0 ? 1 : 0.3, architecture: corners >= 2 ? 1 : 0, structure: 0 },
    share: 1,
    evidence: [corners >= 2 ? "boxes drawn with characters" : "words joined by arrows"],
    places: [{ shapeId: shape.id }],
  };
}
