import { describe, expect, it } from "vitest";
import benefitsThatAreFeatures from "../../rules/benefits-that-are-features.js";
import hardToRead from "../../rules/hard-to-read.js";
import hollowWords from "../../rules/hollow-words.js";
import leadingQuestion from "../../rules/leading-question.js";
import pressureClose from "../../rules/pressure-close.js";
import roiWithoutStory from "../../rules/roi-without-story.js";
import sellerStartsSentence from "../../rules/seller-starts-sentence.js";
import tooManyClaims from "../../rules/too-many-claims.js";
import { isTopic } from "../../rules/topic-title.js";
import { findingsIn } from "./markdown.js";

const START = "# Pallets that stay found\n\nFor Harbour Foods\n\n";

describe("a return without a story", () => {
  const pages = (reports: ReturnType<typeof findingsIn>) => reports.map(({ page }) => page);
  const RETURN = "## Your return\n\n- Payback in 45 days\n- ROI of 2,400% over three years";

  it("has no figure of the customer's", () => expect(pages(findingsIn(roiWithoutStory, START + RETURN))).toEqual([2]));

  it("is one with a figure that they gave, on the page or on the one before", () => {
    const given = "- You count 11 lost pallets a month at €190";
    expect(findingsIn(roiWithoutStory, `${START}${RETURN}\n${given}`)).toEqual([]);
    expect(findingsIn(roiWithoutStory, `${START}## Your year\n\n${given}\n\n${RETURN}`)).toEqual([]);
    const between = "## A page between\n\n- The yard has two gates";
    expect(pages(findingsIn(roiWithoutStory, `${START}## Your year\n\n${given}\n\n${between}\n\n${RETURN}`))).toEqual([
      4,
    ]);
  });

  it("is none where only the return is the result", () => {
    const trouble = "- The night shift loses a pallet a day and nobody knows where";
    expect(pages(findingsIn(roiWithoutStory, `${START}${RETURN}\n${trouble}`))).toEqual([2]);
    const result = "- The night shift goes home at six instead of half past seven";
    expect(findingsIn(roiWithoutStory, `${START}${RETURN}\n${trouble}\n${result}`)).toEqual([]);
  });

  it("is one where the page calls its own figures assumed, whatever it sets them against", () => {
    const given = "- You count 11 lost pallets a month at €190";
    const assumed = "- Figures are illustrative";
    expect(findingsIn(roiWithoutStory, `${START}${RETURN}\n${given}\n${assumed}`)).toMatchObject([
      { page: 2, message: expect.stringContaining("calls assumed") },
    ]);
  });

  it("is not meant where the return is only named", () =>
    expect(findingsIn(roiWithoutStory, `${START}## Return on investment\n\n- How we would count it with you`)).toEqual(
      [],
    ));
});

describe("a question that carries its answer", () => {
  const severities = (text: string) => findingsIn(leadingQuestion, START + text).map(({ severity }) => severity);

  it("is a note where the document also asks an honest one", () => {
    expect(severities("## Next\n\nWouldn't you like to save 40%?")).toEqual(["warning"]);
    const honest = "## Yours\n\nWhat would your planners do with these four hours?";
    expect(severities(`${honest}\n\n## Next\n\nWouldn't you like to save 40%?`)).toEqual(["info"]);
  });

  it("is nobody else's, in quotation marks", () =>
    expect(severities("## Next\n\n“Isn't this one more list to fill in?”")).toEqual([]));

  it("has a question mark", () => expect(severities("## Next\n\nReady to ship on Friday.")).toEqual([]));
});

describe("benefits that are features", () => {
  const FEATURES = "- Full audit trail with export to PDF\n- Encrypted storage with daily backups\n- Role-based access";
  const on = (text: string) => findingsIn(benefitsThatAreFeatures, START + text);

  it("stand below a heading that promises", () => {
    expect(on(`## Key benefits\n\n${FEATURES}`)).toHaveLength(1);
    expect(on(`## What is in it\n\n${FEATURES}`)).toEqual([]);
  });

  it("stand below a promised reason, wherever a page has it, and not below a reason to act", () => {
    expect(on(`## Why choose us?\n\n${FEATURES}`)).toHaveLength(1);
    expect(on(`## What makes us different\n\n${FEATURES}`)).toHaveLength(1);
    expect(on(`## Why now?\n\n${FEATURES}`)).toEqual([]);
  });

  it("stand below the seller's name, not below that of a tool of others", () => {
    const text = `${START}## Why Palletmark?\n\n${FEATURES}`;
    expect(findingsIn(benefitsThatAreFeatures, text)).toEqual([]);
    expect(findingsIn(benefitsThatAreFeatures, text, ["Palletmark"])).toHaveLength(1);
    expect(findingsIn(benefitsThatAreFeatures, text.replace("Pallets", "Palletmark: pallets"))).toHaveLength(1);
  });

  it("are counted among the lines that claim something, but not where labels fill the page", () => {
    const labels = ["Three", "Two gates", "Grey or blue", "Small"].map((label) => `- ${label}`).join("\n");
    expect(on(`## Key benefits\n\n${FEATURES}\n${labels}`)).toHaveLength(1);
    expect(on(`## Key benefits\n\n${FEATURES}\n${labels}\n${labels}`)).toEqual([]);
  });

  it("are no list where there are two, and keep the promise where one line is a result", () => {
    expect(on(`## Key benefits\n\n${FEATURES.split("\n").slice(0, 2).join("\n")}`)).toEqual([]);
    expect(on(`## Key benefits\n\n${FEATURES}\n- Your night shift is home by six instead of half past seven`)).toEqual(
      [],
    );
  });
});

