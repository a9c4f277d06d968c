import type { Document } from "../document/document.js";
import { ReadError } from "../document/errors.js";
import type { Facts } from "../facts/facts.js";
import { factsOf } from "../facts/index.js";
import { MARKDOWN_LIMITS, type MarkdownLimits } from "../markdown/limits.js";
import { type OpenDeck, openPptx } from "../pptx-parser/index.js";
import type { Limits } from "../pptx-parser/limits.js";
import type { FileReport } from "../report/report.js";
import type { Exception } from "../rule/exception.js";
import type { Rule } from "../rule/rule.js";
import { inflate, now, type OpenFile } from "./files.js";
import { judge } from "./judge.js";
import { lookerFor } from "./look.js";
import type { Settings } from "./settings.js";

/** What a file may cost to read, by the names that both readers give their limits. */
export type ReadLimits = Limits & MarkdownLimits;

export interface Linted {
  report: FileReport;
  /** null where the file could not be read. */
  facts: Facts | null;
  /** What became of the exceptions that the document and the configuration make. */
  exceptions: readonly Exception[];
  /** Ids of the rules that ran to their end. */
  ran: ReadonlySet<string>;
  /** What went wrong inside, for a bug report: in a rule, or in decklint itself (null). Empty where nothing did. */
  faults: { ruleId: string | null; error: unknown }[];
}

const UNREAD: Omit<Linted, "report" | "faults"> = { facts: null, exceptions: [], ran: new Set() };

/** Opens, reads and judges one file. Throws nothing: what goes wrong is in the report, so that other files go on. */
export async function lintFile(
  path: string,
  open: () => OpenFile,
  settings: Settings & { limits: Partial<ReadLimits> },
  rules: readonly Rule[],
): Promise<Linted> {
  try {
    return await whileOpen(path, open, settings.limits, async ({ document, bytesOf, workbookOf }): Promise<Linted> => {
      const facts = factsOf(document, settings, await lookerFor(document, bytesOf, inflate), workbookOf);
      const { findings, accepted, exceptions, ran, pages, warnings, faults } = judge(facts, settings, rules);
      const broken = faults.map(({ ruleId }) => ruleId).join(", ");
      return {
        facts,
        exceptions,
        ran,
        faults,
        report: {
          path,
          format: document.format,
          ok: faults.length === 0,
          error:
            faults.length === 0
              ? null
              : {
                  code: "internal",
                  message: `decklint itself failed here: ${broken} broke. The other rules are shown.`,
                },
          warnings: [...document.warnings, ...warnings],
          findings,
          accepted,
          pages,
        },
      };
    });
  } catch (error) {
    if (error instanceof ReadError) return { ...UNREAD, report: failed(path, error.code, error.message), faults: [] };
    const message = "decklint itself failed on this file. Please report it.";
    return {
      ...UNREAD,
      report: failed(path, "internal", message),
      faults: [{ ruleId: null, error }],
    };
  }
}

/** Reads a file into a Document. */
export function read(path: string, open: () => OpenFile, limits: Partial<ReadLimits>): Promise<Document> {
  return whileOpen(path, open, limits, async ({ document }) => document);
}

/**
 * Reads a file into a Document and keeps it open while somebody works with it, so that its pictures can be looked at.
 * remark is loaded only here, and only for markdown.
 */
async function whileOpen<T>(
  path: string,
  open: () => OpenFile,
  limits: Partial<ReadLimits>,
  work: (opened: OpenDeck) => Promise<T>,
): Promise<T> {
  const { format, source, close } = open();
  try {
    if (format === "pptx") return await work(openPptx(source, { path, inflate, limits, now }));
    const { readMarkdown } = await import("../markdown/index.js");
    // One byte above the limit is enough for the reader to refuse the text.
    const most = (limits.bytes ?? MARKDOWN_LIMITS.bytes) + 1;
    const document = readMarkdown(source.read(0, Math.min(source.size, most)), { path, limits });
    // Pictures of a text are files beside it, which are not opened.
    return await work({ document, bytesOf: () => null, workbookOf: () => null });
  } finally {
    close();
  }
}

function failed(path: string, code: NonNullable<FileReport["error"]>["code"], message: string): FileReport {
  return {
    path,
    format: null,
    ok: false,
    error: { code, message },
    warnings: [],
    findings: [],
    accepted: [],
    pages: [],
  };
}
