import type { SmartArtLayout } from "../elements.js";
import { ns, part } from "../xml.js";

const OFFICE = "urn:microsoft.com/office/officeart/2005/8/layout";

/** The layouts by the names that Office gives them, and the gallery that each is in. */
export const LAYOUTS: Record<SmartArtLayout, { id: string; category: string; algorithm: string }> = {
  process: { id: `${OFFICE}/process1`, category: "process", algorithm: '<dgm:alg type="lin"/>' },
  cycle: {
    id: `${OFFICE}/cycle2`,
    category: "cycle",
    algorithm: '<dgm:alg type="cycle"><dgm:param type="stAng" val="0"/><dgm:param type="spanAng" val="360"/></dgm:alg>',
  },
  hierarchy: {
    id: `${OFFICE}/hierarchy1`,
    category: "hierarchy",
    algorithm: '<dgm:alg type="hierChild"><dgm:param type="linDir" val="fromL"/></dgm:alg>',
  },
  list: {
    id: `${OFFICE}/default`,
    category: "list",
    algorithm: '<dgm:alg type="snake"><dgm:param type="grDir" val="tL"/></dgm:alg>',
  },
};

/** A layout definition: how Office would lay the nodes out again once somebody edits them. */
export function layoutXml(name: SmartArtLayout): string {
  const { id, category, algorithm } = LAYOUTS[name];
  const empty = "<dgm:dataModel><dgm:ptLst/><dgm:bg/><dgm:whole/></dgm:dataModel>";
  const shape = (type = "") => `<dgm:shape ${ns("r")}${type} r:blip=""><dgm:adjLst/></dgm:shape>`;
  return part(`
    <dgm:layoutDef ${ns("dgm", "a")} uniqueId="${id}">
      <dgm:title val=""/><dgm:desc val=""/>
      <dgm:catLst><dgm:cat type="${category}" pri="1000"/></dgm:catLst>
      <dgm:sampData useDef="1">${empty}</dgm:sampData>
      <dgm:styleData useDef="1">${empty}</dgm:styleData>
      <dgm:clrData useDef="1">${empty}</dgm:clrData>
      <dgm:layoutNode name="diagram">
        <dgm:varLst><dgm:dir/><dgm:resizeHandles val="exact"/></dgm:varLst>
        ${algorithm}${shape()}<dgm:presOf/>
        <dgm:constrLst>
          <dgm:constr type="w" for="ch" forName="node" refType="w"/>
          <dgm:constr type="h" for="ch" forName="node" refType="w" refFor="ch" refForName="node" fact="0.6"/>
          <dgm:constr type="primFontSz" for="ch" forName="node" op="equ" val="65"/>
        </dgm:constrLst>
        <dgm:ruleLst/>
        <dgm:forEach name="nodes" axis="ch" ptType="node">
          <dgm:layoutNode name="node">
            <dgm:varLst><dgm:bulletEnabled val="1"/></dgm:varLst>
            <dgm:alg type="tx"/>${shape(' type="roundRect"')}<dgm:presOf axis="desOrSelf" ptType="node"/>
            <dgm:constrLst/><dgm:ruleLst><dgm:rule type="primFontSz" val="5" fact="NaN" max="NaN"/></dgm:ruleLst>
          </dgm:layoutNode>
        </dgm:forEach>
      </dgm:layoutNode>
    </dgm:layoutDef>`);
}

export function styleXml(): string {
  const flat =
    '<dgm:scene3d><a:camera prst="orthographicFront"/><a:lightRig rig="threePt" dir="t"/></dgm:scene3d><dgm:sp3d/>';
  const reference = (kind: string, index: number) =>
    `<a:${kind} idx="${index}"><a:scrgbClr r="0" g="0" b="0"/></a:${kind}>`;
  return part(`
    <dgm:styleDef ${ns("dgm", "a")} uniqueId="urn:microsoft.com/office/officeart/2005/8/quickstyle/simple1">
      <dgm:title val=""/><dgm:desc val=""/>
      <dgm:catLst><dgm:cat type="simple" pri="10100"/></dgm:catLst>
      <dgm:styleLbl name="node1">
        ${flat}<dgm:txPr/>
        <dgm:style>${reference("lnRef", 2)}${reference("fillRef", 1)}${reference("effectRef", 0)}<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></dgm:style>
      </dgm:styleLbl>
    </dgm:styleDef>`);
}

export function colorsXml(): string {
  const scheme = (name: string) => `<a:schemeClr val="${name}"/>`;
  return part(`
    <dgm:colorsDef ${ns("dgm", "a")} uniqueId="urn:microsoft.com/office/officeart/2005/8/colors/accent1_2">
      <dgm:title val=""/><dgm:desc val=""/>
      <dgm:catLst><dgm:cat type="accent1" pri="11200"/></dgm:catLst>
      <dgm:styleLbl name="node1">
        <dgm:fillClrLst meth="repeat">${scheme("accent1")}</dgm:fillClrLst>
        <dgm:linClrLst meth="repeat">${scheme("lt1")}</dgm:linClrLst>
        <dgm:effectClrLst/><dgm:txLinClrLst/><dgm:txFillClrLst/><dgm:txEffectClrLst/>
      </dgm:styleLbl>
    </dgm:colorsDef>`);
}
