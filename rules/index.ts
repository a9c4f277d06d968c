import type { Rule } from "../src/rule/rule.js";
import architectureDiagram from "./architecture-diagram.js";
import automaticAdvance from "./automatic-advance.js";
import brokenLink from "./broken-link.js";
import croppedPicture from "./cropped-picture.js";
import featureHeavyPage from "./feature-heavy-page.js";
import hiddenSlide from "./hidden-slide.js";
import invisibleContent from "./invisible-content.js";
import localLink from "./local-link.js";
import lowOutcomeShare from "./low-outcome-share.js";
import missingAltText from "./missing-alt-text.js";
import missingTitle from "./missing-title.js";
import misspeltCustomerName from "./misspelt-customer-name.js";
import noQuestion from "./no-question.js";
import offSlideContent from "./off-slide-content.js";
import openComment from "./open-comment.js";
import otherCustomerName from "./other-customer-name.js";
import processDiagram from "./process-diagram.js";
import repeatedTitle from "./repeated-title.js";
import speakerNotes from "./speaker-notes.js";
import staleCopyright from "./stale-copyright.js";
import staleDate from "./stale-date.js";
import staleException from "./stale-exception.js";
import structureDiagram from "./structure-diagram.js";
import trackedChange from "./tracked-change.js";
import unfilledPlaceholder from "./unfilled-placeholder.js";

/** Every rule, by what it judges: pictures first, then words, then what must be done before sending. */
export const rules: readonly Rule[] = [
  processDiagram,
  architectureDiagram,
  structureDiagram,
  featureHeavyPage,
  lowOutcomeShare,
  noQuestion,
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
  offSlideContent,
  invisibleContent,
  missingTitle,
  repeatedTitle,
  missingAltText,
  automaticAdvance,
  speakerNotes,
  staleDate,
  staleCopyright,
];
