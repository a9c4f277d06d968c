import { describe, expect, it } from "vitest";
import { defuse } from "../../src/reporters/defuse.js";
import { github } from "../../src/reporters/github.js";
import { jobSummary } from "../../src/reporters/job-summary.js";
import { json } from "../../src/reporters/json.js";
import { file, finding, HOSTILE, page, report } from "./report-fakes.js";

describe("defusing", () => {
  it.each([
    ["::error::x", ": :error::x"],
    ["  ::set-output name=a::b", "  : :set-output name=a::b"],
    ["a\n\t::warning::x", "a\n\t: :warning::x"],
    ["\x1b[1m::error::x", "\x1b[1m: :error::x"],
    ["note ##vso[task.complete]", "note ## vso[task.complete]"],
    ["##teamcity[message]", "## teamcity[message]"],
    ["##[error]x", "## [error]x"],
    ["std::string, a:b ## heading", "std::string, a:b ## heading"],
  ])("turns %j into %j", (text, safe) => {
    expect(defuse(text)).toBe(safe);
  });
});

describe("annotations for GitHub", () => {
  it("point at the slide as the line, with the question", () => {
    expect(github(report(file({ findings: [finding()] })), "/repo")).toBe(
      `::warning file=deck.pptx,line=2,title=Slide 2 - process-diagram::Slide 2, “Our approach”: This page draws your steps: Plan, Build and Run. Their own picture has to wait. Ask: If you drew this picture yourself, what would be in the middle?
deck.pptx: 1 of 3 slides shows your picture; the customer first appears on slide 3.
`,
    );
  });

  it("escape what would end a property or a message", () => {
    const text = github(
      report(file({ path: "/repo/a,b:c.pptx", findings: [finding({ message: "100%\r\nof it", title: "" })] })),
      "/repo",
    );
    expect(text).toContain("file=a%2Cb%3Ac.pptx,");
    expect(text).toContain("::Slide 2: 100%25 of it Ask");
  });

  it("take the line of a text, and 1 for a whole document", () => {
    const location = { kind: "text", line: 12, column: 3, endLine: 12, endColumn: 9 } as const;
    const findings = [finding({ location }), finding({ page: null, location: { kind: "document" } })];
    const text = github(report(file({ path: "./pitch.md", format: "markdown", findings })), "/repo");
    expect(text).toContain("file=pitch.md,line=12,title=Page 2 - process-diagram");
    expect(text).toContain("file=pitch.md,line=1,title=The whole document - process-diagram");
  });

  it("are ten of a level at most, the worst first; the rest are plain lines and one notice", () => {
    const pages = Array.from({ length: 30 }, (_, i) => page(i + 1));
    const of = (severity: "error" | "warning" | "info", n: number) =>
      Array.from({ length: n }, (_, i) => finding({ severity, page: i + 1 }));
    const lines = github(
      report(file({ pages, findings: [...of("info", 12), ...of("warning", 13), ...of("error", 11)] })),
      "/repo",
    ).split("\n");
    const starting = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([starting("::error "), starting("::warning "), starting("::notice ")]).toEqual([10, 10, 10]);
    expect(lines[0]).toMatch(/^::error /);
    expect(lines).toContain("::notice title=decklint::7 more findings: see the log of this step, or the job summary.");
    expect(starting("deck.pptx, slide")).toBe(7);
  });

  it("count files that could not be read, and let no deck speak", () => {
    const missing = file({ path: "b.pptx", ok: false, pages: [], error: { code: "not-found", message: "Not here." } });
    const text = github(report(missing, file({ path: HOSTILE, findings: [finding({ message: HOSTILE })] })), "/repo");
    expect(text).toContain("::error file=b.pptx,title=decklint::Not here.\n");
    for (const line of text.trimEnd().split("\n")) expect(line).toMatch(/^(::(error|warning) file=|evil )/);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
  });
});

describe("the job summary", () => {
  it("is a table for each file", () => {
    expect(
      jobSummary(report(file({ findings: [finding()] }))),
    ).toBe(`## decklint: 0 errors, 1 warning, 0 notes in 1 file

### deck.pptx

\`· ■ O\`

1 of 3 slides shows your picture; the customer first appears on slide 3.

| Slide | What stands there | Ask instead | Rule |
| --- | --- | --- | --- |
| 2 Our approach | This page draws your steps: Plan, Build and Run. Their own picture has to wait. | If you drew this picture yourself, what would be in the middle? | process-diagram (warning) |

`);
  });

  it("shows text from a deck as text", () => {
    const text = jobSummary(
      report(file({ findings: [finding({ title: HOSTILE, message: HOSTILE, ask: "@all a|b" })] })),
    );
    const row = text.split("\n").find((line) => line.includes("evil"))!;
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(row).not.toMatch(/<img|(?<!\\)`|(?<!\\)\]\(|@a/);
  });

  it("stays below GitHub's limit and says so", () => {
    const findings = Array.from({ length: 9000 }, () => finding({ message: "wörter ".repeat(30) }));
    const text = jobSummary(report(file({ findings })));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/\n\nThe rest does not fit here\. It is in the log of the step\.\n$/);
    expect(text).not.toContain("\ufffd");
  });
});

describe("JSON", () => {
  it("keeps the text as it is, without a byte that a terminal would obey", () => {
    const given = report(file({ findings: [finding({ title: `${HOSTILE}\x9b31m\u2028` })] }));
    const text = json(given);
    expect(JSON.parse(text)).toEqual(given);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]/);
  });
});
