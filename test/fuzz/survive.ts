import { rules } from "../../rules/index.js";
import type { Document } from "../../src/document/document.js";
import { ReadError } from "../../src/document/errors.js";
import type { WorkbookOf } from "../../src/document/workbook.js";
import { inspectPages } from "../../src/engine/inspect.js";
import { judge } from "../../src/engine/judge.js";
import type { Settings } from "../../src/engine/settings.js";
import { factsOf } from "../../src/facts/index.js";
import { DEFAULT_LIMITS, type Limits } from "../../src/pptx-parser/index.js";
import { plainText } from "../../src/reporters/plain-text.js";
import { allShapes, brokenPromises } from "./invariants.js";
import { excesses, meteredRead } from "./meter.js";

export interface Outcome {
  /** `read`, or the code of the refusal. */
  code: string;
  readMs: number;
  judgeMs: number;
}

const SETTINGS: Settings = {
  customer: ["Marlow Cold Stores"],
  seller: ["Ashdown Yards"],
  // Rules that nobody gives a reason to run would find nothing to break on.
  otherCustomers: ["Harbour Foods", "Northgate", "é"],
  today: "2026-11-25",
  stage: null,
  audience: null,
  rules: new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }])),
};

/**
 * The property behind all cases: the bytes are read, within the limits, into a Document that keeps its promises and
 * that facts, rules and plain text can be made of; or they are refused with a ReadError. Throws where it does not hold.
 */
export function survive(bytes: Uint8Array, limits: Partial<Limits> = {}, path = "deck.pptx"): Outcome {
  const start = performance.now();
  const { document, workbookOf, error, costs } = meteredRead(bytes, path, limits);
  const readMs = performance.now() - start;
  const excess = excesses(costs, bytes.length, limits);
  if (excess.length > 0) throw new Error(`Too much for these limits: ${excess.join("; ")}`);
  if (document === null) return { code: refusal(error), readMs, judgeMs: 0 };
  const most = limits.shapes ?? DEFAULT_LIMITS.shapes;
  const shapes = document.pages.reduce((sum, page) => sum + allShapes(page.shapes).length, 0);
  if (shapes > most) throw new Error(`${shapes} shapes, at most ${most}`);
  const faults = brokenPromises(document);
  if (faults.length > 0) throw new Error(`The Document breaks its promises: ${faults.slice(0, 5).join("; ")}`);
  const read = performance.now();
  use(document, workbookOf);
  return { code: "read", readMs, judgeMs: performance.now() - read };
}

function refusal(error: unknown): string {
  if (!(error instanceof ReadError)) throw error;
  // A stack in the detail means that only the last line of defence held.
  if (error.detail.includes("\n    at ")) throw new Error(`A fault of ours behind a refusal: ${error.detail}`);
  if (error.message.trim() === "") throw new Error(`Refused (${error.code}) without a word`);
  return error.code;
}

/** Everything that is made of a Document. Rules that report what is not there are caught by the engine as faults. */
function use(document: Document, workbookOf: WorkbookOf): void {
  const before = JSON.stringify(document);
  const facts = factsOf(document, SETTINGS, undefined, workbookOf);
  const { faults } = judge(facts, SETTINGS, rules);
  for (const { ruleId, error } of faults) throw new Error(`The rule ${ruleId} broke`, { cause: error });
  for (const page of document.pages) {
    const { diagram, units, leftovers } = facts.page(page.number);
    const ids = new Set(allShapes(page.shapes).map(({ id }) => id));
    const places = [...units, ...leftovers].flatMap(({ place }) => place ?? []).concat(diagram?.places ?? []);
    const lost = places.find(({ shapeId }) => !ids.has(shapeId));
    if (lost !== undefined) throw new Error(`A fact about shape ${lost.shapeId}, which is not on page ${page.number}`);
    if (diagram !== null && !(diagram.share >= 0 && diagram.share <= 1))
      throw new Error(`A diagram on ${diagram.share} of page ${page.number}`);
  }
  JSON.stringify(inspectPages(facts));
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(plainText(document)))
    throw new Error("Control characters in the plain text");
  if (JSON.stringify(document) !== before) throw new Error("Facts or rules changed the Document");
}
