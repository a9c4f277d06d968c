import { describe, expect, it } from "vitest";
import { code, facts, labels, markdown, page } from "./draw.js";

/** What is seen in a block of code on a markdown page of its own. */
function drawn(fence: string, text: string) {
  return facts(markdown([page([]), page([code(fence, text)], { title: "Overview" })])).page(2).diagram;
}

type Written = [what: string, fence: string, text: string, kind: string, names: string, edges: number];

const MERMAID: Written[] = [
  [
    "frames, shapes and texts on edges",
    "mermaid",
    "---\ntitle: Node\n---\nflowchart TB\n  subgraph one [Cloud]\n    A([Web shop]):::hot --> B[(Orders)]\n  end\n  C{{Queue}} ==> D[/Report/]\n  A -->|asks| C\n  B -. nightly .-> D\n  classDef hot fill:#f96\n  style A fill:#bbf",
    "architecture",
    "Web shop, Orders, Queue, Report",
    4,
  ],
  [
    "shapes by their properties",
    "mermaid",
    'flowchart LR\n  A@{ shape: rect, label: "Take order" } --> B@{ shape: diam, label: "In stock?" }\n  B -- yes --> C["Pack"]\n  B -- no --> D["Buy in"]\n  C & D --> E[Ship]',
    "process",
    "Take order, In stock?, Pack, Buy in, Ship",
    5,
  ],
  [
    "settings before it",
    "mermaid",
    "%%{init: {'theme':'base'}}%%\ngraph LR;\n  a[Ask]-->b[Look];\n  b-->c[Act];",
    "process",
    "Ask, Look, Act",
    2,
  ],
  [
    "a sequence",
    "mermaid",
    "sequenceDiagram\n  autonumber\n  actor I as Ilse\n  participant Shop\n  I->>+Shop: order\n  loop every minute\n    Shop-->>-I: wait\n  end\n  Note right of Shop: thinks\n  I-)Shop: thanks",
    "process",
    "Ilse, Shop",
    3,
  ],
  [
    "states",
    "mermaid",
    "stateDiagram-v2\n  [*] --> Open\n  Open --> Paid : pays\n  Paid --> [*]",
    "process",
    "Open, Paid",
    1,
  ],
  [
    "classes",
    "mermaid",
    'classDiagram\n  class Crate {\n    +int size\n  }\n  Crate <|-- Box\n  Buyer "1" --> "*" Ticket',
    "architecture",
    "Crate, Box, Buyer, Ticket",
    2,
  ],
  [
    "a journey",
    "mermaid",
    "journey\n  title A day\n  section Morning\n    Make tea: 5: Me\n    Walk: 3: Me",
    "process",
    "Make tea, Walk",
    0,
  ],
  [
    "quadrants",
    "mermaid",
    "quadrantChart\n  x-axis Low --> High\n  quadrant-1 Expand\n  Fair: [0.3, 0.6]\n  Flyer: [0.4, 0.2]",
    "structure",
    "Fair, Flyer",
    0,
  ],
  [
    "a system context",
    "mermaid",
    'C4Context\n  Person(buyer, "Buyer", "Someone")\n  System(shop, "Web shop")\n  Rel(buyer, shop, "Uses")',
    "architecture",
    "Buyer, Web shop",
    1,
  ],
  [
    "a time line",
    "mermaid",
    "timeline\n  title Past\n  2029 : First oven\n  2031 : Night shift",
    "process",
    "First oven, Night shift",
    0,
  ],
  [
    "services",
    "mermaid",
    "architecture-beta\n  group api(cloud)[API]\n  service db(database)[Database] in api\n  service disk(disk)[Storage] in api\n  db:L -- R:disk",
    "architecture",
    "API, Database, Storage",
    1,
  ],
  ["a board", "mermaid", "kanban\n  doing[In progress]\n    id6[Fix it]", "process", "In progress, Fix it", 0],
  ["no fence", "", "flowchart TD\n  A[Ask] --> B[Look]\n  B --> C[Act]", "process", "Ask, Look, Act", 2],
];

