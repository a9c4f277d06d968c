import type { InspectedPage, InspectedUnit, InspectReport } from "../report/inspect.js";
import type { FileReport } from "../report/report.js";
import { Sheet } from "./sheet.js";
import { SIGNS, type Style } from "./stylish.js";
import { counted, pageWord, whereWord } from "./words.js";

/** Texts are easier to compare side by side in a wider window than messages are to read. */
const WIDEST = 120;
/** Columns of the words on the left. */
const MARGIN = 13;

/** For a person who asks what decklint saw on a page, and why it judged as it did. */
export function inspectView(report: InspectReport, { color, width }: Style): string {
  const sheet = new Sheet(color, Math.min(width, WIDEST));
  for (const file of report.files) {
    if (file.error !== null && file.error.code !== "internal") continue;
    sheet.head(file.path, counted(file.pages.length, pageWord(file)), color.bold.underline);
    for (const { message } of file.warnings) sheet.put(message, { indent: 2, paint: color.dim });
    for (const page of file.pages) writePage(sheet, file, page);
    sheet.gap();
  }
  return sheet.text();
}

function writePage(sheet: Sheet, file: FileReport, page: InspectedPage): void {
  const { color } = sheet;
  const line = (name: string, text: string, tail = ""): void =>
    sheet.put(text, { indent: MARGIN, label: `  ${color.dim(name.padEnd(MARGIN - 2))}`, tail });
  sheet.gap();
  sheet.put(`${whereWord(file, page.number)}${page.title === "" ? "" : `  “${page.title}”`}`, { paint: color.bold });
  line("Page", `${page.role}, ${FOCUS[page.focus]}${page.hidden ? ", hidden: it is not judged" : ""}`);
  if (page.diagram) {
    const { kind, form, owner, share, nodes, edges, evidence } = page.diagram;
    const labels = nodes.map((node) => node.label).filter((label) => label !== "");
    line("Picture", `${kind}, ${FORMS[form]}, ${OWNERS[owner]}, ${Math.round(share * 100)}% of the page`);
    if (labels.length > 0) line("  parts", `${labels.join(" · ")}`, `${counted(edges.length, "link")}`);
    line("  because", evidence.join(" · "));
  }
  for (const unit of page.units)
    line(className(unit), unit.text, unit.cues.length > 0 ? `← ${unit.cues.join(", ")}` : "");
  for (const { page: number, severity, ruleId } of file.findings)
    if (number === page.number) line("Finding", `${SIGNS[severity]} ${ruleId}`);
}

const FOCUS = { customer: "about the customer", seller: "about you", neutral: "about neither of you" } as const;
const OWNERS = { customer: "the customer's", seller: "yours", unclear: "nobody's for certain" } as const;
const FORMS = {
  native: "drawn with shapes",
  smartart: "as SmartArt",
  image: "pasted as a picture",
  text: "drawn in text",
  code: "written as code",
} as const;

/** What a line of text was taken for; a plus marks an outcome that is concrete. */
function className({ class: name, strength }: InspectedUnit): string {
  return strength === 2 ? `${name} +` : name;
}
