import { describe, expect, it } from "vitest";
import type { Sight } from "../../src/document/sight.js";
import { imageSketch } from "../../src/facts/diagram/image.js";
import type { Diagram } from "../../src/facts/facts.js";
import { box, code, facts, label, labels, markdown, page, picture, seen, title } from "./draw.js";

/** The picture on a markdown page with this title. */
function written(heading: string, ...shapes: Parameters<typeof page>[0]): Diagram | null {
  return facts(markdown([page([]), page(shapes, { title: heading })])).page(2).diagram;
}

const names = (diagram: Diagram | null): string[] =>
  diagram?.edges.map(({ from, to }) => `${nameOf(diagram, from)} > ${nameOf(diagram, to)}`) ?? [];
const nameOf = (diagram: Diagram, id: string): string => diagram.nodes.find((node) => node.id === id)?.label ?? "?";

describe("Mermaid", () => {
  it("is read with its labels, texts on edges and chains", () => {
    const diagram = written(
      "Our approach",
      code(
        "mermaid",
        'flowchart LR\n  A[Discover] --> B["Design"] -->|signed off| C((Build))\n  C -- at night --> D{Deploy}\n  D -.-> A',
      ),
    );
    expect(diagram).toMatchObject({ kind: "process", form: "code", loop: true, share: 1 });
    expect(labels(diagram)).toEqual(["Discover", "Design", "Build", "Deploy"]);
    expect(names(diagram)).toEqual(["Discover > Design", "Design > Build", "Build > Deploy", "Deploy > Discover"]);
  });

  it.each([
    ["sequenceDiagram\n  participant U as User\n  U->>Shop: order\n  Shop-->>U: receipt", "process", ["User", "Shop"]],
    [
      "graph TD\n  lb[Load balancer] --> web[Web server] & api[API]\n  api --> db[(Database)]",
      "architecture",
      ["Load balancer", "Web server", "API", "Database"],
    ],
    [
      "gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  Kick-off :a1, 2031-01-05, 3d\n  Training :after a1, 9d",
      "process",
      ["Kick-off", "Training"],
    ],
    ["mindmap\n  root((Acme))\n    Cleaning\n    Security", "structure", ["Acme", "Cleaning", "Security"]],
    ["classDiagram\n  Order <|-- RushOrder\n  Order *-- Line", "architecture", ["Order", "RushOrder", "Line"]],
    ["erDiagram\n  CUSTOMER ||--o{ INVOICE : gets", "architecture", ["CUSTOMER", "INVOICE"]],
    ["stateDiagram-v2\n  Open --> Paid\n  Paid --> Closed", "process", ["Open", "Paid", "Closed"]],
  ])("%j is judged by its first word", (text, kind, expected) => {
    const diagram = written("Overview", code("mermaid", text));
    expect(diagram?.kind).toBe(kind);
    expect(labels(diagram)).toEqual(expected);
  });

  it("is no diagram where it draws numbers", () => {
    expect(written("Sales", code("mermaid", 'pie\n  "Bread" : 40\n  "Cake" : 60'))).toBeNull();
  });
});

