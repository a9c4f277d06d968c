import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { Budget } from "../../src/pptx-parser/limits.js";
import { decodeXml } from "../../src/pptx-parser/xml/encoding.js";
import { attribute, type XmlElement, XmlReader } from "../../src/pptx-parser/xml/scanner.js";
import { childrenOf, length, share } from "../../src/pptx-parser/xml/tree.js";
import { bytesOf } from "./build.js";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const A_STRICT = "http://purl.oclc.org/ooxml/drawingml/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

function scan(source: string, budget = new Budget()) {
  return new XmlReader(budget).read(source);
}

/** Elements as `name[attributes]"text"(children)`, the shortest form that shows all that was read. */
function show(element: XmlElement | null): string {
  if (element === null) return "nothing";
  const pairs = element.attributes.length === 0 ? "" : `[${element.attributes.join(" ")}]`;
  const text = element.text === "" ? "" : JSON.stringify(element.text);
  const children = childrenOf(element).map(show);
  const inside = children.length === 0 ? "" : `(${children.join(" ")})`;
  return element.name + pairs + text + inside;
}

describe("the XML scanner", () => {
  it.each([
    ["text, attributes and children", "<a x=\"1\" y='2'>t<b/>u</a>", 'a[x 1 y 2]"tu"(b)'],
    [
      "the predefined entities and references",
      "<a x='&lt;&#65;&quot;'>&amp;&#x1F600;&gt;&apos;</a>",
      'a[x <A"]"&😀>\'"',
    ],
    ["no other entity", "<a>&copy;&lol;</a>", 'a"&copy;&lol;"'],
    ["references to no character as a mark", "<a>&#0;&#xD800;&#x110000;</a>", 'a"\ufffd\ufffd\ufffd"'],
    ["line ends, and white space in attributes", '<a x="1\n2\t3&#10;">\r\n\r</a>', 'a[x 1 2 3\n]"\\n\\n"'],
    ["CDATA as text, comments and instructions as nothing", "<a><!-- <b> --><![CDATA[<&]]><?x <c> ?></a>", 'a"<&"'],
    ["a value that holds a `>`", '<a x=">"><a x=">y"/></a>', "a[x >](a[x >y])"],
    ["white space inside tags", "<a\n x = '1'\t>\n</a >", 'a[x 1]"\\n"'],
  ])("reads %s", (_, source, expected) => {
    expect(show(scan(source).root)).toBe(expected);
    expect(scan(source).fault).toBeNull();
  });

  it.each([
    ["another prefix", `<q:sp xmlns:q="${A}"/>`, "a:sp"],
    ["no prefix", `<sp xmlns="${A}"><t/></sp>`, "a:sp(a:t)"],
    ["the Strict dialect", `<a:sp xmlns:a="${A_STRICT}"/>`, "a:sp"],
    ["a prefix that means something else", '<a:sp xmlns:a="urn:b"/>', "{urn:b}:sp"],
    [
      "a prefix that changes inside",
      `<a:x xmlns:a="urn:b"><a:y xmlns:a="${A}"/><a:z/></a:x>`,
      "{urn:b}:x(a:y {urn:b}:z)",
    ],
    ["an attribute with a prefix", `<x xmlns:q="${A}" q:v="1" v="2"/>`, "x[a:v 1 v 2]"],
    ["a prefix nobody declares, by itself", "<p:sp/>", "p:sp"],
  ])("names elements by namespace: %s", (_, source, expected) => {
    expect(show(scan(source).root)).toBe(expected);
  });

  it.each([
    ["the first choice it understands", "a14", "choice"],
    ["the fallback where it understands no choice", "x9", "fallback"],
    ["the fallback where it understands only a part", "a14 x9", "fallback"],
  ])("takes one branch of alternate content: %s", (_, requires, expected) => {
    const declared = 'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" xmlns:x9="urn:new"';
    const source = `<r xmlns:mc="${MC}" ${declared}><a/><mc:AlternateContent><mc:Choice Requires="${requires}"><choice/></mc:Choice><mc:Fallback><fallback/></mc:Fallback></mc:AlternateContent><z/></r>`;
    expect(show(scan(source).root)).toBe(`r(a ${expected} z)`);
  });

  it("steps over a document type without looking at what it declares", () => {
    const source = '<!DOCTYPE a [<!ENTITY x "]>"><!ENTITY y SYSTEM "file:///etc/hosts">]><a>&x;&y;</a>';
    expect(show(scan(source).root)).toBe('a"&x;&y;"');
  });

  it.each([
    ["<a><b>one</b><b>tw", 'a(b"one" b"tw")'],
    ["<a><b>one</c></a>", 'a(b"one")'],
    ["<a><b x=1/></a>", "a"],
    ["<a><b x/></a>", "a"],
    ["<a><b'c/></a>", "a"],
    ['<a><b x="1""/></a>', "a"],
    ["<a><!-- no end", "a"],
    ["<a/><b/>", "a"],
    ["<a><", "a"],
    ["</a>", "nothing"],
    ["", "nothing"],
  ])("keeps what stands before a fault: %s", (source, expected) => {
    const { root, fault } = scan(source);
    expect(show(root)).toBe(expected);
    expect(fault).not.toBeNull();
  });

  it("stops at the depth limit instead of the stack's", () => {
    expect(() => scan("<a>".repeat(1_000_000))).toThrow(/nests its content too deeply/);
  });

  it("stops at the limit of elements", () => {
    expect(() => scan(`<a>${"<b/>".repeat(20_000)}</a>`, new Budget({ xmlNodes: 10_000 }))).toThrow(/too much content/);
  });

  it("stays quick when every element declares a prefix under many others", () => {
    const outer = Array.from({ length: 5_000 }, (_, i) => `xmlns:p${i}="urn:${i}"`).join(" ");
    const inner = Array.from({ length: 20_000 }, (_, i) => `<q xmlns:z="urn:z${i}"/>`).join("");
    const start = performance.now();
    expect(childrenOf(scan(`<r ${outer}>${inner}</r>`).root)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("reads what saxes reads", () => {
    const name = fc.constantFrom("a", "b:c", "d");
    const text = fc.string({ maxLength: 8 }).map((t) => t.replace(/[^\w &<"'é\n>]/g, "").replaceAll("]]>", ""));
    const { tree } = fc.letrec((tie) => ({
      tree: fc
        .record({
          name,
          attributes: fc.dictionary(fc.constantFrom("x", "y", "b:z"), text, { maxKeys: 3 }),
          text,
          children: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("tree"), { maxLength: 3 })),
        })
        .map((node) => write(node as Node)),
    }));
    fc.assert(
      fc.property(tree as fc.Arbitrary<string>, (xml) => {
        const source = `<root xmlns:b="urn:b">${xml}</root>`;
        expect(show(scan(source).root).replaceAll("{urn:b}:", "b:")).toBe(bySaxes(source));
      }),
      { numRuns: 300 },
    );
  });
});

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: string[];
}

function write({ name, attributes, text, children }: Node): string {
  const escaped = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&#60;").replaceAll('"', "&quot;");
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${pairs.join("")}>${escaped(text)}${children.join("")}</${name}>`;
}

/** The same form, from what saxes reports. */
function bySaxes(source: string): string {
  const parser = new SaxesParser();
  const open: { head: string; text: string; children: string[] }[] = [];
  let root = "nothing";
  parser.on("opentag", ({ name, attributes }) => {
    const pairs = Object.entries(attributes).filter(([key]) => !key.startsWith("xmlns"));
    open.push({ head: name + (pairs.length === 0 ? "" : `[${pairs.flat().join(" ")}]`), text: "", children: [] });
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    const { head, text, children } = open.pop()!;
    root = head + (text === "" ? "" : JSON.stringify(text)) + (children.length === 0 ? "" : `(${children.join(" ")})`);
    open.at(-1)?.children.push(root);
  });
  parser.write(source).close();
  return root;
}

describe("the encoding of a part", () => {
  const le = (text: string) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
  const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const be = (text: string) => le(text).map((_, i, bytes) => bytes[i ^ 1]!);

  it.each([
    ["UTF-8", bytesOf("<a>é</a>")],
    ["UTF-8 with a mark", bytesOf("\ufeff<a>é</a>")],
    ["UTF-16, little end first, with a mark", le("\ufeff<a>é</a>")],
    ["UTF-16, little end first", le("<a>é</a>")],
    ["UTF-16, big end first, with a mark", be("\ufeff<a>é</a>")],
    ["UTF-16, big end first", be("<a>é</a>")],
    ["Latin-1 by its declaration", latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>')],
    ["UTF-8 whatever it declares", bytesOf('<?xml version="1.0" encoding="UTF-16"?><a>é</a>')],
    ["UTF-8 when it declares nonsense", bytesOf('<?xml version="1.0" encoding="x-none"?><a>é</a>')],
  ])("is found: %s", (_, bytes) => {
    expect(scan(decodeXml(bytes)).root?.text).toBe("é");
  });
});

describe("numbers", () => {
  const element = (value: string) => scan(`<a v="${value}"/>`).root!;

  it("reads lengths in EMU and with the units of Strict", () => {
    const values = ["914400", "1in", "2.54cm", "25.4mm", "72pt", "6pc", "-1in", "one", ""].map((v) =>
      length(element(v), "v"),
    );
    expect(values).toEqual([914400, 914400, 914400, 914400, 914400, 914400, -914400, null, null]);
  });

  it("reads shares in both dialects", () => {
    expect(["50000", "50%", "12.5%", "half"].map((v) => share(element(v), "v"))).toEqual([0.5, 0.5, 0.125, null]);
  });

  it("finds no attribute that is not there", () => {
    expect(attribute(element("x"), "w")).toBeNull();
  });
});
