import { describe, expect, it } from "vitest";
import { flows } from "./diagram-gallery/flows.js";
import { others } from "./diagram-gallery/others.js";
import { parts } from "./diagram-gallery/parts.js";
import { box, label, line, picture, seen } from "./draw.js";

/** What stands on a slide besides what it shows: a subtitle, a logo, a strip, a footnote, a rule under the title. */
const around = () => [
  label([50, 82, 700, 22], "What we have learned from many visits to places like yours over the last ten years"),
  picture([900, 15, 70, 40], "logo.png"),
  box([0, 550, 1000, 12], ""),
  label([50, 535, 300, 15], "Confidential and only for the people who are named in the letter"),
  line([50, 80], [950, 80]),
];

describe("a gallery of slides", () => {
  it.each([...flows(), ...parts()])("$name: $kind", ({ kind, shapes }) => {
    const diagram = seen(shapes);
    expect(diagram?.kind, diagram?.evidence.join("; ") ?? "no diagram").toBeOneOf([...kind!]);
    expect(seen([...around(), ...shapes]), "among a logo, a subtitle and a footnote").not.toBeNull();
  });

  it.each(others())("$name: no diagram", ({ shapes }) => {
    expect(seen(shapes)?.evidence ?? null).toBeNull();
    expect(seen([...around(), ...shapes])?.evidence ?? null, "among a logo, a subtitle and a footnote").toBeNull();
  });
});
