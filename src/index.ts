/** What programs may use: the same parts that the command is made of. Nothing here opens a file. */

export { rules } from "../rules/index.js";
export { presets } from "../rules/presets.js";
export type { Document, DocumentFormat, Page, Paragraph, Place, Shape } from "./document/document.js";
export { ReadError, type ReadErrorCode } from "./document/errors.js";
export type { LookAt, Sight } from "./document/sight.js";
export { type ByteSource, bufferSource, type Inflate } from "./document/source.js";
export { type Judgement, judge } from "./engine/judge.js";
export { lookerFor } from "./engine/look.js";
export type { RuleSetting, Settings } from "./engine/settings.js";
export type { Facts, PageFacts, PageRole, Passage, Unit, UnitClass } from "./facts/facts.js";
export { factsOf } from "./facts/index.js";
export { type OpenDeck, openPptx, readPptx } from "./pptx-parser/index.js";
export type { InspectReport } from "./report/inspect.js";
export type { AcceptedFinding, FileReport, Finding, PageReport, Report } from "./report/report.js";
export type { Exception } from "./rule/exception.js";
export { definePlugin, type Plugin } from "./rule/plugin.js";
export {
  type Audience,
  type Category,
  defineRule,
  type Evidence,
  type OptionSpec,
  type Options,
  type OptionValues,
  type PresetName,
  type Rule,
  type RuleContext,
  type RuleReport,
  type Severity,
  type Shift,
  type Stage,
} from "./rule/rule.js";
