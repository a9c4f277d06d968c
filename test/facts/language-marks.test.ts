import { describe, expect, it } from "vitest";
import { marksIn } from "../../src/facts/language/marks.js";

const named = (name: string, text: string) =>
  marksIn(text)
    .filter((mark) => mark.name === name)
    .map((mark) => mark.text);

describe("words are marked where they are of a kind", () => {
  it.each([
    ["pressure", "Sign this month and save 20%", "Sign this month and save"],
    ["pressure", "Only 3 places left", "Only 3 places left"],
    ["pressure", "25% off until Friday", "25% off until"],
    ["pressure", "Don't wait any longer", "Don't wait any longer"],
    ["pressure", "Our offer ends on Friday", "offer ends"],
    ["pressure", "Secure your place today", "Secure your place today"],
    ["pressure", "Places are filling", "Places are filling"],
    ["demo", "Book your free live demo today", "Book your free live demo"],
    ["demo", "Start your free trial", "Start your free trial"],
    ["paper", "Download our technical white paper", "Download our technical white paper"],
    ["paper", "Request a brochure", "Request a brochure"],
    ["leading-question", "Ready to transform your business?", "Ready to"],
    ["leading-question", "What if you could cut costs by 40%?", "What if you could"],
    ["leading-question", "Sound familiar?", "Sound familiar"],
    ["leading-question", "You're still counting by hand?", "You're still"],
    ["leading-question", "What if we turned this round?", "What if we turned"],
    ["hollow", "A best-in-class answer", "best-in-class"],
    ["hollow", "Unlock the full potential of your data", "Unlock the full potential"],
    ["hedge", "Up to 60% lower bills", "Up to 60"],
    ["spec", "99.95% uptime", "99.95% uptime"],
    ["spec", "1,000 requests per second", "1,000 requests per second"],
    ["spec", "Battery life: 14 hours", "Battery life: 14 hours"],
    ["spec", "90%+ code quality score", "90%+ code quality score"],
    ["spec", "Lines of 80 nm", "80 nm"],
    ["assumed-figure", "All figures are illustrative", "figures are illustrative"],
    ["assumed-figure", "Based on our assumptions", "Based on our assumptions"],
    ["roi", "Annual savings of €310,000", "Annual savings"],
    ["own-figure", "You count 11 lost pallets", "You count"],
    ["benefit-heading", "Key benefits", "Key benefits"],
    ["benefit-heading", "Benefits of Kerbwise", "Benefits of"],
    ["benefit-heading", "Why it matters", "Why it matters"],
    ["reason-heading", "Why Doorkey?", "Why Doorkey?"],
    ["reason-heading", "Why choose Doorkey for a museum", "Why choose"],
    ["reason-heading", "6. Competitive Advantage", "6. Competitive Advantage"],
    ["reason-heading", "Our Unique Value Proposition", "Our Unique Value Proposition"],
    ["reason-heading", "What makes us different", "What makes us different"],
  ])("%s in “%s”", (name, text, words) => {
    expect(named(name, text)).toEqual([words]);
  });

  it.each([
    ["pressure", "This proposal is valid until 30 June"],
    ["pressure", "Why act now"],
    ["pressure", "Places where the forklift turns"],
    ["pressure", "Your buyers wait until the price ends"],
    ["pressure", "You have limited time for paperwork"],
    ["pressure", "The last chance saloon closed at nine"],
    ["demo", "Sprint review and demo"],
    ["demo", "The trial ran for six weeks"],
    ["paper", "The night shift writes on white paper"],
    ["leading-question", "What don't you want to change?"],
    ["leading-question", "What if the van came at five?"],
    ["leading-question", "Which day would you like to start with?"],
    ["leading-question", "Want to learn more?"],
    ["assumed-figure", "You replaced the pump with your own"],
    ["hollow", "The cutting machine is 12 m long"],
    ["hedge", "She runs up to the third floor"],
    ["spec", "Your bill fell by 12%"],
    ["roi", "A customer pays an invoice"],
    ["benefit-heading", "Employee benefits"],
    ["benefit-heading", "Your search results"],
    ["benefit-heading", "The unexpected benefit was sleep"],
    ["reason-heading", "Why your drivers wait at gate three"],
    ["reason-heading", "Three reasons the frost came early"],
  ])("no %s in “%s”", (name, text) => {
    expect(named(name, text)).toEqual([]);
  });

  it("of marks that overlap, the longest is kept", () => {
    expect(named("pressure", "Sign today and save: 30% off if you sign today")).toEqual([
      "Sign today and save",
      "30% off if",
      "sign today",
    ]);
  });

  it("what covers its words keeps marks out of them, and only there", () => {
    expect(named("pressure", "Why act now? Act now!")).toEqual(["Act now"]);
  });
});
