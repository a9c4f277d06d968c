import { at, type Deck, deck, shape, table, textBox } from "../deck.js";
import { type ChartElement, chart, picture, sheetOf, type WorkbookSheet } from "../elements.js";
import { landscape, noise } from "../png.js";

/**
 * An offer as it is when somebody wants to send it at six in the evening: thirty mistakes, each of another kind or in
 * another place. `mended` is the same offer with each of them put right. The list is in `test/planted.test.ts`.
 */
export const plantedMistakes = (): Deck => offer((wrong) => wrong);
export const mendedMistakes = (): Deck => offer((_, right) => right);

type Choose = <T>(wrong: T, right: T) => T;

const linked = (text: string, link: string) =>
  textBox(at(0.8, 5.9, 8, 0.6), [{ text: [{ text, link }] }], { size: 16 });

const nights = (title: string, values: number[]): ChartElement =>
  chart(at(0.8, 1.8, 8, 4), title, ["January", "February", "March"], [{ name: "Nights", values }]);

const cost: WorkbookSheet = {
  name: "Our cost",
  hidden: true,
  rows: [
    ["Pump", 19_000],
    ["Motor", 7000],
    ["Hours", 5000],
  ],
};

function offer(choose: Choose): Deck {
  const draft = deck({
    title: choose("Offer DRAFT v2", "Offer"),
    author: "Ines Falk",
    company: choose("Brightwater Consulting", "Tidewell Pumps"),
    ...choose({ mark: "For Northgate Mills" }, {}),
    footer: `© ${choose("2024", "2026")} Tidewell Pumps`,
    palette: "harbour",
  });
  cover(draft, choose);
  nightsPages(draft, choose);
  middle(draft, choose);
  end(draft, choose);
  return draft;
}

function cover(draft: Deck, choose: Choose): void {
  draft
    .slide({
      layout: "Title Slide",
      title: "Quiet pumps, dry cellars",
      subtitle: `For ${choose("Harbor Foods", "Harbour Foods")}\n${choose("3 March 2025", "20 November 2026")}`,
    })
    .slide({
      layout: "Title and Content",
      title: "What stopped you in March",
      body: [
        "The second pump ran dry on three nights",
        choose(
          "The night shift of Northgate Mills phoned the foreman each time",
          "Your night shift phoned the foreman each time",
        ),
      ],
      ...choose({ notes: "Our walk-away price is 41,000." }, {}),
    });
}

function nightsPages(draft: Deck, choose: Choose): void {
  const counted = nights(choose("XX% of all nights without water", "Nights without water"), [1, 2, 3]);
  const again = nights("Calls at night", [4, 6, 9]);
  const copied: WorkbookSheet["rows"][number] = [null, null, null, "Northgate Mills"];
  draft
    .slide(
      { title: "More nights each month" },
      {
        ...counted,
        alt: choose("", "Nights without water: one, two and three a month"),
        workbook: [sheetOf(counted), ...choose([cost], [])],
      },
    )
    .slide(
      { title: "More calls each month", ...choose({ advanceAfter: 38.5 }, {}) },
      {
        ...again,
        alt: "Calls at night: four, six and nine a month",
        workbook: [{ name: "Sheet1", rows: [...sheetOf(again).rows, ...choose([copied], [])] }],
      },
    );
  if (choose(true, false))
    draft.slide({
      layout: "Title and Content",
      title: "What we could go down to",
      body: ["41,000 if they sign by June", "Never below 38,000"],
      hidden: true,
    });
}

function middle(draft: Deck, choose: Choose): void {
  draft
    .slide(
      {
        layout: "Title and Content",
        title: "Who comes at night",
        body: ["Two fitters, an hour away", "One number to call"],
        ...choose({ comments: [{ author: "Piet Aalders", text: "Can we promise an hour?" }] }, {}),
      },
      linked("How we count the hour", "https://tidewell.example/hour"),
    )
    .slide(
      { title: "What you pay" },
      table(
        at(0.8, 1.8, 11, 2.5),
        [
          ["When", "What", "How much"],
          ["On the day", "Both pumps", "31,000"],
          ["After the first winter", "The rest", "21,000"],
        ],
        { size: 16 },
      ),
      linked(
        "All prices",
        choose("file:///C:/Users/ines.falk/Offers/floor-prices.xlsx", "https://tidewell.example/prices"),
      ),
      shape("rect", at(9.5, 5.9, 2.5, 0.6), [{ text: [{ text: "Back to March", link: choose("#", "#2") }] }]),
    )
    .slide(
      { title: "What your foreman sees" },
      {
        ...picture(at(0.8, 1.8, 5, 3.6), noise(60_000), "The pressure of one night, hour by hour"),
        ...choose({ crop: { right: 0.45, bottom: 0.2 } }, {}),
      },
      linked("The whole week", "https://tidewell.example/pressure"),
    )
    .slide(
      {
        layout: "Title and Content",
        title: "What it saves you",
        body: ["Eleven megawatt hours a year", "One call in three"],
        ...choose({ notes: "{{account_manager}} asks what the power costs them." }, {}),
      },
      ...choose([textBox(at(-4.5, 2, 4, 1), "Only true above 40 cubic metres", { size: 14 })], []),
      ...choose([textBox(at(6, 5.9, 4, 0.6), "Our cost: 31,000", { size: 14, hidden: true })], []),
    );
}

function end(draft: Deck, choose: Choose): void {
  const scene = landscape([150, 180, 205], [70, 105, 120]);
  draft
    .slide({
      layout: "Title and Content",
      title: "What changes on your night shift",
      body: [choose("[Client name] sleeps through the alarm of ten", "Your foreman sleeps through the alarm of ten")],
    })
    .slide(
      choose({}, { title: "Where the water stands" }),
      picture(at(0.8, 1.8, 6, 3.4), scene, "The cellar in March, with water up to the first step"),
      textBox(at(7.2, 2, 5, 2), "The first step is dry again by noon, the second by the evening of the same day", {
        size: 16,
      }),
    )
    .slide({
      layout: "Title and Content",
      title: choose("What stopped you in March", "What you decide"),
      body: ["Which cellar comes first", `These prices are valid until 31 January ${choose("2026", "2027")}`],
    })
    .slide(
      {
        layout: "Title and Content",
        title: "What happens in the first week",
        bodyBox: at(0.8, 1.8, 6, 3),
        body: [choose("Certainly! Here is a shorter version:", "Monday and Tuesday"), "We measure, you watch"],
      },
      picture(
        at(7.2, 1.8, 5, 3.4),
        landscape([160, 190, 205], [80, 95, 100]),
        "The yard where we park in the first week",
      ),
    )
    .slide(
      {
        layout: "Two Content",
        title: "What we need from you",
        body: ["A key to the cellar", "One evening of your foreman"],
        ...choose({ second: [] }, {}),
      },
      picture(
        at(7.2, 4, 4.5, 2.4),
        landscape([140, 170, 200], [90, 110, 90]),
        choose("The yard of Northgate Mills", "Your own yard from the gate"),
      ),
    )
    .slide({
      layout: "Title and Content",
      title: "Talk to Ines",
      body: [
        "Ines Falk, Account Manager",
        choose("tom.reed@tidewell.example", "ines.falk@tidewell.example"),
        "+44 20 7946 0018",
      ],
    });
}
