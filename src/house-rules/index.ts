export { exampleOf, isWholeText } from "./example.js";
export { ruleOf } from "./rule.js";
export type { Check, Condition, HouseRule, Limits, PageScope, Where, Words } from "./spec.js";
export { type Finder, finderOf, PatternError, patternIn } from "./words.js";
