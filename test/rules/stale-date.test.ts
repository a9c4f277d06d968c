import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, daysBefore } from "../../rules/shared/dates.js";
import { lastYearIn } from "../../rules/stale-copyright.js";

const last = (text: string) => datesIn(text).map((date) => date.last);

describe("the last day that a date can mean", () => {
  it.each([
    ["2024-05-12", "2024-05-12"],
    ["12 May 2024", "2024-05-12"],
    ["the 3rd of March 2024", "2024-03-03"],
    ["May 12, 2024", "2024-05-12"],
    ["Sept. 2024", "2024-09-30"],
    ["February 2024", "2024-02-29"],
    ["Q3 2024", "2024-09-30"],
    ["Q1 '25", "2025-03-31"],
    ["2024 H1", "2024-06-30"],
    ["31.12.2024", "2024-12-31"],
    ["12/31/2024", "2024-12-31"],
    ["31/12/2024", "2024-12-31"],
    ["roadmap 2024", "2024-12-31"],
  ])("%s is %s", (text, day) => expect(last(text)).toEqual([day]));

  it.each([
    "4/5/2024",
    "€2024",
    "2,024 hours",
    "ISO-2024",
    "30 February 2024",
    "Q5 2024",
    "model 2024x",
    "2024%",
    "H3 2024",
  ])("%s is none", (text) => expect(last(text).filter((day) => !day.endsWith("-12-31"))).toEqual([]));

  it("counts days back over the ends of months", () => expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28"));

  it("is found for every day, however it is written", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2089-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split("-");
        const name = date.toLocaleDateString("en-GB", { month: "long", timeZone: "UTC" });
        expect(last(`on ${Number(number)} ${name} ${year}.`)).toEqual([iso]);
        expect(last(`${name} ${Number(number)}, ${year}`)).toEqual([iso]);
        expect(last(`${number}.${month}.${year}`)).toEqual([iso]);
      }),
    );
  });

  it("breaks on no text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void datesIn(text)));
  });
});

describe("the year of a copyright mark", () => {
  it.each([
    ["© 2024 Rede", 2024],
    ["(c) Rede Software 2019-2023", 2023],
    ["Copyright Rede, 2022", 2022],
    ["the copyright act of 1976", null],
    ["© Rede", null],
    ["2024 Rede", null],
  ])("%s: %s", (text, year) => expect(lastYearIn(text)).toBe(year));
});
