import { describe, expect, it } from "vitest";
import { deck, facts, label, page, shape, title } from "./draw.js";

describe("a page's title", () => {
  const body = label([50, 200, 800, 300], "Every driver knows the bay before he leaves the motorway.");
  const titleOf = (...shapes: Parameters<typeof page>[0]): string => facts(deck([page(shapes)])).page(1).title;
  const heading = (text: string, y: number, size: number) => {
    const large = label([50, y, 800, 60], text);
    for (const run of large.paragraphs[0]!.runs) run.size = size;
    return large;
  };

  it("is the title placeholder's text, on one line", () => {
    expect(titleOf(title("Your Monday\nat the depot"), body)).toBe("Your Monday at the depot");
  });

  it("is the largest heading near the top where there is no placeholder", () => {
    expect(titleOf(heading("THE PROBLEM", 30, 10), heading("Crates wait at gate 3", 50, 30), body)).toBe(
      "Crates wait at gate 3",
    );
  });

  it("is empty where nothing stands out", () => {
    expect(titleOf(body, label([50, 520, 800, 30], "Page 3"))).toBe("");
    expect(titleOf(heading("Crates wait", 450, 30), body)).toBe("");
  });
});

describe("facts", () => {
  it("are computed when asked for, and once", () => {
    const [first] = facts(deck([page([title("Hello")])])).pages;
    expect(first!.units).toBe(first!.units);
    expect(first!.leftovers).toBe(first!.leftovers);
    let reads = 0;
    const counted = shape([50, 200, 200, 80], "A box");
    const { paragraphs } = counted;
    Object.defineProperty(counted, "paragraphs", {
      get() {
        reads++;
        return paragraphs;
      },
    });
    const lazy = facts(deck([page([counted])]));
    expect(reads).toBe(0);
    lazy.page(1).diagram;
    const once = reads;
    lazy.page(1).diagram;
    expect(reads).toBe(once);
  });

  it("leave hidden pages out, but know them", () => {
    const all = facts(deck([page([title("Hello")]), page([title("Old")], { hidden: true }), page([title("New")])]));
    expect(all.pages.map((each) => each.page.number)).toEqual([1, 3]);
    expect(all.page(2).title).toBe("Old");
    expect(() => all.page(4)).toThrow("no page 4 in a document of 3 pages");
  });

  it("stand a page with more shapes than a person would draw", () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      shape([(i % 60) * 16, Math.floor(i / 60) * 11, 14, 9], `n${i}`),
    );
    const start = performance.now();
    facts(deck([page(many)])).page(1).diagram;
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it("stand more paragraphs, line breaks, runs and points than a person would write", () => {
    const many = 40_000;
    const lines = Array.from({ length: many }, (_, i) => `line ${i}`);
    const broken = label([50, 100, 800, 300], "text");
    const run = broken.paragraphs[0]!.runs[0]!;
    broken.paragraphs[0]!.text = lines.join("\v");
    broken.paragraphs[0]!.runs = Array(200_000).fill(run);
    const nodes = lines.map((text) => ({ text, level: 0 }));
    const art = shape(null, "", { kind: "smartart", smartart: { layout: "process1", category: "process", nodes } });
    const start = performance.now();
    for (const each of [label([50, 100, 800, 300], lines.join("\n")), broken, art]) {
      const { units, diagram } = facts(deck([page([each])])).page(1);
      expect(units.length + (diagram?.nodes.length ?? 0)).toBeGreaterThan(0);
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it.each(["-", "→ ", "1", " ", "+--+ ", "week 1 - ", "├── a\n", "> "])(
    "stand text that no person wrote: %j",
    (piece) => {
      const text = piece.repeat(50_000);
      const table = shape([50, 100, 800, 300], "", {
        kind: "table",
        table: {
          rows: [
            ["a", text],
            [text, text],
          ],
          header: true,
        },
      });
      const start = performance.now();
      facts(deck([page([title("Plan"), label([50, 100, 800, 300], text), table])])).page(1).diagram;
      for (const language of ["", "mermaid", "plantuml"]) {
        const block = shape(null, "", { kind: "code", code: { language, text: `flowchart LR\n${text}` } });
        facts(deck([page([block])])).page(1).diagram;
      }
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
