import { bytesOf } from "../../test/pptx-parser/build.js";
import { join, repeated, stored } from "./archive.js";
import { type Attack, deckAttack } from "./attack.js";
import { deckOf, PAGE, presentation, relationships, slide, sp, texts } from "./decks.js";

const TREE = "<p:sld><p:cSld><p:spTree>";
const END = "</p:spTree></p:cSld></p:sld>";

/** A slide of many times the same, packed; behind it stands a sound page. */
const many = (piece: string, times: number) => {
  const portion = Math.max(1, Math.min(times, Math.floor(100_000 / piece.length)));
  return deckOf([repeated(TREE, piece.repeat(portion), Math.ceil(times / portion), END), PAGE]);
};

/** A page of elements that nobody asks for, each written in its own way. */
const filler = (n: number, times: number) =>
  stored(`<p:sld><p:cSld><p:extLst>${counted(times, (i) => `<a b="${i}-${n}"/>`)}</p:extLst></p:cSld></p:sld>`);

/** A slide behind a document type. */
const typed = (subset: string, text: string) =>
  deckOf([stored(`<?xml version="1.0"?><!DOCTYPE p:sld [${subset}]>${slide(texts([text]))}`), PAGE]);

const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");

/** What a parser of XML can be made to do, and counts of everything. */
export const XML: readonly Attack[] = [
  deckAttack("billion laughs (nested entities)", "read", () => typed(`<!ENTITY l0 "ha">${laughs}`, "&l30;")),
  deckAttack("quadratic blow-up (one entity of 1 MB, 100,000 times)", "read", () =>
    typed(`<!ENTITY big "${"a".repeat(1_000_000)}">`, "&big;".repeat(100_000)),
  ),
  deckAttack("external entity of a file and of an address", "read", () =>
    typed(
      '<!ENTITY a SYSTEM "secret.txt"><!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c SYSTEM "http://127.0.0.1:9/"><!ENTITY % d SYSTEM "http://127.0.0.1:9/e.dtd">%d;',
      "&a;&b;&c;",
    ),
  ),
  deckAttack("external document type", "read", () =>
    deckOf([`<!DOCTYPE p:sld SYSTEM "http://127.0.0.1:9/sld.dtd">${slide(sp("", "text"))}`, PAGE]),
  ),
  deckAttack("an entity in an attribute, and one that names itself", "read", () =>
    deckOf([
      `<!DOCTYPE a [<!ENTITY x "&x;&x;">]>${slide(sp('<a:prstGeom prst="&x;"/>', "&x;")).replace("Shape 2", "&x;&lol9;")}`,
      PAGE,
    ]),
  ),
  deckAttack("XML nested a million deep", "limit xmlDepth", () => deckOf([stored("<a>".repeat(1_000_000))])),
  deckAttack("groups nested 10,000 deep", "limit xmlDepth", () => many("<p:grpSp>", 10_000)),
  deckAttack("ten million shapes in 16 kB", "limit partBytes", () => many("<p:sp/>", 10_000_000)),
  deckAttack("two million shapes", "limit ratio", () => many("<p:sp/>", 2_000_000)),
  deckAttack("elements up to the limit of a part", "limit partNodes", () =>
    deckOf([stored(`${TREE}${counted(600_000, (i) => `<a b="${i}"/>`)}${END}`)]),
  ),
  deckAttack("70 slides of 20,000 nodes each", "read", () =>
    deckOf(Array.from({ length: 70 }, (_, n) => filler(n, 9_990))),
  ),
  deckAttack("100 slides of 20,000 nodes each", "limit xmlNodes", () =>
    deckOf(Array.from({ length: 100 }, (_, n) => filler(n, 9_990))),
  ),
  deckAttack("two slides of 170,000 nodes each", "read", () => deckOf([filler(1, 85_000), filler(2, 85_000)])),
  deckAttack("ten slides of 100,000 nodes each", "limit partNodes", () =>
    deckOf(Array.from({ length: 10 }, (_, n) => filler(n, 50_000))),
  ),
  deckAttack("20 layouts of 19,000 nodes each", "limit partNodes", () =>
    deckOf(
      Array.from({ length: 20 }, () => PAGE),
      Object.fromEntries(
        Array.from({ length: 20 }, (_, n) => [
          [`ppt/slides/_rels/slide${n + 1}.xml.rels`, relationships(`slideLayout ../layout${n}.xml`)] as const,
          [`ppt/layout${n}.xml`, filler(n, 9_500)] as const,
        ]).flat(),
      ),
    ),
  ),
  deckAttack("a tag that does not end, 5 MB of text behind it", "read: damaged-part", () =>
    deckOf([`${TREE}<a ${counted(300_000, (i) => `b${i}="x" `)}`, PAGE]),
  ),
  deckAttack("half a million attributes on one element", "limit partNodes", () =>
    deckOf([`${TREE}<p:sp ${counted(500_000, (i) => `b${i}="x" `)}/>${END}`, PAGE]),
  ),
  deckAttack("an attribute of 10 MB", "read", () =>
    deckOf([
      slide(
        sp("", "text").replace(
          "Shape 2",
          counted(1_200_000, (i) => `n${i} `),
        ),
      ),
      PAGE,
    ]),
  ),
  deckAttack("200,000 prefixes on one element, unbound names below", "read", () =>
    deckOf([`<p:sld ${counted(200_000, (i) => `xmlns:n${i}="urn:${i}" `)}>${"<u:x/>".repeat(1000)}</p:sld>`, PAGE]),
  ),
  deckAttack("prefixes declared on every one of 250 levels, 100,000 unbound names below", "read", () =>
    deckOf([
      `<p:sld>${counted(250, (i) => `<a xmlns:n${i}="urn:${i}">`)}${counted(100_000, (i) => `<u${i}:x v:y="1"/>`)}${"</a>".repeat(250)}</p:sld>`,
      PAGE,
    ]),
  ),
  deckAttack("text in 900,000 pieces", "read", () => {
    const pieces = "x<!---->".repeat(900_000);
    return deckOf([stored(slide(texts([pieces]))), PAGE]);
  }),
  deckAttack("references without an end", "read", () =>
    deckOf([slide(texts([`&#${"1".repeat(300_000)}`, counted(40_000, (i) => `&#x${i}`), "&".repeat(200_000)])), PAGE]),
  ),
  deckAttack("a comment that does not end, after 500,000 that do", "read: damaged-part", () =>
    deckOf([`${TREE}${counted(500_000, (i) => `<!--${i}-->`)}<!-- `, PAGE]),
  ),
  deckAttack("parts in UTF-16 both ways, odd and mixed", "read", () =>
    deckOf([
      utf16(PAGE, true),
      utf16(PAGE, false),
      join([utf16(PAGE, true), Uint8Array.of(0)]),
      join([utf16(PAGE, true), bytesOf(PAGE)]),
    ]),
  ),
  deckAttack("lone surrogates and characters that XML forbids", "read", () =>
    deckOf([
      utf16(slide(texts(["\ud800 a \udfff\ud800", "\u0000\u0001\u000b\ufffe\uffff", "&#xD800;&#0;&#x110000;"])), true),
      PAGE,
    ]),
  ),
  deckAttack("encodings that nobody knows", "read", () =>
    deckOf([`<?xml version="1.0" encoding="x-evil"?>${PAGE}`, `<?xml version="1.0" encoding="utf-7"?>${PAGE}`]),
  ),
  deckAttack("a list of a million slides", "limit partBytes", () =>
    deckOf([PAGE], { "ppt/presentation.xml": stored(presentation(Array.from({ length: 1_000_000 }, () => 1))) }),
  ),
  deckAttack("a list of 110,000 slides, all the same", "read: repeated-slide", () =>
    deckOf([PAGE], { "ppt/presentation.xml": stored(presentation(Array.from({ length: 110_000 }, () => 1))) }),
  ),
  deckAttack("a million content types", "limit partNodes", () =>
    deckOf([PAGE], {
      "[Content_Types].xml": stored(`<ct:Types>${"<ct:Override/>".repeat(1_000_000)}</ct:Types>`),
    }),
  ),
  deckAttack("120,000 relationships of 30 slides", "read", () =>
    deckOf(
      Array.from({ length: 30 }, () => PAGE),
      Object.fromEntries(
        Array.from({ length: 30 }, (_, n) => [
          `ppt/slides/_rels/slide${n + 1}.xml.rels`,
          `<rel:Relationships>${counted(4_000, (i) => `<rel:Relationship Id="r${i}" Target="${n}-${i}.png"/>`)}</rel:Relationships>`,
        ]),
      ),
    ),
  ),
  deckAttack("115,000 relationships of a slide", "read", () =>
    deckOf([PAGE], {
      "ppt/slides/_rels/slide1.xml.rels": `<rel:Relationships>${counted(115_000, (i) => `<rel:Relationship Id="r${i}" Target="${i}.png"/>`)}</rel:Relationships>`,
    }),
  ),
];

/** `many` numbered pieces, which do not pack as well as the same piece again. */
export function counted(many: number, piece: (i: number) => string): string {
  const pieces: string[] = [];
  for (let i = 0; i < many; i++) pieces.push(piece(i));
  return pieces.join("");
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + 2 * text.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), little);
  return bytes;
}
