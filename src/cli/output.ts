import { Chalk, type ChalkInstance } from "chalk";
import { cleanForTerminal } from "../reporters/clean.js";
import { defuse } from "../reporters/defuse.js";
import type { Style } from "../reporters/stylish.js";
import type { Io } from "./io.js";

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

const PIPE_WIDTH = 80;
const NARROWEST = 40;

/**
 * Colours and width for what a person reads on standard output. The flag is stronger than the environment, and
 * `NO_COLOR`, which a person sets, stronger than `FORCE_COLOR`, which tools set for one another. Sixteen colours
 * are enough, and they are the ones that fit the reader's own theme.
 */
export function styleFor(io: Io, choice: ColorChoice): Style {
  const columns = io.stdout.columns ?? (Number.parseInt(io.env.COLUMNS ?? "", 10) || PIPE_WIDTH);
  return { color: painter(wantsColor(io, choice)), width: Math.max(NARROWEST, columns) };
}

function wantsColor({ env, stdout }: Io, choice: ColorChoice): boolean {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY && env.TERM !== "dumb";
}

function painter(colored: boolean): ChalkInstance {
  return new Chalk({ level: colored ? 1 : 0 });
}

/** Writes text for people; on a build server without the power to command it. */
export function print(io: Io, text: string): void {
  io.stdout.write(isBuildServer(io) ? defuse(text) : text);
}

/** One line on standard error: what a person should know, and no part of the result. */
export function note(io: Io, text: string): void {
  const line = `decklint: ${cleanForTerminal(text)}\n`;
  io.stderr.write(isBuildServer(io) ? defuse(line) : line);
}

/** A note that nobody needs in order to go on: dim where there are colours. */
export function aside(io: Io, choice: ColorChoice, text: string): void {
  const dim = io.stderr.isTTY || choice === "always" ? styleFor(io, choice).color.dim : (same: string) => same;
  const line = `${dim(`decklint: ${cleanForTerminal(text)}`)}\n`;
  io.stderr.write(isBuildServer(io) ? defuse(line) : line);
}

function isBuildServer({ env }: Io): boolean {
  return Boolean(env.GITHUB_ACTIONS || env.TF_BUILD || env.TEAMCITY_VERSION);
}
