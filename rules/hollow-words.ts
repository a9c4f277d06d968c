import { defineRule } from "../src/rule/rule.js";
import { count, quoted } from "./shared/words.js";

export default defineRule({
  id: "hollow-words",
  summary: "A page leans on words that sound like value and name none.",
  why: "“Seamless”, “innovative” and “best-in-class” stand in every deck on the customer's desk, so they tell nobody why yours. Worse, such words are hard to read, and what is hard to read is believed less.",
  evidence: [
    {
      says: "Jargon makes reading harder and raises resistance to persuasion, even where it is explained (650 readers).",
      url: "https://www.researchgate.net/publication/334738666_Jargon_as_a_barrier_to_effective_science_communication_Evidence_from_metacognition",
    },
    {
      says: "Of 388,000 press releases in 2006, one in five used such phrases; “next generation” alone 9,895 times (Scott).",
      url: "http://lauralowell.com/tag/copy-writing/",
    },
    {
      says: "Needlessly long words made writers look less clever (Oppenheimer).",
      url: "https://studylib.net/doc/18876046/consequences-of-erudite-vernacular-utilized-irrespective-...",
    },
  ],
  category: "outcome",
  severity: "info",
  presets: [],
  exempt: ["legal", "references", "appendix"],
  needsLanguage: true,
  options: {
    maxWords: {
      type: "integer",
      default: 2,
      minimum: 0,
      maximum: 100,
      description: "How many different ones a page may hold. Two is ours: one can be chance, three are a habit.",
    },
  },
  examples: {
    bad: "A seamless, best-in-class solution that empowers digital transformation.",
    good: "Two planners stop typing orders.",
  },
  falseAlarms: "The words are the customer's own, or a name: a programme can be called “Digital Transformation”.",
  ask: "What do you call this when you complain about it at lunch?",
  check({ pages, options, report }) {
    for (const { page, units } of pages) {
      const found = units.flatMap((unit) =>
        unit.marks.filter(({ name }) => name === "hollow").map(({ text }) => ({ text, place: unit.place })),
      );
      const different = [...new Map(found.map((word) => [stemOf(word.text), word])).values()];
      if (different.length <= options.maxWords) continue;
      report({
        page,
        message: `${quoted(different.map(({ text }) => text))} could stand in anybody's deck. Say instead what happens, to whom and on which day: one such line does more than ${count(different.length)} of these.`,
        evidence: different.slice(0, 8).map(({ text }) => text),
        place: different[0]!.place,
      });
    }
  },
});

/** `Seamless` and `seamlessly` are one habit: the first seven letters tell words apart. */
function stemOf(text: string): string {
  return text.toLowerCase().slice(0, 7);
}
