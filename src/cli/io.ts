import { ReadError } from "../document/errors.js";
import { EXIT, UsageError } from "./exit.js";

/** Everything outside that a command may touch, so that tests can hand in their own. */
export interface Io {
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  readStdin(): Promise<Uint8Array>;
  /** Asks a person some questions; absent where there is no terminal on both sides. */
  converse?: <T>(talk: (ask: Ask) => Promise<T>) => Promise<T>;
}

/** Puts a question, and gives what the person typed. */
export type Ask = (question: string) => Promise<string>;

export interface Output {
  write(text: string): void;
  isTTY: boolean;
  /** null where there is no terminal. */
  columns: number | null;
}

/** More than any deck that is mailed; kept in memory, so there must be an end. */
const MOST_STDIN_BYTES = 1024 * 1024 * 1024;

export function processIo(): Io {
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin,
    // Standard input last: only asking for it opens it, and few runs need it.
    ...(process.stdout.isTTY && process.stdin.isTTY ? { converse } : {}),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop early, as `head` does. That is their right, and no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`decklint: the output could not be written (${error.code}).\n`);
    process.exit(EXIT.failed);
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? null,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_STDIN_BYTES) throw new ReadError("too-large", "Standard input is larger than 1 GB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function converse<T>(talk: (ask: Ask) => Promise<T>): Promise<T> {
  const { createInterface } = await import("node:readline/promises");
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<never>((_, reject) => {
    line.once("close", () => reject(new UsageError("stopped; nothing was written.")));
  });
  try {
    return await Promise.race([talk((question) => line.question(question)), gone]);
  } finally {
    line.close();
  }
}
