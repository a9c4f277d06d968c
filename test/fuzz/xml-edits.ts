import fc from "fast-check";
import { ATTRIBUTES, GRAFTS, NAMES, NUMBERS, PIECES, WORDS } from "./vocabulary.js";

const OPERATIONS = [
  "delete",
  "repeat",
  "nest",
  "move",
  "copy",
  "rename",
  "value",
  "value",
  "value",
  "value",
  "graft",
  "graft",
  "attribute",
  "no-attribute",
  "text",
  "piece",
  "open",
  "cut",
] as const;

/** One change of a part's XML. `at` and `to` choose among what is there, by remainder, so that each shrinks alone. */
export interface XmlEdit {
  operation: (typeof OPERATIONS)[number];
  at: number;
  to: number;
  times: number;
  number: string;
  word: string;
  name: string;
  piece: string;
  graft: number;
}

const choice = fc.nat({ max: 9_999 });

export const xmlEdit: fc.Arbitrary<XmlEdit> = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  at: choice,
  to: choice,
  times: fc.integer({ min: 1, max: 60 }),
  number: fc.constantFrom(...NUMBERS),
  word: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: "binary", maxLength: 8 })),
  name: fc.constantFrom(...NAMES),
  piece: fc.constantFrom(...PIECES),
  graft: fc.nat({ max: GRAFTS.length - 1 }),
});

/** Where an element stands in the text: its start tag from `start` to `open`, its end tag from `close` to `end`. */
interface Span {
  name: string;
  start: number;
  open: number;
  close: number;
  end: number;
}

const TAG = /<(\/?)([^\s<>/!?]+)([^<>]*)>/g;

/** The elements of a text that may no longer be well-formed: end tags without a start are passed over. */
function spansOf(xml: string): Span[] {
  const spans: Span[] = [];
  const open: Span[] = [];
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash, name, rest] = match as unknown as [string, string, string, string];
    const end = match.index + tag.length;
    if (slash === "/") {
      if (open.at(-1)?.name === name) Object.assign(open.pop()!, { close: match.index, end });
    } else {
      const span = { name, start: match.index, open: end, close: end, end };
      spans.push(span);
      if (!rest.endsWith("/")) open.push(span);
    }
  }
  return spans;
}

/** Larger parts than this only make a case slow. */
const LARGEST = 200_000;

/** Makes the change; a text that offers nothing to change stays as it is. */
export function editXml(xml: string, edit: XmlEdit): string {
  const { operation, at, to, times, word, name, piece } = edit;
  if (operation === "cut") return xml.slice(0, at % (xml.length + 1));
  if (operation === "piece") return splice(xml, at % (xml.length + 1), 0, piece);
  const spans = spansOf(xml);
  const span = spans[at % spans.length];
  const target = spans[to % spans.length];
  if (span === undefined || target === undefined) return xml;
  const whole = xml.slice(span.start, span.end);
  const length = whole.length;
  switch (operation) {
    case "delete":
      return splice(xml, span.start, length, "");
    case "repeat":
      return splice(xml, span.end, 0, whole.repeat(Math.min(times, Math.floor(LARGEST / length))));
    case "nest": {
      const opening = xml.slice(span.start, span.open).replace(/\/>$/, ">");
      const deep = times * 5;
      return splice(xml, span.start, length, opening.repeat(deep) + whole + `</${span.name}>`.repeat(deep));
    }
    case "move":
      return target.open <= span.start
        ? splice(splice(xml, span.start, length, ""), target.open, 0, whole)
        : splice(splice(xml, target.open, 0, whole), span.start, length, "");
    case "copy":
      return splice(xml, target.open, 0, whole);
    case "rename":
      return xml.slice(0, span.start) + whole.replaceAll(span.name, name) + xml.slice(span.end);
    case "text":
      return splice(xml, span.open, 0, word.repeat(times));
    case "graft": {
      const { into, xml: grafted } = GRAFTS[edit.graft]!;
      const hosts = spans.filter((host) => into === "" || host.name === into);
      return hosts.length === 0 ? xml : splice(xml, hosts[at % hosts.length]!.open, 0, grafted.repeat(1 + (to % 3)));
    }
    case "open":
      return splice(xml, span.close, span.end - span.close, "");
    case "attribute":
      return splice(
        xml,
        span.start + 1 + span.name.length,
        0,
        ` ${ATTRIBUTES[to % ATTRIBUTES.length]}="${to % 2 === 0 ? edit.number : word}"`,
      );
    default:
      return editAttribute(xml, span, edit);
  }
}

/** A number mostly becomes another number: most words in its place are only ignored. */
function editAttribute(xml: string, span: Span, { operation, to, times, number, word }: XmlEdit): string {
  const tag = xml.slice(span.start, span.open);
  const attributes = [...tag.matchAll(/\s([^\s=<>"']+)=("[^"]*"|'[^']*')/g)];
  const attribute = attributes[to % attributes.length];
  if (attribute === undefined) return xml;
  const value = /\d["']$/.test(attribute[2]!) && times % 4 !== 0 ? number : word;
  const changed = operation === "value" ? ` ${attribute[1]}="${value}"` : "";
  return splice(xml, span.start + attribute.index, attribute[0].length, changed);
}

function splice(text: string, at: number, length: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + length);
}
