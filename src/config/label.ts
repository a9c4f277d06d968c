import { isAbsolute, relative } from "node:path";

/** A path as a person would write it from where they are. */
export function labelOf(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return from.startsWith("..") || isAbsolute(from) ? path : from;
}
