import {
  arrowBetween,
  at,
  boxes,
  cards,
  chain,
  chevrons,
  type Deck,
  deck,
  quote,
  smartArt,
  table,
  textBox,
  tree,
} from "../deck.js";

/** A software maker who tours his product: what it has, how it is built, what it is called. */
export function badTour(): Deck {
  return deck({ title: "Stockwise", author: "Ben Ito", company: "Stockwise", footer: "Stockwise", palette: "harbour" })
    .slide({ layout: "Title Slide", title: "Stockwise: the platform for modern stock", subtitle: "Product tour\nMay" })
    .slide(
      { title: "Eight modules, one platform" },
      cards(
        [
          { title: "Scanner app", text: "Reads 40 kinds of barcodes." },
          { title: "Rules engine", text: "Supports nested conditions." },
          { title: "Dashboard", text: "Real-time widgets with drill-down." },
          { title: "Open API", text: "REST, webhooks and OAuth 2.0." },
          { title: "Reports", text: "Over 80 templates, export to PDF." },
          { title: "Roles", text: "Single sign-on and audit log." },
          { title: "Alerts", text: "Configurable e-mail and SMS." },
          { title: "Archive", text: "Encrypted storage for ten years." },
        ],
        { columns: 4, box: at(0.8, 1.8, 11.73, 4.4) },
      ),
    )
    .slide({ title: "Solution architecture" }, architecture())
    .slide({ title: "How it works" }, chevrons(["Connect", "Import", "Configure", "Automate", "Report"]))
    .slide({
      layout: "Title and Content",
      title: "More features",
      body: [
        "Multi-tenant database with nightly backups",
        "Role-based access control with audit trail",
        "Native apps for iOS and Android",
        "Drag-and-drop form builder with 30 field types",
        "Integrated label printing and batch export",
      ],
    });
}

/** A consultant who shows his method and his house, and quotes himself. */
export function badMethod(): Deck {
  return deck({ title: "Our method", author: "Eva Holm", company: "Holm Partners", palette: "orchard" })
    .slide({ layout: "Title Slide", title: "Excellence by method", subtitle: "Holm Partners, June" })
    .slide({ title: "Our five-phase methodology" }, chain(["Assess", "Design", "Pilot", "Roll out", "Sustain"]))
    .slide(
      { title: "Our continuous improvement cycle" },
      {
        ...smartArt("cycle", at(2.7, 1.6, 8, 5), ["Plan", "Do", "Check", "Act"]),
        alt: "A circle of plan, do, check and act",
      },
    )
    .slide(
      { title: "Our practice areas" },
      tree("Holm Partners", ["Strategy", "Operations", "Technology", "People", "Finance"]),
    )
    .slide(
      { title: "Our philosophy" },
      quote("Method is what makes excellence repeatable.", "Eva Holm, managing partner, Holm Partners"),
    );
}

/** An answer that was sent as the template left it. */
export function badTemplate(): Deck {
  return deck({ title: "Proposal", author: "Jo Kerr", company: "Kerr Fleet", palette: "slate" })
    .slide({
      layout: "Title Slide",
      title: "Your vans are back at five",
      subtitle: "Prepared for (insert customer name)",
    })
    .slide(
      { title: "What you told us on 3 March" },
      quote("Nine of my drivers are still out at seven.", "[Name], depot manager"),
      textBox(at(0.8, 4.4, 11.73, 0.9), "Which of the nine rang you first, and what did you tell him?", { size: 20 }),
    )
    .slide({
      layout: "Title and Content",
      title: "What changes for your drivers",
      body: ["They are home XX% earlier", "Your planners stop ringing the yard after six"],
    })
    .slide(
      { title: "What you pay" },
      table(
        at(0.8, 1.8, 11.73, 2.6),
        [
          ["Depot", "Vans", "Price a month"],
          ["Marlow", "12", "€1,440"],
          ["Kelso", "9", "TBD"],
        ],
        { size: 16 },
      ),
    )
    .slide(
      {
        layout: "Title and Content",
        title: "Your next step",
        bodyBox: at(0.8, 1.8, 11.73, 2.4),
        body: ["You choose one depot and one week", "On 1 June you decide whether to go on"],
        notes: ["{{account_manager}} asks what would have to be true."],
      },
      textBox(at(0.8, 5, 11.73, 0.8), "Replace with a photo of the team", { size: 16 }),
    );
}

function architecture() {
  const [erp, scanner, hub, rules, store, shop] = boxes(
    ["ERP system", "Scanner gateway", "Integration hub", "Rules engine", "PostgreSQL cluster", "Web shop API"],
    3,
    at(1.2, 2, 10.9, 4),
    { gap: 1.3 },
  );
  return [
    [erp!, scanner!, hub!, rules!, store!, shop!],
    arrowBetween(erp!, scanner!),
    arrowBetween(scanner!, hub!),
    arrowBetween(hub!, shop!),
    arrowBetween(scanner!, store!),
    arrowBetween(rules!, store!),
  ];
}
