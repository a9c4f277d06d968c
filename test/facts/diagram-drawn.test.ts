import { describe, expect, it } from "vitest";
import { arrow, box, label, labels, line, picture, seen, shape, smartArt, table, title } from "./draw.js";

const STEPS = ["Discover", "Design", "Build", "Deploy", "Run"];
const row = (names: string[], geometry = "rect") =>
  names.map((name, i) => box([50 + i * 180, 250, 170, 80], name, geometry));

describe("a drawing of steps is a process", () => {
  it("chevrons in a row", () => {
    const diagram = seen([title("Our approach"), ...row(STEPS, "chevron")]);
    expect(diagram).toMatchObject({ kind: "process", form: "native", owner: "seller", loop: false });
    expect(labels(diagram)).toEqual(STEPS);
    expect(diagram?.evidence[0]).toBe("5 chevrons in a row: Discover, Design, Build, Deploy, Run");
    expect(diagram?.edges).toHaveLength(4);
  });

  it("boxes with connectors that are attached", () => {
    const boxes = row(["Sign up", "Scan", "Pay", "Review"]);
    const diagram = seen([...boxes, ...boxes.slice(1).map((next, i) => arrow(boxes[i]!, next))]);
    expect(diagram).toMatchObject({ kind: "process", loop: false });
    expect(diagram?.edges).toEqual(boxes.slice(1).map((next, i) => ({ from: boxes[i]!.id, to: next.id })));
  });

  it("boxes with arrows whose ends only lie near them", () => {
    const boxes = row(["Order", "Kitchen", "Table"]);
    const arrows = [0, 1].map((i) => line([225 + i * 180, 290], [228 + i * 180, 290], { toArrow: true }));
    expect(seen([...boxes, ...arrows])?.edges).toHaveLength(2);
  });

  it("boxes with block arrows between them", () => {
    const boxes = [50, 390, 730].map((x, i) => box([x, 200, 200, 100], ["Intake", "Triage", "Repair"][i]!));
    const arrows = [270, 610].map((x) => shape([x, 230, 100, 40], "", { geometry: "rightArrow" }));
    const diagram = seen([title("What happens"), ...boxes, ...arrows]);
    expect(labels(diagram)).toEqual(["Intake", "Triage", "Repair"]);
  });

  it("text boxes with an arrow typed between them", () => {
    const boxes = [50, 390, 730].map((x, i) => box([x, 200, 200, 100], ["Intake", "Triage", "Repair"][i]!));
    expect(seen([...boxes, label([300, 230, 40, 40], "→"), label([640, 230, 40, 40], "→")])).not.toBeNull();
  });

  it("numbered badges over columns", () => {
    const columns = ["Kick-off", "Set-up", "Training", "Go-live"].flatMap((name, i) => [
      box([80 + i * 230, 150, 40, 40], String(i + 1), "ellipse"),
      label([50 + i * 230, 200, 200, 40], name),
    ]);
    const diagram = seen([title("How we get you started"), ...columns]);
    expect(diagram?.kind).toBe("process");
    expect(labels(diagram)).toEqual(["Kick-off", "Set-up", "Training", "Go-live"]);
  });

  it("a line with dots and dates on it", () => {
    const dots = [0, 1, 2, 3].flatMap((i) => [
      box([100 + i * 240, 290, 20, 20], "", "ellipse"),
      label([60 + i * 240, 320, 120, 40], `Q${i + 1} 2031`),
    ]);
    expect(seen([title("Roadmap"), line([80, 300], [920, 300]), ...dots])?.kind).toBe("process");
  });

  it("bars of a plan under weeks", () => {
    const weeks = [1, 2, 3, 4, 5, 6].map((week) => label([200 + week * 110, 100, 100, 25], `Week ${week}`));
    const bars = [0, 1, 2, 3, 4].map((i) => box([310 + i * 100, 150 + i * 50, 120 + (i % 3) * 80, 30], "Work"));
    expect(seen([title("Project plan"), ...weeks, ...bars])?.kind).toBe("process");
  });

  it("parts in a ring with a centre", () => {
    const around = Array.from({ length: 6 }, (_, i) => {
      const angle = (i * Math.PI) / 3;
      return box(
        [500 + 190 * Math.cos(angle) - 45, 290 + 190 * Math.sin(angle) - 25, 90, 50],
        STEPS[i % 5]!,
        "ellipse",
      );
    });
    const diagram = seen([title("Our cycle"), ...around, box([450, 260, 100, 60], "Acme", "ellipse")]);
    expect(diagram).not.toBeNull();
    expect(diagram?.loop).toBe(true);
  });
});

