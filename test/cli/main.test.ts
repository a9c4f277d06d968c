import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { SAMPLES } from "./command.js";

async function run(args: string[], more: Partial<Omit<Io, "stdout">> & { isTTY?: boolean; columns?: number } = {}) {
  const { isTTY = false, columns, ...rest } = more;
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    args,
    cwd: SAMPLES,
    env: {},
    readStdin: async () => readFileSync(join(SAMPLES, "our-picture.pptx")),
    ...rest,
    stdout: { write: (text) => void out.push(text), isTTY, columns: columns ?? null },
    stderr: { write: (text) => void err.push(text), isTTY, columns: null },
  };
  return { code: await main(io), out: out.join(""), err: err.join("") };
}

describe("the command with its streams handed in", () => {
  it("has colours on a terminal, unless the terminal cannot show them", async () => {
    const colored = async (env: Io["env"], isTTY = true) =>
      (await run(["our-picture.pptx"], { env, isTTY })).out.includes("\x1b[");
    expect(await colored({})).toBe(true);
    expect(await colored({ TERM: "dumb" })).toBe(false);
    expect(await colored({ NO_COLOR: "1" })).toBe(false);
    expect(await colored({}, false)).toBe(false);
  });

  it("takes the width of the terminal", async () => {
    const widest = async (columns: number) =>
      Math.max(...(await run(["our-picture.pptx"], { columns })).out.split("\n").map((line) => line.length));
    expect(await widest(50)).toBeLessThanOrEqual(50);
    expect(await widest(90)).toBeGreaterThan(80);
  });

  it("reads standard input only when it is asked to", async () => {
    const readStdin = () => Promise.reject(new Error("it was read"));
    expect((await run([], { readStdin })).code).toBe(0);
    expect((await run(["their-picture.pptx"], { readStdin })).err).toBe("");
    expect((await run(["-"])).out).toContain("<stdin>");
  });

  it("asks for a report, with the stack, when something breaks that should not", async () => {
    const readStdin = () => Promise.reject(new TypeError("x is not a function"));
    const { code, out, err } = await run(["-"], { readStdin });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^decklint: something broke inside decklint\. Please report this .*https:/);
    expect(err).toMatch(/TypeError: x is not a function\n +at /);
  });
});