describe("other languages of drawing", () => {
  it("PlantUML", () => {
    const diagram = written(
      "Components",
      code(
        "plantuml",
        '@startuml\ncomponent "Order service" as orders\ndatabase Stock\norders --> Stock : reads\n@enduml',
      ),
    );
    expect(diagram?.kind).toBe("architecture");
    expect(names(diagram)).toEqual(["Order service > Stock"]);
  });

  it("DOT", () => {
    const diagram = written(
      "Network",
      code("dot", 'digraph net {\n  fw [label="Firewall"];\n  fw -> lan -> printer;\n}'),
    );
    expect(labels(diagram)).toEqual(["Firewall", "lan", "printer"]);
    expect(diagram?.edges).toHaveLength(2);
  });

  it("D2", () => {
    expect(names(written("Network", code("d2", "web shop -> stock: asks\nstock -> warehouse")))).toEqual([
      "web shop > stock",
      "stock > warehouse",
    ]);
  });

  it("boxes drawn with characters", () => {
    const text = "+---------+      +--------+\n| Office  | ---> | Vault  |\n+---------+      +--------+";
    expect(written("How it hangs together", code("text", text))).toMatchObject({
      form: "code",
      nodes: [{ label: "Office" }, { label: "Vault" }],
    });
    expect(seen([label([50, 100, 900, 300], text)])).toMatchObject({ form: "text" });
  });

  it("a tree drawn with characters is a structure", () => {
    const text =
      "          Acme\n            │\n   ┌────────┼────────┐\n   │        │        │\nCleaning  Garden  Security";
    expect(written("Our services", code("", text))?.kind).toBe("structure");
  });
});

describe("what is written is no diagram", () => {
  it.each([
    ["program code", "js", "const next = (a) => { return a -> b }"],
    ["unmarked program code", "", "fn main() -> u8 {\n  let f = |x| -> u8 { x };\n  f(1) -> 2;\n}"],
    ["a letter", "text", "From: Acme\nSubject: Your parcel\n\nIt is at the door."],
    ["a folder tree", "text", "shop\n├── bread\n│   └── rye\n├── cake\n└── tea"],
    ["a table", "text", "+------+------+\n| Bread| Price|\n+------+------+\n| Rye  | 4    |\n+------+------+"],
  ])("%s", (_, language, text) => {
    expect(written("Details", code(language, text))).toBeNull();
  });
});

describe("names joined by typed arrows", () => {
  const prose =
    "We met your six drivers on a rainy Tuesday and asked them what they would change first if the depot were theirs. ".repeat(
      3,
    );

  it("are a process where they are what the page says", () => {
    const diagram = seen([title("How it works"), label([100, 200, 800, 80], "Scan → Order → Pay → Review")]);
    expect(diagram).toMatchObject({ kind: "process", form: "text" });
    expect(labels(diagram)).toEqual(["Scan", "Order", "Pay", "Review"]);
  });

  it("are left alone in a page of other text, and as a single step", () => {
    expect(seen([label([100, 200, 800, 80], "Scan → Order → Pay"), label([100, 300, 800, 200], prose)])).toBeNull();
    expect(seen([label([100, 200, 800, 80], "Nine days → two days")])).toBeNull();
  });

  it("goes on in the next line, which begins with an arrow, and begins behind its lead", () => {
    const text = "One morning:\nScan at the gate → find the bay\n→ unload by six → home by noon";
    expect(labels(seen([label([100, 200, 800, 80], text)]))).toEqual([
      "Scan at the gate",
      "find the bay",
      "unload by six",
      "home by noon",
    ]);
    const led = label([100, 200, 800, 80], "Night shift: Load → Drive → Return");
    expect(labels(seen([led]))).toEqual(["Load", "Drive", "Return"]);
    const bullets = "→ Warm meals\n→ Fresh bread\n→ No waiting\n→ Own staff";
    expect(seen([label([100, 200, 800, 80], bullets)]), "arrows as bullets").toBeNull();
  });

  it("counts under a title that says what it is, though it is short", () => {
    const short = [
      label([100, 200, 800, 80], "Gate sensor → Event bus → Database"),
      label([100, 300, 800, 200], prose),
    ];
    expect(seen([title("The architecture of a depot"), ...short])?.kind).toBe("architecture");
    expect(seen([title("What you can count on"), ...short])).toBeNull();
  });
});

