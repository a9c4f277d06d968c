import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Channel } from "./channels.js";

/** Why the reader may have more than the other readings: each reason is looked up in the file's own XML, not taken on trust. */
interface Reason {
  channel: Channel;
  why: string;
  /** Whether a part of the file, white space left out, says it. The text is escaped as XML. */
  holds: (xml: string, text: string) => boolean;
}

const REASONS: readonly Reason[] = [
  {
    channel: "chart_label",
    why: "a category or name written into the chart itself (c:strLit), drawn like any other; the truth looks at cached references",
    holds: (xml, text) =>
      xml.split("<c:strLit>").some((part, i) => i > 0 && before(part, "</c:strLit>").includes(`<c:v>${text}</c:v>`)),
  },
  {
    channel: "chart_label",
    why: "the name of a trend line, which stands in the legend",
    holds: (xml, text) => xml.includes(`<c:name>${text}</c:name>`),
  },
  {
    channel: "alt",
    why: "the title of the alternative text, which stands in where there is no description",
    holds: (xml, text) => xml.includes(`title="${text}"`),
  },
];

function before(text: string, end: string): string {
  return text.split(end, 1)[0]!;
}

/** The reason for each text (without white space) that only the reader has; null where it is made up. */
export function reasonsFor(path: string, channel: Channel, texts: readonly string[]): (string | null)[] {
  const candidates = REASONS.filter((reason) => reason.channel === channel);
  if (texts.length === 0 || candidates.length === 0) return texts.map(() => null);
  const parts = xmlParts(path);
  return texts.map((text) => {
    const written = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return candidates.find(({ holds }) => parts.some((xml) => holds(xml, written)))?.why ?? null;
  });
}

/** Unzipped by a library, so that the reader does not vouch for itself. Nothing where it cannot be unzipped. */
function xmlParts(path: string): string[] {
  try {
    const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name.endsWith(".xml") });
    return Object.values(parts).map((part) => strFromU8(part).replace(/\s+/g, ""));
  } catch {
    return [];
  }
}
