import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkConfig } from "../../src/config/check.js";
import { readNames } from "../../src/config/names-file.js";
import { Folder } from "./folder.js";

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const read = (name: string) => readNames(join(folder.root, name), "It ");

describe("names from a file", () => {
  it("are one a line, without remarks and empty lines, each once", () => {
    folder.write("a.txt", "\ufeff# ours\nHarbour Foods\r\n\n  Acme  \nAcme\n");
    expect(read("a.txt")).toEqual(["Harbour Foods", "Acme"]);
  });

  it("are the first column of a table, without its heading", () => {
    folder.write("a.csv", 'Customer,City\n"Harbour, Foods ""Ltd""",Leeds\nAcme;Ulm\n\nNorth\tHull\n');
    expect(read("a.csv")).toEqual(['Harbour, Foods "Ltd"', "Acme", "North"]);
    folder.write("b.csv", "Acme,1\n");
    expect(read("b.csv")).toEqual(["Acme"]);
  });

  it("may be written by a spreadsheet in its own encoding", () => {
    writeFileSync(join(folder.root, "a.csv"), Buffer.from("\ufeffAcme\tUlm\n", "utf16le"));
    expect(read("a.csv")).toEqual(["Acme"]);
  });

  it.each<[string, string | Buffer | null, string]>([
    ["that is not there", null, "It and there is no such file. Check the spelling and the folder."],
    [
      "that is too large",
      "x\n".repeat(600_000),
      "It which is larger than 1 MB. Keep only the names in it, one a line.",
    ],
    ["that is a workbook", Buffer.from("PK\x03\x04\0\0"), "It which is not text. Save it as .txt or .csv."],
    [
      "of more names than there are customers",
      Array.from({ length: 10_001 }, (_, i) => `Firm ${i}`).join("\n"),
      "It which has 10001 names; 10000 are allowed.",
    ],
  ])("do not come from a file %s", (_, content, sentence) => {
    if (content !== null) writeFileSync(join(folder.root, "a.txt"), content);
    expect(() => read("a.txt")).toThrow(sentence);
  });

  it("stand in a configuration beside others, from its own folder", () => {
    folder.write("lists/customers.txt", "Acme\n");
    const written = { otherCustomers: ["Harbour Foods", { file: "lists/customers.txt" }] };
    expect(checkConfig(written, "config", [], folder.root).otherCustomers).toEqual(["Harbour Foods", "Acme"]);
    expect(() => checkConfig({ otherCustomers: { file: "x.txt" } }, "config", [], folder.root)).toThrow(
      "config: “otherCustomers” names “x.txt”, and there is no such file.",
    );
  });
});
