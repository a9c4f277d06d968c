import { existsSync, lstatSync, writeFileSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { configIn } from "../config/find.js";
import { readNames } from "../config/names-file.js";
import { didYouMean } from "../rule/suggest.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import type { Ask, Io } from "./io.js";
import { print } from "./output.js";
import { type Answers, NEXT, RUNS, type Run, starter } from "./starter.js";

export interface InitOptions {
  seller?: string[];
  for?: string[];
  otherCustomers?: string;
  run?: Run;
  /** Ask nothing: what is not said stays open. */
  yes?: boolean;
  force?: boolean;
}

const NAME = "decklint.config.yaml";

/** `decklint init`: asks what it was not told, and writes a configuration with remarks into this folder. */
export async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const there = configIn(io.cwd);
  if (there !== null && basename(there) !== NAME)
    throw new UsageError(`${basename(there)} would stand beside ${NAME}, and only one is read. Move it away first.`);
  if (there !== null && !options.force)
    throw new UsageError(`there is ${NAME} here already. To write over it: --force`);
  if (!options.yes && !io.converse)
    throw new UsageError(
      "there is no terminal to ask in. Say --yes, and --seller, --for, --other-customers and --run.",
    );
  const answers = options.yes || !io.converse ? told(options) : await io.converse((ask) => asked(options, ask));
  const made = listFor(answers.otherCustomers, io);
  const local = "node_modules/decklint/schema/config.json";
  const schema = existsSync(join(io.cwd, local))
    ? `./${local}`
    : `https://unpkg.com/decklint@${manifest.version}/schema/config.json`;
  write(join(io.cwd, NAME), NAME, starter(answers, schema), options.force === true);
  const list = made === null ? "" : `Wrote ${made}: put the names of your other customers there.\n`;
  print(io, `Wrote ${NAME}.\n${list}\n${NEXT[answers.run]}`);
  return EXIT.clean;
}

function told({ seller = [], for: customer = [], otherCustomers = null, run = "hand" }: NoNulls): Answers {
  return { seller, customer, otherCustomers, run };
}
type NoNulls = Omit<InitOptions, "otherCustomers"> & { otherCustomers?: string | null };

async function asked(options: InitOptions, ask: Ask): Promise<Answers> {
  return {
    seller: options.seller ?? names(await ask("Who are you? Company and products, with commas between: ")),
    customer:
      options.for ?? customerNames(await ask("Who are the decks here for? The customer's names, or Enter for many: ")),
    otherCustomers:
      options.otherCustomers ??
      ((await ask("A file with the names of other customers, one a line? Its name, or Enter for none: ")).trim() ||
        null),
    run: options.run ?? (await askRun(ask)),
  };
}

async function askRun(ask: Ask): Promise<Run> {
  let hint = "";
  for (;;) {
    const answer = (await ask(`${hint}Where will it run? ${RUNS.join(", ")} (hand): `)).trim().toLowerCase() || "hand";
    const run = RUNS.find((one) => one === answer);
    if (run !== undefined) return run;
    hint = didYouMean(answer, RUNS).trim();
    hint += hint === "" ? "" : " ";
  }
}

function names(answer: string): string[] {
  return answer
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function customerNames(answer: string): string[] {
  return answer.trim().toLowerCase() === "many" ? [] : names(answer);
}

/** Makes the list of other customers where there is none yet, and gives its name; throws where there is a wrong one. */
function listFor(file: string | null, io: Io): string | null {
  if (file === null) return null;
  const path = resolve(io.cwd, file);
  if (existsSync(path) || extname(path) !== ".txt") {
    readNames(path, `“${file}” is to hold other customers, `);
    return null;
  }
  write(path, file, "# Other customers, one name a line.\n", false);
  return file;
}

/** Never through a link: in a folder that somebody else filled, it may lead to any file of the person who writes. */
function write(path: string, name: string, text: string, over: boolean): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UsageError(`${name} is a link to another file. Take it away first.`);
  try {
    writeFileSync(path, text, { flag: over ? "w" : "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(`${name} cannot be written here (${code}).`);
  }
}
