import { at, type Deck } from "../deck.js";
import { type ChartElement, chart, sheetOf, type WorkbookSheet } from "../elements.js";
import { pumpOffer } from "./pump-offer.js";

const nights = (): ChartElement => ({
  ...chart(
    at(0.8, 1.8, 8, 4),
    "Nights without water",
    ["January", "February", "March"],
    [{ name: "Nights", values: [1, 2, 3] }],
  ),
  alt: "Nights without water: one in January, two in February, three in March",
});

const withSheets = (...more: readonly WorkbookSheet[]): ChartElement => {
  const shown = nights();
  return { ...shown, workbook: [sheetOf(shown), ...more] };
};

const cost: WorkbookSheet = {
  name: "Our cost",
  hidden: true,
  rows: [
    ["Pump", 19_000],
    ["Motor", 7000],
    ["Hours", 5000],
  ],
};

/** A hidden sheet, and a sheet with the year of every other customer beside the three months. */
export function flagged(): Deck {
  const shown = nights();
  const wide = sheetOf(shown).rows.map((row, i) => [
    ...row,
    ...Array.from({ length: 12 }, (_, k) => (i === 0 ? `Dairy ${k + 1}` : i * k)),
  ]);
  return pumpOffer("The nights that you remember")
    .slide({ title: "More nights each month" }, withSheets(cost))
    .slide({ title: "The same nights, as you counted them" }, { ...shown, workbook: [{ name: "Sheet1", rows: wide }] });
}

/** What the chart shows, an empty sheet, and a few cells beside. */
export function clean(): Deck {
  const shown = nights();
  const noted = sheetOf(shown).rows.map((row, i) => (i === 0 ? [...row, "Counted by", "Olga"] : row));
  return pumpOffer("The nights that you remember")
    .slide({ title: "More nights each month" }, withSheets({ name: "Sheet2", rows: [] }))
    .slide({ title: "The same nights, as you counted them" }, { ...shown, workbook: [{ name: "Sheet1", rows: noted }] })
    .slide({ title: "Nights with no workbook behind them" }, shown);
}
