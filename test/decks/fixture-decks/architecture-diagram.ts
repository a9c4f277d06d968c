import {
  arrowBetween,
  at,
  boxes,
  type Deck,
  deck,
  group,
  lineBetween,
  question,
  quote,
  rule,
  shape,
  table,
  textBox,
} from "../deck.js";

/** A backup service for a law firm. */
function start(title: string): Deck {
  return deck({
    title,
    author: "Idris Cole",
    company: "Halden Vault",
    footer: "Halden Vault for Crane & Sotherby",
    palette: "brick",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Maud Sotherby, Crane & Sotherby Solicitors\n19 September" })
    .slide(
      { title: "The Friday you described" },
      quote(
        "We lost four days of case notes, and I had to tell the judge.",
        "Maud Sotherby, managing partner",
        at(0.8, 1.9, 11.73, 1.6),
      ),
      textBox(
        at(0.8, 3.8, 11.73, 1.2),
        ["Your clerks typed 212 letters again.", "Two clients asked whether their files were safe."],
        { size: 20 },
      ),
      question("What did that Friday cost you that nobody wrote down?"),
    )
    .slide({
      layout: "Title and Content",
      title: "The next Friday like that",
      body: [
        "Your clerks are back at work within 40 minutes, not four days",
        "You lose at most the last ten minutes of typing",
        "No more telling a judge that the notes are gone",
        "Your insurer cuts the cyber premium by 12%",
      ],
    });
}

/** Three pictures of the inside of the product: boxes and lines, a network, a stack of layers. */
export function flagged(): Deck {
  return start("Your case notes, back in 40 minutes")
    .slide({ title: "Solution architecture" }, solution())
    .slide({ title: "Network diagram" }, network())
    .slide({ title: "Technology stack" }, stack());
}

function solution() {
  const [agent, gateway, queue, index, vault, audit] = boxes(
    ["Backup agent", "API gateway", "Message queue", "Search index", "Object storage", "Audit database"],
    3,
    at(0.8, 2, 11.73, 3.8),
    { gap: 1.2, size: 18 },
  );
  return [
    [agent!, gateway!, queue!, index!, vault!, audit!],
    arrowBetween(agent!, gateway!),
    arrowBetween(gateway!, queue!),
    arrowBetween(queue!, audit!),
    arrowBetween(audit!, vault!),
    arrowBetween(vault!, index!),
  ];
}

function network() {
  const office = shape("rect", at(0.9, 2.2, 2.2, 0.9), "Office LAN", { fill: "accent5" });
  const home = shape("rect", at(0.9, 4.7, 2.2, 0.9), "Home VPN clients", { fill: "accent5" });
  const firewall = shape("rect", at(4.3, 3.4, 1.7, 1), "Firewall", { fill: "accent3" });
  const internet = shape("cloud", at(7, 3, 2.4, 1.8), "Internet", { fill: "accent6" });
  const first = shape("can", at(10.6, 2, 1.7, 1.4), "Data centre A", { fill: "accent1", size: 14 });
  const second = shape("can", at(10.6, 4.5, 1.7, 1.4), "Data centre B", { fill: "accent1", size: 14 });
  return [
    group([office, home, firewall], undefined, "Client side"),
    internet,
    group([first, second], undefined, "Halden side"),
    lineBetween(office, firewall, { path: "elbow" }),
    lineBetween(home, firewall, { path: "elbow" }),
    lineBetween(firewall, internet, { arrows: "both" }),
    lineBetween(internet, first, { path: "elbow" }),
    lineBetween(internet, second, { path: "elbow" }),
    textBox(at(10.2, 6, 2.5, 0.4), "Replication over TLS 1.3", { size: 12, align: "center" }),
  ];
}

function stack() {
  const layers = ["Presentation layer", "API layer", "Service layer", "Data layer", "Infrastructure: two regions"];
  return layers.map((text, i) =>
    shape("rect", at(2.2, 1.9 + i * 0.92, 8.9, 0.84), text, { fill: i % 2 === 0 ? "accent1" : "accent5", size: 18 }),
  );
}

/** Lines and boxes that are no architecture: rules under headings, a table of what they have, and an appendix for those who ask. */
export function clean(): Deck {
  const headings = ["At the desk", "In court", "With your clients"];
  const texts = [
    "Your clerks find last night's version without calling anyone.",
    "The notes are there on the day of the hearing.",
    "You can say in one sentence where their files are.",
  ];
  return start("No more lost case notes")
    .slide(
      { title: "Three places where you would feel it" },
      headings.flatMap((heading, i) => {
        const x = 0.8 + i * 4.1;
        return [
          textBox(at(x, 2, 3.5, 0.6), heading, { size: 22, bold: true, color: "dark" }),
          rule(at(x, 2.65, 3.5, 0)),
          textBox(at(x, 2.8, 3.5, 1.8), texts[i]!, { size: 18 }),
          ...(i === 0 ? [] : [rule(at(x - 0.3, 2, 0, 2.6), { color: "accent6", width: 1 })]),
        ];
      }),
      question("Where would you notice it first?"),
    )
    .slide(
      { title: "What you have today, and what may stay" },
      table(
        at(0.8, 1.8, 11.73, 3.4),
        [
          ["What you use", "Who uses it", "Does it stay?"],
          ["Word and Outlook", "All 34 of you", "Yes, nothing changes"],
          ["The server in the cellar", "Your clerks", "Until your lease ends in May"],
          ["Tapes in Maud's safe", "Nobody since 2021", "You decide"],
        ],
        { size: 16 },
      ),
      question("What on this list would you be glad to see go?"),
    )
    .slide({
      layout: "Title and Content",
      title: "Your decision",
      body: [
        "Your IT partner checks our figures by 3 October",
        "You try to get one lost letter back, with a clock",
        "Then you decide",
      ],
    })
    .slide({ title: "Appendix: how the parts connect" }, solution());
}
