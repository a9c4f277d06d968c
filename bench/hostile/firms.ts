import type { Attack, Files } from "./attack.js";
import { deckOf, PAGE, slide, texts } from "./decks.js";
import { counted } from "./xml.js";

const OTHERS = ["--format", "json", "--preset", "all", "--other-customers", "names.txt"];

/** A deck and the list of other customers that it is searched for. */
function list(name: string, names: () => string, text: () => string, more: readonly string[] = []): Attack {
  return {
    name,
    ends: "read",
    files: (): Files => ({ "attack.pptx": deckOf([slide(texts([text()])), PAGE]), "names.txt": names() }),
    args: [...OTHERS, ...more],
  };
}

const SYLLABLES = "ba be bo da de do ka ke ko la le lo ma me mo na ne no ra re ro sa se so ta te to".split(" ");
const word = (i: number) =>
  [i, Math.floor(i / 28), Math.floor(i / 784)].map((n) => SYLLABLES[n % SYLLABLES.length]).join("");
const firm = (i: number) => `${word(i)} ${word(3 * i)} Mills`;

/** About a million characters; half of the words are beginnings of names, and none goes on as one. */
const nearly = () => counted(36_000, (i) => `for ${word(i)} ${word(3 * i)} Hills${i % 20 === 19 ? "." : ","} `);

const ODD = [
  "(a+)+$",
  "[[[",
  "\\",
  "*",
  ".*",
  "^$",
  "a{1000}{1000}",
  "$&",
  "a",
  "I",
  "7",
  "e\u0301\u0301\u0301",
  `Z${"\u0301".repeat(150)}`,
  "\u202eslliM etaghtroN\u202c",
  "\u200b\u200b",
  "ﷺ",
  "İ",
  "ß",
  "👩‍👩‍👧",
  "\u001b[2J",
  "::error::name",
  "__proto__",
  "constructor",
  "a".repeat(200),
  "ab ".repeat(66),
  `A${",".repeat(190)}b`,
  " ,".repeat(99),
];

/** Names of customers and of other firms, which are looked for in every text. */
export const FIRMS: readonly Attack[] = [
  list(
    "names: 10,000 in a million characters that nearly have them",
    () => counted(10_000, (i) => `${firm(i)}\n`),
    nearly,
  ),
  list(
    "names: 10,000 of one letter more each, in one word of 900,000 letters",
    () => counted(10_000, (i) => `${"a".repeat(1 + (i % 97))}${word(i)}\n`).slice(0, 1_000_000),
    () => "a".repeat(900_000),
  ),
  list(
    "names: 100 letters a, in 450,000 words of one letter",
    () => `${"a".repeat(100)}\n${"a ".repeat(50)}\n`,
    () => "a ".repeat(450_000),
  ),
  list(
    "names: the customer's, nearly, 30,000 times over",
    () => "Northgate\n",
    () => counted(30_000, (i) => `the Marlow Cold Stoers${i % 7} `),
    ["--for", "Marlow Cold Stores"],
  ),
  list(
    "names: what patterns, terminals and alphabets stumble over",
    () => `${ODD.join("\n")}\n`,
    () =>
      ODD.map((odd) => odd.replace(/[<&\u0000-\u001f]/g, ""))
        .join(" and ")
        .repeat(20)
        .slice(0, 500_000),
    ["--for", "\u202eMarlow\u202c", "--seller", `A${",".repeat(100_000)}b`],
  ),
  {
    name: "names: 1,000 customers and as many sellers, in a million characters",
    ends: "read",
    files: (): Files => ({
      "attack.pptx": deckOf([slide(texts([nearly()])), PAGE]),
      "names.txt": counted(10_000, (i) => `${firm(i)}\n`),
      "decklint.config.yaml": ["customer", "seller"]
        .map((key, n) => `${key}:\n${counted(1_000, (i) => `- ${word(i + n)} ${word(5 * i)} ${i}\n`)}`)
        .join(""),
    }),
    args: OTHERS,
  },
  {
    name: "names: a customer of 450,000 commas",
    ends: "refused",
    files: (): Files => ({
      "attack.pptx": deckOf([PAGE]),
      "names.txt": `${"x,".repeat(400_000)}\n`,
      "decklint.config.yaml": `customer: "A${",".repeat(450_000)}b"\nseller: "A${" ".repeat(450_000)}b"\n`,
    }),
    args: OTHERS,
  },
  {
    name: "names: a list of 1 MB in one quotation that does not end",
    ends: "refused",
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), "names.csv": `"${'a""'.repeat(340_000)}` }),
    args: ["--format", "json", "--preset", "all", "--other-customers", "names.csv"],
  },
  {
    name: "names: a list of 20,000",
    ends: "refused",
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), "names.txt": counted(20_000, (i) => `Firm ${i}\n`) }),
    args: OTHERS,
  },
  {
    name: "names: a list that is no text",
    ends: "refused",
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]), "names.txt": deckOf([PAGE]) }),
    args: OTHERS,
  },
  {
    name: "names: a list that leads to a device without an end",
    ends: "refused",
    files: (): Files => ({ "attack.pptx": deckOf([PAGE]) }),
    links: { "names.txt": "/dev/zero" },
    args: OTHERS,
  },
];
