const UNEVEN = /[^\S ]| {2}/;

/** A text with each run of white space as one space. Most texts are even already, and looking costs less than replacing. */
export function oneLine(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
