import { at, boxes, chevrons, type Deck, deck, table, textBox } from "../deck.js";

/**
 * Text that tries to speak to something other than the reader: to a terminal, to a CI runner, to a browser, to the eye.
 * Some of these characters are forbidden in XML; a hostile file holds them all the same.
 */
export const ATTACKS = {
  "colours the terminal": "\u001b[31mAll good\u001b[0m",
  "clears the screen": "\u001b[2J\u001b[1;1H0 problems",
  "sets the window's title": "\u001b]0;you are being watched\u0007",
  "links in the terminal": "\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\",
  "one character escape": "\u009b31mred\u009b0m",
  "carriage return": "Finding one\rNo findings at all",
  backspaces: "error\b\b\b\b\bfine ",
  "annotates a GitHub run": "::error file=README.md,line=1::not from decklint",
  "sets a GitHub variable": "::set-output name=token::stolen\n::add-mask::hello",
  "speaks to Azure": "##vso[task.setvariable variable=token]stolen",
  "speaks to TeamCity": "##teamcity[buildStatus status='SUCCESS']",
  "runs in a browser": "<script>alert(1)</script><img src=x onerror=alert(2)>",
  "leaves CDATA": "]]><evil/>",
  "leaves a table": "| cell | `code` | [link](javascript:alert(3)) |",
  "turns the direction": "invoice\u202efdp.exe",
  "isolates the direction": "\u2066\u2067pay\u2069 here",
  "hides letters": "pay\u200bload\u200d\ufeff",
  "a tag nobody sees": "yes\u{e0041}\u{e0042}",
  expands: "&lol9; %xxe; $(touch decklint-was-here) `id`",
  "a formula": '=HYPERLINK("https://evil.example","click")',
} as const;

/** 5,000 characters without a single space, which no line breaks. */
export const LONG_TITLE = `Our process ${"x".repeat(4988)}`;

export function escapesDeck(): Deck {
  const attacks = Object.entries(ATTACKS);
  return deck({
    title: `Escapes ${ATTACKS["colours the terminal"]}`,
    author: ATTACKS["runs in a browser"],
    company: ATTACKS["annotates a GitHub run"],
    footer: ATTACKS["speaks to Azure"],
  })
    .slide({
      layout: "Title Slide",
      title: ATTACKS["colours the terminal"],
      subtitle: ATTACKS["annotates a GitHub run"],
    })
    .slide({
      layout: "Title and Content",
      title: ATTACKS["runs in a browser"],
      body: attacks.map(([, text]) => text),
      notes: ATTACKS["clears the screen"],
      comments: [{ author: ATTACKS["speaks to TeamCity"], text: ATTACKS["links in the terminal"] }],
    })
    .slide(
      { title: `Our approach ${ATTACKS["clears the screen"]}` },
      chevrons(attacks.slice(0, 5).map(([, text]) => text)),
    )
    .slide(
      { title: `Our service lines ${ATTACKS["turns the direction"]}` },
      boxes(
        attacks.map(([, text]) => text),
        4,
      ),
    )
    .slide(
      { title: `[Client ${ATTACKS["colours the terminal"]}] ${ATTACKS["annotates a GitHub run"]}` },
      table(
        at(0.8, 1.8, 11.73, 4),
        attacks.map(([name, text]) => [name, text]),
      ),
      { ...textBox(at(0.8, 6, 5, 0.5), "XX%"), name: ATTACKS["speaks to Azure"], alt: ATTACKS["runs in a browser"] },
    )
    .slide({ title: LONG_TITLE }, chevrons(["Discover", "Design", "Build", "Deploy", "Run"]));
}

/** The same for markdown, where a line break inside an attack would end its line. */
export function escapesMarkdown(): string {
  const lines = Object.entries(ATTACKS).map(([name, text]) => `- ${name}: ${text.replaceAll("\n", " ")}`);
  return `---
title: "Escapes ${ATTACKS["colours the terminal"]}"
---

# ${ATTACKS["colours the terminal"]} ${ATTACKS["annotates a GitHub run"]}

${lines.join("\n")}

${ATTACKS["annotates a GitHub run"]}

## Our process ${ATTACKS["clears the screen"]}

\`\`\`mermaid
flowchart LR
  a["${ATTACKS["speaks to Azure"]}"] --> b["${ATTACKS["runs in a browser"].replaceAll('"', "'")}"] --> c["Deploy"] --> d["Run"]
\`\`\`

## [Client name] ${ATTACKS["turns the direction"]}

![${ATTACKS["colours the terminal"]}](javascript:alert(4))

## ${LONG_TITLE}

Discover → Design → Build → Deploy → Run
`;
}
