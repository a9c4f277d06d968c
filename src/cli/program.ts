import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError, type Option, type OutputConfiguration } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { Severity } from "../rule/rule.js";
import { nearest } from "../rule/suggest.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import { explain } from "./explain.js";
import type { InitOptions } from "./init.js";
import { type InspectOptions, inspect } from "./inspect.js";
import type { Io } from "./io.js";
import { type LintOptions, lint } from "./lint.js";
import * as options from "./options.js";
import { type ColorChoice, note, print, styleFor } from "./output.js";
import { listRules } from "./rules.js";
import { text } from "./text.js";

const ABOUT =
  "Reads sales decks (.pptx) and proposals (.md), and shows where they draw your picture instead of the customer's.";

const EXAMPLES = `Examples:
  decklint proposal.pptx                        check a deck before you send it
  decklint --for "Harbour Foods" proposal.pptx  say whose deck it is
  decklint decks/ "pitches/**/*.md"             check folders and patterns
  decklint inspect proposal.pptx                see what decklint sees, page by page
  decklint explain process-diagram              what a rule means, and when to ignore it
`;

const SHORT_HELP = `Reads sales decks (.pptx) and proposals (.md), and shows where they draw your
picture instead of the customer's.

  decklint proposal.pptx          check a deck before you send it
  decklint inspect proposal.pptx  see what decklint sees, page by page

All commands and options: decklint --help
`;

const AFTER = `
Ends with 0 when nothing is at or above the failing level, 1 when something is,
and 2 when the run itself failed. Nothing is uploaded. To change what is checked,
put a decklint.config.yaml beside the deck or above it: decklint init writes one.`;

type LintFlags = options.JudgingFlags & {
  format: LintOptions["format"];
  color: ColorChoice;
  printConfig?: string;
  quiet?: boolean;
  failOn?: Severity;
  maxWarnings?: number;
};
type InspectFlags = options.JudgingFlags & { format: InspectOptions["format"]; color: ColorChoice };
type BaselineFlags = options.JudgingFlags & { output?: string; prune?: boolean; check?: boolean };

