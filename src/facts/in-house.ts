import type { Document, Page } from "../document/document.js";
import { shapesOf } from "../document/walk.js";
import type { Genre, PageFacts } from "./facts.js";
import { oneLine } from "./one-line.js";
import { Terms, wordsOf } from "./terms.js";

/**
 * Texts that one's own people read: how to build something, where what is kept, how things are done here. They have no
 * word on their front page as a training has, so that it takes commands, or a sentence that says what the text is for,
 * beside titles that offers do not have. English words; the numbers are our choice.
 */

const TITLES = new Terms(
  `getting started, quick start, quickstart, installation, install, installing _, prerequisites, system requirements,
  development, local development, development server/setup/environment, dev setup, building, build, build and _, build from source,
  running _ locally, running the _, running tests, run locally, run tests, running unit/end tests, unit tests, testing, tests, usage,
  project/folder/directory/repository/repo/code/application structure/layout, naming convention/conventions, code scaffolding,
  environment variables, configuration, deployment instructions, deploying _, deploy, contributing, contribution guidelines,
  contributors, style guide, coding standards, license, licence, changelog, api reference, further help, troubleshooting,
  related repositories, technologies used, built with, authors, acknowledgments, acknowledgements, helpers`,
);

/** A proposal in which a reader may run something first is still a proposal: its name says so. */
const NAMED_AN_OFFER = new Terms(
  "proposal, offer, quote, quotation, pitch, tender, bid, rfp, sow, statement of work, business case, sales deck",
);

const COMMAND =
  /^\W{0,3}(?:cd \S{1,60} (?:&&|;) ?)?(?:git clone|npm (?:install|i|ci|run|start|test)|yarn (?:install|add|start|dev|build|test)|pnpm [a-z]|npx [a-z@]|pip3? install|docker (?:build|run|compose|pull|push)|docker-compose [a-z]|mvn [a-z]|gradle [a-z]|\.\/\w|ng (?:serve|build|test|generate)|cargo [a-z]|go (?:build|run|get|install|test)|brew install|(?:sudo )?apt(?:-get)? install|cmake|make(?: [a-z-]{2,20})?$|curl -|bundle (?:install|exec)|dotnet [a-z]|terraform [a-z]|kubectl [a-z])/;

/** "This folder contains …", "this README explains …": a text that says what it is for says whom it is not for. */
const CODE_IS_HERE = /\bthis (?:readme|repository|repo|package|code ?base|code pattern)\b/i;
const SAYS_WHAT_FOR =
  /\bthis (?:page|folder|directory|handbook|wiki|playbook|runbook|section of the handbook) (?:also )?(?:contains?|describes?|sets out|defines?|explains?|outlines?|documents?|lists?|collects?|holds?|is for|is where)\b/i;

/** So many different signs: titles, commands and such a sentence. Commands alone are a text, not slides, that is to be followed. */
const FEWEST_SIGNS = 3;
/** Whoever says what a text is for says so at its beginning. */
const FRONT_PAGES = 2;
const FRONT_LINES = 20;
/** Lines that are looked at for commands. */
const MOST_LINES = 5_000;
const SHOWN = 3;
const SHOWN_CHARS = 60;

/** What a text for developers or for colleagues is, and the words that say so; null for everything else. */
export function inHouseOf(document: Document, pages: readonly PageFacts[]): Genre | null {
  if (isNamedAnOffer(document, pages)) return null;
  const front = pages.slice(0, FRONT_PAGES).flatMap(({ page }) => linesOf(page).slice(0, FRONT_LINES));
  const purpose = firstOf(front, SAYS_WHAT_FOR);
  if (purpose !== null) return { name: "handbook", evidence: [purpose] };
  const titles = pages.slice(1).flatMap(({ title }) => (isSign(title) ? [oneLine(title).slice(0, SHOWN_CHARS)] : []));
  const named = firstOf(front, CODE_IS_HERE);
  const commands = commandsIn(pages);
  const signs = [...commands, ...(named === null ? [] : [named]), ...new Set(titles)];
  const sure = commands.length > 0 || named !== null;
  const only = commands.length === signs.length && document.format !== "markdown";
  if (!sure || only || signs.length < FEWEST_SIGNS) return null;
  return { name: "developer guide", evidence: signs.slice(0, SHOWN) };
}

function isNamedAnOffer({ path, properties }: Document, pages: readonly PageFacts[]): boolean {
  const file = path.split(/[\\/]/).at(-1)!.replace(/[_-]/g, " ");
  return [file, properties.title ?? "", pages[0]?.title ?? ""].some((name) => NAMED_AN_OFFER.isIn(wordsOf(name)));
}

/** A title with more words than that says something of its own. */
const MOST_WORDS = 6;

function isSign(title: string): boolean {
  const words = wordsOf(title).filter((word) => !/^\d+$/.test(word));
  return words.length <= MOST_WORDS && TITLES.opens(words);
}

function firstOf(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const found = pattern.exec(line);
    if (found !== null) return oneLine(found[0]);
  }
  return null;
}

/** The first command of each kind: what is called, without what it is called with. */
function commandsIn(pages: readonly PageFacts[]): string[] {
  const found = new Map<string, string>();
  let left = MOST_LINES;
  for (const { page } of pages)
    for (const line of linesOf(page)) {
      if (left-- === 0) return [...found.values()];
      const command = COMMAND.exec(line)?.[0];
      if (command !== undefined) found.set(command, found.get(command) ?? oneLine(line).slice(0, SHOWN_CHARS));
    }
  return [...found.values()];
}

function linesOf(page: Page): string[] {
  const lines: string[] = [];
  for (const { paragraphs, code } of shapesOf(page)) {
    for (const { text } of paragraphs) lines.push(text);
    if (code !== null) lines.push(...code.text.split("\n"));
  }
  return lines;
}
