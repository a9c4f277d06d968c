import { expect, it } from "vitest";
import { generated } from "../../scripts/generated.js";
import { schemas } from "../../scripts/schema.js";

it("the published schema is what `npm run schema` writes", () => {
  expect(generated(schemas(), true), "mend with: npm run schema").toEqual([]);
});
