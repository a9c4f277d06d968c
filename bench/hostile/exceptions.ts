import type { Attack, Ending, Files } from "./attack.js";
import { deckOf, PAGE, relationships, slide, texts } from "./decks.js";
import { counted } from "./xml.js";

/** A deck with a page that rules speak of, and these lines in its notes. */
const noted = (lines: readonly string[]) =>
  deckOf([PAGE, PAGE], {
    "ppt/slides/_rels/slide1.xml.rels": relationships("notesSlide ../notes.xml"),
    "ppt/notes.xml": slide(texts(lines).replace("<p:nvPr/>", '<p:nvPr><p:ph type="body"/></p:nvPr>')),
  });

const notes = (name: string, lines: () => readonly string[], args?: readonly string[]): Attack => ({
  name: `exceptions: ${name}`,
  ends: "read",
  files: (): Files => ({ "attack.pptx": noted(lines()) }),
  ...(args === undefined ? {} : { args }),
});

const comments = (name: string, ends: Ending, text: () => string, args?: readonly string[]): Attack => ({
  name: `exceptions: ${name}`,
  ends,
  files: (): Files => ({ "attack.md": text() }),
  ...(args === undefined ? {} : { args }),
});

const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));

const ORDERS = [
  "decklint: allow process-diagram because &#x1b;]0;title&#x7; &#x9b;2J ::error::red",
  "decklint: allow process-diagram because x&#xb;::error file=a::red",
  "decklint: allow &#x1b;[2Jname because ##vso[task.setvariable]x",
  "decklint: allow \u202eprocess\u202c because \u2066 x",
  "decklint: allow process-diagram until 2026-&#x1b;[31m because so",
].map((line) => line.replace(/&#x(?:1b|7|9b);/g, (entity) => (entity === "&#x9b;" ? "\u009b" : entity)));

/** What a document says to decklint, by whoever wrote the document. */
export const EXCEPTIONS: readonly Attack[] = [
  notes("10,000 lines in the notes", () => many(10_000, (i) => `decklint: allow rule-${i} because it is so`)),
  notes("10,000 lines for rules that there are", () => many(10_000, () => "decklint: allow process-diagram here")),
  notes("1,000 lines of 20 unknown rules each, for the whole deck", () =>
    many(1_000, (n) => `decklint: allow deck ${many(20, (i) => `proces-diagram${n}${i}`).join(", ")} because so`),
  ),
  notes("a line of 100 KB", () => [`decklint: allow ${"process-diagram, ".repeat(6_000)} because so`]),
  notes("900,000 letters of lines in one paragraph", () => [
    "decklint: allow process-diagram because so&#xb;".repeat(20_000),
  ]),
  notes("lines of nothing but signs", () =>
    many(
      200,
      (i) => `decklint: allow ${["-", " - ", ":", "(", ",", "until ", "x because ", "and "][i % 8]!.repeat(240)}`,
    ),
  ),
  notes("names like those of every object", () =>
    ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"].map(
      (id) => `decklint: allow ${id} because so`,
    ),
  ),
  notes("days that there are not", () =>
    ["2026-99-99", "9999-12-31", "0000-01-01", "2026-02-30", "1/1/1", "31 of foo 2026"].map(
      (day) => `decklint: allow process-diagram until ${day} because so`,
    ),
  ),
  notes("orders to terminals and build servers, for people", () => ORDERS, ["--preset", "all"]),
  notes("orders to terminals and build servers, as annotations", () => ORDERS, [
    "--preset",
    "all",
    "--format",
    "github",
  ]),
  notes("orders to terminals and build servers, listed", () => ORDERS, ["exceptions"]),
  comments(
    "5,000 comments of HTML inside one another",
    "limit marks",
    () => `${"<!-- decklint-allow process-diagram: x ".repeat(5_000)}${"-->".repeat(5_000)}\n`,
  ),
  comments("10,000 comments of HTML", "limit marks", () =>
    counted(9_000, (i) => `<!-- decklint-allow process-diagram${i}: x -->\n\n`),
  ),
  comments("a comment of HTML that does not end", "read", () => `# A\n\n<!-- decklint: allow ${"x".repeat(900_000)}`),
  comments(
    "orders to build servers in a text, as annotations",
    "read",
    () => "# Our process\n\na → b → c → d\n\n<!-- decklint-allow process-diagram: x\n::error::red\n##vso[x] -->\n",
    ["--preset", "all", "--format", "github"],
  ),
  {
    name: "exceptions: 1,000 in the configuration, over 1,700 pages",
    ends: "read",
    files: (): Files => ({
      "attack.pptx": deckOf(Array.from({ length: 1_700 }, () => PAGE)),
      "decklint.config.yaml": `exceptions:\n${counted(1_000, (i) => `- {rule: process-diagram, reason: r${i}, page: Our process}\n`)}`,
    }),
    args: ["--format", "json", "--preset", "all"],
  },
];
