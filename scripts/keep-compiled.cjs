"use strict";

const { writeFileSync } = require("node:fs");
const { COMPILED, load, run } = require("../bin/command.js");

/** Runs the command on the arguments and keeps what V8 compiled for it (`bin/command.js` says what for). */
const script = load();
run(script).then(() => writeFileSync(COMPILED, script.createCachedData()));
