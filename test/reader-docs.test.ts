import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LIMITS } from "../src/config/keys.js";

const ROOT = join(import.meta.dirname, "..");
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), "utf8");
const page = read("docs", "reader.md");

it("the page about the reader has every limit, with its default", () => {
  const rows = page.matchAll(/^\| `limits\.(\w+)` \| ([\d,]+) \|/gm);
  const written = Object.fromEntries([...rows].map(([, name, value]) => [name, Number(value!.replaceAll(",", ""))]));
  expect(written).toEqual(LIMITS);
});

it("the page about the reader has every warning", () => {
  const files = readdirSync(join(ROOT, "src", "pptx-parser"), { recursive: true, encoding: "utf8" });
  const code = files.filter((file) => file.endsWith(".ts")).map((file) => read("src", "pptx-parser", file));
  const given = code.join("\n").matchAll(/\bwarn\(\s*"([a-z-]+)"/g);
  const written = section("| warning |").matchAll(/^\| `([a-z-]+)` \|/gm);
  expect(names(written)).toEqual(names(given));
});

it("the page about the reader has every error", () => {
  const type = /type ReadErrorCode =([^;]+);/.exec(read("src", "document", "errors.ts"))![1]!;
  expect(names(section("| code |").matchAll(/`([a-z-]+)`/g))).toEqual(names(type.matchAll(/"([a-z-]+)"/g)));
});

/** The table that begins so. */
function section(head: string): string {
  return page.slice(page.indexOf(head)).split("\n\n", 1)[0]!;
}

function names(found: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...found].map((match) => match[1]!))].sort();
}
