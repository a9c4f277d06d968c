import { strToU8 } from "fflate";
import type { DocumentFormat } from "../../../src/document/document.js";
import type { Deck } from "../deck.js";
import * as architecture from "./architecture-diagram.js";
import * as automaticAdvance from "./automatic-advance.js";
import { badMethod, badTemplate, badTour } from "./bad-decks.js";
import * as benefitsThatAreFeatures from "./benefits-that-are-features.js";
import { brokenFiles } from "./broken.js";
import * as brokenLink from "./broken-link.js";
import * as chatbotLeftover from "./chatbot-leftover.js";
import * as companyFirst from "./company-first.js";
import * as contactMismatch from "./contact-mismatch.js";
import * as croppedPicture from "./cropped-picture.js";
import * as customerNotNamed from "./customer-not-named.js";
import * as deckTooLong from "./deck-too-long.js";
import * as diagramBeforeOutcome from "./diagram-before-outcome.js";
import * as diagramWithoutResult from "./diagram-without-result.js";
import * as diagramsInARow from "./diagrams-in-a-row.js";
import * as draftMark from "./draft-mark.js";
import * as earlyDemoOrPaper from "./early-demo-or-paper.js";
import * as emptyPlaceholder from "./empty-placeholder.js";
import * as features from "./feature-heavy-page.js";
import * as foreignMetadata from "./foreign-metadata.js";
import { goodPages } from "./good-pages.js";
import * as hardToRead from "./hard-to-read.js";
import * as hiddenSlide from "./hidden-slide.js";
import * as hollowWords from "./hollow-words.js";
import { escapesDeck, escapesMarkdown } from "./hostile.js";
import * as internalWordsInNotes from "./internal-words-in-notes.js";
import * as invisibleContent from "./invisible-content.js";
import * as lateCustomerPicture from "./late-customer-picture.js";
import * as leadingQuestion from "./leading-question.js";
import * as localLink from "./local-link.js";
import * as logoWall from "./logo-wall.js";
import * as outcomes from "./low-outcome-share.js";
import * as missingAltText from "./missing-alt-text.js";
import * as missingTitle from "./missing-title.js";
import * as misspeltCustomerName from "./misspelt-customer-name.js";
import * as questions from "./no-question.js";
import * as offSlideContent from "./off-slide-content.js";
import * as openComment from "./open-comment.js";
import * as otherCustomerName from "./other-customer-name.js";
import { ourPicture } from "./our-picture.js";
import { mendedMistakes, plantedMistakes } from "./planted.js";
import * as pressureClose from "./pressure-close.js";
import * as priceBeforeValue from "./price-before-value.js";
import * as problemWithoutResult from "./problem-without-result.js";
import * as process from "./process-diagram.js";
import * as repeatedTitle from "./repeated-title.js";
import * as resultWithoutBefore from "./result-without-before.js";
import * as roiWithoutStory from "./roi-without-story.js";
import * as sellerHeavyFocus from "./seller-heavy-focus.js";
import * as sellerStartsSentence from "./seller-starts-sentence.js";
import * as speakerNotes from "./speaker-notes.js";
import * as specAsProof from "./spec-as-proof.js";
import * as staleCopyright from "./stale-copyright.js";
import * as staleDate from "./stale-date.js";
import * as staleException from "./stale-exception.js";
import * as structure from "./structure-diagram.js";
import { theirPicture } from "./their-picture.js";
import * as tooManyClaims from "./too-many-claims.js";
import * as topicTitle from "./topic-title.js";
import * as placeholders from "./unfilled-placeholder.js";
import * as vagueOutcome from "./vague-outcome.js";
import * as workbookWithMore from "./workbook-with-more.js";

/** A flagged deck must give findings of its own rule; a clean one must give none. A rule for texts alone has no deck. */
const RULES: Record<string, { flagged: () => Deck; clean: () => Deck }> = {
  "process-diagram": process,
  "architecture-diagram": architecture,
  "structure-diagram": structure,
  "feature-heavy-page": features,
  "low-outcome-share": outcomes,
  "no-question": questions,
  "pressure-close": pressureClose,
  "early-demo-or-paper": earlyDemoOrPaper,
  "roi-without-story": roiWithoutStory,
  "benefits-that-are-features": benefitsThatAreFeatures,
  "leading-question": leadingQuestion,
  "vague-outcome": vagueOutcome,
  "spec-as-proof": specAsProof,
  "too-many-claims": tooManyClaims,
  "hollow-words": hollowWords,
  "seller-starts-sentence": sellerStartsSentence,
  "topic-title": topicTitle,
  "hard-to-read": hardToRead,
  "logo-wall": logoWall,
  "deck-too-long": deckTooLong,
  "customer-not-named": customerNotNamed,
  "seller-heavy-focus": sellerHeavyFocus,
  "result-without-before": resultWithoutBefore,
  "problem-without-result": problemWithoutResult,
  "price-before-value": priceBeforeValue,
  "company-first": companyFirst,
  "late-customer-picture": lateCustomerPicture,
  "diagram-before-outcome": diagramBeforeOutcome,
  "diagram-without-result": diagramWithoutResult,
  "diagrams-in-a-row": diagramsInARow,
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
  "workbook-with-more": workbookWithMore,
  "off-slide-content": offSlideContent,
  "invisible-content": invisibleContent,
  "missing-title": missingTitle,
  "repeated-title": repeatedTitle,
  "missing-alt-text": missingAltText,
  "automatic-advance": automaticAdvance,
  "speaker-notes": speakerNotes,
  "draft-mark": draftMark,
  "chatbot-leftover": chatbotLeftover,
  "internal-words-in-notes": internalWordsInNotes,
  "foreign-metadata": foreignMetadata,
  "empty-placeholder": emptyPlaceholder,
  "contact-mismatch": contactMismatch,
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
  files.set("planted/planted-mistakes.pptx", plantedMistakes().bytes());
  files.set("planted/mended-mistakes.pptx", mendedMistakes().bytes());
  for (const [id, { flagged, clean }] of Object.entries(RULES)) {
    files.set(`${id}/flagged.pptx`, flagged().bytes());
    files.set(`${id}/clean.pptx`, clean().bytes());
  }
  for (const [name, bytes] of Object.entries(brokenFiles())) files.set(`broken/${name}`, bytes);
  files.set("hostile/escapes.pptx", escapesDeck().bytes());
  files.set("hostile/escapes.md", strToU8(escapesMarkdown()));
  return files;
}
