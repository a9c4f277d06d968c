import type { Attack } from "./attack.js";
import { deckAttack } from "./attack.js";
import { deckOf, type HostileParts, PAGE, relationships, slide, sp, texts, xfrm } from "./decks.js";
import { counted } from "./xml.js";

const frame = (inside: string) =>
  `<p:graphicFrame><p:xfrm><a:off x="0" y="0"/><a:ext cx="9000000" cy="5000000"/></p:xfrm><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;

const linked = (shapes: string, link: string, part: HostileParts) =>
  deckOf([slide(shapes), PAGE], { "ppt/slides/_rels/slide1.xml.rels": relationships(link), ...part });

const smartArt = (points: string, links: string) =>
  linked(frame('<dgm:relIds r:dm="r1"/>'), "diagramData ../data.xml", {
    "ppt/data.xml": `<dgm:dataModel><dgm:ptLst><dgm:pt modelId="d" type="doc"><dgm:prSet loTypeId="urn:a/process1" loCatId="process"/></dgm:pt>${points}</dgm:ptLst><dgm:cxnLst>${links}</dgm:cxnLst></dgm:dataModel>`,
  });

const point = (id: number) =>
  `<dgm:pt modelId="${id}"><dgm:t><a:p><a:r><a:t>Step ${id}</a:t></a:r></a:p></dgm:t></dgm:pt>`;

const link = (from: number | string, to: number) => `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="0"/>`;

const chart = (points: number) =>
  linked(frame('<c:chart r:id="r1"/>'), "chart ../chart.xml", {
    "ppt/chart.xml": `<c:chartSpace><c:chart><c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:strCache>${counted(points, (i) => `<c:pt idx="${i}"><c:v>label ${i}</c:v></c:pt>`)}</c:strCache></c:strRef></c:cat></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  });

const box = (i: number) =>
  sp(
    `${xfrm((i % 200) * 60_000, Math.floor(i / 200) * 27_000, 55_000, 25_000)}<a:prstGeom prst="rect"/>`,
    `Step ${i}`,
    i,
  );

const arrow = (from: number, to: number, id: number) =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="c"/><p:cNvCxnSpPr><a:stCxn id="${from}" idx="0"/><a:endCxn id="${to}" idx="0"/></p:cNvCxnSpPr></p:nvCxnSpPr><p:spPr>${xfrm((from % 200) * 60_000, 0, 100, 100)}<a:ln><a:tailEnd type="triangle"/></a:ln></p:spPr></p:cxnSp>`;

const loose = (i: number, id: number) =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="c"/><p:cNvCxnSpPr/></p:nvCxnSpPr><p:spPr>${xfrm((i % 200) * 60_000 + 55_000, Math.floor(i / 200) * 27_000, 5_000, 0)}<a:ln><a:tailEnd type="triangle"/></a:ln></p:spPr></p:cxnSp>`;

const sentence = (i: number) =>
  `Your ${i} drivers wait ${i + 3} minutes less at the gate, and our platform tracks item ${i}. `;

/** A slide with a title of as many sentences, about 82 characters each. */
const titled = (sentences: number) =>
  slide(texts([counted(sentences, sentence)]).replace("<p:nvPr/>", '<p:nvPr><p:ph type="title"/></p:nvPr>'));

/** A slide of as many paragraphs of as many sentences. */
const said = (sentences: number, paragraphs: number) =>
  slide(texts(Array.from({ length: paragraphs }, (_, n) => counted(sentences, (i) => sentence(n * sentences + i)))));

/** As many runs and one more. */
const runs = (times: number) => texts([counted(times, (i) => `</a:t></a:r><a:r><a:t>${i}`)]);

