import { Terms } from "../terms.js";

/** Sentences that the makers of templates put everywhere, by their most telling words. */
const SENTENCES = new Terms(
  `sample footer text, get a modern powerpoint presentation, easy to change colors photos, impress your audience and add,
  i hope and i believe that this template, a wonderful serenity has taken possession, far far away behind the word,
  the quick brown fox jumps, many variations of passages of, long established fact that a reader,
  closest planet to the sun and the smallest, a beautiful name and is the second planet, being red mars is actually,
  you can/could enter a subtitle here, describe the topic of the section, lists like this one, words full of wisdom,
  bring the attention of your audience over, want big impact, presentations are communication tools that can,
  briefly elaborate on what you, elaborate on the featured statistic, elaborate on what you want to discuss,
  give a brief description of the topic, insert graphs from excel or google, this is a slide title, write your topic or idea,
  when you re done delete this, this is where your _ goes, text goes in here, replace it with your own text`,
);

/** Filler Latin that template makers use; three different words in a line are no accident. */
const LATIN = new Set(
  "lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit eiusmod tempor incididunt labore dolore magna aliqua enim veniam nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident culpa officia deserunt mollit laborum vestibulum praesent maecenas pellentesque curabitur quisque donec phasellus mauris vivamus suspendisse aliquam etiam integer nullam fusce nunc sagittis tincidunt vulputate ultricies faucibus malesuada euismod pharetra tristique gravida ornare dapibus posuere".split(
    " ",
  ),
);

const FEWEST_LATIN = 3;
const SHORTEST = 4;

/** True for a template's own sentences, and for filler Latin that does not begin with the famous words. */
export function isFiller(line: readonly string[]): boolean {
  if (SENTENCES.isIn(line)) return true;
  const words = new Set(line.filter((word) => word.length >= SHORTEST));
  let latin = 0;
  for (const word of words) if (LATIN.has(word)) latin++;
  return latin >= FEWEST_LATIN && latin >= words.size / 3;
}
