import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of its own that no configuration above it has a say in. */
export class Folder {
  readonly root = mkdtempSync(join(tmpdir(), "decklint-config-"));

  constructor() {
    mkdirSync(join(this.root, ".git"));
  }

  write(path: string, text: string): string {
    const full = join(this.root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  }

  writeAll(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** A plugin as somebody would write it, in one module. `more` is over the fields of its one rule. */
export function pluginSource(name = "acme", more: object = {}): string {
  const rule = {
    id: "no-roadmap",
    summary: "A page shows a roadmap.",
    why: "Plans change, and buyers remember.",
    evidence: [{ says: "Our own lost deals.", url: "" }],
    category: "picture",
    severity: "warning",
    presets: [],
    exempt: [],
    needsLanguage: false,
    options: {},
    examples: { bad: "Roadmap 2027", good: "What do you plan for 2027?" },
    falseAlarms: "A roadmap that the customer asked for.",
    ask: "What do you plan for next year?",
    ...more,
  };
  const check = `({ pages, report }) => {
    for (const { page, title } of pages)
      if (/roadmap/i.test(title)) report({ page, message: "The page shows a roadmap.", evidence: [title] });
  }`;
  return `export default { name: ${JSON.stringify(name)}, rules: [{ check: ${check}, ...${JSON.stringify(rule)} }], presets: { all: [${JSON.stringify(rule.id)}] } };\n`;
}
