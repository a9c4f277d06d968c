import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Files that a command makes. Every generator has two modes: it writes, or with `--check` it compares
 * and says which command mends what is stale, so that a test can hold the two together.
 *
 * Returns the paths that are stale; none after writing.
 */
export function generated(files: ReadonlyMap<string, string | Uint8Array>, check: boolean): string[] {
  const stale = [...files].filter(([path, content]) => {
    const full = join(ROOT, path);
    return !existsSync(full) || !readFileSync(full).equals(Buffer.from(content));
  });
  if (check) return stale.map(([path]) => path);
  for (const [path, content] of stale) {
    const full = join(ROOT, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    console.log(`wrote ${path}`);
  }
  return [];
}

/** Runs a generator from the command line: `tsx scripts/docs.ts [--check]`. */
export function main(command: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const stale = generated(files, process.argv.includes("--check"));
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(", ")}. Mend with: npm run ${command}`);
  process.exitCode = 1;
}

/** Puts `text` between `<!-- name:start -->` and `<!-- name:end -->`; throws where the markers are missing. */
export function between(document: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no markers for ${name}`);
  return `${document.slice(0, from + start.length)}\n${text}\n${document.slice(to)}`;
}
