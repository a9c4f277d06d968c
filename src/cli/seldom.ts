/** Commands that a check does not need, in one piece: a bundle of its own for each would cut up all that they share. */
export { baseline } from "./baseline.js";
export { exceptions } from "./exceptions.js";
export { init } from "./init.js";
export { printConfig } from "./print-config.js";
export { test } from "./test.js";