/** Reads the command line and does what it says. */
export async function runProgram(io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = new Command("decklint");
  const command = (usage: string, description: string, ...all: Option[]): Command => {
    const one = program.command(usage).description(description);
    for (const option of all) one.addOption(option);
    return one;
  };

  program
    .description(ABOUT)
    .argument("[files...]", "decks, proposals, folders, patterns, or - for standard input")
    .version(manifest.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .enablePositionalOptions()
    .configureOutput(outputFor(io))
    .configureHelp({
      showGlobalOptions: false,
      subcommandTerm: (one) => `${one.name()} ${one.usage().replace("[options] ", "").replace("[options]", "")}`,
    })
    .exitOverride()
    .addHelpText("before", EXAMPLES)
    .addHelpText("after", AFTER);
  for (const option of [...options.judgingOptions(), ...options.knownOptions()]) program.addOption(option);
  program.addOption(options.formatOption(options.LINT_FORMATS));
  program.addOption(options.quietOption()).addOption(options.colorOption());
  for (const option of options.endingOptions()) program.addOption(option);
  program.addOption(options.printConfigOption());
  program.action(async (names: string[], flags: LintFlags) => {
    if (flags.printConfig !== undefined) {
      if (names.length > 0) throw new UsageError("--print-config takes one file, and checks none.");
      const { printConfig } = await import("./seldom.js");
      code = await printConfig(
        flags.printConfig,
        { ...options.runOptions(flags), format: flags.format, color: flags.color },
        io,
      );
      return;
    }
    if (names.length === 0) return print(io, SHORT_HELP);
    refuseMisspelt(program, names[0]!, io);
    const { format, color, quiet = false } = flags;
    code = await lint(names, { ...options.runOptions(flags), format, color, quiet }, io);
  });

  const shown = [options.formatOption(options.INSPECT_FORMATS), options.colorOption()];
  command(
    "inspect <files...>",
    "show what decklint sees on each page, and why",
    ...options.judgingOptions(),
    ...options.knownOptions(),
    ...shown,
  ).action(async (names: string[], flags: InspectFlags) => {
    const { format, color } = flags;
    code = await inspect(names, { ...options.runOptions(flags), format, color }, io);
  });
  command("text <file>", "print a deck as plain text, for example for git diff", options.stdinOption()).action(
    async (name: string, { stdinFilename }: { stdinFilename?: string }) => {
      code = await text(name, stdinFilename ?? null, io);
    },
  );
  command(
    "explain <rule>",
    "say what a rule means, who says so, and when to ignore it",
    options.configOption(),
    options.colorOption(),
  ).action(async (id: string, { config, color }: { config?: string; color: ColorChoice }) => {
    code = await explain(id, config ?? null, color, io);
  });
  command("rules", "list all rules and presets", options.configOption(), options.colorOption()).action(
    async ({ config, color }: { config?: string; color: ColorChoice }) => {
      code = await listRules(config ?? null, color, io);
    },
  );
  command(
    "exceptions [files...]",
    "list what may break a rule, where, why and until when",
    ...options.judgingOptions(),
    ...shown,
  ).action(async (names: string[], flags: InspectFlags) => {
    const { exceptions } = await import("./seldom.js");
    const { format, color } = flags;
    code = await exceptions(names, { ...options.runOptions(flags), format, color }, io);
  });
  command(
    "baseline [files...]",
    "accept what is found today, so that only new findings are shown",
    ...options.judgingOptions(),
    ...options.baselineOptions(),
  ).action(async (names: string[], flags: BaselineFlags) => {
    const { baseline } = await import("./seldom.js");
    const what = flags.check ? "check" : flags.prune ? "prune" : "write";
    code = await baseline(names, { ...options.runOptions(flags), output: flags.output ?? null, what }, io);
  });
  command("init", "ask four questions, and write a configuration into this folder", ...options.initOptions()).action(
    async (flags: InitOptions) => {
      const { init } = await import("./seldom.js");
      code = await init(flags, io);
    },
  );
  command(
    "test [config]",
    "try the examples of the rules that you wrote in your configuration",
    options.colorOption(),
  ).action(async (config: string | undefined, { color }: { color: ColorChoice }) => {
    const { test } = await import("./seldom.js");
    code = await test(config ?? null, color, io);
  });

  program.hook("preAction", handDown);
  try {
    await program.parseAsync(io.args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
  }
  return code;
}

function outputFor(io: Io): OutputConfiguration {
  return {
    writeOut: (text) => print(io, text),
    writeErr: (text) => io.stderr.write(text),
    outputError: (text) => {
      const sentence = text.replace(/^error: /, "").trim();
      note(io, `${sentence}${/[.?!)]$/.test(sentence) ? "" : "."} See decklint --help.`);
    },
    getOutHelpWidth: () => Math.min(styleFor(io, "never").width, 100),
    getOutHasColors: () => false,
  };
}

/** A flag that stands before the command means the same as after it; one that the command does not know is an error. */
function handDown(program: Command, command: Command): void {
  if (command === program) return;
  for (const option of program.options) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) !== "cli") continue;
    if (!command.options.some((known) => known.attributeName() === name))
      throw new UsageError(`${option.long} does not go with “${command.name()}”.`);
    if (command.getOptionValueSource(name) !== "cli")
      command.setOptionValueWithSource(name, program.getOptionValue(name), "cli");
  }
}

/** `decklint inpsect deck.pptx` would else complain of a file that is missing. */
function refuseMisspelt(program: Command, name: string, io: Io): void {
  if (/[./\\*-]/.test(name) || existsSync(resolve(io.cwd, name))) return;
  const near = nearest(
    name,
    program.commands.map((command) => command.name()),
  );
  if (near !== null) throw new UsageError(`there is no file and no command “${name}”. Did you mean “${near}”?`);
}
