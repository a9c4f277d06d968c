import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

interface Room {
  /** Rooms, or single files, that its code may import. */
  uses?: readonly string[];
  /** Rooms whose types it may import besides. */
  knows?: readonly string[];
  packages?: readonly string[];
  /** The folder or file that may import from `node:`. */
  node?: string;
}

/** The house: arrows point one way, and the rooms above the line know neither Node nor one another's insides. */
const ROOMS: Readonly<Record<string, Room>> = {
  "src/document": {},
  "src/facts": { uses: ["src/document"] },
  "src/rule": { knows: ["src/document", "src/facts"] },
  "src/report": { knows: ["src/document", "src/facts", "src/rule"] },
  "src/pptx-parser": { uses: ["src/document"] },
  "src/markdown": {
    uses: ["src/document"],
    packages: ["mdast", "remark-frontmatter", "remark-gfm", "remark-parse", "unified", "unist"],
  },
  // Drawings are XML, so that it takes the scanner with its limits, and nothing else that knows of decks.
  "src/picture": {
    uses: ["src/document", "src/pptx-parser/xml", "src/pptx-parser/limits.ts"],
  },
  "src/house-rules": { uses: ["src/facts", "src/document"], knows: ["src/rule"], packages: ["re2js"] },
  rules: { uses: ["src/rule", "src/facts", "src/document"] },
  // Of `rule` they need the order of severities; of chalk only its type: who prints hands the colours in.
  "src/reporters": { uses: ["src/rule"], knows: ["src/report", "src/document", "src/facts", "chalk"] },
  // ---
  "src/engine": {
    uses: ["src/document", "src/facts", "src/rule", "rules", "src/pptx-parser", "src/markdown/limits.ts"],
    knows: ["src/report"],
    node: "src/engine/files.ts",
  },
  "src/config": {
    uses: [
      "src/rule",
      "rules",
      "src/facts/facts.ts",
      "src/house-rules",
      "src/pptx-parser/limits.ts",
      "src/markdown/limits.ts",
    ],
    knows: ["src/engine"],
    packages: ["cosmiconfig", "ignore"],
    node: "src/config",
  },
  "src/cli": {
    uses: ["src", "rules", "package.json"],
    packages: ["chalk", "commander", "tinyglobby"],
    node: "src/cli",
  },
  // What programs, and tests of plugins, may import.
  "src/rule-tester": { uses: ["src"] },
  "src/index.ts": { uses: ["src", "rules"] },
  bin: { uses: ["dist/cli"], node: "bin" },
};

/** Loaded only when they are needed: nobody imports their rooms, one file does while it runs. What they bring is why. */
const LOADED_LATE: Readonly<Record<string, string>> = {
  "src/markdown/index.ts": "remark",
  "src/picture/index.ts": "the weights of the net",
};

interface Import {
  file: string;
  line: number;
  /** A path from the root, a package, or `node:…`. */
  target: string;
  kind: "value" | "type" | "dynamic";
}

function within(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((room) => within(path, room));
}

/** What is wrong with an import, as a sentence that begins with its line; null where nothing is. */
function complaint({ file, line, target, kind }: Import): string | null {
  const say = (reason: string) => `${file}:${line} imports ${target}: ${reason}`;
  const name = roomOf(file);
  if (name === undefined) return say("this file is in no room of the table in test/architecture.test.ts");
  const room = ROOMS[name]!;
  if (target.startsWith("node:")) {
    if (room.node !== undefined && within(file, room.node)) return null;
    return say(room.node === undefined ? `${name} knows nothing of Node` : `only ${room.node} knows Node`);
  }
  if (within(target, name)) return null;
  const brings = LOADED_LATE[target];
  const late = kind === "dynamic" && brings !== undefined ? [target] : [];
  const allowed = [
    ...(room.uses ?? []),
    ...(room.packages ?? []),
    ...late,
    ...(kind === "type" ? (room.knows ?? []) : []),
  ];
  if (brings !== undefined && kind === "value") return say(`it loads ${brings}, so it is only imported by import()`);
  if (allowed.some((place) => within(target, place))) return null;
  const typesOnly = room.knows?.some((place) => within(target, place));
  return say(typesOnly ? `${name} may import its types only` : `${name} may not`);
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import["kind"]) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const path = posix.normalize(posix.join(posix.dirname(file), text));
    const target = text.startsWith(".") ? path.replace(/^((?:src|rules)\/.*)\.js$/, "$1.ts") : text;
    imports.push({ file, line: source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1, target, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ? "type" : "value");
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? "type" : "value");
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, "type");
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], "dynamic");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function filesUnder(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        posix.join(folder, name.replaceAll("\\", "/")),
      ),
    )
    .filter((path) => /\.(?:ts|js)$/.test(path) && !path.includes("/node_modules/"))
    .sort();
}

