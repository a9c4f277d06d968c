import type { DocumentFormat, Page } from "../../src/document/document.js";

/** What people call a page of such a file. */
export type PageWord = "page" | "slide";

/** What a page is called: a deck is made of slides. */
export function pageWord(format: DocumentFormat): PageWord {
  return format === "pptx" ? "slide" : "page";
}

/** `page 3`, `slides 3 to 5 and 9`: the numbers of pages, those in a row together. */
export function pagesNamed(numbers: readonly number[], word: PageWord = "page"): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.flatMap(([first, last]) =>
    last === first ? [`${first}`] : last === first + 1 ? [`${first}`, `${last}`] : [`${first} to ${last}`],
  );
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "");
  return `${word}${numbers.length === 1 ? "" : "s"} ${list}`;
}

const BACKUP = /\b(?:appendi(?:x|ces)|annex(?:es)?|back-? ?up|reserve|spare|anhang|annexe|anexo)\b/i;

/** True for a page that calls itself an appendix or a backup, or stands in a section that does. */
export function isBackup(page: Page, title: string): boolean {
  return BACKUP.test(page.section ?? "") || BACKUP.test(title) || BACKUP.test(page.layout ?? "");
}