/** Decks that are well-formed and far too much. */
export const CONTENT: readonly Attack[] = [
  deckAttack("a table of 20,000 rows whose cells span two thousand million", "read", () =>
    deckOf([
      slide(
        frame(
          `<a:tbl>${counted(20_000, (i) => `<a:tr h="9"><a:tc gridSpan="2147483647" rowSpan="2147483647"><a:txBody><a:p><a:r><a:t>${i}</a:t></a:r></a:p></a:txBody></a:tc><a:tc/></a:tr>`)}</a:tbl>`,
        ),
      ),
      PAGE,
    ]),
  ),
  deckAttack("coordinates without measure", "read", () => {
    const wild = ["9223372036854775807", "-9223372036854775808", "1e999", "NaN", "0", "", "99999999999999", "-0"];
    const group = (inside: string, n: string) =>
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name="g"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm rot="${n}"><a:off x="${n}" y="0"/><a:ext cx="${n}" cy="1"/><a:chOff x="0" y="${n}"/><a:chExt cx="0" cy="${n}"/></a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
    const shapes = wild.flatMap((n) =>
      wild.map((m) =>
        sp(
          `<a:xfrm rot="${m}" flipH="1"><a:off x="${n}" y="${m}"/><a:ext cx="${m}" cy="${n}"/></a:xfrm><a:prstGeom prst="chevron"/>`,
          "Step",
        ),
      ),
    );
    return deckOf([slide(wild.reduce(group, shapes.join(""))), PAGE]);
  }),
  deckAttack("200 groups inside one another, each a thousand times larger", "read", () => {
    const open = `<p:grpSp><p:grpSpPr><a:xfrm rot="2700000"><a:off x="9" y="9"/><a:ext cx="9000000" cy="9000000"/><a:chOff x="0" y="0"/><a:chExt cx="9000" cy="9000"/></a:xfrm></p:grpSpPr>`;
    return deckOf([slide(open.repeat(200) + sp(xfrm(1, 1, 9, 9), "deep") + "</p:grpSp>".repeat(200)), PAGE]);
  }),
  deckAttack("more shapes than the limit, all with the same id", "limit shapes", () =>
    deckOf([slide('<p:sp><p:nvSpPr><p:cNvPr id="2"/></p:nvSpPr></p:sp>'.repeat(50_001)), PAGE]),
  ),
  deckAttack("15,000 boxes on one page", "read", () => deckOf([slide(counted(15_000, box)), PAGE])),
  deckAttack("7,500 boxes and 7,500 attached arrows", "read", () =>
    deckOf([slide(counted(7_500, box) + counted(7_499, (i) => arrow(i, i + 1, 20_000 + i))), PAGE]),
  ),
  deckAttack("100 boxes, each with an arrow to each other", "read", () =>
    deckOf([slide(counted(100, box) + counted(9_900, (i) => arrow(i % 100, Math.floor(i / 99), 20_000 + i))), PAGE]),
  ),
  deckAttack("7,500 boxes, each with an arrow from the first", "read", () =>
    deckOf([slide(counted(7_500, box) + counted(7_500, (i) => arrow(0, i, 20_000 + i))), PAGE]),
  ),
  deckAttack("7,500 boxes and 7,500 arrows that nothing is attached to", "read", () =>
    deckOf([slide(counted(7_500, box) + counted(7_500, (i) => loose(i, 20_000 + i))), PAGE]),
  ),
  deckAttack("1,700 slides of 8 boxes", "read", () =>
    deckOf(Array.from({ length: 1_700 }, (_, n) => slide(counted(8, (i) => box(8 * n + i))))),
  ),
  deckAttack("SmartArt whose points lead in circles", "read", () =>
    smartArt(counted(250, point), `${link("d", 0)}${counted(62_500, (i) => link(i % 250, Math.floor(i / 250)))}`),
  ),
  deckAttack("SmartArt of 29,000 points in one chain", "read", () =>
    smartArt(counted(29_000, point), link("d", 0) + counted(28_999, (i) => link(i, i + 1))),
  ),
  deckAttack("a chart with a million cached points", "limit partBytes", () => chart(1_000_000)),
  deckAttack("a chart with 90,000 cached points", "read", () => chart(90_000)),
  deckAttack("100,000 paragraphs in one shape", "limit paragraphs", () =>
    deckOf([slide(texts(Array.from({ length: 100_000 }, (_, i) => `Line ${i}`))), PAGE]),
  ),
  deckAttack("29,000 paragraphs in one shape", "read", () =>
    deckOf([slide(texts(Array.from({ length: 29_000 }, (_, i) => `Line ${i}`))), PAGE]),
  ),
  deckAttack("100,000 line breaks in one paragraph", "read", () =>
    deckOf([slide(texts([counted(100_000, (i) => `</a:t></a:r><a:br/><a:r><a:t>w${i}`)])), PAGE]),
  ),
  deckAttack("150,000 sentences of one letter in one paragraph", "read", () =>
    deckOf([slide(texts([counted(150_000, () => "A. ")])), PAGE]),
  ),
  deckAttack("110,000 runs in one paragraph", "read", () =>
    deckOf([slide(texts([counted(110_000, (i) => `</a:t></a:r><a:r><a:t>${i}`)])), PAGE]),
  ),
  deckAttack("240,000 runs on 150 pages", "read", () => deckOf(Array.from({ length: 150 }, () => slide(runs(1_599))))),
  deckAttack("300,000 runs on 200 pages", "limit pieces", () =>
    deckOf(Array.from({ length: 200 }, () => slide(runs(1_499)))),
  ),
  deckAttack("a title of 5 MB", "limit characters", () => deckOf([titled(60_000), PAGE])),
  deckAttack("a title of 900,000 characters", "read", () => deckOf([titled(11_000), PAGE])),
  deckAttack("5 MB without a space", "limit characters", () =>
    deckOf([slide(texts([counted(700_000, (i) => `x${i}`)])), PAGE]),
  ),
  deckAttack("900,000 characters without a space", "read", () =>
    deckOf([slide(texts([counted(130_000, (i) => `x${i}`)])), PAGE]),
  ),
  deckAttack("15 MB of sentences on one page", "limit characters", () => deckOf([said(150, 1_000), PAGE])),
  deckAttack("900,000 characters of sentences on one page", "read", () => deckOf([said(100, 110), PAGE])),
  deckAttack("900,000 characters of sentences on 100 pages", "read", () =>
    deckOf(Array.from({ length: 100 }, () => said(10, 11))),
  ),
  deckAttack("an alternative text of 10 MB", "read", () =>
    deckOf([
      slide(`<p:pic><p:nvPicPr><p:cNvPr id="2" name="a" descr="${counted(120_000, sentence)}"/></p:nvPicPr></p:pic>`),
      PAGE,
    ]),
  ),
  deckAttack("4,000 comments and 6,000 paragraphs of notes", "read", () =>
    deckOf([PAGE], {
      "ppt/slides/_rels/slide1.xml.rels": relationships("comments ../comments.xml", "notesSlide ../notes.xml"),
      "ppt/comments.xml": `<p:cmLst>${counted(4_000, (i) => `<p:cm authorId="${i}"><p:text>${sentence(i)}</p:text></p:cm>`)}</p:cmLst>`,
      "ppt/notes.xml": slide(
        texts(Array.from({ length: 6_000 }, (_, i) => sentence(i))).replace(
          "<p:nvPr/>",
          '<p:nvPr><p:ph type="body"/></p:nvPr>',
        ),
      ),
    }),
  ),
  deckAttack("text that patterns stumble over", "read", () =>
    deckOf([...STUMBLES.map((text) => slide(texts(spread(text)))), PAGE]),
  ),
];

