import { describe, expect, it } from "vitest";
import lowOutcomeShare from "../../rules/low-outcome-share.js";
import noQuestion from "../../rules/no-question.js";
import { findingsIn } from "./markdown.js";

const FEATURES = [
  "Role-based dashboard with drag-and-drop widgets",
  "Open API with webhooks",
  "Real-time alerts by text message",
  "Encrypted storage with hourly backups",
  "Mobile app for Android and iOS",
  "Automated reports as PDF",
  "Single sign-on with Azure AD",
  "Search across all documents",
  "Low-code workflow engine",
  "Integration with SAP and Salesforce",
  "Offline mode with automatic sync",
  "Audit log of every change",
  "Scalable cloud infrastructure",
  "Multi-language user interface",
];
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
const offer = (opening: string, ...sections: string[]) => [`# ${opening}`, "Brook & Sons", ...sections].join("\n\n");
const platform = `## The mill platform\n\n${bullets(FEATURES)}`;
const low = (text: string) => findingsIn(lowOutcomeShare, text);

describe("low-outcome-share", () => {
  it("gives no figure where one line more or less would change it", () => {
    const one = offer("The mill at night", platform, "## And so\n\nYour millers are home by six instead of ten.");
    expect(low(one)[0]!.message).toMatch(/^Hardly any of the 1\d lines/);
    expect(low(one)[0]!.evidence).toEqual(["hardly a line about a result"]);
  });

  it("counts a line once that stands on every page", () => {
    const again = offer("The mill at night", platform, platform);
    expect(low(again)[0]!.message).toBe(low(offer("The mill at night", platform))[0]!.message);
  });

  it.each([
    [
      "lines say what people can do",
      `## For whom\n\n${bullets(["The portal helps your planners sleep", "It allows small teams to plan a week", "That makes it easy to change shifts"])}`,
    ],
    [
      "a list is headed as results",
      `## Impact\n\n${bullets(["Planning without a night shift", "Calm Mondays", "Training of two planners"])}`,
    ],
  ])("is silent where %s", (_, section) => {
    expect(low(offer("The mill at night", platform, section))).toEqual([]);
  });

  it("is silent about a list of what must be possible", () => {
    const must = FEATURES.map((feature) => `Users must be able to use the ${feature.toLowerCase()}`);
    expect(low(offer("The mill at night", platform, `## More\n\n${bullets(must.slice(0, 4))}`))).toEqual([]);
  });
});

const pages = ["Your nights today", "The mill platform", "The first week", "Who comes"].map(
  (heading) => `## ${heading}\n\n${heading}: the night shift plans the trucks of the next day.`,
);

const PRICES = `These pages say what we sell and how it is measured, for mills of every size.

What an item costs is decided elsewhere, and so are the terms for those who buy many of them.

A mill is billed for each of its lines, and every line counts once however long it runs.`;

describe("no-question", () => {
  it("is silent where the document opens with prices", () => {
    expect(findingsIn(noQuestion, offer("The mill at night", PRICES, ...pages))).toHaveLength(1);
    expect(findingsIn(noQuestion, offer("Pricing Principles", PRICES, ...pages))).toEqual([]);
  });

  it("is silent about figures with names beside them", () => {
    const figures = ["Mill", "Silo", "Yard", "Gate", "Scale"].map(
      (name) => `## ${name}\n\n- ${name} in\n- ${name} out`,
    );
    expect(findingsIn(noQuestion, offer("Figures", ...figures))).toEqual([]);
  });

  it("takes a longer question about what is yours for one, and not a short one", () => {
    const asked = "## Your mill\n\nScope: does the order of these five lines match how your night shift works?";
    expect(findingsIn(noQuestion, offer("The mill at night", ...pages, asked))).toEqual([]);
    const ready = "## Your mill\n\nReady to save your time?";
    expect(findingsIn(noQuestion, offer("The mill at night", ...pages, ready))).toHaveLength(1);
  });
});

describe("in an answer to a tender", () => {
  it.each([
    "Response to RFQ 2026-17",
    "Our response to the request for proposals of Harbour Foods",
    "RFP Response",
    "Tender No. 44 for a mill",
    "Proposal in answer to the invitation to tender",
    "RFP: one roof for five mills",
    "Five mills, one roof (RFQ)",
    "RFP presentation",
    "Prices as requested in your RFP",
  ])("what is missing is only a note: %s", (opening) => {
    const text = offer(opening, platform, ...pages);
    expect(findingsIn(noQuestion, text)[0]!.severity).toBe("info");
    expect(low(text)[0]!.severity).toBe("info");
  });

  it("and where the pages are those of such an answer", () => {
    const answering = (...headings: string[]) =>
      headings.map((heading) => `## ${heading}\n\n${heading}: see below, please.`);
    const severityOf = (...headings: string[]) =>
      findingsIn(noQuestion, offer("The mill at night", ...pages, ...answering(...headings)))[0]!.severity;
    expect(severityOf("Compliance matrix", "Volume 2")).toBe("info");
    expect(severityOf("Compliance matrix")).toBe("warning");
  });

  it.each([
    "Answer more RFPs in less time",
    "RFP response software",
    "Tender care for your trucks",
    "Tender: the meat of the mill",
    "Why an RFP is no plan",
  ])("but not in an offer that only speaks of such: %s", (opening) => {
    expect(findingsIn(noQuestion, offer(opening, platform, ...pages))[0]!.severity).toBe("warning");
  });
});
