import manifest from "../../package.json" with { type: "json" };

/** What `init` asks for. */
export interface Answers {
  seller: readonly string[];
  /** Empty: many, each named by --for. */
  customer: readonly string[];
  otherCustomers: string | null;
  run: Run;
}

export const RUNS = ["ci", "pre-commit", "hand"] as const;
export type Run = (typeof RUNS)[number];

/** A first configuration: what was answered, and the next things that people want, as remarks. */
export function starter({ seller, customer, otherCustomers, run }: Answers, schema: string): string {
  return `# yaml-language-server: $schema=${schema}

# Which rules: recommended, before-sending or all. What they are: decklint rules
extends: [recommended${run === "hand" ? "" : ", before-sending"}]

# Who you are: your company, and your products.
${seller.length > 0 ? `seller: ${list(seller)}` : "# seller: [Acme Consulting]"}

# Who the decks here are for. For one deck only: decklint --for "Harbour Foods" deck.pptx
${customer.length > 0 ? `customer: ${list(customer)}` : "# customer: [Harbour Foods]"}

# Whose name must be in none of them: one a line, or the first column of a .csv.
${otherCustomers === null ? "# otherCustomers: { file: customers.txt }" : `otherCustomers: { file: ${text(otherCustomers)} }`}

# Where the sale stands, and who reads: some rules weigh less or more there.
# stage: proposal       # first-meeting, proposal, rfp, late
# audience: executive   # executive, technical, procurement, investor

# One rule, stronger, weaker or off. What it means: decklint explain process-diagram
# rules:
#   process-diagram: error
#   feature-heavy-page: [warning, { maxFeatures: 5 }]

# Other settings for some files.
# overrides:
#   - files: appendix/**
#     rules: { architecture-diagram: off }

# Left out when a folder is checked.
# ignorePatterns: [drafts/]

# From which severity on a run fails: error, warning or info.
${run === "ci" ? "failOn: error" : "# failOn: error"}
`;
}

/** What to do next, for the way in which decklint is to be run. */
export const NEXT: Readonly<Record<Run, string>> = {
  ci: `In a GitHub workflow, after actions/checkout and actions/setup-node:

  - run: npx --yes decklint --format github .
`,
  "pre-commit": `In .pre-commit-config.yaml:

  repos:
    - repo: https://github.com/decklint/decklint
      rev: v${manifest.version}
      hooks:
        - id: decklint
`,
  hand: `Before you send a deck:

  npx decklint deck.pptx
`,
};

function list(names: readonly string[]): string {
  return `[${names.map(text).join(", ")}]`;
}

/** As YAML reads it back, whatever a name holds. */
function text(name: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9./-]*(?: [A-Za-z0-9./-]+)*$/.test(name);
  return isPlain && !/^(?:true|false|null|yes|no|on|off)$/i.test(name) ? name : JSON.stringify(name);
}
