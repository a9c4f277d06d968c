import type { SmartArt, SmartArtNode } from "../../document/document.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, descendant, descendants, integer } from "../xml/tree.js";

const CATEGORIES = new Set(["process", "cycle", "hierarchy", "relationship", "matrix", "pyramid", "list", "picture"]);

/** Layouts of Office that carry no category of their own in the file, by the beginning of their names. */
const CATEGORY_OF: readonly (readonly [RegExp, string])[] = [
  [/process|chevron|arrow\d|stepdown|flow|funnel|gear|equation/i, "process"],
  [/cycle|radial|circlearrow/i, "cycle"],
  [/hierarchy|orgchart|hbase/i, "hierarchy"],
  [/matrix/i, "matrix"],
  [/pyramid/i, "pyramid"],
  [/venn|balance|target|converging|diverging|opposing|rel/i, "relationship"],
  [/picture|photo/i, "picture"],
  [/list|default|bullet/i, "list"],
];

/** Reads a data model (`dgm:dataModel`); `definition` is the layout part, asked only where the model does not name its layout. */
export function readDataModel(model: XmlElement, definition: () => XmlElement | null): SmartArt {
  const points = childrenOf(child(model, "dgm:ptLst"), "dgm:pt");
  const properties = child(points.find((point) => attribute(point, "type") === "doc") ?? null, "dgm:prSet");
  let uri = properties === null ? null : attribute(properties, "loTypeId");
  let category = properties === null ? null : attribute(properties, "loCatId");
  if (uri === null || category === null) {
    const root = definition();
    uri ??= root === null ? null : attribute(root, "uniqueId");
    const first = child(child(root, "dgm:catLst"), "dgm:cat");
    category ??= first === null ? null : attribute(first, "type");
  }
  const layout = (uri ?? "").slice((uri ?? "").lastIndexOf("/") + 1);
  return { layout, category: categoryOf(category ?? "", layout), nodes: nodesOf(points, model) };
}

function categoryOf(written: string, layout: string): string {
  const known = written.toLowerCase();
  if (CATEGORIES.has(known)) return known;
  return CATEGORY_OF.find(([pattern]) => pattern.test(layout))?.[1] ?? "";
}

/** In the order of the outline pane: from the document's point down the `parOf` connections, each level by `srcOrd`. */
function nodesOf(points: readonly XmlElement[], model: XmlElement): SmartArtNode[] {
  const content = new Map<string, XmlElement>();
  const starts: string[] = [];
  for (const point of points) {
    const type = attribute(point, "type") ?? "node";
    const id = attribute(point, "modelId") ?? "";
    if (type === "node" || type === "asst") content.set(id, point);
    if (type === "doc") starts.push(id);
  }
  const below = childrenById(model);
  const nodes: SmartArtNode[] = [];
  const seen = new Set<string>();
  const walk = (from: readonly string[], level: number): void => {
    const stack = from.map((id) => ({ id, level })).reverse();
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen.has(at.id)) continue;
      seen.add(at.id);
      const point = content.get(at.id);
      if (point !== undefined) nodes.push({ text: textOf(point), level: Math.max(0, at.level) });
      const next = below.get(at.id) ?? [];
      for (let i = next.length - 1; i >= 0; i--) stack.push({ id: next[i]!, level: at.level + 1 });
    }
  };
  walk(starts, -1);
  // Points that nothing leads to are still drawn.
  walk([...content.keys()], 0);
  return nodes.filter((node) => node.text.trim() !== "");
}

function childrenById(model: XmlElement): Map<string, string[]> {
  const links = childrenOf(child(model, "dgm:cxnLst"), "dgm:cxn")
    .filter((link) => (attribute(link, "type") ?? "parOf") === "parOf")
    .map((link, written) => ({ link, order: integer(link, "srcOrd") ?? written }))
    .sort((a, b) => a.order - b.order);
  const below = new Map<string, string[]>();
  for (const { link } of links) {
    const source = attribute(link, "srcId") ?? "";
    const list = below.get(source);
    if (list === undefined) below.set(source, [attribute(link, "destId") ?? ""]);
    else list.push(attribute(link, "destId") ?? "");
  }
  return below;
}

/** A point that still shows its prompt holds no content. */
function textOf(point: XmlElement): string {
  return plainText(child(point, "dgm:t"));
}

/** The drawing that PowerPoint stores beside the model (`dsp:drawing`): what is seen, without levels. */
export function readDrawing(drawing: XmlElement): SmartArt {
  const nodes: SmartArtNode[] = [];
  for (const element of descendants(drawing)) {
    const text = element.name === "dsp:txBody" ? plainText(element) : "";
    if (text.trim() !== "") nodes.push({ text, level: 0 });
  }
  return { layout: "", category: "", nodes };
}

/** The relationship id of the drawing, which the model keeps in an extension. */
export function drawingId(model: XmlElement | null): string | null {
  const extension = descendant(child(model, "dgm:extLst"), "dsp:dataModelExt");
  return extension === null ? null : attribute(extension, "relId");
}
