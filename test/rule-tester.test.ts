import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import noQuestion from "../rules/no-question.js";
import workbookWithMore from "../rules/workbook-with-more.js";
import { ROOT } from "../scripts/generated.js";
import { RuleTestError, testRule } from "../src/rule-tester/index.js";

const deck = (name: string) => readFileSync(join(ROOT, "fixtures/workbook-with-more", name));

describe("testRule", () => {
  it("shows a rule all that the command would, workbooks included", async () => {
    await testRule(workbookWithMore, {
      flagged: [{ document: deck("flagged.pptx") }],
      clean: [{ document: deck("clean.pptx") }],
    });
  });

  it("lists every case that failed", async () => {
    const tried = testRule(noQuestion, {
      flagged: [{ name: "one page", document: "# You\n\nYour day." }],
      clean: [{ document: "# You\n\nYour day." }],
    });
    await expect(tried).rejects.toThrow(RuleTestError);
    await expect(tried).rejects.toThrow("The rule no-question:\n- one page: it should find something, but it found 0.");
  });

  it("refuses to pass where nothing is tested", async () => {
    await expect(testRule(noQuestion, { flagged: [], clean: [] })).rejects.toThrow("nothing is tested");
  });
});
