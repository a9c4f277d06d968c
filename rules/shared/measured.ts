import { MEASURED } from "./measured.generated.js";

/** One sentence on how far a rule can be trusted, from `npm run rules:table`; null for a rule that nobody measured. */
export function measuredWords(id: string): string | null {
  const measured = MEASURED[id];
  if (measured === undefined) return null;
  const { findings, judged, right } = measured;
  const where = "In 84 real decks and 19 texts";
  if (findings === 0) return `${where} it found nothing, so that nobody can say how often it is right.`;
  const found = `${where} it found something ${findings === 1 ? "once" : `${findings} times`}`;
  if (judged === 0) return `${found}; none of it was checked.`;
  return `${found}; of ${judged} that ${judged === 1 ? "was" : "were"} checked one by one, ${right} ${right === 1 ? "was" : "were"} right.`;
}
