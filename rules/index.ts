import type { Rule } from "../src/rule/rule.js";
import architectureDiagram from "./architecture-diagram.js";
import featureHeavyPage from "./feature-heavy-page.js";
import lowOutcomeShare from "./low-outcome-share.js";
import misspeltCustomerName from "./misspelt-customer-name.js";
import noQuestion from "./no-question.js";
import otherCustomerName from "./other-customer-name.js";
import processDiagram from "./process-diagram.js";
import staleException from "./stale-exception.js";
import structureDiagram from "./structure-diagram.js";
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
];
