import type { Shape } from "../../document/document.js";
import { readChart } from "../graphics/chart.js";
import { readPicture } from "../graphics/picture.js";
import { drawingId, readDataModel, readDrawing } from "../graphics/smartart.js";
import { readTable } from "../graphics/table.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, childrenOf, path } from "../xml/tree.js";
import type { SlideReading } from "./reading.js";

type Content = Partial<Shape> & Pick<Shape, "kind">;

const READERS = new Map<string, (content: XmlElement, reading: SlideReading) => Content>([
  ["a:tbl", (table) => ({ kind: "table", table: readTable(table) })],
  ["c:chart", chartContent],
  ["cx:chart", chartContent],
  ["dgm:relIds", smartArtContent],
  ["p:oleObj", oleContent],
]);

/** What a `p:graphicFrame` shows; `unknown` for content that is not in the table. */
export function readFrame(frame: XmlElement, reading: SlideReading): Content {
  for (const content of childrenOf(path(frame, "a:graphic", "a:graphicData"))) {
    const read = READERS.get(content.name);
    if (read !== undefined) return read(content, reading);
  }
  return { kind: "unknown" };
}

function chartContent(content: XmlElement, { pack, part }: SlideReading): Content {
  const target = pack.related(part, attribute(content, "r:id"))?.part ?? null;
  const root = target === null ? null : pack.xml(target);
  return { kind: "chart", chart: root === null ? null : readChart(root) };
}

function smartArtContent(ids: XmlElement, { pack, part }: SlideReading): Content {
  const open = (id: string | null): XmlElement | null => {
    const target = pack.related(part, id)?.part ?? null;
    return target === null ? null : pack.xml(target);
  };
  const model = open(attribute(ids, "r:dm"));
  const art = model === null ? null : readDataModel(model, () => open(attribute(ids, "r:lo")));
  if (art !== null && art.nodes.length > 0) return { kind: "smartart", smartart: art };
  // Without a usable model the drawing is what people see.
  const drawing = open(drawingId(model)) ?? open(onlyDrawing(pack.relationships(part)));
  const seen = drawing === null ? null : readDrawing(drawing);
  return { kind: "smartart", smartart: art === null ? seen : { ...art, nodes: seen?.nodes ?? [] } };
}

/** Which drawing belongs to which model cannot be told apart once the model is lost, unless there is just one. */
function onlyDrawing(relationships: readonly { id: string; type: string }[]): string | null {
  const drawings = relationships.filter((r) => r.type === "diagramDrawing");
  return drawings.length === 1 ? drawings[0]!.id : null;
}

/** An embedded object is seen through the picture that is stored with it. */
function oleContent(object: XmlElement, { pack, part }: SlideReading): Content {
  const fill = path(object, "p:pic", "p:blipFill");
  return { kind: "ole", picture: fill === null ? null : readPicture(fill, part, pack) };
}
