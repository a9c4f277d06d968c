import { ConfigError } from "../config/config.js";
import { ReadError } from "../document/errors.js";
import { EXIT, type ExitCode, UsageError } from "./exit.js";
import { type Io, processIo } from "./io.js";
import { note } from "./output.js";
import { runProgram } from "./program.js";
import { ISSUES } from "./run.js";

/** The whole command, from arguments to exit code. Known errors are one sentence; unknown ones keep their stack. */
export async function main(io: Io): Promise<ExitCode> {
  try {
    return await runProgram(io);
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError || error instanceof ReadError) {
      note(io, error.message);
      return EXIT.failed;
    }
    note(io, `something broke inside decklint. Please report this with the lines below: ${ISSUES}`);
    io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failed;
  }
}

/** For `bin/`: sets the exit code, and ends when all output is written, so that the process may be left at once. */
export async function run(): Promise<void> {
  process.exitCode = await main(processIo());
  await Promise.all([process.stdout, process.stderr].map(written));
}

/** What can't be written has its say elsewhere (`io.ts`), and is not waited for here. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", (error) => {
      if (!error) resolve();
    });
  });
}
