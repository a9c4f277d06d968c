import type { FileReport, Finding, Report } from "../report/report.js";
import { SEVERITIES } from "../rule/rule.js";
import { cleanForTerminal as clean } from "./clean.js";
import { filmStrip, MARKS, verdict } from "./film-strip.js";
import { counted, severityWord, whereWord } from "./words.js";

/** GitHub refuses a step's summary above 1 MiB; the rest is room for the last sentence. */
const MOST_BYTES = 1024 * 1024 - 256;

/** A page of markdown for a job's summary: a table for each file. Text from a deck is escaped: it is data. */
export function jobSummary(report: Report): string {
  const parts = report.files.flatMap(filePart);
  const { errors, warnings, infos, files } = report.summary;
  const counts = [errors, warnings, infos].map((n, i) => counted(n, severityWord([...SEVERITIES].reverse()[i]!)));
  const text = [`## decklint: ${counts.join(", ")} in ${counted(files, "file")}`, "", ...parts].join("\n");
  return cut(`${text}\n`);
}

function filePart(file: FileReport): string[] {
  const head = [`### ${escaped(file.path)}`, ""];
  if (file.error && file.pages.length === 0) return [...head, `**${escaped(file.error.message)}**`, ""];
  const strip = filmStrip(file).map((mark) => MARKS[mark].sign);
  const lines = [...head, ...(strip.length > 0 ? [`\`${strip.join(" ")}\``, ""] : []), verdict(file), ""];
  if (file.findings.length === 0) return lines;
  return [
    ...lines,
    `| ${file.format === "markdown" ? "Page" : "Slide"} | What stands there | Ask instead | Rule |`,
    "| --- | --- | --- | --- |",
    ...file.findings.map((finding) => row(file, finding)),
    "",
  ];
}

function row(file: FileReport, { page, title, severity, message, ask, ruleId }: Finding): string {
  const where = page === null ? whereWord(file, null) : String(page);
  const cells = [
    title === "" ? where : `${where} ${escaped(title)}`,
    escaped(message),
    escaped(ask),
    `${escaped(ruleId)} (${severityWord(severity)})`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** One line in which nothing is markup: no table cell ends, no HTML, no link, no mention. */
function escaped(text: string): string {
  return (
    clean(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_[\]|~]/g, "\\$&")
      // Addresses and mentions are made into links after all escapes: an invisible space keeps them apart.
      .replace(/:\/\/|@|#(?=\d)/g, "$&&#8203;")
  );
}

function cut(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= MOST_BYTES) return text;
  const kept = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
  const line = kept.lastIndexOf("\n");
  return `${kept.slice(0, line)}\n\nThe rest does not fit here. It is in the log of the step.\n`;
}
