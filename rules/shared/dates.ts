/** A day, a month, a quarter, a half or a year as a text names it. */
export interface NamedDate {
  text: string;
  /** Where it stands. */
  start: number;
  /** The last day that it can mean, as `2024-09-30`. Compares as a string. */
  last: string;
  unit: "day" | "month" | "quarter" | "half" | "year";
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?:19|20)\\d\\d";

/** Every gap is bounded and no two parts can take the same letters, so that it is linear. */
const DATE = new RegExp(
  [
    `(?<iso>\\b${YEAR}-[01]\\d-[0-3]\\d)\\b`,
    `\\b(?<dmy>[0-3]?\\d)(?:st|nd|rd|th)?(?: of)?[ -](?<dmyMonth>${MONTH}),?[ -](?<dmyYear>${YEAR})\\b`,
    `\\b(?<mdyMonth>${MONTH}) (?<mdy>[0-3]?\\d)(?:st|nd|rd|th)?,? (?<mdyYear>${YEAR})\\b`,
    `\\b(?<month>${MONTH}),? (?<monthYear>${YEAR})\\b`,
    `\\b(?<a>[0-3]?\\d)(?<sign>[./])(?<b>[0-3]?\\d)\\k<sign>(?<numYear>${YEAR})\\b`,
    `\\b(?<part>[qh][1-4])(?: of)?[ /-]?(?:(?<partYear>${YEAR})|['’](?<partShort>\\d\\d))\\b`,
    `\\b(?<revYear>${YEAR})[ /-]?(?<revPart>[qh][1-4])\\b`,
    // A year within a number, a price, an address or a name of a standard is none.
    `(?<![\\w$€£.,:/#-])(?<year>${YEAR})(?![\\w%]|[.,:/]\\d|-\\d)`,
  ].join("|"),
  "gi",
);

/** The dates in a text, from left to right. Days in digits count only where they can be read in one way. */
export function datesIn(text: string): NamedDate[] {
  const dates: NamedDate[] = [];
  for (const found of text.matchAll(DATE)) {
    const date = read(found.groups!);
    if (date !== null) dates.push({ text: found[0], start: found.index, ...date });
  }
  return dates;
}

type Groups = Record<string, string | undefined>;

function read(groups: Groups): Pick<NamedDate, "last" | "unit"> | null {
  if (groups.iso) return day(...(groups.iso.split("-").map(Number) as [number, number, number]));
  if (groups.dmy) return day(Number(groups.dmyYear), monthOf(groups.dmyMonth!), Number(groups.dmy));
  if (groups.mdy) return day(Number(groups.mdyYear), monthOf(groups.mdyMonth!), Number(groups.mdy));
  if (groups.month) return until(Number(groups.monthYear), monthOf(groups.month), "month");
  if (groups.a) return inDigits(Number(groups.a), Number(groups.b), groups.sign!, Number(groups.numYear));
  const part = groups.part ?? groups.revPart;
  if (part) {
    const year = Number(groups.partYear ?? groups.revYear ?? `20${groups.partShort}`);
    const number = Number(part[1]);
    const isQuarter = part[0]!.toLowerCase() === "q";
    return !isQuarter && number > 2 ? null : until(year, number * (isQuarter ? 3 : 6), isQuarter ? "quarter" : "half");
  }
  return until(Number(groups.year), 12, "year");
}

/** `31.12.2024` is a day first; with strokes only where one of the two can be no month, or both are the same. */
function inDigits(a: number, b: number, sign: string, year: number): ReturnType<typeof read> {
  if (sign === "." || a > 12) return day(year, b, a);
  return b > 12 || a === b ? day(year, a, b) : null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function day(year: number, month: number, date: number): ReturnType<typeof read> {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return { last: iso(year, month, date), unit: "day" };
}

function until(year: number, month: number, unit: NamedDate["unit"]): ReturnType<typeof read> {
  return { last: iso(year, month, daysIn(year, month)), unit };
}

const iso = (year: number, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

/** The day so many days before another, both as `2026-11-25`. */
export function daysBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
