import { describe, expect, it } from "vitest";
import rule from "../../rules/feature-heavy-page.js";
import { box, label, line, title } from "../facts/draw.js";
import { reportsOn, type SketchPage } from "./reports.js";

const FEATURES = [
  "Role-based dashboard with drag-and-drop widgets",
  "Open API with webhooks",
  "Real-time alerts by text message",
  "Encrypted storage with hourly backups",
  "Mobile app for Android and iOS",
];

const list = (heading: string, ...lines: string[]): SketchPage => ({
  shapes: [title(heading), ...lines.map((line, i) => label([50, 120 + i * 60, 900, 50], line))],
});
const found = (page: SketchPage) => reportsOn(rule, { pages: [list("The mill at night"), page] });

describe("feature-heavy-page", () => {
  it("is told of a list of features, and of one that says “you can”", () => {
    expect(found(list("The mill platform", ...FEATURES))).toHaveLength(1);
    const can = FEATURES.map((feature) => `With the mill platform you can use the ${feature.toLowerCase()}`);
    expect(found(list("The mill platform", ...can))).toHaveLength(1);
  });

  it("counts and shows only lines that offer something", () => {
    const [report] = found(list("The mill platform", "Click the native mobile app for Android and iOS", ...FEATURES));
    expect(report!.message).toMatch(/^About five lines/);
    expect(report!.evidence.join(" ")).not.toContain("Click");
  });

  it.each([
    "Competition",
    "Our competitors: grain software",
    "Technical requirements",
    "Prerequisites",
    "What we need from you",
    "Hands-on: the dashboard",
    "How to use the dashboard",
    "The problem: five tools at once",
    "Current architecture",
    "Standards explored",
    "Alternatives",
    "User stories",
    "Business model: grain as a service",
    "Traction",
    "Future plans and features",
    "Key takeaways",
    "Evaluation criteria",
    "Potential use cases",
    "Build vs. buy",
    "What the mill platform is not",
    "The market",
    "The ask",
    "Data model of the mill",
  ])("is silent under the title “%s”", (heading) => {
    expect(found(list(heading, ...FEATURES))).toEqual([]);
  });

  it.each([
    "Problem solving as a service",
    "Platform requirements engineering",
    "Consideration for mills",
    "Market-ready platform",
    "Ask the mill",
    "Metrics and alerts",
  ])("is told under the title “%s”", (heading) => {
    expect(found(list(heading, ...FEATURES))).toHaveLength(1);
  });

  it("is silent about a customer's story, told from its trouble to its results", () => {
    const story = ["The challenge", ...FEATURES, "Results"];
    expect(found(list("Mill 4", ...story))).toEqual([]);
    expect(found(list("Mill 4", ...story.slice(0, -1)))).toHaveLength(1);
  });

  it.each([
    ["duties of the reader", FEATURES.map((feature) => `The supplier must provide: ${feature}`)],
    ["what users want", FEATURES.map((feature) => `As a miller, I want a ${feature.toLowerCase()}`)],
    ["what must be possible", FEATURES.map((feature) => `The ${feature.toLowerCase()} shall be available`)],
    ["instructions", FEATURES.map((feature) => `Click the ${feature.toLowerCase()}`)],
    ["a guide", FEATURES.map((feature) => `Before you start, open the ${feature.toLowerCase()}`)],
    ["files", FEATURES.map((_, i) => `mill/scale-${i}.yaml with the dashboard`)],
    ["what is shown in the meeting", FEATURES.map((feature) => `Walk-through: ${feature.toLowerCase()}`)],
    ["prices", FEATURES.map((feature) => `${feature}, €40 per month`)],
    ["licence terms", FEATURES.map((feature) => `The ${feature.toLowerCase()} is licensed by the number of mills`)],
    [
      "the vocabulary of a standard",
      ["grain:Class with dashboard", "grain:Property for APIs", "grain:Shape for storage", "mill:App", "mill:Api"],
    ],
    [
      "events of the customer's day",
      [
        "Web dashboard opened by the night shift",
        "Mobile app started with the old data",
        "Cloud storage moved to another server",
        "Real-time alerts sent twice",
        "API gateway connected again",
        "Encrypted backups requested by the bank",
        "Whenever the scale reports a dashboard alert",
      ],
    ],
  ])("is silent about %s", (_, lines) => {
    expect(found(list("The mill platform", ...lines))).toEqual([]);
  });

  it.each([
    [
      "addresses",
      ["api.grain-mill.com/alerts", "https://grain-mill.com/app", "dashboard@grain-mill.com", ...FEATURES.slice(0, 3)],
    ],
    [
      "whom it is for",
      [
        "Cloud developers",
        "API engineers",
        "For mobile app users",
        "Data platform owners",
        "Dashboard designers",
        "Web shop buyers",
      ],
    ],
    ["what it is not", FEATURES.map((feature) => `Not a ${feature.toLowerCase()}`)],
    ["what it should be able to do", FEATURES.map((feature) => `The tool should support this: ${feature}`)],
    ["what a machine prints", FEATURES.map((feature) => `# ${feature} ........ created`)],
    ["today beside tomorrow", ["Today", "Paper lists", "After", ...FEATURES]],
    ["what changes, by its headings", ["Mill 3 (current)", "Phone calls at night", "Mill 4 (new)", ...FEATURES]],
  ])("is silent about %s", (_, lines) => {
    expect(found(list("The mill platform", ...lines))).toEqual([]);
  });

  it("does not count what runs along the edge of an answer to a tender", () => {
    const [report] = found(list("The mill platform", "Brook & Sons response to the Harbour Foods RFP", ...FEATURES));
    expect(report!.message).toMatch(/^About five lines/);
    expect(report!.evidence.join(" ")).not.toContain("RFP");
    expect(found(list("The mill platform", "03 CLOUD PLATFORM", ...FEATURES))[0]!.message).toMatch(/^About five lines/);
    const drawn = label([50, 20, 900, 80], "Encrypted cloud platform with an open API");
    drawn.paragraphs[0]!.runs[0]!.size = 40;
    const { shapes = [] } = list("", ...FEATURES);
    expect(found({ shapes: [drawn, ...shapes.slice(1)] })[0]!.message, "a title in no placeholder").toMatch(
      /^About five/,
    );
  });

  it("is silent about running text, and about a small heading above the title that says what the page is", () => {
    const text = FEATURES.map(
      (feature) => `The mill platform comes with this: ${feature.toLowerCase()}, as it says here.`,
    );
    const long = [...text, ...text.map((sentence) => sentence.replace("comes with", "offers"))].join(" ");
    expect(found(list("The mill platform", long))).toEqual([]);
    const small = label([50, 20, 200, 20], "KEY TAKEAWAYS");
    const { shapes = [] } = list("", ...FEATURES);
    const rest = shapes.slice(1);
    expect(found({ shapes: rest })).toHaveLength(1);
    expect(found({ shapes: [small, ...rest] })).toEqual([]);
  });

  it("leaves a cover alone", () => {
    const pages = [list("The mill platform", ...FEATURES), ...["One", "Two", "Three"].map((heading) => list(heading))];
    expect(reportsOn(rule, { pages })).toEqual([]);
    expect(reportsOn(rule, { pages: [pages[1]!, pages[0]!, ...pages.slice(2)] })).toHaveLength(1);
  });

  it("says no number of results that a reader would count otherwise", () => {
    const said = (...results: string[]) => found(list("The mill platform", ...FEATURES, ...results))[0]!.message;
    expect(said()).toMatch(/, and (?:none says|hardly any say) what/);
    expect(said("The night shift saves two hours every week")).toContain("only about one says");
    const two = said("The night shift saves two hours every week", "You lose 30% fewer sacks a month");
    expect(two).toContain("and fewer say");
  });

  it("is silent where labels name the parts of a drawing", () => {
    const parts = [
      "Encrypted cloud storage",
      "Open API gateway",
      "Web dashboard",
      "Native mobile app",
      "Automated backups",
      "Real-time alerts",
      "Role-based access control",
      "Low-code workflow engine",
      "Managed database services",
    ];
    const boxes = parts.map((part, i) => box([60 + (i % 3) * 310, 120 + Math.floor(i / 3) * 140, 150, 60], part));
    const arrows = [0, 1, 3, 4, 6, 7].map((i) => {
      const [x, y] = [210 + (i % 3) * 310, 150 + Math.floor(i / 3) * 140];
      return line([x, y], [x + 160, y]);
    });
    expect(found({ shapes: [title("How it fits together"), ...boxes, ...arrows] })).toEqual([]);
  });
});
