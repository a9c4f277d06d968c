const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO = /(\d{4})-(\d{1,2})-(\d{1,2})/y;
const DOTTED = /(\d{1,2})\.(\d{1,2})\.(\d{4})/y;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})/iy;
const MONTH_FIRST = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/iy;

/**
 * A day as people write it, at a place in a text: `2027-01-31`, `31.1.2027`, `31 January 2027`, `January 31, 2027`.
 * Not `1/2/2027`, which means one day in Boston and another in Berlin. null where there is none, or no such day.
 */
export function dayAt(text: string, at: number): { day: string; end: number } | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const iso = match(ISO);
  if (iso) return made(iso[1]!, Number(iso[2]), iso[3]!, at + iso[0].length);
  const dotted = match(DOTTED);
  if (dotted) return made(dotted[3]!, Number(dotted[2]), dotted[1]!, at + dotted[0].length);
  const dayFirst = match(DAY_FIRST);
  if (dayFirst) return made(dayFirst[3]!, month(dayFirst[2]!), dayFirst[1]!, at + dayFirst[0].length);
  const monthFirst = match(MONTH_FIRST);
  if (monthFirst) return made(monthFirst[3]!, month(monthFirst[1]!), monthFirst[2]!, at + monthFirst[0].length);
  return null;
}

function month(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function made(year: string, month: number, date: string, end: number): { day: string; end: number } | null {
  const day = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? { day, end } : null;
}

/** Days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
