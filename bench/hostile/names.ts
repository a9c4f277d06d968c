import { archive, deflated, repeated } from "./archive.js";
import { type Attack, deckAttack } from "./attack.js";
import { deckOf, entriesOf, PAGE, relationships, slide, sp } from "./decks.js";

/** A sound deck beside which parts have hostile names, and whose slide leads to them. */
const named = (...names: readonly string[]) => {
  const links = relationships(...names.map((name) => `image ${name.replaceAll("&", "&amp;")}`));
  const pictures = names
    .map((_, i) => `<p:pic><p:blipFill><a:blip r:embed="r${i + 1}"/></p:blipFill></p:pic>`)
    .join("");
  return archive([
    ...entriesOf([slide(pictures), PAGE], { "ppt/slides/_rels/slide1.xml.rels": links }),
    ...names.map((name) => ({ name, data: deflated("not a picture") })),
  ]);
};

const layout = '<p:sldLayout><p:cSld name="Round"/></p:sldLayout>';
const toLayout = { "ppt/slides/_rels/slide1.xml.rels": relationships("slideLayout ../layout.xml") };

/** What names and relationships can be made to lead to. */
export const NAMES: readonly Attack[] = [
  deckAttack("names that lead out of the folder", "read", () =>
    named("../../secret.txt", "../../../../../../../../etc/passwd", "ppt/../../secret.txt", "..\\..\\secret.txt"),
  ),
  deckAttack("absolute names and addresses", "read", () =>
    named(
      "/etc/passwd",
      "C:\\secret.txt",
      "\\\\server\\share\\secret.txt",
      "file:///etc/passwd",
      "http://127.0.0.1:9/a",
    ),
  ),
  deckAttack("names of devices", "read", () =>
    named("CON", "NUL.xml", "ppt/slides/AUX", "/dev/zero", "/dev/stdin", "PRN.png"),
  ),
  deckAttack("null bytes and control characters in names", "read", () =>
    named("ppt/slide\u00001.xml", "secret.txt\u0000.png", "a\u001b[2Jb.png", "a\u202egnp.exe", "a\n::error::b.png"),
  ),
  deckAttack("names of 65,000 characters, of nothing, and of dots", "read", () =>
    named("a".repeat(65_000), "/".repeat(60_000), "../".repeat(20_000), "%2e%2e%2fsecret.txt", "%".repeat(30_000), "."),
  ),
  deckAttack("names like those of every object (__proto__)", "read", () =>
    named("__proto__", "constructor", "toString", "ppt/__proto__/a.png"),
  ),
  deckAttack("external targets everywhere", "read", () =>
    deckOf([slide('<p:pic><p:blipFill><a:blip r:link="r1"/></p:blipFill></p:pic>'), PAGE], {
      "ppt/slides/_rels/slide1.xml.rels": relationships(
        "image http://127.0.0.1:9/track.png external",
        "slideLayout http://127.0.0.1:9/layout.xml external",
        "notesSlide file:///etc/passwd external",
        "attachedTemplate \\\\127.0.0.1\\share\\a.potx external",
      ),
    }),
  ),
  deckAttack("a layout that is its own master, a master that is its own layout", "read", () =>
    deckOf([PAGE], {
      ...toLayout,
      "ppt/layout.xml": layout,
      "ppt/_rels/layout.xml.rels": relationships("slideMaster layout.xml", "slideLayout layout.xml"),
    }),
  ),
  deckAttack("layout and master that lead to each other", "read", () =>
    deckOf([PAGE], {
      ...toLayout,
      "ppt/layout.xml": layout,
      "ppt/_rels/layout.xml.rels": relationships("slideMaster master.xml"),
      "ppt/master.xml": "<p:sldMaster><p:cSld/></p:sldMaster>",
      "ppt/_rels/master.xml.rels": relationships("slideLayout layout.xml", "slideMaster master.xml"),
    }),
  ),
  deckAttack("slides that are their own notes, layout, chart and SmartArt", "read", () => {
    const frame = (inside: string) =>
      `<p:graphicFrame><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;
    return deckOf(
      [slide(sp("", "text") + frame('<c:chart r:id="r3"/>') + frame('<dgm:relIds r:dm="r4" r:lo="r4"/>'))],
      {
        "ppt/slides/_rels/slide1.xml.rels": relationships(
          "notesSlide slide1.xml",
          "slideLayout slide1.xml",
          "chart slide1.xml",
          "diagramData slide1.xml",
          "comments slide1.xml",
        ),
      },
    );
  }),
  deckAttack("a presentation that lists itself as a slide", "read", () =>
    deckOf([PAGE], {
      "ppt/_rels/presentation.xml.rels": relationships("slide presentation.xml", "slide slides/slide1.xml"),
    }),
  ),
  deckAttack("relationships of relationships", "read", () =>
    deckOf([PAGE], {
      "_rels/.rels": relationships("officeDocument ppt/presentation.xml", "officeDocument _rels/.rels"),
      "_rels/_rels/.rels.rels": relationships("officeDocument .rels"),
    }),
  ),
  deckAttack("3,000 frames that all show the same chart of 10,000 points", "limit partNodes", () => {
    const chart = repeated(
      "<c:chartSpace><c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef>",
      '<c:pt idx="1"><c:v>7</c:v></c:pt>'.repeat(100),
      100,
      "</c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>",
    );
    const frame =
      '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></p:graphicFrame>';
    return deckOf([slide(frame.repeat(3000))], {
      "ppt/slides/_rels/slide1.xml.rels": relationships("chart ../chart.xml"),
      "ppt/chart.xml": chart,
    });
  }),
];
