import type { DiagramKind, Owner } from "../facts.js";
import type { Sketch } from "./sketch.js";
import { CUSTOMER_WORLD, ROLE, STAGE, STRONG_TITLE, SYSTEM_PART, shareWith } from "./words.js";

/** What kind of picture it is: what is drawn and what its words are about, summed. */
export function kindOf(sketch: Sketch, title: string): Exclude<DiagramKind, "customer"> {
  const labels = sketch.nodes.map((node) => node.label);
  const votes = {
    process: sketch.lean.process + 1.5 * shareWith(STAGE, labels) + (STRONG_TITLE.process.test(title) ? 1.5 : 0),
    architecture:
      sketch.lean.architecture + 2.5 * shareWith(SYSTEM_PART, labels) + (STRONG_TITLE.architecture.test(title) ? 2 : 0),
    structure: sketch.lean.structure + 2 * shareWith(ROLE, labels) + (STRONG_TITLE.structure.test(title) ? 1.5 : 0),
  };
  if (votes.process >= votes.architecture && votes.process >= votes.structure) return "process";
  return votes.architecture >= votes.structure ? "architecture" : "structure";
}

/** Whose world it is. The seller's, unless title or labels say that it is the customer's own. */
export function ownerOf(sketch: Sketch, title: string, customers: readonly string[]): Owner {
  const labels = sketch.nodes.map((node) => node.label);
  const yours = labels.filter((label) => /\byours?\b/i.test(label)).length;
  if (CUSTOMER_WORLD.test(title) || labels.filter((label) => CUSTOMER_WORLD.test(label)).length >= 2) return "customer";
  if (labels.length > 0 && yours >= labels.length / 2) return "customer";
  const named = customers.filter((name) => name.length > 2 && title.toLowerCase().includes(name.toLowerCase()));
  if (named.length > 0 && /\b(?:today|current|now|needs?|challenges?)\b/i.test(title)) return "customer";
  return /\b(?:our|we|us)\b/i.test(title) || labels.length > 0 ? "seller" : "unclear";
}
