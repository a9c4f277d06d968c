import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanForTerminal } from "../../src/reporters/clean.js";

describe("cleanForTerminal", () => {
  it("leaves ordinary text of any script alone", () => {
    for (const text of ["Halve your claims", "Größe – “10 %”", "שלום", "日本語", "👩‍👩‍👧 🇩🇪"]) {
      expect(cleanForTerminal(text)).toBe(text);
    }
  });

  it("takes out colours, cursor moves, window titles and links with all they carry", () => {
    expect(cleanForTerminal("a\x1b[31;1mred\x1b[0mb")).toBe("aredb");
    expect(cleanForTerminal("a\x9b2Jb")).toBe("ab");
    expect(cleanForTerminal("a\x1b]0;title\x07b")).toBe("ab");
    expect(cleanForTerminal("\x1b]8;;http://example.org\x1b\\shown\x1b]8;;\x1b\\")).toBe("shown");
    expect(cleanForTerminal("a\x1bPq#0\x1b\\b\x1b(Bc\x1b7d")).toBe("abcd");
  });

  it("keeps the text behind a sequence that never ends", () => {
    expect(cleanForTerminal("a\x1b]never closed")).toBe("anever closed");
    expect(cleanForTerminal("end\x1b")).toBe("end");
  });

  it("takes out controls and bidirectional overrides", () => {
    expect(cleanForTerminal("a\x00\x07\x08b\x7fc\x9ad")).toBe("abcd");
    expect(cleanForTerminal("\u202eabc\u202c \u2066x\u2069")).toBe("abc x");
  });

  it("gives one line unless lines are asked for", () => {
    expect(cleanForTerminal("a\r\nb\rc\vd\te\u2028f")).toBe("a b c d e f");
    expect(cleanForTerminal("a\r\nb\rc\vd\te\u2028f", "lines")).toBe("a\nb\nc\nd\te\nf");
  });

  it("replaces half a surrogate pair", () => {
    expect(cleanForTerminal("a\ud800b")).toBe("a\ufffdb");
  });

  it("leaves nothing that a terminal obeys, whatever comes in, and changes nothing the second time", () => {
    const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\x1b", "\x1b[", "\x9d", "\x07", "[", "m"));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const clean = cleanForTerminal(pieces.join(""));
        expect(clean).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        expect(cleanForTerminal(clean)).toBe(clean);
      }),
    );
  });

  it("takes linear time over the worst input", () => {
    const started = performance.now();
    for (const bad of ["\x1b", "\x1b[", "\x1b]", "\x1b[0", "\x1b]a", "\x9b ", "\x90", "\x9da", "\r"])
      cleanForTerminal(bad.repeat(500_000));
    cleanForTerminal(`\x1b[${"0".repeat(2_000_000)}`);
    cleanForTerminal(`\x1b]${"a".repeat(2_000_000)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
