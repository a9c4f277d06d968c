import type { PageFacts, Unit } from "../../src/facts/facts.js";
import { Terms, wordsOf } from "../../src/facts/terms.js";

/**
 * What words alone cannot tell from features: the same nouns stand in the customer's duties, in prices, in the names of
 * a standard, in the story of a day. Who takes these for an offer tells a seller to cut what nobody offers.
 */

/** What somebody has to do or wants to have, what it costs, and code: true where a line offers nothing. */
export function offersNothing({ text }: Pick<Unit, "text">): boolean {
  return NO_OFFER.some((pattern) => pattern.test(text));
}

const WHO =
  "you|they|we|it|users?|customers?|clients?|buyers?|vendors?|suppliers?|bidders?|contractors?|tenderers?|applicants?|members?|participants?|attendees|teams?|organi[sz]ations?|compan(?:y|ies)|systems?|solutions?|servers?|applications?|apps?|platforms?|products?|software";

const NO_OFFER: readonly RegExp[] = [
  // Duties and wishes.
  new RegExp(
    `\\b(?:${WHO}) (?:will |would |may )?(?:needs? to|must|ha(?:ve|s) to|should|shall|(?:is|are) required to)\\b`,
    "i",
  ),
  /\b(?:must|shall) (?:not|be|have|provide|support|allow|include|ensure)\b|\b(?:is|are|be) (?:required|mandatory)\b/i,
  /^\W{0,3}as an? [\w -]{1,40},? ?I ?(?:can|want|need|would|should|must|could|am|will)\b/i,
  // What to press.
  /^\W{0,3}(?:\d{1,2}[.)] )?(?:click|tap|press|log ?in|sign in|navigate|go to|ensure|make sure|remember|note that|please|scroll|don['’]t forget|(?:select|enter|open|choose) (?:the|your)|fill in)(?![\w-])/i,
  /\b(?:if|when|once|before|after) you\b|\byou(?:['’]ll| will) (?:see|find|be (?:asked|prompted))\b|^to [a-z]+ [^.]{1,80}, (?:you|use|click|open|run|create|add|set|select|choose|go|follow|see)\b/i,
  // Prices and licences.
  /[$€£₹] ?\d|\d ?(?:EUR|USD|GBP|€)(?!\w)|(?:\bper |\/ ?)(?:month|year|user|seat)\b/i,
  /\b(?:is|are|be) (?:billed|charged|invoiced|priced|licensed)\b|\bprice points?\b|\blevels? of pricing\b/i,
  // Code, and names out of the vocabulary of a standard.
  /^\W{0,3}[a-z]\w{0,20}:[a-zA-Z*_]\w*|[{};]\s*$|^\s*[@<]|\w\(\)|="|^(?:import|public|private|package) /,
];

/** False for a page that is plainly about something other than what the seller offers, whatever its lines look like. */
export function isOffer({ title, focus, units, diagram }: PageFacts): boolean {
  if (focus === "customer" || isOfOthers(title)) return false;
  const lines = units.filter(({ kind }) => kind !== "title");
  const share = (is: (unit: Unit) => boolean) => lines.filter(is).length / Math.max(1, lines.length);
  // A grid of cards is a list that somebody drew. In every other drawing labels name its parts.
  if (diagram?.kind !== "structure" && share(({ kind }) => kind === "label") > 1 / 2) return false;
  return (
    share(({ text }) => EVENT.test(text)) < 1 / 2 &&
    share(({ text }) => /\byou\b(?! (?:can|get)\b)/i.test(text)) < GUIDED
  );
}

/** A page that speaks to its reader in so many of its lines guides more than it lists. Chosen on labelled pages. */
const GUIDED = 0.3;

/** "Container left the port": something happened to somebody. At most so many words come before the verb. */
const EVENT =
  /^\W{0,3}(?:[^\s\d.,;:!?()]{1,30} ){1,4}(?:(?:was|were|has been|have been) )?(?:arrived|left|departed|came|went|entered|received|loaded|unloaded|deposited|placed|paid|shipped|rejected|cancelled|submitted|returned|moved|opened|closed|required|requested|made|signed|sent|took|got|became|started|finished|ended|connected|disconnected|reached|passed|called|bought|sold|ordered|delivered)\b/i;

const ARTICLES = new Set(["the", "our", "your", "a", "an"]);
const OPENS = new Terms(
  `competition, competitor/competitors, competitive landscape/analysis, prerequisites, what we/you need, hands on, lab/labs,
  how to, getting started, faq, frequently asked questions, user story/stories`,
);
const NAMED = new Terms("problem, problems, challenge, challenges, problem statement, pain points, status quo");
const ANYWHERE = new Terms(
  `explored, considered, evaluated, assessed, compared, comparison of/with, alternatives,
  current state/situation/architecture/landscape/setup/process/system/version/infrastructure/environment,
  previous/earlier/old version/versions/system/architecture/setup`,
);

/** Titles of pages about other companies, about how it is today, and about what the reader has to do or wants. */
function isOfOthers(title: string): boolean {
  const words = wordsOf(title).filter((word) => !/^\d+$/.test(word));
  const name = wordsOf(title.split(/[:–—]/, 1)[0]!).filter((word) => !ARTICLES.has(word));
  return OPENS.opens(words, ARTICLES) || NAMED.isAll(name) || ANYWHERE.isIn(words) || words.at(-1) === "requirements";
}
