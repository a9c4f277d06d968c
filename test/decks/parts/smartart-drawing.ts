import { at, type Box, type SmartArtElement, type SmartArtNode } from "../elements.js";
import { emu, ns, part } from "../xml.js";
import type { SlideContext } from "./context.js";
import { paragraphs, solidFill } from "./text.js";

interface Drawn {
  geometry: string;
  box: Box;
  text?: string;
  turn?: number;
}

/** The picture that Office keeps beside the data, so that viewers need no layout engine. Boxes are within the frame. */
export function drawingXml(element: SmartArtElement, context: SlideContext): string {
  const { w, h } = element.box;
  const shapes = ARRANGE[element.layout](element.nodes, w, h);
  return part(`
    <dsp:drawing ${ns("dgm", "dsp", "a")}>
      <dsp:spTree>
        <dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/>
        ${shapes.map((shape, i) => shapeXml(shape, i + 1, context)).join("")}
      </dsp:spTree>
    </dsp:drawing>`);
}

function shapeXml({ geometry, box, text, turn = 0 }: Drawn, id: number, context: SlideContext): string {
  const place = `<a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/>`;
  const style = { size: 14, color: "light", align: "center" } as const;
  return `
    <dsp:sp modelId="{00000000-0000-4000-8000-${String(id).padStart(12, "0")}}">
      <dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>
      <dsp:spPr>
        <a:xfrm${turn === 0 ? "" : ` rot="${Math.round(turn * 60_000)}"`}>${place}</a:xfrm>
        <a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>
        ${solidFill(text === undefined ? "accent6" : "accent1")}<a:ln><a:noFill/></a:ln>
      </dsp:spPr>
      <dsp:txBody>
        <a:bodyPr lIns="45720" tIns="45720" rIns="45720" bIns="45720" anchor="ctr"/><a:lstStyle/>
        ${paragraphs(text ?? "", { context, style, bullets: "none" })}
      </dsp:txBody>
      <dsp:txXfrm>${place}</dsp:txXfrm>
    </dsp:sp>`;
}

type Arrange = (nodes: readonly SmartArtNode[], w: number, h: number) => Drawn[];

const textOf = (node: SmartArtNode) => (typeof node === "string" ? node : node.text);
const childrenOf = (node: SmartArtNode) => (typeof node === "string" ? [] : node.children);

const ARRANGE: Record<SmartArtElement["layout"], Arrange> = {
  process(nodes, w, h) {
    const step = w / nodes.length;
    return nodes.flatMap((node, i) => [
      { geometry: "roundRect", box: at(i * step, h * 0.25, step * 0.74, h * 0.5), text: textOf(node) },
      ...(i + 1 < nodes.length
        ? [{ geometry: "rightArrow", box: at(i * step + step * 0.78, h * 0.44, step * 0.18, h * 0.12) }]
        : []),
    ]);
  },

  cycle(nodes, w, h) {
    const side = Math.min(w, h);
    const reach = side * 0.36;
    const angle = (i: number) => (i / nodes.length) * 2 * Math.PI - Math.PI / 2;
    const around = (i: number, width: number, height: number) =>
      at(
        w / 2 + reach * Math.cos(angle(i)) - width / 2,
        h / 2 + reach * Math.sin(angle(i)) - height / 2,
        width,
        height,
      );
    return nodes.flatMap((node, i) => [
      { geometry: "ellipse", box: around(i, side * 0.3, side * 0.3), text: textOf(node) },
      {
        geometry: "rightArrow",
        box: around(i + 0.5, side * 0.08, side * 0.07),
        turn: ((angle(i + 0.5) * 180) / Math.PI + 90 + 360) % 360,
      },
    ]);
  },

  hierarchy(nodes, w, h) {
    const leaves = (node: SmartArtNode): number => childrenOf(node).reduce((sum, child) => sum + leaves(child), 0) || 1;
    const depth = (node: SmartArtNode): number => 1 + Math.max(0, ...childrenOf(node).map(depth));
    const row = h / Math.max(...nodes.map(depth));
    const unit = w / nodes.reduce((sum, node) => sum + leaves(node), 0);
    const shapes: Drawn[] = [];
    const place = (list: readonly SmartArtNode[], x: number, level: number): void => {
      let left = x;
      for (const node of list) {
        const width = unit * leaves(node);
        const boxWidth = Math.min(unit * 0.86, width);
        const middle = left + width / 2;
        const top = level * row;
        shapes.push({
          geometry: "roundRect",
          box: at(middle - boxWidth / 2, top, boxWidth, row * 0.62),
          text: textOf(node),
        });
        const children = childrenOf(node);
        if (children.length > 0) {
          // A stem down, a bar across, a stem into each child: what Office draws as one freeform a line.
          const [first, last] = [children[0]!, children.at(-1)!];
          const from = left + (unit * leaves(first)) / 2;
          const to = left + width - (unit * leaves(last)) / 2;
          shapes.push({ geometry: "rect", box: at(middle - 0.01, top + row * 0.62, 0.02, row * 0.19) });
          shapes.push({ geometry: "rect", box: at(from, top + row * 0.8, Math.max(0.02, to - from), 0.02) });
          place(children, left, level + 1);
        }
        if (level > 0) shapes.push({ geometry: "rect", box: at(middle - 0.01, top - row * 0.2, 0.02, row * 0.2) });
        left += width;
      }
    };
    place(nodes, 0, 0);
    return shapes;
  },

  list(nodes, w, h) {
    const columns = Math.ceil(Math.sqrt(nodes.length * 1.5));
    const rows = Math.ceil(nodes.length / columns);
    return nodes.map((node, i) => ({
      geometry: "rect",
      box: at(
        ((i % columns) * w) / columns,
        (Math.floor(i / columns) * h) / rows,
        (w / columns) * 0.92,
        (h / rows) * 0.88,
      ),
      text: textOf(node),
    }));
  },
};
