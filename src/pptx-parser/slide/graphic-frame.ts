import type { Embedded, Shape } from "../../document/document.js";
import { readChart } from "../graphics/chart.js";
import { readPicture } from "../graphics/picture.js";
import { drawingId, readDataModel, readDrawing } from "../graphics/smartart.js";
import { readTable } from "../graphics/table.js";
import type { Package } from "../package/package.js";
import type { PartName } from "../package/part-name.js";
import { linksBelow } from "../text/link.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, path } from "../xml/tree.js";
import type { SlideReading } from "./reading.js";

type Content = Partial<Shape> & Pick<Shape, "kind">;

const READERS = new Map<string, (content: XmlElement, reading: SlideReading) => Content>([
  ["a:tbl", tableContent],
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

function tableContent(table: XmlElement, { pack, part }: SlideReading): Content {
  return { kind: "table", table: readTable(table), ...innerLinks(table, pack, part) };
}

function chartContent(content: XmlElement, { pack, part }: SlideReading): Content {
  const target = pack.related(part, attribute(content, "r:id"))?.part ?? null;
  const root = target === null ? null : pack.xml(target);
  if (target === null || root === null) return { kind: "chart", chart: null };
  const data = child(root, "c:externalData") ?? path(root, "cx:chartData", "cx:externalData");
  return {
    kind: "chart",
    chart: readChart(root),
    ...innerLinks(root, pack, target),
    ...(data !== null && behind(pack, target, attribute(data, "r:id"), null)),
  };
}

function smartArtContent(ids: XmlElement, { pack, part }: SlideReading): Content {
  const open = (id: string | null): XmlElement | null => {
    const target = pack.related(part, id)?.part ?? null;
    return target === null ? null : pack.xml(target);
  };
  const data = pack.related(part, attribute(ids, "r:dm"))?.part ?? null;
  const model = data === null ? null : pack.xml(data);
  const art = model === null ? null : readDataModel(model, () => open(attribute(ids, "r:lo")));
  const links = data === null ? {} : innerLinks(model, pack, data);
  if (art !== null && art.nodes.length > 0) return { kind: "smartart", smartart: art, ...links };
  // Without a usable model the drawing is what people see.
  const drawing = open(drawingId(model)) ?? open(onlyDrawing(pack.relationships(part)));
  const seen = drawing === null ? null : readDrawing(drawing);
  return { kind: "smartart", smartart: art === null ? seen : { ...art, nodes: seen?.nodes ?? [] }, ...links };
}

/** Which drawing belongs to which model cannot be told apart once the model is lost, unless there is just one. */
function onlyDrawing(relationships: readonly { id: string; type: string }[]): string | null {
  const drawings = relationships.filter((r) => r.type === "diagramDrawing");
  return drawings.length === 1 ? drawings[0]!.id : null;
}

/** An embedded object is seen through the picture that is stored with it. */
function oleContent(object: XmlElement, { pack, part }: SlideReading): Content {
  const fill = path(object, "p:pic", "p:blipFill");
  return {
    kind: "ole",
    picture: fill === null ? null : readPicture(fill, part, pack),
    ...behind(pack, part, attribute(object, "r:id"), attribute(object, "progId")),
  };
}

/** What a relationship of `part` embeds, or where it leads out of the file; nothing where it leads nowhere. */
function behind(
  pack: Package,
  part: PartName,
  id: string | null,
  program: string | null,
): { embedded?: Embedded; linked?: string } {
  const found = pack.related(part, id);
  if (found === null) return {};
  return found.part === null ? { linked: found.target } : { embedded: { part: found.part, program } };
}

function innerLinks(root: XmlElement | null, pack: Package, part: PartName): { innerLinks?: string[] } {
  const links = linksBelow(root, pack, part);
  return links.length === 0 ? {} : { innerLinks: links };
}