const OTHERS: Written[] = [
  [
    "a sequence",
    "plantuml",
    "@startuml\nskinparam monochrome true\nactor Buyer\nBuyer -> Shop: order\nShop --> Buyer: receipt\nactivate Shop\nShop ->x Bank : pay\n@enduml",
    "process",
    "Buyer, Shop, Bank",
    3,
  ],
  [
    "activities",
    "plantuml",
    "@startuml\nstart\n:Take order;\nif (in stock?) then (yes)\n  :Pack it;\nendif\n:Ship;\nstop\n@enduml",
    "process",
    "Take order, in stock?, Pack it, Ship",
    3,
  ],
  [
    "use cases",
    "plantuml",
    '@startuml\nleft to right direction\nactor Guest as g\nusecase "Eat" as UC1\ng --> UC1\ng --> (Leave)\n@enduml',
    "process",
    "Guest, Eat, Leave",
    2,
  ],
  [
    "components",
    "puml",
    '@startuml\npackage "Back office" {\n  [Orders] --> [Stock]\n}\nnode "Server" as s\n[Stock] ..> s : uses\n@enduml',
    "architecture",
    "Back office, Orders, Stock, Server",
    2,
  ],
  [
    "a mind map",
    "plantuml",
    "@startmindmap\n* Care\n** Cleaning\n** Garden\n@endmindmap",
    "structure",
    "Care, Cleaning, Garden",
    0,
  ],
  [
    "a plan",
    "plantuml",
    "@startgantt\n[Survey] lasts 15 days\n[Repair] lasts 10 days\n@endgantt",
    "process",
    "Survey, Repair",
    0,
  ],
  [
    "frames and attributes",
    "dot",
    'digraph G {\n  rankdir=LR;\n  node [shape=box, style=filled];\n  subgraph cluster_0 {\n    label="Floor";\n    a0 [label="Take in"];\n    a0 -> wash -> dry;\n  }\n  dry -> end [label="done"];\n  "Quality check" -> end;\n}',
    "process",
    "Take in, wash, dry, end, Quality check",
    4,
  ],
  ["one line", "dot", "digraph { Order -> Pack -> Ship -> Invoice }", "process", "Order, Pack, Ship, Invoice", 3],
  [
    "several at once",
    "graphviz",
    "graph {\n  care -- {clean garden guard}\n}",
    "structure",
    "care, clean, garden, guard",
    3,
  ],
  [
    "names, settings and paths",
    "d2",
    "direction: right\nweb: Web shop\nstock: {\n  shape: cylinder\n}\nweb -> stock: asks\nuser -> site.web: signs in\nweb.style.fill: red",
    "architecture",
    "Web shop, stock, user",
    2,
  ],
];

const TYPED: Written[] = [
  [
    "boxes in a chain",
    "",
    "┌────────┐    ┌────────┐    ┌────────┐\n│ Intake │───▶│ Triage │───▶│ Repair │\n└────────┘    └────────┘    └────────┘",
    "process",
    "Intake, Triage, Repair",
    2,
  ],
  [
    "layers",
    "text",
    "╔═══════════════╗\n║   Web shop    ║\n╠═══════════════╣\n║  API gateway  ║\n╠═══════════════╣\n║   Database    ║\n╚═══════════════╝",
    "architecture",
    "Web shop, API gateway, Database",
    0,
  ],
  [
    "boxes in a box",
    "text",
    "+----------------------------+\n|  Cloud                     |\n|  +--------+   +----------+ |\n|  | Shop   |   | Database | |\n|  +--------+   +----------+ |\n+----------------------------+",
    "architecture",
    "Cloud, Shop, Database",
    0,
  ],
  ["names in brackets", "text", "[Intake] --> [Triage] --> [Repair]", "process", "Intake, Triage, Repair", 2],
  ["names below each other", "text", "Order\n  ↓\nPack\n  ↓\nShip", "process", "Order, Pack, Ship", 2],
  [
    "a tree of strokes",
    "text",
    "        Director\n       /   |    \\\n   Sales  Care  Finance",
    "structure",
    "Director, Sales, Care, Finance",
    0,
  ],
  [
    "a ruler",
    "text",
    "Jan      Mar       Jun\n |--------|---------|\n Survey   Repair    Return",
    "process",
    "Jan, Mar, Jun, Survey, Repair, Return",
    0,
  ],
];

describe.each([
  ["Mermaid", MERMAID],
  ["PlantUML, DOT and D2", OTHERS],
  ["typed characters", TYPED],
])("%s", (_, written) => {
  it.each(written)("%s", (_what, fence, text, kind, names, edges) => {
    const diagram = drawn(fence, text);
    expect(labels(diagram).join(", ")).toBe(names);
    expect(diagram?.kind).toBe(kind);
    expect(diagram?.edges).toHaveLength(edges);
  });
});

describe("no diagram", () => {
  it.each([
    ["a pie of Mermaid", "mermaid", 'pie\n  "Rye" : 40'],
    ["a chart of Mermaid", "mermaid", "xychart-beta\n  x-axis [jan, feb]\n  bar [5000, 6000]"],
    ["a flow of quantities", "mermaid", "sankey-beta\n\nRye,Bread,1.2"],
    ["a sketch of a screen", "plantuml", '@startsalt\n{\n  Login | "Name"\n  [OK]\n}\n@endsalt'],
    ["data", "plantuml", '@startjson\n{"rye": 4}\n@endjson'],
    ["a log", "text", "10:00 start -> running\n10:05 running -> done"],
    ["types", "text", "f : Int -> String -> Bool"],
    ["changes", "", "- old --> new\n+ a -> b -> c"],
    ["a terminal", "", "$ bake rye\n--> loaf 4: done\n--> loaf 7: late"],
    ["an error", "", "error[E1]: moved\n  --> src/main.rs:5:10\n   |\n 5 |     let a = b;\n   |             ^\n"],
    ["a message in a frame", "text", "+--------------------+\n|  Thank you, Ilse!  |\n+--------------------+"],
    ["a bar of progress", "text", "[=====>    ] 50%\n[========> ] 80%"],
    ["a heading", "text", "========\n Prices\n========\nbread   4"],
    ["an empty block", "mermaid", "  \n"],
  ])("%s", (_, fence, text) => {
    expect(drawn(fence, text)).toBeNull();
  });

  it("takes no time for lines that never end", () => {
    const started = performance.now();
    for (const fence of ["mermaid", "plantuml", "dot", "d2", ""])
      for (const piece of ["a -- ", "[(", "{a ", ":", "- ", 'x "', "|--", "/ \\"]) drawn(fence, piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
