import { defineRule } from "../src/rule/rule.js";
import { markedUnits } from "./shared/marks.js";
import { quoted } from "./shared/words.js";

export default defineRule({
  id: "pressure-close",
  summary: "A page hurries the customer with a deadline, a rebate or a last chance.",
  why: "What closes a small sale can cost a large one: people who feel pushed look for the catch, and the one who has to defend the purchase at home gets no help from your deadline. Their own date moves them; yours does not.",
  evidence: [
    {
      says: "Closing techniques that work in small sales do harm in large ones (Rackham, as summarised).",
      url: "https://books-that-can-change-your-life.net/spin-selling-situation-problem-implication/",
    },
    {
      says: "Language that leaves people their choice lowers resistance: open questions did, in a study of self-persuasion.",
      url: "https://instituteforpr.org/self-persuasion-in-media-messages-reducing-alcohol-consumption-among-students-with-open-ended-questions/",
    },
  ],
  category: "order",
  severity: "warning",
  presets: ["recommended"],
  exempt: ["legal", "references", "appendix"],
  needsLanguage: true,
  options: {},
  examples: {
    bad: "Sign this month: 50% off. Only three places left.",
    good: "You check our figures with your controller by 12 May; then you decide.",
  },
  falseAlarms:
    "A date that the customer set, or a price that truly ends: say whose date it is, and why. How long a proposal is valid is never reported.",
  ask: "What has to happen on your side before you can decide, and how can we make that lighter?",
  check({ pages, report }) {
    for (const { page, units } of pages) {
      // A trouble of the customer's may be urgent: that is their clock.
      const found = markedUnits(
        units.filter((unit) => unit.class !== "pain"),
        "pressure",
      );
      const [first] = found;
      if (!first) continue;
      report({
        page,
        message: `${quoted(found.map(({ mark }) => mark))} ${found.length === 1 ? "hurries" : "hurry"} the reader. Take the push out, and plan with a date of theirs.`,
        evidence: found.slice(0, 5).map(({ words }) => words),
        place: first.unit.place,
      });
    }
  },
});
