import { blankShape } from "../../src/document/blank.js";
import type { Document, Page, Shape } from "../../src/document/document.js";
import type { Settings } from "../../src/engine/settings.js";
import { type Facts, type PageFacts, UNIT_CLASSES, type Unit, type UnitClass } from "../../src/facts/facts.js";
import type { OptionSpec, Rule, RuleContext } from "../../src/rule/rule.js";

/** The least that the engine needs of a shape. */
export function fakeShape(id: string, text = ""): Shape {
  return {
    ...blankShape(id, `Shape ${id}`, "text"),
    paragraphs: text === "" ? [] : [{ text, runs: [], level: 0, bullet: "none", position: null }],
  };
}

export interface FakePage {
  title?: string;
  id?: string;
  hidden?: boolean;
  role?: PageFacts["role"];
  focus?: PageFacts["focus"];
  diagram?: PageFacts["diagram"];
  pictures?: PageFacts["pictures"];
  /** Text units as `class: text`. */
  units?: string[];
  source?: Page["source"];
  shapes?: Shape[];
}

/** Facts about a document whose pages are these, numbered from 1. */
export function fakeFacts(
  fakes: readonly FakePage[],
  language: Facts["language"] = { code: "en", judged: true },
): Facts {
  const pages = fakes.map((fake, i) => fakePage(fake, i + 1));
  const document: Document = {
    path: "deck.pptx",
    format: "pptx",
    template: false,
    properties: {} as Document["properties"],
    pageSize: null,
    pages: pages.map(({ page }) => page),
    warnings: [],
  };
  return {
    document,
    source: document,
    exceptions: [],
    settings: { customer: [], seller: [] },
    language,
    genre: null,
    tender: null,
    buildUps: [],
    passages: [],
    workbookOf: () => null,
    pages: pages.filter(({ page }) => !page.hidden),
    page: (number) => pages[number - 1]!,
  };
}

function fakePage(fake: FakePage, number: number): PageFacts {
  const page: Page = {
    number,
    id: fake.id ?? String(255 + number),
    title: fake.title ?? null,
    hidden: fake.hidden ?? false,
    layout: null,
    section: null,
    shapes: fake.shapes ?? [fakeShape("2", "words")],
    notes: [],
    comments: [],
    animated: false,
    source: fake.source ?? { part: `ppt/slides/slide${number}.xml` },
  };
  return {
    page,
    title: fake.title ?? "",
    role: fake.role ?? "content",
    focus: fake.focus ?? "neutral",
    units: (fake.units ?? []).map(fakeUnit),
    diagram: fake.diagram ?? null,
    pictures: fake.pictures ?? [],
    leftovers: [],
  };
}

function fakeUnit(written: string): Unit {
  const [name = "neutral", text = ""] = written.split(/: (.*)/);
  const chance = Object.fromEntries(UNIT_CLASSES.map((one) => [one, one === name ? 1 : 0])) as Unit["chance"];
  return {
    text,
    kind: "bullet",
    class: name as UnitClass,
    strength: 0,
    chance,
    cues: [],
    marks: [],
    place: { shapeId: "2" },
  };
}

export const SELLERS_DIAGRAM: NonNullable<PageFacts["diagram"]> = {
  kind: "process",
  form: "native",
  owner: "seller",
  share: 0.5,
  nodes: [{ id: "a", label: "Plan" }],
  edges: [],
  loop: false,
  evidence: ["3 chevrons in a row"],
  places: [],
};

/** A rule that does what the test says. */
export function fakeRule(id: string, check: (context: RuleContext) => void, more: Partial<Rule> = {}): Rule {
  return {
    id,
    summary: "A rule for tests.",
    why: "Tests need it.",
    evidence: [],
    category: "picture",
    severity: "warning",
    presets: ["recommended"],
    exempt: [],
    needsLanguage: false,
    options: {},
    examples: { bad: "", good: "" },
    falseAlarms: "",
    ask: "What would you ask?",
    check,
    ...more,
  };
}

/** A rule that reports every page it may. */
export const everyPage = (id: string, more: Partial<Rule> = {}): Rule =>
  fakeRule(
    id,
    ({ pages, report }) => {
      for (const { page } of pages) report({ page, message: "Here.", evidence: ["seen"] });
    },
    more,
  );

/** Settings in which these rules are on. */
export function fakeSettings(rules: readonly Rule[], more: Partial<Settings> = {}): Settings {
  return {
    customer: [],
    seller: [],
    stage: null,
    audience: null,
    rules: new Map(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
    ...more,
  };
}

export const MAX_ITEMS: OptionSpec = {
  type: "integer",
  default: 3,
  minimum: 1,
  maximum: 100,
  description: "How many.",
};
