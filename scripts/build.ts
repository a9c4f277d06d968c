import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { ROOT } from "./generated.js";

/**
 * Bundles the command and the library into `dist/`, with all that they need: who installs decklint installs
 * nothing else, and starting it reads one file instead of a hundred. The command is one script, as V8 keeps the
 * compiled form of scripts only (docs/decisions/start-up.md); the library is in modules, for whoever bundles it in turn.
 */
const DIST = join(ROOT, "dist");

/** Packages written in CommonJS ask for Node's own modules by `require`, which ES modules do not have. */
const REQUIRE =
  'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);';

/**
 * Two things that libraries load at the start of every run and that decklint never uses: how chalk finds out about
 * colours (`src/cli/output.ts` decides that), and how commander starts other programs. They took 5 of 31 ms.
 */
const unused: Plugin = {
  name: "unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: "unused" }));
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("commander") ? { path, namespace: "unused" } : null,
    );
    onLoad({ filter: /^#/, namespace: "unused" }, () => ({
      contents: "export default { stdout: false, stderr: false }",
    }));
    onLoad({ filter: /^node:/, namespace: "unused" }, () => ({ contents: "module.exports = {}" }));
  },
};

const COMMON = {
  absWorkingDir: ROOT,
  outdir: DIST,
  bundle: true,
  platform: "node",
  target: "node20.19",
  // cosmiconfig can compile configurations in TypeScript; decklint looks for none.
  external: ["typescript"],
  plugins: [unused],
  // Stack traces in bug reports name our functions.
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

async function library(): Promise<Metafile> {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { index: "src/index.ts", "rule-tester": "src/rule-tester/index.ts" },
    format: "esm",
    splitting: true,
    banner: { js: REQUIRE },
  });
  return metafile;
}

/** The command as a function that `bin/command.js` calls. */
async function command(): Promise<Metafile> {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { "cli/main": "src/cli/main.ts" },
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    banner: { js: "(function (module, require, importModule, __filename) {" },
    // Libraries that find their own folder by it.
    define: { "import.meta.url": "__filename" },
    footer: { js: "})" },
  });
  const path = join(DIST, "cli", "main.cjs");
  const code = readFileSync(path, "utf8")
    .replaceAll(/\bimport\(/g, "importModule(")
    // A script of single bytes is read without decoding and takes half the memory. What is left of other characters
    // stands in regular expressions, where escapes mean the same.
    .replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(path, code, "latin1");
  return metafile;
}

/** Made by running the command, so that what a run needs is in it and nothing else. */
function keepCompiled(): void {
  const samples = ["pptx", "md"].map((format) => `fixtures/samples/our-picture.${format}`);
  const args = [join(ROOT, "scripts", "keep-compiled.cjs"), ...samples];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 1) throw new Error(`The command does not run: ${stderr}`);
}

/** The licences of all that went into the bundle: they ask to go along with it. */
function licences(made: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const input of made.flatMap(({ inputs }) => Object.keys(inputs))) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (folder) folders.add(folder);
  }
  const texts = [...folders].sort().map((folder) => licenceOf(join(ROOT, folder)));
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return `decklint contains these packages:${rule}${texts.join(rule)}\n`;
}

function licenceOf(folder: string): string {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const kind = license ?? licenses?.map(({ type }: { type: string }) => type).join(" or ");
  const read = (pattern: RegExp): string => {
    const file = readdirSync(folder).find((one) => pattern.test(one));
    return file ? readFileSync(join(folder, file), "utf8").trim() : "";
  };
  // Old packages have it only at the end of their readme.
  const text = read(/^licen[cs]e/i) || /^#* *licen[cs]e\s[\s\S]*/im.exec(read(/^readme/i))?.[0];
  if (!kind || !text) throw new Error(`${name} has no licence, so it may not be bundled.`);
  return `${name} ${version} (${kind})\n\n${text}`;
}

function declarations(): void {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

/** Chunks of an earlier build have other names, and would be published with the rest. */
function sweep(built: readonly Metafile[]): void {
  const made = new Set(built.flatMap(({ outputs }) => Object.keys(outputs)).map((path) => join(ROOT, path)));
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(?:c?js|bin)$/.test(path) && !made.has(path)) rmSync(path);
  }
}

const made = [await library(), await command()];
sweep(made);
writeFileSync(join(DIST, "LICENSES.txt"), licences(made));
keepCompiled();
declarations();
