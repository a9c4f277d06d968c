import { expect, it, vi } from "vitest";
import { rules } from "../../rules/index.js";
import { inflate, openBytes } from "../../src/engine/files.js";
import { inspectPages } from "../../src/engine/inspect.js";
import { judge } from "../../src/engine/judge.js";
import { factsOf } from "../../src/facts/index.js";
import { languageOf } from "../../src/facts/language/detect.js";
import { piecesOf } from "../../src/facts/language/pieces.js";
import { readPptx } from "../../src/pptx-parser/index.js";
import { thirtySlides } from "../decks/bench-decks.js";

/** How often each fact was computed, and for how many different pages or documents. */
const calls = vi.hoisted(() => new Map<string, unknown[]>());

/** A module whose functions named here do what they do, and are counted by their first argument. */
const counted = vi.hoisted(() => async (load: () => Promise<object>, ...names: string[]) => {
  const module: Record<string, unknown> = { ...(await load()) };
  for (const name of names) {
    const compute = module[name] as (...args: unknown[]) => unknown;
    module[name] = (...args: unknown[]) => {
      calls.set(name, [...(calls.get(name) ?? []), args[0]]);
      return compute(...args);
    };
  }
  return module;
});

vi.mock("../../src/facts/title.js", (load) => counted(load, "titleOf"));
vi.mock("../../src/facts/role.js", (load) => counted(load, "roleOf"));
vi.mock("../../src/facts/language/units.js", (load) => counted(load, "unitsOf"));
vi.mock("../../src/facts/pictures.js", (load) => counted(load, "seenPictures", "pictureUses"));
vi.mock("../../src/facts/diagram/index.js", (load) => counted(load, "diagramOf"));
vi.mock("../../src/facts/focus.js", (load) => counted(load, "focusOf"));
vi.mock("../../src/facts/leftovers/leftovers.js", (load) => counted(load, "leftoversOf"));
vi.mock("../../src/facts/genre.js", (load) => counted(load, "genreOf"));

it("no fact of a page or a document is computed twice, however often rules and reports ask", () => {
  const { source } = openBytes(thirtySlides(), "deck.pptx");
  const document = readPptx(source, { path: "deck.pptx", inflate });
  const facts = factsOf(document, { customer: [], seller: [] });
  const on = new Map(rules.map(({ id, severity }) => [id, { severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on };
  for (let time = 0; time < 2; time++) {
    judge(facts, settings, rules);
    inspectPages(facts);
  }
  const pages = ["titleOf", "roleOf", "unitsOf", "seenPictures", "diagramOf", "leftoversOf"];
  for (const name of pages) {
    expect(calls.get(name), name).toHaveLength(document.pages.length);
    expect(new Set(calls.get(name)), name).toEqual(new Set(document.pages));
  }
  expect(calls.get("focusOf")).toHaveLength(document.pages.length);
  for (const name of ["pictureUses", "genreOf"]) expect(calls.get(name), name).toEqual([document]);
  expect(languageOf(document)).toBe(languageOf(document));
  for (const page of document.pages) expect(piecesOf(page, document)).toBe(piecesOf(page, document));
});
