import type { Page } from "../document/document.js";
import { isFurniture, shapesOf } from "../document/walk.js";
import type { PageFacts } from "../facts/facts.js";
import type { Finding } from "../report/report.js";
import { compareText, type Found } from "./order.js";

/** Digits that findings share which cannot be told apart; the others number these, so that each has a name of its own. */
const SHARED_DIGITS = 13;
const MOST_OF_ONE = 0xfff;

/**
 * Gives each finding a name that stays the same while its page is moved, other pages come and go,
 * or a few of its words change. It is made from the rule and the page's text key; findings that
 * share both are numbered in order. No id of the file is in it: some programs number all anew when they save.
 */
export function withFingerprints(findings: readonly Found[], pages: readonly PageFacts[]): Finding[] {
  const keys = textKeys(pages);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const about = `${finding.ruleId}\n${finding.page === null ? "" : (keys.get(finding.page) ?? "#")}`;
    const earlier = seen.get(about) ?? 0;
    seen.set(about, earlier + 1);
    const ordinal = Math.min(earlier, MOST_OF_ONE).toString(16).padStart(3, "0");
    return { ...finding, fingerprint: hash(about).slice(0, SHARED_DIGITS) + ordinal };
  });
}

/** The fingerprint of the first of those that only their number tells apart. */
export function firstOfKind(fingerprint: string): string {
  return fingerprint.slice(0, SHARED_DIGITS).padEnd(16, "0");
}

/**
 * One key for each page, by number. It is the longest word of the title that no other title has: the least
 * that tells the page apart, so that most edits, and all to the body, leave it alone. A copy of a page has the
 * same title, which is no other one, so that copying leaves the key alone. A title without such a word counts as a
 * whole. A page without a title is known by the longest word on it, and one without words only by its place among
 * such pages.
 */
function textKeys(pages: readonly PageFacts[]): Map<number, string> {
  const titles = pages.map(({ title }) => words(title));
  const uses = new Map<string, number>();
  const different = new Map(titles.map((title) => [title.join(" "), title]));
  for (const title of different.values()) for (const word of new Set(title)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const keys = pages.map(({ page }, i): [number, string] => {
    const title = titles[i]!;
    const own = longest(title.filter((word) => uses.get(word) === 1));
    // As it stands on the page, and not its facts: what is left out of these depends on the other pages.
    const key = own ?? (title.length > 0 ? title.join(" ") : longest(words(textOf(page))));
    return [page.number, key ?? "#"];
  });
  return new Map(keys);
}

/** All that is written on a page but what stands on every one. */
export function textOf(page: Page): string {
  const texts: string[] = [];
  for (const shape of shapesOf(page)) {
    if (isFurniture(shape)) continue;
    for (const { text } of shape.paragraphs) texts.push(text);
    for (const row of shape.table?.rows ?? []) texts.push(...row);
    for (const { text } of shape.smartart?.nodes ?? []) texts.push(text);
  }
  return texts.join("\n");
}

/** Lower-case words; digits left out, because numbers are what changes most. */
function words(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** The longest; of equally long ones the first in the alphabet. */
function longest(words: readonly string[]): string | undefined {
  return [...words].sort((a, b) => b.length - a.length || compareText(a, b))[0];
}

/** 64 bits as 16 hexadecimal digits: two lanes of FNV-1a. Names things; keeps no secret. */
function hash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + i), 0x01000193);
  }
  return [high, low].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}
