/**
 * Finds names of firms in any text: in prose, in the name of a file (`northgate_logo.png`), in an address. A name is
 * found whole, whatever its case, accents, hyphens and spaces. One walk over the text, at most a name's length for each
 * of its words, so that no text and no list of names makes it slow.
 */

/** A piece that a name can be made of: camel case is cut, as are letters and digits. */
export interface NameWord {
  /** As it stands there. */
  raw: string;
  /** Lower case without accents. */
  folded: string;
  start: number;
  end: number;
}

export interface NameHit {
  /** The name as it was given. */
  name: string;
  /** As it stands in the text. */
  text: string;
  start: number;
}

const WORD = /[\p{Lu}\p{Lt}]+(?!\p{Ll})|[\p{Lu}\p{Lt}]?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{N}+|&/gu;
/** Letters that carry no accent which could be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
};

/** The words of a text that is in normal form C. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const { 0: raw, index: start } of text.matchAll(WORD))
    words.push({ raw, folded: folded(raw), start, end: start + raw.length });
  return words;
}

const folded = (raw: string): string => (raw === "&" ? "and" : fold(raw));

/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all words are plain.
  if (!/[^a-z0-9]/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøłđðþ]/g, (letter) => LETTERS[letter]!);
}

/** A name as it is told, not longer than anybody reads. */
const shortened = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name).trim();

