import type { Document } from "../document/document.js";
import type { LookAt } from "../document/sight.js";
import type { Inflate } from "../document/source.js";
import { mayHoldDiagrams } from "../facts/pictures.js";

/** What looks at the pictures of a document; undefined where none may be a diagram, so that the net's weights stay unread. */
export async function lookerFor(
  document: Document,
  bytesOf: (source: string) => Uint8Array | null,
  inflate: Inflate,
): Promise<LookAt | undefined> {
  if (!mayHoldDiagrams(document)) return undefined;
  const { pictureReader } = await import("../picture/index.js");
  return pictureReader({ bytesOf, inflate });
}
