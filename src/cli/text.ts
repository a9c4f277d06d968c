import { ReadError } from "../document/errors.js";
import { read } from "../engine/lint-file.js";
import { plainText } from "../reporters/plain-text.js";
import { EXIT, type ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import { note, print } from "./output.js";
import { findTargets } from "./targets.js";

/** `decklint text FILE`: needs no configuration, so that a broken one cannot break `git diff`. */
export async function text(name: string, stdinName: string | null, io: Io): Promise<ExitCode> {
  const { targets, missing } = await findTargets([name], stdinName, io);
  for (const sentence of missing) note(io, sentence);
  let failed = missing.length > 0;
  for (const { path, open } of targets) {
    try {
      print(io, plainText(await read(path, open, {})));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      note(io, `${path}: ${error.message}`);
      failed = true;
    }
  }
  return failed ? EXIT.failed : EXIT.clean;
}
