import type { ChalkInstance } from "chalk";
import type { UnitClass } from "../facts/facts.js";
import type { InspectedPage, InspectedPicture, InspectReport } from "../report/inspect.js";
import type { FileReport } from "../report/report.js";
import { type Paint, Sheet } from "./sheet.js";
import { COLORS, SIGNS, type Style } from "./stylish.js";
import { counted, pageWord, whereWord } from "./words.js";

/** Texts are easier to compare side by side in a wider window than messages are to read. */
const WIDEST = 120;
/** Columns of the words on the left. A plus marks an outcome that is concrete. */
const MARGIN = 13;

/** For a person who asks what decklint saw on a page, and why it judged as it did. */
export function inspectView(report: InspectReport, { color, width }: Style): string {
  const sheet = new Sheet(color, Math.min(width, WIDEST));
  for (const file of report.files) {
    if (file.error !== null && file.pages.length === 0) continue;
    sheet.head(file.path, counted(file.pages.length, pageWord(file)), color.bold.underline);
    for (const { message } of file.warnings) sheet.put(message, { indent: 2, paint: color.dim });
    if (file.pages.some((page) => page.pictures.length > 0)) sheet.put(BY_LOOKS, { indent: 2, paint: color.dim });
    for (const page of file.pages) writePage(sheet, file, page);
    if (file.findings.some((finding) => finding.page === null)) {
      sheet.gap();
      sheet.put(whereWord(file, null), { paint: color.bold });
      writeFindings(sheet, file, null);
    }
    sheet.gap();
  }
  return sheet.text();
}

function writePage(sheet: Sheet, file: FileReport, page: InspectedPage): void {
  const { color } = sheet;
  const line = (name: string, text: string, tail = "", paint: Paint = color.dim): void =>
    sheet.put(text, { indent: MARGIN, label: `  ${paint(name.padEnd(MARGIN - 2))}`, tail });
  sheet.gap();
  sheet.put(`${whereWord(file, page.number)}${page.title === "" ? "" : ` “${page.title}”`}`, {
    paint: color.bold,
    most: 2,
  });
  line("Page", `${page.role}, ${FOCUS[page.focus]}${page.hidden ? ", hidden: it is not judged" : ""}`);
  if (page.diagram) {
    const { kind, form, owner, share, nodes, edges, evidence } = page.diagram;
    const labels = nodes.map((node) => node.label).filter((label) => label !== "");
    line("Picture", `${kind}, ${FORMS[form]}, ${OWNERS[owner]}, ${Math.round(share * 100)}% of the page`);
    if (labels.length > 0) line("  parts", labels.join(" · "), counted(edges.length, "link"));
    line("  because", evidence.join(" · "));
  }
  for (const picture of page.pictures)
    line("Pasted", `${lookWords(picture)}, ${Math.round(picture.share * 100)}% of the page`);
  writeFindings(sheet, file, page.number);
  for (const { class: name, strength, text, cues } of page.units)
    line(
      strength === 2 ? `${name} +` : name,
      text,
      cues.length > 0 ? `← ${cues.join(", ")}` : "",
      paintOf(name, color),
    );
}

function writeFindings(sheet: Sheet, file: FileReport, page: number | null): void {
  const { color } = sheet;
  for (const finding of file.findings)
    if (finding.page === page)
      sheet.put(`${SIGNS[finding.severity]} ${finding.ruleId}`, {
        indent: MARGIN,
        label: `  ${color.dim("Finding".padEnd(MARGIN - 2))}`,
        paint: color[COLORS[finding.severity]],
      });
}

/** Green for what is the customer's, cyan for what asks them, yellow for what is the seller's. */
function paintOf(name: UnitClass, color: ChalkInstance): Paint {
  if (name === "outcome" || name === "pain") return color.green;
  if (name === "question" || name === "ask") return color.cyan;
  return name === "neutral" ? color.dim : color.yellow;
}

const BY_LOOKS = "Pasted pictures are judged by their looks, so that a diagram among them can be missed.";

/** The score stands with the words, for whoever compares pictures. */
function lookWords({ verdict, score, words }: InspectedPicture): string {
  if (verdict === null || score === null) return "a picture that could not be judged";
  const seen = words.length > 0 ? `, with ${counted(words.length, "label")}` : "";
  return `${VERDICTS[verdict]} (${score.toFixed(2)})${seen}`;
}

const VERDICTS = {
  diagram: "looks like a pasted diagram",
  unsure: "not sure: perhaps a diagram, so it is left alone",
  other: "does not look like a diagram",
} as const;

const FOCUS = { customer: "about the customer", seller: "about you", neutral: "about neither of you" } as const;
const OWNERS = { customer: "the customer's", seller: "yours", unclear: "nobody's for certain" } as const;
const FORMS = {
  native: "drawn with shapes",
  smartart: "as SmartArt",
  image: "pasted as a picture",
  text: "drawn in text",
  code: "written as code",
} as const;
