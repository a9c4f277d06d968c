#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// A run over one deck is over before optimised code pays for itself. Waiting fifteen times as long before optimising
// costs a quarter less processor time on one deck, and a folder of 84 is no slower for it (bench/start.ts).
setFlagsFromString("--interrupt-budget=1000000");
// A regular expression is interpreted first and compiled when it is met again, as most of ours soon are: compiling at
// once saves an eighth of the time on one deck, and costs a folder of 84 nothing.
setFlagsFromString("--no-regexp-tier-up");

const { run } = await import("../dist/cli/main.js");
await run();
