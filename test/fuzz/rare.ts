import {
  bytesOf,
  deck,
  type Parts,
  placeholder,
  presentation,
  relationships,
  slide,
  sp,
  xfrm,
  zip,
} from "../pptx-parser/build.js";
import type { Entry } from "./archive.js";

/** Small decks of what the builder does not write. */

const body = (content: string): string => `<p:txBody>${content}</p:txBody>`;
const words = (text: string): string => body(`<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`);

const frame = (content: string, id = 9): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Frame"/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="2"/><a:ext cx="3" cy="4"/></p:xfrm><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;

const entriesOf = (parts: Parts): Entry[] =>
  Object.entries(parts).map(([name, part]) => ({ name, data: typeof part === "string" ? bytesOf(part) : part }));

/** What the builder does not write: alternate content, math, ink, threads, newer charts, a place only in the layout. */
export function rare(): Entry[] {
  const math = "<a:p><a14:m><m:oMathPara><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></m:oMathPara></a14:m></a:p>";
  const shapes = [
    placeholder('type="title"', "", words("Rare")),
    `<mc:AlternateContent><mc:Choice Requires="a14">${sp(xfrm(1, 2, 3, 4), "chosen")}</mc:Choice><mc:Fallback>${sp("", "not")}</mc:Fallback></mc:AlternateContent>`,
    `<p:sp><p:nvSpPr><p:cNvPr id="4" name="Math"/></p:nvSpPr><p:txBody><a:bodyPr><a:normAutofit fontScale="62500"/></a:bodyPr>${math}</p:txBody></p:sp>`,
    '<p:contentPart r:id="r5"><p14:nvContentPartPr><p14:cNvPr id="6" name="Ink"/></p14:nvContentPartPr></p:contentPart>',
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="7" name="C"/><p:cNvCxnSpPr><a:stCxn id="4"/><a:endCxn id="9"/></p:cNvCxnSpPr></p:nvCxnSpPr><p:spPr>${xfrm(1, 1, 5, 0)}<a:ln><a:tailEnd type="triangle"/></a:ln></p:spPr></p:cxnSp>`,
    frame('<cx:chart r:id="r2"/>'),
    frame('<dgm:relIds r:dm="r6" r:lo="r6"/>'),
    frame(
      '<p:oleObj><p:pic><p:blipFill><a:blip r:embed="r4"/><a:srcRect l="10000" t="-5%"/></p:blipFill></p:pic></p:oleObj>',
    ),
  ];
  const parts = deck([slide(shapes.join(""), 'show="0"')], {
    "ppt/slides/_rels/slide1.xml.rels": relationships(
      "slideLayout ../layout.xml",
      "chartEx c.xml",
      "comments threads.xml",
      "image i.png",
      "customXml ink.xml",
      "diagramData d.xml",
      "diagramDrawing w.xml",
    ),
    "ppt/layout.xml": `<p:sldLayout><p:cSld name="Title"><p:spTree>${placeholder('type="title"', xfrm(5, 6, 7, 8))}</p:spTree></p:cSld></p:sldLayout>`,
    "ppt/slides/c.xml":
      '<cx:chartSpace><cx:chartData><cx:data><cx:strDim><cx:lvl><cx:pt idx="0">North</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData><cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="funnel"/></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>',
    "ppt/slides/threads.xml":
      '<p188:cmLst><p188:cm authorId="a" status="resolved"><p188:txBody><a:p><a:r><a:t>Ours?</a:t></a:r></a:p></p188:txBody></p188:cm></p188:cmLst>',
    "ppt/slides/d.xml":
      '<dgm:dataModel><dgm:ptLst><dgm:pt modelId="0" type="doc"/></dgm:ptLst><dgm:extLst><a:ext><dsp:dataModelExt relId="r7"/></a:ext></dgm:extLst></dgm:dataModel>',
    "ppt/slides/w.xml":
      "<dsp:drawing><dsp:spTree><dsp:sp><dsp:txBody><a:p><a:r><a:t>Drawn</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>",
    "ppt/slides/i.png": "no picture",
  });
  return entriesOf(parts);
}

/** What lies beside the pages or moves on them: links, films, shows, workbooks, layouts' own text, freeforms. */
export function beside(): Entry[] {
  const effect =
    '<p:timing><p:tnLst><p:cTn presetClass="entr"><p:cBhvr><p:tgtEl><p:spTgt spid="2"/></p:tgtEl></p:cBhvr></p:cTn></p:tnLst></p:timing>';
  const path =
    '<a:custGeom><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst><a:gdLst><a:gd name="x1" fmla="*/ w adj 100000"/><a:gd name="y1" fmla="sin x1 5400000"/></a:gdLst><a:pathLst><a:path w="100" h="50"><a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="100" y="50"/></a:lnTo><a:lnTo><a:pt x="x1" y="y1"/></a:lnTo><a:cubicBezTo><a:pt x="1" y="1"/><a:pt x="9" y="9"/><a:pt x="5" y="0"/></a:cubicBezTo><a:arcTo wR="5" hR="5" stAng="0" swAng="5400000"/><a:close/></a:path></a:pathLst></a:custGeom>';
  const shapes = [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Link" title="Go" descr="To the plan"><a:hlinkClick r:id="r1"/></p:cNvPr></p:nvSpPr><p:spPr>${xfrm(10, 10, 200, 100, 'rot="600000"')}${path}</p:spPr>${words("Plan")}</p:sp>`,
    '<p:pic><p:nvPicPr><p:cNvPr id="4" name="Film"/><p:nvPr><a:videoFile r:link="r2"/><p:extLst><p:ext><p14:media r:embed="r3"/></p:ext></p:extLst></p:nvPr></p:nvPicPr></p:pic>',
    '<p:contentPart r:id="r5"><p14:nvContentPartPr><p14:cNvPr id="6" name="Ink"/></p14:nvContentPartPr></p:contentPart>',
    frame('<p:oleObj progId="Excel.Sheet.12" r:id="r4"/>', 7),
    '<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="8" name="Loose"/></p:nvCxnSpPr><p:spPr><a:xfrm flipH="1"><a:off x="0" y="0"/><a:ext cx="10" cy="10"/></a:xfrm><a:prstGeom prst="bentConnector3"/></p:spPr></p:cxnSp>',
    sp(xfrm(300, 10, 50, 50), "Near", 3),
  ];
  const first = slide(shapes.join("")).replace(
    "</p:sld>",
    `<p:transition advTm="2500"><p:fade/></p:transition>${effect}</p:sld>`,
  );
  const shows =
    '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="r2"/><p:sld r:id="r1"/></p:sldLst></p:custShow></p:custShowLst>';
  const workbook = zip({
    "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": '<x:workbook><x:sheets><x:sheet name="Prices"/></x:sheets></x:workbook>',
  });
  return entriesOf(
    deck([first, slide(sp("", "Second"))], {
      "ppt/presentation.xml": presentation([1, 2], shows),
      "ppt/slides/_rels/slide1.xml.rels": relationships(
        "hyperlink https://yard.example/ external",
        "video file:///C:/tour.mp4 external",
        "media ../media/tour.mp4",
        "package ../embeddings/prices.xlsx",
        "customXml ink.xml",
        "slideLayout ../layout.xml",
      ),
      "ppt/layout.xml": `<p:sldLayout><p:cSld name="Offer"><p:spTree>${sp("", "Confidential")}</p:spTree></p:cSld></p:sldLayout>`,
      "ppt/_rels/layout.xml.rels": relationships("slideMaster master.xml"),
      "ppt/master.xml": `<p:sldMaster><p:cSld><p:spTree>${sp("", "Ashdown Yards")}</p:spTree></p:cSld></p:sldMaster>`,
      "ppt/embeddings/prices.xlsx": workbook,
      "ppt/media/tour.mp4": "no film",
    }),
  );
}
