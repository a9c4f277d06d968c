import type { Run } from "./run.js";

/** How a run ended. */
export interface Ended {
  /** In the words of `Attack.ends`: the one ending, or `read` and a `read: CODE` for each warning. */
  endings: readonly string[];
  /** For the table. */
  shown: string;
}

interface Report {
  files: {
    error: { code: string; message: string } | null;
    warnings: { code: string }[];
    findings: unknown[];
    pages: unknown[];
  }[];
}

/** What readers say when only their last line of defence held. */
const CAUGHT = "This file could not be read. Open it in PowerPoint";

export function endingOf(run: Run, isJson: boolean): Ended {
  if (run.ended !== null) return told("killed", `ended by ${run.ended}`);
  const said = run.stderr.trim().split("\n", 1)[0]!;
  if (/\n +at |please report/i.test(run.stderr)) return told("crash", said);
  const exit = `exit ${run.code}`;
  if (run.code === 2 && (!isJson || run.stdout === "")) return told("refused", `${exit}: ${said.slice(0, 90)}`);
  if (!isJson) return told("read", `${exit}: read`);
  const { error, warnings, pages, findings } = (JSON.parse(run.stdout) as Report).files[0]!;
  if (error === null) {
    const codes = [...new Set(warnings.map(({ code }) => code))];
    const shown = [`${exit}: read`, count(pages, "page"), count(findings, "finding"), ...codes].join(", ");
    return { endings: ["read", ...codes.map((code) => `read: ${code}`)], shown };
  }
  if (error.message.startsWith(CAUGHT)) return told("crash", error.message);
  const limit = /`limits\.(\w+)`/.exec(error.message)?.[1];
  const ending = limit === undefined ? error.code : `limit ${limit}`;
  return told(ending, `${exit}: ${ending}`);
}

function told(ending: string, shown: string): Ended {
  return { endings: [ending], shown };
}

function count(things: readonly unknown[], name: string): string {
  return `${things.length} ${name}${things.length === 1 ? "" : "s"}`;
}
