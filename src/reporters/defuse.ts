/**
 * Build servers obey some lines of a log: `::error` (GitHub), `##vso[` and `##[` (Azure, and GitHub of old),
 * `##teamcity[`. Words from a deck could be such a line, so they get a space that takes away the power and
 * leaves the words readable. GitHub looks past leading blanks, Azure anywhere in a line.
 */
export function defuse(text: string): string {
  return text.replace(/##(?=(?:vso|teamcity)?\[)/gi, "## ").replace(/^((?:[ \t]|\x1b\[[0-9;]*m)*):(?=:)/gm, "$1: ");
}