/** What may stand between the words of one name. */
const WITHIN = /^(?:\s{1,3}|[_\-‐‑–'’+.]|\s?[&+]\s?)?$/;
const ENCODED_SPACE = /%20/g;

/** What firms add to their names and people leave out. */
const LEGAL =
  /[\s,]+(?:ltd|limited|inc|incorporated|llc|llp|gmbh|ag|plc|b\.?v|n\.?v|s\.?a|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|corp|corporation|co|kg|se|oy|ab|as|a\/s|aps|pty|pte|sas)\.?$/i;

/** Names of firms that are words of every day as well: they are names only inside a sentence and with a capital. */
export const PLAIN: ReadonlySet<string> = new Set(
  `target apple shell next orange gap visa ford oracle sage box slack zoom square stripe delta united chase discover progressive alphabet meta block
  unity snap match compass carrier ball boots sky first three national general standard summit pioneer frontier horizon vision insight impact
  elevate momentum catalyst bridge anchor beacon harbor harbour north south east west global world international universal central capital
  advance advantage alliance allied apex atlas aurora axis blue bright bright brook build care choice circle clear cloud coach core craft
  cross crown current data direct dynamic eagle earth edge element energy engine essential ever express fast field fire fit flex flow focus
  force forward freedom fresh fusion future gateway gold good grand green grow guardian guide haven health heritage home hub ideal independence
  indeed innovation integrity key kind lead legacy level liberty life light link local loop mark master max mercury method metro mind mint
  mission mobile modern mountain move navigator network new nexus noble nova ocean open optimum origin pace pacific paragon park partner path
  peak people perfect phoenix pilot pivot place platform plus point power premier present prime principal priority pro process prospect pulse
  pure quest rapid reach real red reliance render resolve resource response rise river rock root safe scale sense sharp shield signal silver
  simple smart solid solution source spark spectrum spirit spring star state sterling stone stream strong success sun support sure swift switch
  team thrive together top touch tower trade transform trust turn union up urban value vanguard venture verge vertex vital vista wave way well
  wise wonder work works yellow yes zenith zero`.split(/\s+/),
);

/** Fewer letters than this are a word, a syllable or another firm as easily: only the very same letters are the name. */
const SHORT = 4;
/** Longer names are cut: nobody writes one, and each of its letters may be looked at once for each word of a text. */
export const LONGEST = 100;

interface Entry {
  name: string;
  /** The words run together, as written. */
  written: string;
  words: number;
  own: boolean;
  isShort: boolean;
  isPlain: boolean;
  isLower: boolean;
}

/** A letter of names. Most have one letter after them, so that only branches get a map: ten thousand names take a tenth of the memory. */
class Node {
  entry: Entry | null = null;
  #char = "";
  #only: Node | null = null;
  #more: Map<string, Node> | null = null;

  get isEmpty(): boolean {
    return this.#only === null;
  }

  after(char: string): Node | undefined {
    return this.#char === char && this.#only !== null ? this.#only : this.#more?.get(char);
  }

  /** The node after this one, made where it is not there. */
  grow(char: string): Node {
    const there = this.after(char);
    if (there !== undefined) return there;
    const made = new Node();
    if (this.#only === null) {
      this.#char = char;
      this.#only = made;
    } else {
      this.#more ??= new Map();
      this.#more.set(char, made);
    }
    return made;
  }
}

export class NameFinder {
  readonly #root = new Node();

  /** `own` names are never found, nor is a name that one of them begins with. */
  constructor(names: readonly string[], own: readonly string[] = []) {
    const ours = new Set(own.flatMap(beginnings));
    const isOurs = (words: readonly string[]) => ours.has(words.join(" "));
    for (const name of names) this.#add(name, false, isOurs);
    for (const name of own) this.#add(name, true, () => false);
  }

  #add(name: string, own: boolean, isOurs: (words: readonly string[]) => boolean): void {
    for (const words of withAndWithoutLegal(name).map(nameWords)) {
      const folded = words.map((word) => word.folded);
      if (words.every(({ raw }) => raw === "&") || isOurs(folded)) continue;
      let at = this.#root;
      for (const char of folded.join("")) at = at.grow(char);
      const written = words.map(({ raw }) => raw).join("");
      at.entry = {
        name: shortened(name),
        written,
        words: words.length,
        own,
        isShort: folded.join("").length < SHORT,
        isPlain: words.length === 1 && PLAIN.has(folded[0]!),
        isLower: written === written.toLowerCase(),
      };
    }
  }

  /** The names in a text, from left to right; none overlaps the one before. `isPath` for addresses and names of files, which have no grammar. */
  find(text: string, isPath = false): NameHit[] {
    if (this.#root.isEmpty) return [];
    const normal = (isPath ? text.replace(ENCODED_SPACE, "   ") : text).normalize("NFC");
    if (!this.#mayBeIn(normal)) return [];
    const words = nameWords(normal);
    const hits: NameHit[] = [];
    for (let at = 0; at < words.length; at++) {
      const found = this.#longestAt(words, at, normal, isPath);
      if (found === null) continue;
      const { start } = words[at]!;
      if (!found.entry.own)
        hits.push({ name: found.entry.name, text: normal.slice(start, words[found.last]!.end), start });
      at = found.last;
    }
    return hits;
  }

  /** True where a word begins a name: in most texts none does, and their words need not be kept. */
  #mayBeIn(text: string): boolean {
    for (const [raw] of text.matchAll(WORD)) {
      let at: Node | undefined = this.#root;
      for (const char of folded(raw)) at = at?.after(char);
      if (at !== undefined) return true;
    }
    return false;
  }

  #longestAt(words: readonly NameWord[], first: number, text: string, isPath: boolean) {
    let at: Node | undefined = this.#root;
    let found: { entry: Entry; last: number } | null = null;
    for (let last = first; last < words.length; last++) {
      const word = words[last]!;
      if (
        last > first &&
        !WITHIN.test(text.slice(words[last - 1]!.end, Math.min(word.start, words[last - 1]!.end + 5)))
      )
        break;
      for (const char of word.folded) {
        at = at.after(char);
        if (at === undefined) return found;
      }
      const { entry } = at;
      if (entry !== null && isNameHere(entry, words.slice(first, last + 1), text, isPath)) found = { entry, last };
    }
    return found;
  }
}

/** The name in normal form C, cut where it is longer than any, and the name without what only lawyers add to it. */
export function withAndWithoutLegal(name: string): string[] {
  const given = name.slice(0, LONGEST).normalize("NFC").trim();
  const shorter = given.replace(LEGAL, "");
  return shorter === given || fold(shorter).length < SHORT ? [given] : [given, shorter];
}

/** What a name may be shortened to: its first word, its first two, and so on. */
function beginnings(name: string): string[] {
  const words = nameWords(name.slice(0, LONGEST).normalize("NFC")).map(({ folded }) => folded);
  return words.map((_, i) => words.slice(0, i + 1).join(" "));
}

const isCapital = ({ raw }: NameWord) => raw === "&" || raw !== raw.toLowerCase() || /^\p{N}/u.test(raw);

/** Whether letters that make a name are one, as they stand there. */
function isNameHere(entry: Entry, words: readonly NameWord[], text: string, isPath: boolean): boolean {
  if (entry.isShort) return words.map(({ raw }) => raw).join("") === entry.written;
  if (isPath) return true;
  if (entry.isPlain) return isCapital(words[0]!) && !isSentenceStart(text, words[0]!.start) && !isTitleCase(text);
  // "by the north gate" is a place, "the North Gate offer" is not.
  if (words.length > entry.words) return words.every(isCapital);
  return entry.isLower || entry.words === 1 || isCapital(words[0]!) || text === text.toLowerCase();
}

export function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:;•\n\r–—|/]\s*|^\P{L}*)$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** Words that stay small in a title. */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|our|per|the|to|vs|with|your)$/;

/** True where every longer word has a capital, so that a capital says nothing. */
export function isTitleCase(text: string): boolean {
  const words = nameWords(text).filter(({ folded }) => !SMALL.test(folded) && /\p{L}/u.test(folded));
  return words.length > 1 && words.every(isCapital);
}
