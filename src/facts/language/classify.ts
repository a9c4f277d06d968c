import { type FactSettings, UNIT_CLASSES, type UnitClass, type UnitKind } from "../facts.js";
import { Terms, wordsOf } from "../terms.js";
import { cuesOf } from "./cues.js";
import { featuresOf, type Reading, readingOf } from "./features.js";
import { indexOf, outputsOf, probabilities, scoresOf } from "./model.js";
import { firstWord } from "./pattern.js";

/** What stands around a unit, as far as it is known. */
export interface UnitContext {
  kind?: UnitKind;
  /** The heading above it, or the page's title. */
  heading?: string;
  /** The title of its page, where that is not the heading above it. */
  title?: string;
  settings?: FactSettings;
  /** How likely each class is for the lines around it, in the order of `UNIT_CLASSES`. */
  near?: readonly number[];
}

export interface Judgement {
  class: UnitClass;
  /** Outcomes only: 1 generic, 2 concrete; else 0. */
  strength: 0 | 1 | 2;
  /** How likely each class is, in the order of `UNIT_CLASSES`. */
  chances: readonly number[];
}

/** A line before the lines around it are known. */
export interface Draft {
  scores: number[];
  /** What it is if it is an outcome. */
  strength: 1 | 2;
}

/** Judges one unit of English text: what does this line put into the prospect's mind? */
export function classify(text: string, context: UnitContext = {}): Judgement {
  return decide(draftOf(text, context), context.near);
}

/** The words of a unit that spoke for its class, as they stand in the text, the strongest first. */
export function cuesFor(unitClass: UnitClass, text: string, settings?: FactSettings): string[] {
  const reading = readingOf(text, settings);
  return cuesOf(reading, featuresOf(reading), unitClass);
}

export function draftOf(text: string, context: UnitContext): Draft {
  const reading = readingOf(text, context.settings);
  const features = featuresOf(reading);
  const outputs = outputsOf(features);
  const scores = scoresOf(outputs);
  guard(reading, scores);
  lean(scores, context);
  return { scores, strength: strengthOf(features, outputs) };
}

/** A length of time and a change with its number are concrete whatever the other words are. */
const CONCRETE = new Set(["s:duration", "g:outcome.change-with-number"]);

export function strengthOf(
  features: readonly { name: string }[],
  [generic = 0, concrete = 0]: readonly number[],
): 1 | 2 {
  return concrete > generic || features.some(({ name }) => CONCRETE.has(name)) ? 2 : 1;
}

/**
 * Lines that stand together are of a kind more often than not: the classes of the lines around count this much.
 * Chosen by cross-validation by document (docs/decisions/language-model.md).
 */
const NEAR = 1.5;

export function decide({ scores, strength }: Draft, near?: readonly number[]): Judgement {
  const total = near === undefined ? scores : scores.map((score, c) => score + NEAR * near[c]!);
  const chances = probabilities(total);
  const best = likeliest(chances, near !== undefined);
  return { class: best, strength: best === "outcome" ? strength : 0, chances };
}

/**
 * What is praised on a page must be this likely, or the next likely class takes its place: false praise costs trust.
 * An outcome is likelier than all else together. Chosen on labelled pages.
 */
const LEAST: Partial<Record<UnitClass, number>> = { outcome: 0.5, question: 0.45 };

function likeliest(chances: readonly number[], onPage: boolean): UnitClass {
  const known = UNIT_CLASSES.filter((name, c) => !onPage || chances[c]! >= (LEAST[name] ?? 0));
  return known.reduce((best, name) => (chances[indexOf(name)]! > chances[indexOf(best)]! ? name : best));
}

const UNFILLED = /\[[A-Z][^\]]{0,40}\]\s?%|\{\{[^}]{1,40}\}\}|\bX{1,3}\s?%|\blorem ipsum\b/;
const INVITES = new Set("walk talk tell help describe paint give picture imagine share show".split(" "));
const NEVER = 20;
const CLAIMS = [indexOf("outcome"), indexOf("pain")];

/** What no sum of cues may overturn: an unfilled claim says nothing, and a question has its mark or invites an answer. */
function guard({ text, tokens }: Reading, scores: number[]): void {
  if (UNFILLED.test(text)) for (const claim of CLAIMS) scores[claim]! -= NEVER;
  const invites = INVITES.has(tokens[firstWord(tokens)]?.norm ?? "");
  if (!text.includes("?") && !invites) scores[indexOf("question")]! -= NEVER;
}

/** Headings colour what stands below them; hand-set, small against a clear cue (the corpus' lines come without headings). */
const LEANS: readonly (readonly [Terms, UnitClass, number])[] = [
  [
    new Terms(
      `challenge/challenges, problem/problems, pain/pains, issues, risk/risks, current state/situation, why change, obstacle/obstacles,
      what we heard`,
    ),
    "pain",
    1,
  ],
  [
    new Terms("result/results, benefit/benefits, outcome/outcomes, impact, gain/gains, savings, what changes, value"),
    "outcome",
    0.7,
  ],
  [
    new Terms(
      `feature/features, capabilities, services, technology/technologies, architecture, module/modules, what you get,
      specification/specifications`,
    ),
    "feature",
    0.7,
  ],
  [
    new Terms(
      `approach, process, method/methodology, timeline, project plan, phase/phases, step/steps, roadmap, how we work/deliver,
      milestone/milestones, deliverable/deliverables`,
    ),
    "process",
    0.8,
  ],
  [
    new Terms(
      `about us, who we are, our story/team/values/mission, company, team, founders, traction, business/revenue model, go to market,
      use of funds, financials, advisors/advisers`,
    ),
    "company",
    0.8,
  ],
  [
    new Terms(
      "competition, competitors, competitive landscape, comparison, alternatives, why now, market, demo, example/examples, exercise, lab/labs",
    ),
    "neutral",
    0.7,
  ],
];

/** A title names its topic more often than not: seven in ten of the labelled ones are neutral. */
const TITLE = 0.8;

function lean(scores: number[], { heading, title, kind }: UnitContext): void {
  if (kind === "title") {
    scores[indexOf("neutral")]! += TITLE;
    return;
  }
  for (const above of [heading, title]) {
    if (above === undefined) continue;
    const words = wordsOf(above);
    for (const [terms, unitClass, weight] of LEANS) if (terms.isIn(words)) scores[indexOf(unitClass)]! += weight;
  }
}
