import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archive } from "./archive.js";
import { bases } from "./bases.js";
import { changedFiles, PROPERTIES } from "./properties.js";
import { survive } from "./survive.js";

/** The same cases every time: `npm run fuzz` looks for new ones. */
const CASES = 2_000;
const SEED = 20_250_303;

const files = bases().map((entries) => archive(entries, { compressed: true }));
const properties = [...PROPERTIES, changedFiles("bytes", 0.15, files.length, (file) => files[file]!)];
const shares = properties.reduce((sum, { share }) => sum + share, 0);

describe("decks changed in thousands of ways", () => {
  it("are read whole before they are changed", () => {
    for (const bytes of files) expect(survive(bytes).code).toBe("read");
  });

  it.each(properties)("are read or refused as promised: $name", ({ share, arbitrary, check }) => {
    const numRuns = Math.ceil((CASES * share) / shares);
    const codes = new Set<string>();
    fc.assert(
      fc.property(arbitrary, (made) => void codes.add(check(made).code)),
      { numRuns, seed: SEED },
    );
    // Cases that all end alike would test nothing.
    expect(codes.size).toBeGreaterThan(1);
  });
});
