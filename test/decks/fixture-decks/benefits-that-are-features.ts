import { at, type Deck, deck, question, textBox } from "../deck.js";

/** Visitor badges for a museum. */
function start(title: string): Deck {
  return deck({ title, author: "Petra Voss", company: "Doorkey", palette: "orchard" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Samir Haddad, Museum of Tides\n21 June",
  });
}

/** Two headings that promise a gain, over what the product has. */
export function flagged(): Deck {
  return start("Doorkey at the museum")
    .slide({
      layout: "Title and Content",
      title: "Key benefits",
      body: [
        "Full audit trail with export to PDF",
        "Encrypted storage with daily backups",
        "Role-based access and single sign-on",
        "REST API and webhooks",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "Why it matters",
      body: [
        "Configurable dashboards with custom reports",
        "Integrates with 30 calendar systems",
        "Mobile app for Android and iOS",
      ],
    })
    .slide(
      {},
      textBox(at(0.8, 0.6, 11.73, 1), ["Why Doorkey?"], { size: 36 }),
      textBox(
        at(0.8, 2, 11.73, 3.5),
        [
          "Badge templates for visitors, suppliers and schools",
          "Two languages",
          "Built-in scanner for identity cards",
          "Automated alerts to the front desk",
          "Single sign-on and role-based access",
        ],
        { size: 20 },
      ),
    )
    .slide({
      layout: "Title and Content",
      title: "What makes us different",
      body: [
        "The only visitor platform with offline mode",
        "Open API with 40 connectors",
        "Hosted in two data centres with daily backups",
      ],
    });
}

/** A heading that keeps its promise, and features that are called features. */
export function clean(): Deck {
  return start("Doors that open by nine")
    .slide({
      layout: "Title and Content",
      title: "Key benefits",
      body: [
        "Your guides are at the door by nine instead of half past",
        "School classes wait four minutes instead of twenty",
        "Nobody types a list of names on Monday mornings",
      ],
    })
    .slide(
      { title: "What is in the box" },
      textBox(
        at(0.8, 2, 11.73, 2),
        ["Badge printer with 500 blank badges.", "Reader for two doors.", "Export of the day's list to a spreadsheet."],
        { size: 20 },
      ),
      question("Which of these would you put in your own words as “we need this”?"),
    )
    .slide({
      layout: "Title and Content",
      title: "Why Doorkey?",
      body: [
        "Your front desk greets people instead of typing their names",
        "Badge printer with built-in scanner",
        "Fire drills end in six minutes instead of twenty, with every name on one list",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "Why now?",
      body: ["Open API with 40 connectors", "Automated alerts to the front desk", "Role-based access for guides"],
    });
}
