/**
 * Slots in round brackets. People also use these for asides, definitions and sources, so that much more must speak
 * for a slot here than in square or angle brackets.
 */

/** Orders to whoever fills a template in; "(see …)" and "(source …)" are said to the reader. */
const ORDER =
  /^(?:please )?(?:insert|add|enter|type|fill in|put|paste|write|drop|provide|specify|replace with|change to|update with) /i;
const ORDER_WORDS = 8;
const BARE = /^(?:insert|(?:to )?fill in|to be filled|specify|to complete|to insert|to add|fill me in)$/i;

/** "(insert coin)": the same verb, for things that go into machines. */
const INTO_MACHINES =
  /^insert (?:your |the |a )?(?:card|coin|key|plug|cable|battery|batteries|disc|usb|sim|token|ticket|tab|tube|needle|filter)s?\b/i;

/** What somebody is asked to put there, at the end of an order: "(add client logo)". */
const ORDERED = new Set(
  "name names title date dates logo logos image images photo photos picture screenshot quote text subtitle tagline headline icon chart graph description details number numbers here amount price url link address contact".split(
    " ",
  ),
);

/** "(Client Name)", "(your company name here)": whose name it is. */
const WHOSE = new Set(
  "your the our their client clients customer customers company prospect organisation organization product project partner vendor supplier competitor presenter speaker author contact event brand team account business firm school university city country industry sponsor programme program first last full job service solution department site".split(
    " ",
  ),
);
const YOURS = new Set("name title logo email e-mail phone website info role position company product".split(" "));
const NAMED = new Set(["name", "names", "logo"]);

/** What may stand alone where a bracket is a part of the sentence: "Prepared for (client)", "(Company) was founded by (name)". */
const OBJECTS = new Set(
  "client customer company prospect name date month year amount price number city country industry product project competitor role title email partner organisation organization service".split(
    " ",
  ),
);

/** A bracket straight after one of these is no aside: the sentence has a hole without it. */
const NEEDS_MORE =
  /(?:^|[\s(])(?:for|by|to|with|at|from|of|on|dear|the|our|your|their|its|this|than|and|between|in|hello|hi|is|are|as|per|every|helps?|joins?|called|named) $/i;

/**
 * Words that tell an author what to write. In a document full of slots such a bracket is one of them. Kept as words:
 * one pattern of them all took longer to compile than all brackets of a deck take to read.
 */
const PROMPTS = new Set(
  "describe explain list include mention summarize summarise outline provide give show highlight state specify discuss add insert use define name write tell indicate attach enter tick choose select what why how".split(
    " ",
  ),
);
const BEFORE_PROMPT = new Set(["please", "briefly", "short", "shortly"]);
const OTHER_PROMPT =
  /^(?:delete as|if applicable|(?:max\.?|maximum|up to|approx\.) \d+ \w|\d(?:\s?[-–]\s?\d)? (?:bullets?|sentences?|lines?|words))/i;

function isPrompt(inside: string): boolean {
  const [first = "", second = ""] = inside.toLowerCase().split(/[^a-z]+/, 2);
  return PROMPTS.has(BEFORE_PROMPT.has(first) ? second : first) || OTHER_PROMPT.test(inside);
}

/** What stands around a bracket. */
export interface Around {
  before: string;
  after: string;
  /** The line is nothing but brackets. */
  isAlone: boolean;
}

/** True where what stands in round brackets says by itself that somebody should have put something there. */
export function isRoundSlot(inside: string, around: Around): boolean {
  if (/^(?:X+|#+|●|_+)$/.test(inside)) return /^[X_]$/.test(inside) ? NEEDS_MORE.test(around.before) : isPart(around);
  if (BARE.test(inside)) return true;
  const words = inside
    .toLowerCase()
    .replace(/[.!…]+$/, "")
    .split(/[\s/]+/);
  const last = /^\d+$/.test(words.at(-1)!) ? words.at(-2)! : words.at(-1)!;
  if (words.length > 1 && ORDER.test(inside) && words.length <= ORDER_WORDS && !INTO_MACHINES.test(inside))
    return /^(?:please )?(?:insert|replace|update|change) /i.test(inside) || ORDERED.has(last);
  if (words.length > 5 || /[,;:]/.test(inside)) return false;
  const isHole = around.isAlone || isPart(around);
  if (words[0] === "your" && words.length <= 3 && isHole && YOURS.has(last)) return true;
  const named = last === "here" ? words.at(-2)! : last;
  if (words.length > 1 && NAMED.has(named) && words.slice(0, -1).some((word) => WHOSE.has(word)))
    return last === "here" || isHole || /^[A-Z]/.test(inside);
  if (words.length > 1 && last === "here" && /^(?:your |the )?\w+(?: \w+)?(?: goes)? here$/.test(inside.toLowerCase()))
    return ORDERED.has(words.at(-2) === "goes" ? words.at(-3)! : words.at(-2)!);
  return words.length <= 2 && isPart(around) && OBJECTS.has(last) && !/\d/.test(inside);
}

/** True for a bracket that only a document full of slots makes one: a whole line in brackets, or a word to the author. */
export function isRoundPrompt(inside: string, around: Around): boolean {
  if (!/^[A-Za-z]/.test(inside)) return false;
  if (around.isAlone && (/^[A-Z]/.test(inside) || inside.includes(" "))) return inside.length > 5;
  return (inside.includes(" ") && isPrompt(inside)) || (inside.length > 3 && (isPart(around) || isName(inside)));
}

/** "Project manager (Name)", "Start (start date)": an aside does not end so, but a definition may. */
function isName(inside: string): boolean {
  const words = inside.toLowerCase().split(/[\s/]+/);
  return words.length <= 3 && OBJECTS.has(words.at(-1)!);
}

/** True where a sentence, or a label with its colon, is not whole without the bracket. */
function isPart({ before, after }: Around): boolean {
  return NEEDS_MORE.test(before) || /: $/.test(before) || (/^[^\p{L}]*$/u.test(before) && /^ [a-z]+ \S/.test(after));
}