describe("a pasted picture", () => {
  it("is a diagram where its description says so", () => {
    const image = picture([100, 120, 700, 400], "image3.png", "Diagram of the payment flow");
    expect(seen([title("Paying"), image])).toMatchObject({ form: "image", nodes: [] });
  });

  it("is a diagram where it stands alone under a title that says so", () => {
    expect(seen([title("Solution architecture"), picture([100, 120, 700, 400], "image3.png")])).toMatchObject({
      kind: "architecture",
      form: "image",
    });
  });

  it("is a diagram in markdown by its alternative text or its name", () => {
    expect(written("Set-up", picture(null, "img/network-topology.png"))?.kind).toBe("architecture");
    expect(written("Set-up", picture(null, "img/bakery.png", "Our ovens at night"))).toBeNull();
  });

  it("may be the filling of a shape, on a picture that fills the page", () => {
    const drawn = { ...picture([100, 120, 700, 400], "image3.png"), kind: "autoshape" as const };
    const slide = [title("Solution architecture"), picture([0, 0, 1000, 562], "dawn.jpg"), drawn];
    expect(seen(slide)).toMatchObject({ kind: "architecture", form: "image" });
  });

  it("is none where it is a photo, small, used again, or said to be something else", () => {
    const heading = title("Our process");
    expect(seen([heading, picture([100, 120, 700, 400], "image3.jpg")])).toBeNull();
    expect(seen([heading, picture([100, 120, 100, 100], "image3.png")])).toBeNull();
    expect(seen([heading, picture([0, 100, 500, 300], "a.png"), picture([500, 100, 500, 300], "a.png")])).toBeNull();
    expect(seen([heading, picture([100, 120, 700, 400], "image3.png", "Screenshot of the order form")])).toBeNull();
  });
});

describe("a look at a pasted picture", () => {
  const judged = (verdict: Sight["verdict"], alt: string, heading = "Set-up") =>
    imageSketch(picture([100, 120, 700, 400], "image3.png", alt), {
      title: heading,
      share: 0.5,
      uses: 1,
      pictures: 1,
      markdown: false,
      sight: { verdict, score: verdict === "diagram" ? 0.97 : 0.02, words: [] },
    });

  it("overrules its name and its title where it shows something else", () => {
    expect(judged("other", "Timeline of the project")).toBeNull();
    expect(judged("other", "", "Our architecture")).toBeNull();
    expect(judged("unsure", "Timeline of the project")).not.toBeNull();
  });

  it("overrules what a program guessed of it, and nothing that a person wrote", () => {
    const guessed = "A screenshot of a phone\n\nDescription automatically generated";
    expect(judged("diagram", guessed, "Our architecture")).not.toBeNull();
    expect(judged("diagram", guessed), "one against one").toBeNull();
    expect(judged("other", "A diagram of a process\n\nAI-generated content may be incorrect.")).toBeNull();
    expect(judged("diagram", "Screenshot of the order form")).toBeNull();
  });
});

describe("whose picture it is", () => {
  const flow = (names: string[]) => names.map((name, i) => box([50 + i * 180, 250, 170, 80], name, "chevron"));

  it("is the seller's where nothing speaks for the customer", () => {
    expect(seen([title("Our method"), ...flow(["Assess", "Plan", "Train", "Review"])])).toMatchObject({
      kind: "process",
      owner: "seller",
    });
    expect(seen([title("Your journey with us"), ...flow(["Sign up", "Connect", "Configure", "Go live"])])?.owner).toBe(
      "seller",
    );
  });

  it.each([
    [
      "Where your crates wait today",
      ["Orders come in", "Ilse plans by hand", "Crates wait", "Shops open without milk"],
    ],
    ["A Monday at Tarn Dairy now", ["Tank fills", "Lorry is late", "Milk is lost", "Nobody calls"]],
    ["Your calendar", ["Holidays", "Budget vote", "Old lease ends", "Harvest"]],
    ["What happens", ["Your nurse calls", "You wait", "Your bed stays empty", "You pay twice"]],
  ])("is the customer's: %s", (heading, names) => {
    expect(seen([title(heading), ...flow(names)])).toMatchObject({ kind: "customer", owner: "customer" });
  });
});
