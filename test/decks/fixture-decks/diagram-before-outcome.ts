import { chevrons, type Deck, deck } from "../deck.js";

/** Payroll for builders: the method comes first or last; the results are the same. */
function pages(title: string, resultsFirst: boolean): Deck {
  const built = deck({
    title,
    author: "Nora Quist",
    company: "Quist Payroll",
    footer: "Quist Payroll for Hallam Builders",
    palette: "orchard",
  }).slide({ layout: "Title Slide", title, subtitle: "For Dev Hallam, Hallam Builders\n11 September" });
  const method = () =>
    built.slide({ title: "Our approach" }, chevrons(["Assess", "Migrate", "Configure", "Test", "Operate"]));
  if (!resultsFirst) method();
  built.slide({
    layout: "Title and Content",
    title: "What changes for your site managers",
    body: [
      "They hand in hours in four minutes instead of forty",
      "Your crews are paid on Friday, every Friday",
      "You no longer pay €1,900 a month in corrections",
    ],
  });
  if (resultsFirst) method();
  return built.slide({
    layout: "Title and Content",
    title: "Your next step",
    body: ["You choose one site", "You count the corrections before and after", "Then you decide"],
  });
}

export const flagged = () => pages("Payroll in five steps", false);

export const clean = () => pages("Paid on Friday", true);
