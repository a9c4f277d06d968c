import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/report/report.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const BIN = join(ROOT, "bin", "decklint.js");
export const SAMPLES = join(ROOT, "fixtures", "samples");

if (!existsSync(join(ROOT, "dist", "cli", "main.cjs"))) throw new Error("Build first: npm run build");

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of its own, with the built command run in it as a person or a build server does. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "decklint-cli-"));

  constructor() {
    // So that no configuration above the folder has a say.
    mkdirSync(join(this.folder, ".git"));
  }

  write(path: string, content: string | Uint8Array): void {
    const full = join(this.folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }

  /** A bundled sample under another name. */
  sample(name: string, path: string = name): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    copyFileSync(join(SAMPLES, name), join(this.folder, path));
  }

  run(
    args: readonly string[],
    more: { env?: Record<string, string>; input?: string | Uint8Array; cwd?: string } = {},
  ): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: join(this.folder, more.cwd ?? "."),
      // Nothing from the machine that runs the tests: it may be a build server with its own wishes.
      env: { PATH: process.env.PATH, HOME: this.folder, ...more.env },
      input: more.input ?? "",
      encoding: "utf8",
    });
    return { code: status, out: stdout, err: stderr };
  }

  report(args: readonly string[]): Report & Ended {
    const ended = this.run(["--format", "json", ...args]);
    return { ...JSON.parse(ended.out), ...ended };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
