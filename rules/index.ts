import type { Rule } from "../src/rule/rule.js";
import architectureDiagram from "./architecture-diagram.js";
import automaticAdvance from "./automatic-advance.js";
import benefitsThatAreFeatures from "./benefits-that-are-features.js";
import brokenLink from "./broken-link.js";
import chatbotLeftover from "./chatbot-leftover.js";
import companyFirst from "./company-first.js";
import contactMismatch from "./contact-mismatch.js";
import croppedPicture from "./cropped-picture.js";
import customerNotNamed from "./customer-not-named.js";
import deckTooLong from "./deck-too-long.js";
import diagramBeforeOutcome from "./diagram-before-outcome.js";
import diagramWithoutResult from "./diagram-without-result.js";
import diagramsInARow from "./diagrams-in-a-row.js";
import draftMark from "./draft-mark.js";
import earlyDemoOrPaper from "./early-demo-or-paper.js";
import emptyPlaceholder from "./empty-placeholder.js";
import featureHeavyPage from "./feature-heavy-page.js";
import foreignMetadata from "./foreign-metadata.js";
import hardToRead from "./hard-to-read.js";
import hiddenSlide from "./hidden-slide.js";
import hollowWords from "./hollow-words.js";
import internalWordsInNotes from "./internal-words-in-notes.js";
import invisibleContent from "./invisible-content.js";
import lateCustomerPicture from "./late-customer-picture.js";
import leadingQuestion from "./leading-question.js";
import localLink from "./local-link.js";
import logoWall from "./logo-wall.js";
import lowOutcomeShare from "./low-outcome-share.js";
import missingAltText from "./missing-alt-text.js";
import missingTitle from "./missing-title.js";
import misspeltCustomerName from "./misspelt-customer-name.js";
import noQuestion from "./no-question.js";
import offSlideContent from "./off-slide-content.js";
import openComment from "./open-comment.js";
import otherCustomerName from "./other-customer-name.js";
import pressureClose from "./pressure-close.js";
import priceBeforeValue from "./price-before-value.js";
import problemWithoutResult from "./problem-without-result.js";
import processDiagram from "./process-diagram.js";
import repeatedTitle from "./repeated-title.js";
import resultWithoutBefore from "./result-without-before.js";
import roiWithoutStory from "./roi-without-story.js";
import sellerHeavyFocus from "./seller-heavy-focus.js";
import sellerStartsSentence from "./seller-starts-sentence.js";
import speakerNotes from "./speaker-notes.js";
import specAsProof from "./spec-as-proof.js";
import staleCopyright from "./stale-copyright.js";
import staleDate from "./stale-date.js";
import staleException from "./stale-exception.js";
import structureDiagram from "./structure-diagram.js";
import tooManyClaims from "./too-many-claims.js";
import topicTitle from "./topic-title.js";
import trackedChange from "./tracked-change.js";
import unfilledPlaceholder from "./unfilled-placeholder.js";
import vagueOutcome from "./vague-outcome.js";
import workbookWithMore from "./workbook-with-more.js";

/** Every rule, by what it judges: pictures first, then words, then what must be done before sending. */
export const rules: readonly Rule[] = [
  processDiagram,
  architectureDiagram,
  structureDiagram,
  diagramsInARow,
  diagramWithoutResult,
  featureHeavyPage,
  lowOutcomeShare,
  pressureClose,
  earlyDemoOrPaper,
  roiWithoutStory,
  benefitsThatAreFeatures,
  leadingQuestion,
  vagueOutcome,
  specAsProof,
  tooManyClaims,
  hollowWords,
  sellerStartsSentence,
  topicTitle,
  hardToRead,
  problemWithoutResult,
  resultWithoutBefore,
  noQuestion,
  diagramBeforeOutcome,
  lateCustomerPicture,
  companyFirst,
  priceBeforeValue,
  sellerHeavyFocus,
  customerNotNamed,
  logoWall,
  deckTooLong,
  unfilledPlaceholder,
  otherCustomerName,
  misspeltCustomerName,
  staleException,
  hiddenSlide,
  openComment,
  trackedChange,
  localLink,
  brokenLink,
  croppedPicture,
  workbookWithMore,
  offSlideContent,
  invisibleContent,
  missingTitle,
  repeatedTitle,
  missingAltText,
  automaticAdvance,
  speakerNotes,
  staleDate,
  staleCopyright,
  draftMark,
  chatbotLeftover,
  internalWordsInNotes,
  foreignMetadata,
  emptyPlaceholder,
  contactMismatch,
];
