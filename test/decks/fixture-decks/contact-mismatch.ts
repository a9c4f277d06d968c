import { at, type Deck, deck, question, textBox } from "../deck.js";

function start(): Deck {
  return deck({
    title: "Nobody waits at your dock",
    author: "Anna Keller",
    company: "Rede Software",
    footer: "Rede Software",
    palette: "slate",
  }).slide({ layout: "Title Slide", title: "Nobody waits at your dock", subtitle: "For Harbour Foods\n3 April" });
}

const card = (...lines: string[]) => textBox(at(0.8, 5, 6, 1.8), lines, { size: 14 });

/** A colleague’s address, two domains, a link to somebody else, two digits swapped. */
export function flagged(): Deck {
  return start()
    .slide(
      { title: "What your drivers told us" },
      question("Which hour of your Monday is the worst?", at(0.8, 2, 11, 1)),
      card("Anna Keller", "Account Manager", "ben.frost@rede.example"),
    )
    .slide(
      { title: "What it costs you" },
      card("Anna Keller", "anna.keller@rede.example", "anna.keller@reed.example"),
      textBox(at(0.8, 2, 6, 0.6), [
        { text: [{ text: "anna.keller@rede.example", link: "mailto:ben.frost@rede.example" }] },
      ]),
    )
    .slide({ title: "Whom to call" }, card("Mia Sommer", "mia.sommer@rede.example", "+49 30 5550 1234"))
    .slide({ title: "What you decide" }, card("Mia Sommer", "mia.sommer@rede.example", "+49 30 5550 1324"));
}

/** A short name, two people in one block, a shared mailbox, one number in two ways of writing. */
export function clean(): Deck {
  return start()
    .slide(
      { title: "What your drivers told us" },
      question("Which hour of your Monday is the worst?", at(0.8, 2, 11, 1)),
      card("Bob Frost", "Account Manager", "robert.frost@rede.example", "+49 30 5550 1234"),
    )
    .slide(
      { title: "Whom to call" },
      card("Anna Keller, Director", "anna.keller@rede.example", "Bob Frost, Account Manager", "bob@rede.example"),
      textBox(at(0.8, 2, 6, 1.2), ["Contact Sales", "Account Manager on duty", "sales@rede.example"]),
    )
    .slide({ title: "What you decide" }, card("Bob Frost", "robert.frost@rede.example", "(030) 5550-1234"));
}
