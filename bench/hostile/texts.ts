import { checkLines, MARKDOWN_LIMITS } from "../../src/markdown/limits.js";
import { type Attack, textAttack } from "./attack.js";
import { counted } from "./xml.js";

/** As often as the limits let it through. */
function filled(piece: string): string {
  const passes = (times: number): boolean => {
    try {
      checkLines(piece.repeat(times).split("\n"), MARKDOWN_LIMITS);
      return true;
    } catch {
      return false;
    }
  };
  let times = 1;
  for (let step = 2 ** 16; step >= 1; step /= 2) if (passes(times + step)) times += step;
  return piece.repeat(times);
}

const FULL: Record<string, string> = {
  "ordinary sentences":
    "Your drivers wait ten minutes less at the gate, and we track *each* of them, says the report of June.\n\n",
  words: "word ",
  "items of a list": "- a\n",
  paragraphs: "a\n\n",
  headings: "# a\n",
  quotes: "> a\n\n",
  "lines that might be headings": "a\n---\n",
  "lines that break": "a  \n",
  pictures: "![a](b)\n\n",
  "rows of a table": "| a | b |\n",
  addresses: "http://a.b a@b.c ",
  definitions: "[a]: b\n",
  slides: "# Our process\n\na → b → c → d\n\n---\n\n",
};

/** Markdown that makes a parser take the square of something, or overflow the stack. */
export const TEXTS: readonly Attack[] = [
  ...Object.entries(FULL).map(([name, piece]) =>
    textAttack(`markdown: as many ${name} as may be`, "read", () => filled(piece)),
  ),
  textAttack("markdown: 100,000 quotes inside one another", "limit nesting", () => `${">".repeat(100_000)} a\n`),
  textAttack("markdown: 4,000 lists inside one another", "limit nesting", () => `${"- ".repeat(4_000)}a\n`),
  textAttack("markdown: 2,000 lists inside one another, line by line", "limit nesting", () =>
    counted(2_000, (i) => `${"  ".repeat(i)}- a\n`),
  ),
  textAttack("markdown: a line of 4 MB", "read", () => `# A\n\n${"word".repeat(1_000_000)}\n`),
  textAttack("markdown: a line of 900,000 words", "limit marks", () => "word ".repeat(900_000)),
  textAttack("markdown: 200,000 brackets inside one another", "limit marks", () => around("[", "]", 100_000)),
  textAttack("markdown: 40,000 brackets inside one another", "read", () => around("[", "]", 20_000)),
  textAttack("markdown: 10,000 pictures inside one another", "read", () => around("![", "](b)", 10_000)),
  textAttack("markdown: 100,000 marks of emphasis", "limit marks", () => `${"*a _b".repeat(50_000)}\n`),
  textAttack("markdown: 40,000 marks of emphasis", "read", () => `${"_a*".repeat(20_000)}\n`),
  textAttack("markdown: 40,000 stars on either side", "read", () => around("*", "*", 20_000)),
  textAttack("markdown: 4,000 lines that might be headings", "limit marks", () => "a\n---\n".repeat(4_000)),
  textAttack("markdown: 20,000 definitions", "limit marks", () => counted(20_000, (i) => `[a${i}]: b\n`)),
  textAttack("markdown: a table of 3,000 columns", "read", () =>
    ["a", "-", "b"].map((cell) => `${`|${cell}`.repeat(3_000)}|\n`).join(""),
  ),
  textAttack("markdown: HTML that does not end", "read", () => "<a <!-- <? <![CDATA[ <b x='".repeat(2_000)),
  textAttack("markdown: 300 runs of backticks, each one longer", "read", () =>
    counted(300, (i) => `${"`".repeat(i)} `),
  ),
  textAttack("markdown: a Mermaid flow of 2,800 steps", "read", () =>
    fenced("mermaid", `flowchart LR\n${counted(2_800, (i) => `s${i}[Step ${i}] --> s${i + 1}\n`)}`),
  ),
  textAttack("markdown: a sketch of 1,000 by 1,000 box characters", "read", () =>
    fenced("", `${"┌─┐│└┘".repeat(160)}\n`.repeat(1_000)),
  ),
  textAttack("markdown: arrows in 2,500 paragraphs", "read", () =>
    counted(2_500, (i) => `Step ${i} → Step ${i + 1} → Step ${i + 2}\n\n`),
  ),
  textAttack(
    "markdown: front matter of 3,000 aliases, and what is no text",
    "read",
    () => `---\n${counted(3_000, (i) => `a${i}: &x [*x, *x]\n`)}---\n\n# A\n\n\u0001\ud800\u202e\n`,
  ),
  textAttack("markdown: 20 MB", "limit bytes", () => "word\n".repeat(4_000_000)),
];

const around = (open: string, close: string, times: number) => `${open.repeat(times)}a${close.repeat(times)}\n`;
const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\`\`\`\n`;
