import { describe, expect, it } from "vitest";
import { WRONG_CONFIGS } from "../config/wrong-configs.js";
import { tell } from "./tell.js";

describe("a wrong configuration is told in one sentence that names file, key and remedy", () => {
  it.each(WRONG_CONFIGS.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { sentence, wrong } = tell(one);
    expect(wrong, sentence).toEqual([]);
  });
});
