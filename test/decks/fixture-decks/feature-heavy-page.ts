import { at, cards, type Deck, deck, question, quote, table, textBox } from "../deck.js";

/** Herd records for dairy farmers. */
function start(title: string): Deck {
  return deck({
    title,
    author: "Siobhan Keel",
    company: "FieldLedger",
    footer: "FieldLedger for Rook Farm Cooperative",
    palette: "orchard",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Hanne Dahl, Rook Farm Cooperative\n14 January" })
    .slide(
      { title: "What you told us in December" },
      quote(
        "My relief milker phones me at five every morning to ask which cow is on what.",
        "Hanne Dahl, Rook Farm",
        at(0.8, 1.9, 11.73, 1.6),
      ),
      textBox(
        at(0.8, 3.8, 11.73, 1.2),
        ["You poured away 4,100 litres last year.", "The vet came out 31 times, nine of them for nothing."],
        { size: 20 },
      ),
      question("What else wakes you before six?"),
    )
    .slide({
      layout: "Title and Content",
      title: "What you would have by the spring",
      body: [
        "No more calls at five: your relief milker knows before she starts",
        "You pour away 900 litres a year instead of 4,100",
        "Vet visits for nothing fall from nine to two",
        "You keep the €6,400 that these cost you",
        "Hanne has her first free weekend since the calving",
        "Your members close the milk year in two days instead of nine",
      ],
    });
}

/** Three pages of what the product has, and not a word on what it ends: cards, ticks, a table. */
export function flagged(): Deck {
  return start("Quiet mornings at Rook Farm")
    .slide(
      { title: "Nine modules in one system" },
      cards(
        [
          { title: "Herd register", text: "Stores up to 5,000 animals." },
          { title: "Treatment log", text: "Supports 40 medicine templates." },
          { title: "Milk import", text: "Connects to six parlour makes." },
          { title: "Feed planner", text: "Automatically generates rations." },
          { title: "Alerts", text: "Configurable SMS notifications." },
          { title: "Reports", text: "Export to PDF and Excel." },
          { title: "User roles", text: "Role-based access with audit log." },
          { title: "Mobile app", text: "Available for Android and iOS." },
          { title: "Open API", text: "REST integration with webhooks." },
        ],
        { columns: 3, box: at(0.8, 1.75, 11.73, 4.9) },
      ),
    )
    .slide({
      layout: "Title and Content",
      title: "Key benefits",
      body: [
        "Real-time dashboard with custom reports",
        "Encrypted storage with daily backups",
        "Single sign-on and multi-factor authentication",
        "Offline mode with automatic sync",
        "24/7 support in four languages",
      ],
    })
    .slide(
      { title: "Technical specification" },
      table(
        at(0.8, 1.8, 11.73, 4),
        [
          ["Component", "Description"],
          ["Database", "Encrypted, replicated, 99.95% uptime"],
          ["Sensors", "Supports 12 sensor protocols"],
          ["Interface", "Customisable dashboards and filters"],
          ["Integration", "Imports and exports CSV, XML and JSON"],
          ["Hosting", "Hosted in two certified data centres"],
        ],
        { widths: [2, 5], size: 16 },
      ),
    );
}

/** The same features, each with what it ends for somebody; a page with three; a price page with what a plan contains. */
export function clean(): Deck {
  return start("Your first free weekend")
    .slide(
      { title: "What each part ends on your farm" },
      table(
        at(0.8, 1.75, 11.73, 3.6),
        [
          ["What it is", "So that"],
          ["Treatment log at the parlour", "your relief milker stops phoning you at five"],
          ["Warning at the milk tank", "you no longer pour away milk after a treatment"],
          ["Photo to the vet", "no vet drives out for nothing"],
          ["One list for all members", "you close the milk year in two days instead of nine"],
          ["Works without a signal", "nobody has to type it again in the evening"],
        ],
        { widths: [3, 5], size: 16 },
      ),
      question("Which of these did you ask for, and which did we add?"),
    )
    .slide(
      { title: "Three things you asked for by name" },
      cards(
        [
          { title: "Norwegian", text: "So that Hanne's father can read it." },
          { title: "Your ear tags", text: "So that nobody types a number twice." },
          { title: "Paper list", text: "So that the old barn still works when the power is out." },
        ],
        { box: at(0.8, 2.1, 11.73, 2.4) },
      ),
      question("Which one would you miss most if it were gone?"),
    )
    .slide(
      { title: "Price" },
      table(
        at(0.8, 1.8, 11.73, 3.4),
        [
          ["Plan", "Small herd", "Large herd"],
          ["A month", "€49", "€120"],
          ["Animals", "up to 80", "up to 600"],
          ["Users", "3", "12"],
          ["Telephone support", "weekdays", "every day"],
        ],
        { size: 16 },
      ),
    );
}