describe("the house", () => {
  it("has arrows that point one way", () => {
    const complaints = filesUnder("src", "rules", "bin").flatMap(importsOf).map(complaint);
    expect(complaints.filter((sentence) => sentence !== null)).toEqual([]);
  });

  it("has rooms in an order, each below those that use it", () => {
    const below = (name: string) =>
      [...(ROOMS[name]!.uses ?? []), ...(ROOMS[name]!.knows ?? [])].flatMap((place) => roomOf(place) ?? []);
    const done = new Set<string>();
    let left = Object.keys(ROOMS);
    while (left.length > 0) {
      const free = left.filter((name) => below(name).every((room) => done.has(room) || room === name));
      expect(free, `these use one another: ${left.join(", ")}`).not.toEqual([]);
      for (const name of free) done.add(name);
      left = left.filter((name) => !done.has(name));
    }
  });

  it("has files that can be read in one sitting", () => {
    const long = filesUnder("src", "rules", "bin", "test", "bench", "scripts")
      .filter((file) => !file.endsWith(".generated.ts"))
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});

describe("the check of the arrows", () => {
  const told = (file: string, target: string, kind: Import["kind"] = "value") =>
    complaint({ file, line: 3, target, kind });

  it("names the line that breaks a rule", () => {
    expect(told("src/facts/a.ts", "src/engine/judge.ts")).toBe(
      "src/facts/a.ts:3 imports src/engine/judge.ts: src/facts may not",
    );
    expect(told("src/report/a.ts", "src/facts/b.ts")).toBe(
      "src/report/a.ts:3 imports src/facts/b.ts: src/report may import its types only",
    );
    expect(told("src/reporters/a.ts", "chalk")).toContain("its types only");
    expect(told("rules/a.ts", "node:fs")).toBe("rules/a.ts:3 imports node:fs: rules knows nothing of Node");
    expect(told("src/engine/judge.ts", "node:fs")).toContain("only src/engine/files.ts knows Node");
    expect(told("src/document/a.ts", "yaml")).toContain("may not");
    for (const late of Object.keys(LOADED_LATE)) {
      expect(told("src/engine/a.ts", late)).toContain("import()");
      expect(told("src/config/a.ts", late, "type")).toContain("may not");
    }
    expect(told("src/attic/a.ts", "src/document/document.ts")).toContain("no room");
    expect(told("src/documents/a.ts", "src/document/document.ts")).toContain("no room");
  });

  it("lets good imports pass", () => {
    expect(told("src/facts/a/b.ts", "src/facts/c.ts")).toBeNull();
    expect(told("src/report/a.ts", "src/facts/b.ts", "type")).toBeNull();
    expect(told("src/engine/files.ts", "node:fs")).toBeNull();
    for (const late of Object.keys(LOADED_LATE)) expect(told("src/engine/a.ts", late, "dynamic")).toBeNull();
    expect(told("src/cli/a.ts", "src/engine/b.ts")).toBeNull();
  });

  it("sees imports, exports, types and import()", () => {
    const seen = importsOf("src/engine/lint-file.ts").map(({ target, kind }) => `${kind} ${target}`);
    expect(seen).toContain("value src/document/errors.ts");
    expect(seen).toContain("type src/document/document.ts");
    expect(seen).toContain("dynamic src/markdown/index.ts");
  });
});
