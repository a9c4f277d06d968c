import { tell } from "../test/cli/tell.js";
import { WRONG_CONFIGS } from "../test/config/wrong-configs.js";

/**
 * Runs the built command on configurations that are wrong, and prints what it says of each. Ends with 1 where a
 * sentence names no file, no key or no remedy, is long, or comes late.
 */
let bad = 0;
for (const one of WRONG_CONFIGS) {
  const { sentence, wrong } = tell(one);
  console.log(`${one.name}\n    ${sentence}`);
  if (wrong.length > 0) console.log(`    ✖ ${wrong.join("; ")}`);
  bad += wrong.length > 0 ? 1 : 0;
}
console.log(
  `\n${WRONG_CONFIGS.length} wrong configurations, ${WRONG_CONFIGS.length - bad} told in one sentence with file, key and remedy.`,
);
if (bad > 0) process.exitCode = 1;
