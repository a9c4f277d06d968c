import { strToU8 } from "fflate";
import type { DocumentFormat } from "../../../src/document/document.js";
import type { Deck } from "../deck.js";
import * as architecture from "./architecture-diagram.js";
import * as automaticAdvance from "./automatic-advance.js";
import { badMethod, badTemplate, badTour } from "./bad-decks.js";
import { brokenFiles } from "./broken.js";
import * as brokenLink from "./broken-link.js";
import * as croppedPicture from "./cropped-picture.js";
import * as features from "./feature-heavy-page.js";
import { goodPages } from "./good-pages.js";
import * as hiddenSlide from "./hidden-slide.js";
import { escapesDeck, escapesMarkdown } from "./hostile.js";
import * as invisibleContent from "./invisible-content.js";
import * as localLink from "./local-link.js";
import * as outcomes from "./low-outcome-share.js";
import * as missingAltText from "./missing-alt-text.js";
import * as missingTitle from "./missing-title.js";
import * as misspeltCustomerName from "./misspelt-customer-name.js";
import * as questions from "./no-question.js";
import * as offSlideContent from "./off-slide-content.js";
import * as openComment from "./open-comment.js";
import * as otherCustomerName from "./other-customer-name.js";
import { ourPicture } from "./our-picture.js";
import * as process from "./process-diagram.js";
import * as repeatedTitle from "./repeated-title.js";
import * as speakerNotes from "./speaker-notes.js";
import * as staleCopyright from "./stale-copyright.js";
import * as staleDate from "./stale-date.js";
import * as staleException from "./stale-exception.js";
import * as structure from "./structure-diagram.js";
import { theirPicture } from "./their-picture.js";
import * as placeholders from "./unfilled-placeholder.js";

/** A flagged deck must give findings of its own rule; a clean one must give none. A rule for texts alone has no deck. */
const RULES: Record<string, { flagged: () => Deck; clean: () => Deck }> = {
  "process-diagram": process,
  "architecture-diagram": architecture,
  "structure-diagram": structure,
  "feature-heavy-page": features,
  "low-outcome-share": outcomes,
  "no-question": questions,
  "unfilled-placeholder": placeholders,
  "other-customer-name": otherCustomerName,
  "misspelt-customer-name": misspeltCustomerName,
  "stale-exception": staleException,
  "stale-date": staleDate,
  "stale-copyright": staleCopyright,
  "hidden-slide": hiddenSlide,
  "open-comment": openComment,
  "local-link": localLink,
  "broken-link": brokenLink,
  "cropped-picture": croppedPicture,
  "off-slide-content": offSlideContent,
  "invisible-content": invisibleContent,
  "missing-title": missingTitle,
  "repeated-title": repeatedTitle,
  "missing-alt-text": missingAltText,
  "automatic-advance": automaticAdvance,
  "speaker-notes": speakerNotes,
};

/** The endings of a rule's fixtures. */
export function endingsOf(formats: readonly DocumentFormat[] = ["markdown", "pptx"]): string[] {
  return formats.map((format) => (format === "markdown" ? "md" : "pptx")).sort();
}

/** Every fixture that is made by code, by its path under `fixtures/`. Proposals in markdown are their own source. */
export function fixtureFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  files.set("samples/our-picture.pptx", ourPicture().bytes());
  files.set("samples/their-picture.pptx", theirPicture().bytes());
  files.set("decks/good-pages.pptx", goodPages().bytes());
  files.set("decks/bad-tour.pptx", badTour().bytes());
  files.set("decks/bad-method.pptx", badMethod().bytes());
  files.set("decks/bad-template.pptx", badTemplate().bytes());
  for (const [id, { flagged, clean }] of Object.entries(RULES)) {
    files.set(`${id}/flagged.pptx`, flagged().bytes());
    files.set(`${id}/clean.pptx`, clean().bytes());
  }
  for (const [name, bytes] of Object.entries(brokenFiles())) files.set(`broken/${name}`, bytes);
  files.set("hostile/escapes.pptx", escapesDeck().bytes());
  files.set("hostile/escapes.md", strToU8(escapesMarkdown()));
  return files;
}
