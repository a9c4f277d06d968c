import type { Shape } from "../../document/document.js";
import { graphOf } from "./arrows.js";
import { withNames } from "./evidence.js";
import { type Lean, NO_LEAN, type Sketch } from "./sketch.js";
import type { Dialect } from "./statements.js";
import { typedSketch } from "./typed.js";

/** Longer blocks are cut: a drawing that nobody could take in needs no exact count. */
const MOST_LINES = 400;
const LONGEST_LINE = 400;

/** The fence's language, and how the text begins where the fence says nothing. */
const DIALECTS: [Dialect, RegExp, RegExp | null][] = [
  [
    "Mermaid",
    /^mermaid$/,
    /^\s*(?:flowchart|graph (?:TD|TB|BT|RL|LR)\b|sequenceDiagram|stateDiagram|classDiagram|erDiagram|gantt\b|journey\b|mindmap\b|timeline\b|gitGraph|quadrantChart|requirementDiagram|C4\w+|architecture-beta|block-beta|kanban\b)/,
  ],
  ["PlantUML", /^(?:plantuml|puml|uml|c4plantuml|sequence)$/, /^\s*@start(?:uml|mindmap|wbs|gantt)/],
  ["DOT", /^(?:dot|graphviz|gv|blockdiag|seqdiag|actdiag|nwdiag)$/, /^\s*(?:strict )?(?:di)?graph\b[^{\n]{0,80}\{/],
  ["D2", /^d2$/, null],
];

/** What a Mermaid block draws, by its first word. Charts of numbers are missing on purpose. */
const MERMAID: [RegExp, Partial<Lean>][] = [
  [/^(?:flowchart|graph)\b/, { process: 0.5, architecture: 0.5 }],
  [/^(?:sequenceDiagram|stateDiagram|gantt|journey|timeline|gitGraph|zenuml|kanban)/, { process: 2 }],
  [/^(?:classDiagram|erDiagram|C4|architecture|block|packet|requirementDiagram)/, { architecture: 2 }],
  [/^(?:mindmap|quadrantChart)/, { structure: 2 }],
];

const OTHERS: [RegExp, Partial<Lean>][] = [
  [/^\s*!include[^\n]{0,80}C4|^\s*(?:Person|Container|System|Component)\w{0,12}\(/m, { architecture: 2 }],
  [/^\s*@start(?:mindmap|wbs)/, { structure: 2 }],
  [/^\s*@startgantt|^\s*shape:\s*sequence_diagram/m, { process: 2 }],
  [/^\s*(?:participant\s|actor\s|start\s*$|:[^:\n]{1,80};\s*$|\[\*\])/m, { process: 1.5 }],
  [
    /^\s*(?:component|database|node(?!\s*\[)|package|cloud|rectangle|class|entity|interface)\s|shape\s*[:=]\s*(?:cylinder|cloud|component)/m,
    { architecture: 1.5 },
  ],
];

/** What PlantUML draws besides: data, formulas, sketches of screens. */
const NO_PICTURE = /^\s*@start(?:salt|json|yaml|math|latex|regex|ebnf|creole)/;

/** A fence that says that it holds plain text. */
const PLAIN = /^(?:text|txt|ascii|plain(?:text)?|diagram|ditaa|svgbob|bob|none)?$/;

/** A block of diagram code, or boxes and arrows drawn with characters; null where it is plain code. */
export function codeSketch(shape: Shape): Sketch | null {
  if (shape.code === null) return null;
  const text = shape.code.text
    .split("\n", MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE))
    .join("\n");
  const language = shape.code.language.toLowerCase();
  const plain = PLAIN.test(language);
  const found = DIALECTS.find(([, fence, start]) => fence.test(language) || (plain && start?.test(text)));
  if (found === undefined) return plain ? typedSketch(shape, text) : null;
  const [dialect] = found;
  if (NO_PICTURE.test(text)) return null;
  const lean = dialect === "Mermaid" ? mermaidLean(text) : (OTHERS.find(([sign]) => sign.test(text))?.[1] ?? {});
  if (lean === null || text.trim() === "") return null;
  const { nodes, edges } = graphOf(text, dialect);
  return {
    form: "code",
    score: 1,
    nodes,
    edges,
    lean: { ...NO_LEAN, ...lean },
    share: 1,
    evidence: [
      withNames(
        nodes.length > 1 ? `${nodes.length} parts drawn in ${dialect}` : `a drawing in ${dialect}`,
        nodes.map(({ label }) => label),
      ),
    ],
    places: [{ shapeId: shape.id }],
  };
}

function mermaidLean(text: string): Partial<Lean> | null {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.find((line) => line !== "" && !/^(?:%%|---|title\b|config\b)/.test(line)) ?? "";
  return MERMAID.find(([sign]) => sign.test(first))?.[1] ?? null;
}
