import { describe, expect, test } from "vitest";
import type { UnitClass } from "../../src/facts/facts.js";
import { classify } from "../../src/facts/language/classify.js";

/** Lines that words alone would put into the wrong class, by what makes them hard. */
const TRAPS: Record<string, readonly (readonly [UnitClass, string])[]> = {
  "a gain, said without its usual words": [
    ["outcome", "Cuts data entry for the ward from minutes to seconds."],
    ["outcome", "Prevents missed deliveries"],
    ["outcome", "Growers keep all of the price"],
    ["outcome", "From weeks to hours"],
    ["outcome", "Financial inclusion"],
    ["outcome", "Builds trust between growers and buyers"],
    ["outcome", "Replaces the spreadsheets that take four hours a week"],
    ["outcome", "Job creation"],
  ],
  "trouble that looks like a gain": [
    ["pain", "Even a two-hour stop can cut a driver's daily earnings by a third"],
    ["pain", "Paying more for less"],
    ["pain", "Rising costs and falling margins"],
    ["pain", "Nobody knows what was saved"],
    ["pain", "Drivers lose two hours a day"],
  ],
  "negation that is no gain": [
    ["feature", "No code, no plug-ins, no server to maintain"],
    ["outcome", "No more lost parcels"],
    ["pain", "No visibility of stock"],
    ["pain", "The old system never scaled with our orders"],
  ],
  "an instruction to the reader": [
    ["neutral", "Keep answers under 100 words"],
    ["neutral", "Never use more than three fonts on a slide"],
  ],
  "what a screen lets people do": [
    ["feature", "You can export every order to Excel."],
    ["feature", "Users can filter, sort and tag records."],
    ["outcome", "You can sleep at night."],
  ],
  "numbers that measure the product or the seller": [
    ["feature", "Supports up to 5,000 users with 99.9% uptime"],
    ["feature", "64 GB RAM, 8 cores, 10 Gbps network"],
    ["company", "We grew our revenue by 60% last year"],
    ["company", "300 employees in nine countries"],
    ["company", "$1.2M ARR, 14 paying customers"],
    ["company", "Pilot signed with two grocery chains, 4 LOIs"],
    ["neutral", "$49 per user per month"],
    ["outcome", "Returns fell by 40% in six months"],
    ["outcome", "30 min less waiting for each of the nurses"],
  ],
  "the seller's people and plans": [
    ["company", "Former head of logistics at a parcel carrier, 12 years in operations"],
    ["company", "Expand to three new markets in Europe"],
    ["company", "Founded in 2009 by two nurses"],
  ],
  "a question that carries its own answer": [
    ["neutral", "Sound familiar?"],
    ["neutral", "Any questions?"],
    ["neutral", "How do I reset my password?"],
    ["question", "What happens today when a driver calls in sick?"],
    ["question", "Who else feels it when the report is late?"],
  ],
  "a customer by name, and in a quote": [
    ["outcome", "Harbour Foods cut unloading time from 50 minutes to 12"],
    ["outcome", "“We save ten hours every week,” says the depot manager."],
  ],
};

describe("lines that are hard to judge", () => {
  for (const [why, lines] of Object.entries(TRAPS))
    test.each(lines)(`${why}: %s is said by “%s”`, (expected, line) => {
      expect(classify(line).class).toBe(expected);
    });

  test.each(["Benefits", "Results", "What changes for you"])(
    "does not take features for results below “%s”",
    (heading) => {
      for (const line of [
        "Role-based dashboards with a REST API",
        "Single sign-on and audit log",
        "Supports 40 file formats",
      ])
        expect(classify(line, { kind: "bullet", heading }).class).toBe("feature");
    },
  );

  test.each([
    ["Hopefully", "It may help to reduce errors"],
    ["Unfilled", "[X]% fewer errors"],
  ])("gives no strength of evidence to what is hedged or empty: %s", (_, line) => {
    expect(classify(line).strength).toBeLessThan(2);
  });
});