describe("a drawing of parts", () => {
  it("parts of a system to which something is done, one after the other, are a process", () => {
    const names = ["Server ordered", "Cluster created", "Database restored", "Gateway configured"];
    const boxes = names.map((name, i) => box([40 + i * 240, 250, 180, 80], name));
    const links = boxes.slice(1).map((to, i) => arrow(boxes[i]!, to));
    expect(seen([title("A fresh start"), ...boxes, ...links])?.kind).toBe("process");
  });

  it("is an architecture where systems are joined by lines", () => {
    const names = ["Mobile app", "API gateway", "Event bus", "Database", "Data lake"];
    const boxes = names.map((name, i) => box([60 + (i % 3) * 300, 150 + Math.floor(i / 3) * 180, 160, 80], name));
    const links = [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [1, 3],
    ].map(([from, to]) => arrow(boxes[from!]!, boxes[to!]!));
    expect(seen([title("Solution architecture"), ...boxes, ...links])?.kind).toBe("architecture");
  });

  it("is an architecture where named boxes lie in frames", () => {
    const frames = [50, 520].map((x) => shape([x, 120, 430, 380], "", { outlined: true, filled: false }));
    const inside = ["Web server", "Queue", "Cache", "Storage", "Search", "Backup"].map((name, i) =>
      box([80 + Math.floor(i / 3) * 470, 150 + (i % 3) * 110, 300, 80], name),
    );
    expect(seen([title("Platform"), ...frames, ...inside])?.kind).toBe("architecture");
  });

  it("is a structure where people hang below each other, also where the lines meet in a trunk", () => {
    const chief = box([400, 120, 200, 60], "Managing director");
    const heads = ["Head of sales", "Head of service", "Head of finance"].map((name, i) =>
      box([100 + i * 300, 320, 200, 60], name),
    );
    const trunk = [line([500, 180], [500, 250]), line([200, 250], [800, 250])];
    const drops = [200, 500, 800].map((x) => line([x, 250], [x, 320]));
    const diagram = seen([title("Our organisation"), chief, ...heads, ...trunk, ...drops]);
    expect(diagram?.kind).toBe("structure");
    expect(diagram?.edges.map(({ from }) => from)).toEqual([chief.id, chief.id, chief.id]);
  });

  it("is a structure where circles overlap", () => {
    const circles = ["People", "Process", "Technology"].map((name, i) =>
      box([[300, 450, 375][i]!, [120, 120, 250][i]!, 220, 220], name, "ellipse"),
    );
    expect(seen([title("Where we stand"), ...circles])?.kind).toBe("structure");
  });

  it("is a structure where layers taper", () => {
    const layers = ["Vision", "Strategy", "Tactics", "Tools"].map((name, i) =>
      box([400 - i * 80, 120 + i * 90, 200 + i * 160, 80], name, "trapezoid"),
    );
    expect(seen(layers)?.kind).toBe("structure");
  });
});

describe("SmartArt is judged by its category", () => {
  it.each([
    ["process", "process", ["Plan", "Make", "Ship"]],
    ["cycle", "process", ["Plan", "Make", "Ship"]],
    ["hierarchy", "structure", ["Plan", "  Make", "  Ship"]],
    ["pyramid", "structure", ["Plan", "Make", "Ship"]],
  ])("%s is a %s", (category, kind, names) => {
    expect(seen([smartArt([100, 120, 800, 380], "layout1", category, names)])).toMatchObject({
      kind,
      form: "smartart",
      loop: category === "cycle",
    });
  });

  it("a hierarchy of one level is a row of boxes", () => {
    expect(seen([smartArt([100, 120, 800, 380], "hierarchy3", "hierarchy", ["Late", "Lost", "Cold"])])).toBeNull();
  });

  it("a list is no diagram, unless it counts", () => {
    expect(seen([smartArt([100, 120, 800, 380], "vList2", "list", ["Fast", "Safe", "Green"])])).toBeNull();
    expect(seen([smartArt([100, 120, 800, 380], "vList2", "list", ["1. Ask", "2. Look", "3. Act"])])?.kind).toBe(
      "process",
    );
  });
});

