import { deck, type Parts, presentation, relationships, slide, sp, xfrm } from "../../test/pptx-parser/build.js";
import { archive, deflated, type Entry, type Packed } from "./archive.js";

/** Parts by name; a packed one goes into the archive as it is. */
export type HostileParts = Record<string, string | Uint8Array | Packed>;

/** A page that rules have something to say about, so that a deck that is read is also judged. */
export const PAGE = slide(
  `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Title"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>Our process</a:t></a:r></a:p></p:txBody></p:sp>${[
    "Discover",
    "Design",
    "Build",
    "Deploy",
  ]
    .map((text, i) =>
      sp(`${xfrm(i * 3_000_000, 2_000_000, 2_800_000, 1_000_000)}<a:prstGeom prst="chevron"/>`, text, i + 2),
    )
    .join("")}`,
);

/** Entries of a deck with these slides, in which parts can be replaced and to which others can be added. */
export function entriesOf(slides: readonly (string | Uint8Array | Packed)[], more: HostileParts = {}): Entry[] {
  const names = slides.map((_, i) => `ppt/slides/slide${i + 1}.xml`);
  const written: Parts = deck(slides.map(() => ""));
  const parts: HostileParts = { ...written, ...Object.fromEntries(slides.map((xml, i) => [names[i]!, xml])), ...more };
  return Object.entries(parts).map(([name, content]) => ({ name, data: packed(content) }));
}

export function deckOf(slides: readonly (string | Uint8Array | Packed)[], more: HostileParts = {}): Uint8Array {
  return archive(entriesOf(slides, more));
}

function packed(content: string | Uint8Array | Packed): Packed {
  return typeof content === "string" || content instanceof Uint8Array ? deflated(content) : content;
}

/** Text in one shape: a paragraph for each. */
export function texts(paragraphs: readonly string[], properties = ""): string {
  const lines = paragraphs.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join("");
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr><p:txBody>${lines}</p:txBody></p:sp>`;
}

export { presentation, relationships, slide, sp, xfrm };
