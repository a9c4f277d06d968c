import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

const READER = join(import.meta.dirname, "..", "..", "src", "pptx-parser");

/** From the ground up: a floor may use those below it and itself, never one above. */
const FLOORS = [
  "limits.ts",
  "zip",
  "xml",
  "package",
  "text",
  "graphics",
  "slide",
  "properties.ts",
  "embeddings.ts",
  "linked.ts",
  "workbook.ts",
  "presentation.ts",
  "index.ts",
];

it("stands in floors: imports lead down only", () => {
  const upward: string[] = [];
  for (const file of readdirSync(READER, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  )) {
    for (const [, target] of readFileSync(join(READER, file), "utf8").matchAll(/ from "(\.[^"]+)"/g)) {
      const imported = relative(READER, join(READER, file, "..", target!)).replace(/\.js$/, ".ts");
      if (imported.startsWith("..")) continue;
      if (floorOf(imported) > floorOf(file)) upward.push(`${file} imports ${imported}`);
    }
  }
  expect(upward).toEqual([]);
});

function floorOf(file: string): number {
  const floor = FLOORS.indexOf(file.split("/")[0]!);
  if (floor < 0) throw new Error(`${file} stands on no floor`);
  return floor;
}
