import type { Document, DocumentProperties, Page, Shape } from "../../src/document/document.js";
import { optionsOf } from "../../src/engine/settings.js";
import type { FactSettings } from "../../src/facts/facts.js";
import { factsOf } from "../../src/facts/index.js";
import type { Rule, RuleReport } from "../../src/rule/rule.js";

/** A document as far as a test cares. */
export interface Sketch extends Partial<Omit<Document, "pages" | "properties">> {
  pages: readonly SketchPage[];
  properties?: Partial<DocumentProperties>;
}

export interface SketchPage extends Partial<Omit<Page, "shapes" | "notes" | "comments">> {
  shapes?: readonly Shape[];
  notes?: readonly string[];
  comments?: readonly string[];
}

const NO_PROPERTIES: DocumentProperties = {
  title: null,
  author: null,
  lastModifiedBy: null,
  company: null,
  application: null,
  subject: null,
  keywords: null,
  created: null,
  modified: null,
};

/** What a rule reports on a document, with its default options; roles that it exempts are left out as the engine does. */
export function reportsOn(rule: Rule, sketch: Sketch, settings: Partial<FactSettings> = {}): RuleReport[] {
  const facts = factsOf(documentOf(sketch), { customer: [], seller: [], ...settings });
  const all = rule.hiddenPages ? facts.document.pages.map(({ number }) => facts.page(number)) : facts.pages;
  const reports: RuleReport[] = [];
  rule.check({
    document: facts.document,
    facts,
    pages: all.filter(({ role }) => !rule.exempt.includes(role)),
    options: optionsOf(rule, {}),
    exceptions: [],
    report: (report) => reports.push(report),
  });
  return reports;
}

function documentOf({ pages, properties, ...rest }: Sketch): Document {
  return {
    path: "offer.pptx",
    format: "pptx",
    template: false,
    properties: { ...NO_PROPERTIES, ...properties },
    pageSize: { width: 12_192_000, height: 6_858_000 },
    pages: pages.map(({ notes = [], comments = [], shapes = [], ...page }, i) => ({
      number: i + 1,
      id: String(i + 1),
      title: null,
      hidden: false,
      layout: null,
      section: null,
      shapes: [...shapes],
      notes: notes.map(paragraph),
      comments: comments.map((text) => ({ author: null, text, resolved: false })),
      animated: false,
      source: { part: `ppt/slides/slide${i + 1}.xml` },
      ...page,
    })),
    warnings: [],
    ...rest,
  };
}

const paragraph = (text: string): Page["notes"][number] => ({
  text,
  runs: [{ text, size: null, bold: null, language: null, link: null }],
  level: 0,
  bullet: "none",
  position: null,
});
