import type { SmartArtElement, SmartArtNode } from "../elements.js";
import { ns, part, uri } from "../xml.js";
import type { SlideContext } from "./context.js";
import { drawingXml } from "./smartart-drawing.js";
import { colorsXml, LAYOUTS, layoutXml, styleXml } from "./smartart-layout.js";
import { paragraphs } from "./text.js";

const TYPE = "application/vnd.openxmlformats-officedocument.drawingml.diagram";

/** Adds the five parts of a SmartArt picture and returns the relationships that its frame names. */
export function smartArtParts(element: SmartArtElement, context: SlideContext) {
  const tag = `${context.number}-${context.id(element)}`;
  const add = (kind: string, name: string, xml: string, type: string) => {
    const path = `ppt/diagrams/${name}${tag}.xml`;
    context.pkg.add(path, xml, type);
    return context.link(kind, path);
  };
  const drawing = add(
    "diagramDrawing",
    "drawing",
    drawingXml(element, context),
    "application/vnd.ms-office.drawingml.diagramDrawing+xml",
  );
  return {
    data: add("diagramData", "data", dataXml(element, drawing, context), `${TYPE}Data+xml`),
    layout: add("diagramLayout", "layout", layoutXml(element.layout), `${TYPE}Layout+xml`),
    style: add("diagramQuickStyle", "quickStyle", styleXml(), `${TYPE}Style+xml`),
    colors: add("diagramColors", "colors", colorsXml(), `${TYPE}Colors+xml`),
  };
}

/**
 * The data model: points and connections. PowerPoint writes three more points for each node (two transitions and one
 * for its shape), which hold no words of the person; they are here too, so that readers meet them.
 */
function dataXml(element: SmartArtElement, drawing: string, context: SlideContext): string {
  const { layout } = element;
  const points = [
    `<dgm:pt modelId="1" type="doc"><dgm:prSet loTypeId="${LAYOUTS[layout].id}" loCatId="${LAYOUTS[layout].category}" qsTypeId="urn:microsoft.com/office/officeart/2005/8/quickstyle/simple1" csTypeId="urn:microsoft.com/office/officeart/2005/8/colors/accent1_2"/><dgm:spPr/>${text("")}</dgm:pt>`,
    `<dgm:pt modelId="2" type="pres"><dgm:prSet presAssocID="1" presName="diagram" presStyleCnt="0"/><dgm:spPr/></dgm:pt>`,
  ];
  const connections = [
    `<dgm:cxn modelId="3" type="presOf" srcId="1" destId="2" srcOrd="0" destOrd="0" presId="${LAYOUTS[layout].id}"/>`,
  ];
  let last = 3;
  let shapes = 0;

  function text(words: string): string {
    return `<dgm:t><a:bodyPr/><a:lstStyle/>${paragraphs(words, { context, bullets: "none" })}</dgm:t>`;
  }

  function add(nodes: readonly SmartArtNode[], parent: number): void {
    nodes.forEach((node, order) => {
      const [words, children] = typeof node === "string" ? [node, []] : [node.text, node.children];
      const [id, toParent, toSibling, shown, link, shows, within] = Array.from({ length: 7 }, () => ++last) as number[];
      points.push(
        `<dgm:pt modelId="${id}"><dgm:prSet/><dgm:spPr/>${text(words)}</dgm:pt>`,
        `<dgm:pt modelId="${toParent}" type="parTrans" cxnId="${link}"><dgm:prSet/><dgm:spPr/>${text("")}</dgm:pt>`,
        `<dgm:pt modelId="${toSibling}" type="sibTrans" cxnId="${link}"><dgm:prSet/><dgm:spPr/>${text("")}</dgm:pt>`,
        `<dgm:pt modelId="${shown}" type="pres"><dgm:prSet presAssocID="${id}" presName="node" presStyleLbl="node1" presStyleIdx="${order}" presStyleCnt="${nodes.length}"/><dgm:spPr/></dgm:pt>`,
      );
      connections.push(
        `<dgm:cxn modelId="${link}" srcId="${parent}" destId="${id}" srcOrd="${order}" destOrd="0" parTransId="${toParent}" sibTransId="${toSibling}"/>`,
        `<dgm:cxn modelId="${shows}" type="presOf" srcId="${id}" destId="${shown}" srcOrd="0" destOrd="0" presId="${LAYOUTS[layout].id}"/>`,
        `<dgm:cxn modelId="${within}" type="presParOf" srcId="2" destId="${shown}" srcOrd="${shapes++}" destOrd="0" presId="${LAYOUTS[layout].id}"/>`,
      );
      add(children, id!);
    });
  }

  add(element.nodes, 1);
  return part(`
    <dgm:dataModel ${ns("dgm", "a", "r")}>
      <dgm:ptLst>${points.join("")}</dgm:ptLst>
      <dgm:cxnLst>${connections.join("")}</dgm:cxnLst>
      <dgm:bg/><dgm:whole/>
      <dgm:extLst>
        <a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram">
          <dsp:dataModelExt xmlns:dsp="${uri("dsp")}" relId="${drawing}" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>
        </a:ext>
      </dgm:extLst>
    </dgm:dataModel>`);
}
