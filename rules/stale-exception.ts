import type { Exception, ExceptionState } from "../src/rule/exception.js";
import { defineRule } from "../src/rule/rule.js";
import { type PageWord, pageWord } from "./shared/page-names.js";
import { counted, shorten } from "./shared/words.js";

const EXAMPLE = "decklint: allow process-diagram because the customer asked for it";

export default defineRule({
  id: "stale-exception",
  summary: "An exception to a rule is over, not needed any more, or cannot be understood.",
  why: "An exception that nobody looks after hides the next mistake, or hides nothing while its author believes it does. One that says why, and until when, can be judged by whoever opens the deck next.",
  evidence: [
    {
      says: "Ruff reports exceptions that hide nothing, as ESLint and Biome do: what is left over covers up the next fault at its place.",
      url: "https://docs.astral.sh/ruff/rules/unused-noqa/",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  runs: "last",
  needsLanguage: false,
  options: {
    noticeDays: {
      type: "integer",
      default: 14,
      minimum: 0,
      maximum: 365,
      description:
        "How many days before the last one a note says that the exception ends. Two weeks: time to ask the customer once more.",
    },
  },
  examples: {
    bad: "decklint: allow process-diagram",
    good: "decklint: allow process-diagram until 2027-01-31 because the customer asked for our steps",
  },
  falseAlarms:
    "The exception is kept in a template on purpose, for pages that some decks have and others do not: put it into the configuration, with a pattern of files.",
  ask: "Does the customer still want to see this?",
  check({ document, exceptions, options, report }) {
    const word = pageWord(document.format);
    for (const exception of exceptions) {
      // One for many decks is no fault in a deck that does not need it.
      if (exception.shared && exception.findings === 0) continue;
      const ends = exception.state === "holds" && (exception.daysLeft ?? Infinity) <= options.noticeDays;
      const say = ends ? endsSoon : SAY[exception.state];
      if (say === null) continue;
      report({
        page: exception.writtenOn,
        message: say(exception, whereOf(exception), word),
        evidence: [shorten(exception.text, 100)],
        ...(ends ? { severity: "info" } : {}),
      });
    }
  },
});

type Say = (exception: Exception, where: string, word: PageWord) => string;

const SAY: Readonly<Record<ExceptionState, Say | null>> = {
  holds: null,
  "not-checked": null,
  unused: ({ rule, pages, source }, where, word) => {
    if (pages === null)
      return `The exception for ${rule} ${where} is not needed: the rule finds nothing in this file. Take it out, so that it does not hide what comes later.`;
    const wider = source === "configuration" ? "take out its “page”" : "write “allow-file”";
    return `The exception for ${rule} ${where} is not needed: the rule finds nothing on its ${word}. Take it out, or ${wider} if it is meant for the whole file.`;
  },
  expired: ({ rule, until, findings }, where, word) =>
    `The exception for ${rule} ${where} ended on ${until}${findings === 0 ? "" : `, so ${counted(findings, "finding")} can be seen again`}. Change the ${word}, or give the exception a new day.`,
  "no-reason": ({ rule }, where) =>
    `The exception for ${rule} ${where} does not say why, so it does not count. Add “because …” for whoever opens this next.`,
  "unknown-rule": ({ rule, suggestion }, where) =>
    `The exception ${where} names “${shorten(rule, 60)}”, and there is no rule of this name. ${suggestion === null ? "All names: decklint rules." : `Did you mean “${suggestion}”?`}`,
  "not-allowed": ({ rule }, where) =>
    `The exception ${where} is for ${rule}, which judges exceptions and allows none. Mend the other exception, or switch the rule off in the configuration.`,
  misworded: (_, where) =>
    `A line ${where} speaks to decklint, but cannot be understood. Write it like this: “${EXAMPLE}”.`,
  "bad-day": ({ rule }, where) =>
    `The day in the exception for ${rule} ${where} cannot be read, so it does not count. Write it as 2027-01-31.`,
};

function endsSoon({ rule, until, daysLeft }: Exception, where: string, word: PageWord): string {
  const when = daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `on ${until}, in ${daysLeft} days`;
  return `The exception for ${rule} ${where} ends ${when}. Change the ${word}, or ask whether it may stay longer.`;
}

function whereOf({ source, text }: Exception): string {
  if (source === "notes") return "in the notes";
  return source === "comment" ? "in a comment" : `in ${text}`;
}