it("rows of a table are not promises of the page", () => {
  const results = ["Courts full on 26 evenings instead of 19", "No-shows fall from 14 to 3", "Saves €4,100 a year"];
  const lines = [...results, "60% fewer calls", "Clubs pay in 9 days instead of 40", "Complaints drop by half"];
  const rows = lines.map((line, i) => `| Hall ${i} | ${line} |`).join("\n");
  expect(findingsIn(tooManyClaims, `${START}## Six\n\n${lines.map((line) => `- ${line}`).join("\n")}`)).toHaveLength(1);
  expect(
    findingsIn(
      tooManyClaims,
      `${START}## Five\n\n${lines
        .slice(1)
        .map((line) => `- ${line}`)
        .join("\n")}`,
    ),
  ).toEqual([]);
  expect(findingsIn(tooManyClaims, `${START}## Halls\n\n| Hall | Result |\n| --- | --- |\n${rows}`)).toEqual([]);
});

it("pressure keeps quiet about how long a proposal is valid", () => {
  expect(findingsIn(pressureClose, `${START}## Price\n\n- €400 a month, valid until 30 June`)).toEqual([]);
  expect(findingsIn(pressureClose, `${START}## Price\n\n- €400 a month\n- 20% off if you sign today`)).toHaveLength(1);
});

it("forms of one hollow word count once", () => {
  const twice = "- Seamless work\n- Seamlessly done\n- A seamless, innovative tool";
  expect(findingsIn(hollowWords, `${START}## Tools\n\n${twice}`)).toEqual([]);
  expect(findingsIn(hollowWords, `${START}## Tools\n\n${twice}\n- World-class`)).toHaveLength(1);
});

describe("sentences that start with the seller", () => {
  const lines = (start: string) =>
    `## What happens\n\n${Array(7).fill(`${start} keep the records of the night.`).join(" ")}`;

  it("start with we, or with a name that is set", () => {
    expect(findingsIn(sellerStartsSentence, START + lines("We"))).toHaveLength(1);
    expect(findingsIn(sellerStartsSentence, START + lines("Palletmark people"))).toEqual([]);
    expect(findingsIn(sellerStartsSentence, START + lines("Palletmark people"), ["Palletmark"])).toHaveLength(1);
  });

  it("do not start with a word that only begins like it", () => {
    expect(findingsIn(sellerStartsSentence, START + lines("Weights"))).toEqual([]);
    expect(findingsIn(sellerStartsSentence, START + lines("Use"), [""])).toEqual([]);
  });
});

describe("long sentences", () => {
  const long = Array(30).fill("word").join(" ");

  it("are prose: never bullets, addresses or legal wording", () => {
    const prose = `The night shift ${long}. `.repeat(4);
    expect(findingsIn(hardToRead, `${START}## Nights\n\n${prose}`)).toHaveLength(1);
    expect(findingsIn(hardToRead, `${START}## Nights\n\n${`- The night shift ${long}.\n`.repeat(4)}`)).toEqual([]);
    expect(findingsIn(hardToRead, `${START}## Nights\n\n${prose.replaceAll("night", "liability")}`)).toEqual([]);
  });

  it("need running text", () => expect(findingsIn(hardToRead, `${START}## Nights\n\nOnly ${long}.`)).toEqual([]));
});

describe("a title names a topic", () => {
  it.each([
    "Overview",
    "Our approach",
    "Project plan",
    "Azure Services",
    "The grower at Haver",
    "📝 Summary",
    "Search Algorithms",
  ])("“%s”", (title) => expect(isTopic(title)).toBe(true));

  it.each([
    "Drivers wait outside",
    "Stop the calls",
    "You decide",
    "Nine late orders",
    "31% fewer returns",
    "What changes?",
    "Nobody waits",
    "May costs you 8,200 stems",
    "Nine of ten late orders start at one gate",
    "After the frost",
    "",
  ])("not “%s”", (title) => expect(isTopic(title)).toBe(false));
});