/** What makes a pattern with two overlapping repetitions try for hours. */
const STUMBLES = [
  ` ¦\u00a0¦a¦a ¦A¦Aa ¦1¦1,¦1.¦1 ¦1:¦12/¦9%¦$1¦€1,¦-¦– ¦—¦.¦. ¦…¦?¦? ¦!¦'¦’s ¦"¦“¦(¦()¦[¦[]¦[x¦[[¦{¦{{`,
  `&lt;¦&lt;x¦&lt;&lt;¦>¦/¦\\¦|¦_¦*¦#¦@¦a@¦a@b.¦http://¦www.¦→¦a → ¦-> ¦>> ¦x→¦➔¦&#9;¦&#10;¦&#10;- ¦- `,
  `1) ¦XX ¦TBD ¦xx%¦lorem ¦our ¦Our ¦we ¦you ¦your ¦from 1 to ¦within 2 ¦by 3% ¦and ¦and, ¦of the ¦to `,
  `so that ¦Step 1 ¦Phase 1: ¦é¦ß¦İ¦ﷺ¦字¦字 ¦。¦क्षि¦👩‍👩‍👧¦\u0301¦\u200b¦\u202e`,
].flatMap((line) => line.split("¦"));

/** A long paragraph, a longer one that ends otherwise, and many short ones. */
function spread(text: string): string[] {
  const times = Math.ceil(2_500 / text.length);
  const short = text.repeat(Math.ceil(80 / text.length));
  return [text.repeat(times), `${text.repeat(2 * times)}!x`, ...Array.from({ length: 20 }, () => short)];
}
