import type { Attack, Files } from "./attack.js";
import { deckOf, PAGE, slide, texts } from "./decks.js";
import { counted } from "./xml.js";

/** A rule of somebody's house, over a text; the whole of `houseRules` in YAML. */
function rules(name: string, ends: Attack["ends"], written: () => string, text: () => string = () => "a"): Attack {
  return {
    name: `house rules: ${name}`,
    ends,
    files: (): Files => ({
      "attack.pptx": deckOf([slide(texts([text()])), PAGE]),
      "decklint.config.yaml": `houseRules:\n${written()}`,
    }),
    args: ["--format", "json", "--preset", "all"],
  };
}

const existence = (words: readonly string[]) => () => `  no-words:\n    existence: ${JSON.stringify(words)}\n`;
const many = (count: number, word: (i: number) => string) =>
  existence(Array.from({ length: count }, (_, i) => word(i)));

const letters = () => "a".repeat(900_000);
const words = () => counted(140_000, (i) => `w${i.toString(36)} `);
const small = () => "a ".repeat(450_000);

/** Rules without code, whose words and patterns come with a repository that somebody else filled. */
export const HOUSE_RULES: readonly Attack[] = [
  rules(
    "2,000 words",
    "read",
    many(2_000, (i) => `w${i.toString(36)}`),
    words,
  ),
  rules(
    "2,000 phrases that begin alike",
    "read",
    many(2_000, (i) => `a a a a a b${i}`),
    small,
  ),
  rules(
    "2,000 words with a star at the start",
    "read",
    many(2_000, (i) => `*x${i}`),
    words,
  ),
  rules(
    "2,000 words with a star on either side",
    "read",
    many(2_000, (i) => `*x${i}*`),
    words,
  ),
  rules(
    "2,000 words with a star, and a word of 900,000 letters",
    "read",
    many(2_000, (i) => `*b${i}*`),
    letters,
  ),
  rules(
    "2,001 words",
    "refused",
    many(2_001, (i) => `w${i}`),
  ),
  rules("a word of 100,000 letters", "refused", existence(["a".repeat(100_000)])),
  rules("nothing but stars", "refused", existence(["***"])),
  rules("the pattern (a+)+$", "read", existence(["/(a+)+$/"]), () => `${letters()}!`),
  rules("the pattern (a|a)*b", "read", existence(["/(a|a)*b/"]), letters),
  rules("the pattern (x{1,1000}){1,3}", "refused", existence(["/(x{1,1000}){1,3}/"])),
  rules("the pattern a{1,1000}b", "refused", existence(["/a{1,1000}b/"]), letters),
  rules("the pattern a.*b|a, which looks to the end for each letter", "read", existence(["/a.*b|a/"]), letters),
  rules(
    "200 patterns that each look to the end for each letter",
    "read",
    many(200, (i) => `/a.*b${i}|a/`),
    letters,
  ),
  rules("the pattern \\p{L}{1,400}x", "read", existence(["/\\p{L}{1,400}x/"]), words),
  rules(
    "2,000 patterns",
    "read",
    many(2_000, (i) => `/[ab]+${i}[cd]*e/`),
    words,
  ),
  rules("a pattern that looks ahead", "refused", existence(["/a(?=b)/"])),
  rules("a pattern that fits nothing at all", "refused", existence(["/(a*)*/"])),
  rules(
    "a pattern of 90 brackets inside one another",
    "read",
    existence([`/${"(".repeat(90)}ab${")".repeat(90)}/`]),
    letters,
  ),
  rules(
    "300 orders of words in 140,000 words",
    "read",
    () => counted(300, (i) => `  order-${i}: {order: {first: {words: [x${i}]}, before: {words: [y${i}]}}}\n`),
    words,
  ),
  rules(
    "ids like those of every object",
    "refused",
    () => "  __proto__: {existence: [a]}\n  constructor: {existence: [a]}\n",
  ),
  {
    ...rules(
      "escapes and orders in what they say",
      "read",
      () =>
        `  no-words:\n    existence: [process]\n    message: "\\u001b[2J\\n::error::x\\n##vso[x]{match}\\u202e"\n    summary: "\\u009b31m"\n`,
    ),
    args: ["--format", "github"],
  },
  {
    ...rules(
      "a message that grows with what it holds",
      "refused",
      () =>
        `  no-words:\n    occurrence: {words: [a], most: 1}\n    message: "${"{match}{summary}".repeat(5_000)}"\n    summary: "${"{summary}".repeat(5_000)}"\n`,
    ),
  },
  {
    ...rules(
      "the number of a word that stands there 300,000 times",
      "read",
      () => `  no-words:\n    occurrence: {words: [a], most: 1}\n    message: "${"{match}{summary}".repeat(50)}"\n`,
      () => "a ".repeat(300_000),
    ),
  },
];
