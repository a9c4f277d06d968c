import type { FileReport, PageReport } from "../report/report.js";
import { pageWord } from "./words.js";

/** What a page is, at a glance. */
export type Mark = "picture" | "features" | "outcome" | "question" | "customer" | "plain" | "hidden";

/** One column each, and told apart without colour. In the order of the legend. */
export const MARKS: Readonly<Record<Mark, { sign: string; legend: string }>> = {
  picture: { sign: "■", legend: "your picture" },
  features: { sign: "F", legend: "your features" },
  outcome: { sign: "O", legend: "their outcome" },
  question: { sign: "?", legend: "a question" },
  customer: { sign: "C", legend: "the customer" },
  plain: { sign: "·", legend: "neither" },
  hidden: { sign: "-", legend: "hidden" },
};

/** One mark for each page. What stands in the customer's way comes first, because the strip is there to show it. */
export function filmStrip(file: FileReport): Mark[] {
  const found = new Set(file.findings.map(({ page, ruleId }) => `${page} ${ruleId}`));
  return file.pages.map((page) => markOf(page, (ruleId) => found.has(`${page.number} ${ruleId}`)));
}

function markOf(page: PageReport, has: (ruleId: string) => boolean): Mark {
  if (page.hidden) return "hidden";
  if (isYours(page)) return "picture";
  if (has("feature-heavy-page")) return "features";
  if (page.counts.outcome > 0) return "outcome";
  if (page.counts.question > 0) return "question";
  return isCustomers(page) ? "customer" : "plain";
}

/** Where nobody minds whose picture it is. */
const ANYBODYS: ReadonlySet<PageReport["role"]> = new Set(["title", "agenda", "appendix", "legal", "references"]);
/** Smaller ones are decoration, as for the rules. */
const LEAST_SHARE = 0.1;

/** What a page shows, whether or not a rule that minds it is on, or somebody has accepted it. */
function isYours({ role, diagram }: PageReport): boolean {
  if (diagram === null || ANYBODYS.has(role) || diagram.share < LEAST_SHARE) return false;
  return diagram.owner !== "customer" && diagram.kind !== "customer";
}

/** The customer's day, pain or picture. A cover that only names the customer is not yet about them. */
function isCustomers({ role, focus, counts, diagram }: PageReport): boolean {
  if (counts.pain > 0 || diagram?.owner === "customer" || diagram?.kind === "customer") return true;
  return focus === "customer" && role !== "title" && role !== "agenda" && role !== "section";
}

/** One plain, kind sentence: how much is the seller's picture, and where the customer appears. */
export function verdict(file: FileReport): string {
  const marks = filmStrip(file);
  const seen = marks.filter((mark) => mark !== "hidden").length;
  const ours = marks.filter((mark) => mark === "picture").length;
  const first = marks.findIndex((mark) => mark === "outcome" || mark === "question" || mark === "customer");
  const [one, many] = [pageWord(file), pageWord(file, 2)];
  if (seen === 0) return `There is no ${one} to show.`;
  const pictures =
    ours === 0
      ? `No ${one} shows your picture`
      : `${ours} of ${seen} ${many} ${ours === 1 ? "shows" : "show"} your picture`;
  // Without words that can be judged, nothing can be said of where the customer is.
  if (file.warnings.some(({ code }) => code === "language-not-judged")) return `${pictures}.`;
  if (first < 0) return `${pictures}${ours === 0 ? ", and" : ";"} the customer does not appear yet.`;
  return `${pictures}; the customer first appears on ${one} ${file.pages[first]!.number}.`;
}
