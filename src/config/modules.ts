import { pathToFileURL } from "node:url";

/** Longer than any module needs; one that waits for ever would else end the run without a word. */
const MOST_SECONDS = 10;

/** The default export of a module. Its code runs, with all that it may do. */
export async function importDefault(path: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`it was not ready after ${MOST_SECONDS} seconds`);
    timer = setTimeout(() => reject(error), MOST_SECONDS * 1000);
  });
  try {
    const module = await Promise.race([import(pathToFileURL(path).href), late]);
    return module.default;
  } finally {
    clearTimeout(timer);
  }
}

/** What somebody's code threw, in one line and without an end. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message || error.name : String(error);
  const line = message.split("\n").find((one) => one.trim() !== "") ?? "it says nothing";
  return line.trim().replace(/\.$/, "").slice(0, 120);
}
