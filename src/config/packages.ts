import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";

/** `./team.yaml`, `../team.yaml`, `/etc/team.yaml`: a file. All else may be an npm package. */
export function isFilePath(written: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(written) || isAbsolute(written);
}

/** The folder of an npm package that is installed beside or above a folder; null where there is none. */
export function packageFolder(name: string, from: string): string | null {
  // What npm allows as a name, so that `a/../../b` is none.
  if (!/^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i.test(name)) return null;
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(at) === at) return null;
  }
}

/**
 * The file that importing a package means. Node itself finds it only for who stands in the same folder, and the
 * configuration stands elsewhere than decklint. null where the package names none, or one outside of its folder.
 */
export function entryOf(folder: string): string | null {
  let manifest: { exports?: unknown; main?: unknown };
  try {
    manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  } catch {
    return null;
  }
  const named = target(manifest.exports, 0) ?? (typeof manifest.main === "string" ? manifest.main : "index.js");
  const entry = [named, `${named}.js`, join(named, "index.js")].map((one) => resolve(folder, one)).find(isFile);
  return entry?.startsWith(folder + sep) ? entry : null;
}

const CONDITIONS = new Set([".", "import", "node", "module-sync", "default", "require"]);
/** Conditions inside conditions; more than this is no package that anybody made. */
const DEEPEST = 5;

/** What `exports` gives for the package itself: the first condition that holds in Node. */
function target(exports: unknown, depth: number): string | null {
  if (typeof exports === "string") return exports;
  if (exports === null || typeof exports !== "object" || depth > DEEPEST) return null;
  for (const [condition, inside] of Object.entries(exports)) {
    const found = CONDITIONS.has(condition) ? target(inside, depth + 1) : null;
    if (found !== null) return found;
  }
  return null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
