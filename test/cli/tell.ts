import type { WrongConfig } from "../config/wrong-configs.js";
import { Workplace } from "./command.js";

/** Letters: what a person reads in one go. */
const LONGEST = 200;
const MOST_MS = 2_000;

export interface Told {
  sentence: string;
  /** What is wrong with the sentence, or with how it came. */
  wrong: string[];
}

/** What the built command says of a configuration that is wrong. */
export function tell({ files, args = [], file, key, remedy }: WrongConfig): Told {
  const place = new Workplace();
  try {
    for (const [path, text] of Object.entries(files)) place.write(path, text);
    place.write("deck.md", "# Offer\n");
    const start = performance.now();
    const { code, out, err } = place.run([...args, "deck.md"]);
    const ms = performance.now() - start;
    const sentence = err.replace(/^decklint: /, "").trimEnd();
    const named = file ?? Object.keys(files)[0]!;
    const wrong = [
      code === 2 ? "" : `ends with ${code}`,
      out === "" ? "" : "prints something",
      sentence.includes("\n") ? "is more than one line" : "",
      sentence.length <= LONGEST ? "" : `has ${sentence.length} letters`,
      sentence.includes(named) ? "" : `does not name ${named}`,
      sentence.includes(key) ? "" : `does not name ${key}`,
      sentence.includes(remedy) ? "" : `does not say ${remedy}`,
      ms <= MOST_MS ? "" : `takes ${Math.round(ms)} ms`,
    ];
    return { sentence, wrong: wrong.filter((one) => one !== "") };
  } finally {
    place.remove();
  }
}