describe("what is no diagram", () => {
  it("cards without an order", () => {
    const cards = ["Honest", "Curious", "Local"].map((name, i) =>
      box(
        [50 + i * 310, 150, 280, 250],
        `${name}\nWe have lived by this since the day we opened, and our neighbours know it.`,
      ),
    );
    expect(seen([title("What we believe"), ...cards])).toBeNull();
  });

  it("icons in a row with captions", () => {
    const icons = ["Open source", "Green power", "Night shift"].flatMap((name, i) => [
      picture([120 + i * 300, 180, 60, 60], `icon${i}.png`),
      label([80 + i * 300, 250, 140, 30], name),
    ]);
    expect(seen([title("Good to know"), ...icons])).toBeNull();
  });

  it("numbers on cards", () => {
    const cards = ["28", "16", "5500+", "48.2%", "700", "1.3M", "25", "400+"].map((number, i) =>
      box([50 + (i % 4) * 230, 150 + Math.floor(i / 4) * 150, 200, 120], `${number}\nthings`),
    );
    expect(seen([title("Key figures"), ...cards])).toBeNull();
  });

  it("a table, also one of figures over the years", () => {
    const rows = [
      ["", "2021", "2022", "2023", "2024"],
      ["Sales", "10", "12", "15", "19"],
    ];
    expect(seen([title("Roadmap of revenue"), table([50, 120, 900, 300], rows)])).toBeNull();
  });

  it("rules under headings, drawn as connectors", () => {
    const columns = ["Scope", "Price", "Terms"].flatMap((name, i) => [
      label([50 + i * 310, 150, 280, 40], name),
      line([50 + i * 310, 190], [330 + i * 310, 190]),
    ]);
    expect(seen([title("Your order"), ...columns])).toBeNull();
  });

  it("one arrow from before to after", () => {
    const before = box([80, 200, 300, 150], "Queue to the car park");
    const after = box([620, 200, 300, 150], "Empty ramp");
    expect(seen([title("Monday, 7:00"), before, after, arrow(before, after)])).toBeNull();
  });

  it("a photo with text over it", () => {
    expect(
      seen([
        title("Fresh every day"),
        picture([0, 0, 1000, 562], "bakery.jpg"),
        label([100, 400, 300, 40], "Since 1921"),
      ]),
    ).toBeNull();
  });
});

describe("a table is a plan", () => {
  it("where weeks stand over work", () => {
    const rows = [
      ["Task", "Week 1", "Week 2", "Week 3", "Week 4"],
      ["Set-up", "x", "", "", ""],
      ["Training", "", "x", "x", ""],
    ];
    expect(seen([title("Project plan"), table([50, 120, 900, 300], rows)])).toMatchObject({
      kind: "process",
      form: "native",
    });
  });
});

describe("share of the page", () => {
  it("counts the columns under a row of heads", () => {
    const heads = row(STEPS, "chevron").map((head) => ({
      ...head,
      box: { ...head.box!, y: 1_300_000, height: 400_000 },
    }));
    const bodies = heads.map((_, i) => label([50 + i * 180, 170, 160, 330], "What we do in this phase"));
    expect(seen([title("Our approach"), ...heads])!.share).toBeLessThan(0.2);
    expect(seen([title("Our approach"), ...heads, ...bodies])!.share).toBeGreaterThan(0.5);
  });
});

describe("a frame that carries the heading", () => {
  it("holds the bricks in it together, though each has a line of text", () => {
    const brick = (place: [number, number, number, number], name: string) =>
      box(place, `${name}\nso that nobody waits for the other`);
    const slide = [
      shape([110, 80, 600, 300], "The Depot", { filled: true }),
      brick([135, 130, 560, 50], "Rota"),
      brick([135, 190, 180, 75], "Gate"),
      brick([325, 190, 180, 75], "Ramp"),
      brick([515, 190, 180, 75], "Yard"),
      brick([135, 275, 560, 50], "Keys"),
    ];
    expect(seen(slide)?.evidence[0]).toMatch(/^5 boxes fitted together in 3 layers/);
  });
});

describe("boxes in frames that arrows join", () => {
  const frames = [50, 520].map((x) => shape([x, 120, 430, 380], "", { outlined: true, filled: false }));
  const inside = (names: string[]) =>
    names.map((name, i) => box([80 + Math.floor(i / 3) * 470, 150 + (i % 3) * 110, 300, 80], name));

  it("are a process where one way leads through what is done", () => {
    const boxes = inside([
      "Guest sends a photo",
      "Model sorts the photo",
      "Cook checks it",
      "Till adds the price",
      "Guest pays",
      "Tray",
    ]);
    const arrows = boxes.slice(1).map((next, i) => arrow(boxes[i]!, next));
    const back = arrow(boxes[2]!, boxes[0]!);
    expect(seen([title("From photo to tray"), ...frames, ...boxes, ...arrows, back])?.kind).toBe("process");
  });

  it("are an architecture where they are parts of a system", () => {
    const boxes = inside(["Mobile app", "API gateway", "Event bus", "Database", "Cache", "Search index"]);
    const arrows = [1, 2, 3, 4, 5].map((i) => arrow(boxes[1]!, boxes[i === 1 ? 0 : i]!));
    expect(seen([title("What runs where"), ...frames, ...boxes, ...arrows])?.kind).toBe("architecture");
  });
});
