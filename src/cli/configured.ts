import { resolve as resolvePath } from "node:path";
import { findConfig } from "../config/find.js";
import { type Loaded, NOTHING_LOADED } from "../config/resolve.js";
import type { Io } from "./io.js";
import { note } from "./output.js";

/**
 * The configuration for files in a folder, looked up once for each folder; `named` is one that holds for all of them.
 * Throws a ConfigError where it is wrong.
 */
export function configLoader(named: string | null, io: Io): (folder: string) => Promise<Loaded> {
  const byFile = new Map<string, Promise<Loaded>>();
  const load = (path: string): Promise<Loaded> => {
    const loading = byFile.get(path) ?? readIn(path, io);
    byFile.set(path, loading);
    return loading;
  };
  if (named !== null) return () => load(resolvePath(io.cwd, named));
  const byFolder = new Map<string, ReturnType<typeof findConfig>>();
  return async (folder) => {
    if (!byFolder.has(folder)) {
      const found = findConfig(folder);
      byFolder.set(folder, found);
      if (found && found.unread.length > 0 && !byFile.has(found.path))
        note(io, `${found.path} is the configuration; ${found.unread.join(", ")} beside it is not read.`);
    }
    const found = byFolder.get(folder);
    return found ? load(found.path) : NOTHING_LOADED;
  };
}

/** What checks a configuration is loaded with it, because most decks have none and starting up is half of a run's time. */
async function readIn(path: string, io: Io): Promise<Loaded> {
  const { loadConfig } = await import("../config/load.js");
  return loadConfig(path, io.cwd);
}
