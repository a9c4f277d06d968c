import { describe, expect, it } from "vitest";
import { flows } from "./diagram-gallery/flows.js";
import { others } from "./diagram-gallery/others.js";
import { parts } from "./diagram-gallery/parts.js";
import { seen } from "./draw.js";

describe("a gallery of slides", () => {
  it.each([...flows(), ...parts()])("$name: $kind", ({ kind, shapes }) => {
    const diagram = seen(shapes);
    expect(diagram?.kind, diagram?.evidence.join("; ") ?? "no diagram").toBeOneOf([...kind!]);
  });

  it.each(others())("$name: no diagram", ({ shapes }) => {
    expect(seen(shapes)?.evidence ?? null).toBeNull();
  });
});
