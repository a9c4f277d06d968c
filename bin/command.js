"use strict";

const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// What makes a run over one deck short, measured by bench/start.ts; a folder of 84 decks is no slower for it.
// A run is over before optimised code pays for itself: waiting fifteen times as long saves a quarter of the processor time.
setFlagsFromString("--interrupt-budget=1000000");
// A regular expression is interpreted first and compiled when it is met again, as most of ours soon are: compiling at
// once saves an eighth.
setFlagsFromString("--no-regexp-tier-up");

const FILE = join(__dirname, "..", "dist", "cli", "main.cjs");
/** What V8 made of the command when it was built. Only the same V8 takes it; any other compiles the command as usual. */
const COMPILED = join(__dirname, "..", "dist", "cli", `main-${process.versions.v8}-${process.arch}.bin`);

/** The command as a script, from its compiled form where there is one: that saves a fifth of a run. */
function load() {
  return new Script(readFileSync(FILE, "latin1"), { filename: FILE, cachedData: compiled() });
}

function compiled() {
  try {
    return readFileSync(COMPILED);
  } catch {
    return undefined;
  }
}

/** For plugins and configurations, which are modules: a script that was compiled earlier cannot import. */
function importModule(href) {
  return import(href);
}

/** Runs the command on the arguments of this process. */
function run(script = load()) {
  const module = { exports: {} };
  script.runInThisContext()(module, require, importModule, FILE);
  return module.exports.run();
}

module.exports = { COMPILED, load, run };
