import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, SAMPLES } from "./command.js";

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

describe("the compiled form of the command", () => {
  it("is taken by the Node that built it", () => {
    const asked = `console.log(require(${JSON.stringify(join(BIN, "..", "command.js"))}).load().cachedDataRejected)`;
    expect(node("-e", asked)).toMatchObject({ stdout: "false\n", stderr: "" });
  });

  it("is left aside by another V8, and nothing else changes", () => {
    const sample = join(SAMPLES, "our-picture.pptx");
    // V8 takes what was compiled under the same switches only.
    expect(node("--no-opt", BIN, sample).stdout).toBe(node(BIN, sample).stdout);
  });
});
