import { at, chevrons, type Deck, deck, question, textBox } from "../deck.js";

/** Painted signs for a museum in a harbour. */
function start(notes: string): Deck {
  return deck({
    title: "Signs that your visitors can read from the gate",
    author: "Edda Moor",
    company: "Tidewater Signs",
    footer: "Tidewater Signs",
    palette: "harbour",
  })
    .slide({
      layout: "Title Slide",
      title: "Signs that your visitors can read from the gate",
      subtitle: "For the harbour museum",
      notes: [notes],
    })
    .slide(
      { title: "What your visitors told us" },
      textBox(at(0.8, 1.9, 11.73, 1), "Half of them walked to the wrong pier first."),
      question("Which of them came back a second time?"),
    );
}

const STEPS = chevrons(["Measure", "Draw", "Paint", "Hang"]);
const OFFICE = "their building office asked for our steps";

/** Six lines, each wrong in its own way: no reason, no such rule, over, not allowed, not understood, no day. */
export function flagged(): Deck {
  return start("decklint: allow no-question")
    .slide({ title: "Before and after", notes: ["decklint: allow proces-diagram because they drew it with us"] })
    .slide(
      {
        title: "How we would go about it",
        notes: ["Ask who hangs them.", `decklint: allow process-diagram until 2026-09-30 because ${OFFICE}`],
      },
      STEPS,
    )
    .slide({ title: "What it costs", notes: ["decklint: allow stale-exception because we know"] })
    .slide({ title: "What you decide", notes: ["decklint: ignore this slide"] })
    .slide({
      title: "When the museum opens",
      comments: [{ author: "Edda Moor", text: "decklint: allow feature-heavy-page until they open because they know" }],
    });
}

/** The same lines as they should be, with words about the tool that are no exception. */
export function clean(): Deck {
  return start("decklint: allow-file no-question because the museum asked for answers only")
    .slide({ title: "Before and after", notes: ["Edda checked this with decklint on Monday"] })
    .slide(
      {
        title: "How we would go about it",
        notes: ["Ask who hangs them.", `Decklint – allow “process-diagram” until 31 March 2027 because ${OFFICE}`],
      },
      STEPS,
    )
    .slide({
      title: "What you decide",
      comments: [{ author: "Edda Moor", text: "decklint: allow feature-heavy-page because they asked for the list" }],
    });
}
