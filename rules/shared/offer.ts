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

/** What runs along the edge of a page that answers a tender, and a chapter with its number: no line of the page. */
export function isRunningHead({ text }: Pick<Unit, "text">): boolean {
  return text.length <= RUNNING_CHARS && (RUNNING.test(text) || CHAPTER.test(text));
}

const CHAPTER = /^\W{0,3}\d{1,2}\W{1,3}\p{Lu}[\p{Lu} &-]{2,40}$/u;

const RUNNING = /\b(?:response|reply|answer|proposal|bid|submission) (?:to|for) [^.!?;]{0,80}\b(?:rf[pqit]|tender)\b/i;
const RUNNING_CHARS = 100;

const WHO =
  "you|they|we|it|users?|customers?|clients?|buyers?|vendors?|suppliers?|bidders?|contractors?|tenderers?|applicants?|members?|participants?|attendees|teams?|organi[sz]ations?|compan(?:y|ies)|systems?|solutions?|servers?|applications?|apps?|platforms?|products?|software";

const NO_OFFER: readonly RegExp[] = [
  // Duties and wishes.
  new RegExp(
    `\\b(?:${WHO}) (?:will |would |may )?(?:needs? to|must|ha(?:ve|s) to|should|shall|(?:is|are) required to)\\b`,
    "i",
  ),
  /\b(?:must|shall|should) (?:not|be|have|provide|support|allow|include|ensure|help|suggest)\b|\b(?:is|are|be) (?:required|mandatory)\b/i,
  /^\W{0,3}as an? [\w -]{1,40},? ?I ?(?:can|want|need|would|should|must|could|am|will)\b/i,
  // What to press.
  /^\W{0,3}(?:\d{1,2}[.)] )?(?:click|tap|press|log ?in|sign in|navigate|go to|ensure|make sure|remember|note that|please|scroll|don['’]t forget|(?:select|enter|open|choose) (?:the|your)|fill in)(?![\w-])/i,
  /\b(?:if|when|once|before|after) you\b|\byou(?:['’]ll| will) (?:see|find|be (?:asked|prompted))\b|^(?:whenever|as soon as) |^to [a-z]+ [^.]{1,80}, (?:you|use|click|open|run|create|add|set|select|choose|go|follow|see)\b/i,
  // Prices and licences.
  /[$€£₹] ?\d|\d ?(?:EUR|USD|GBP|€)(?!\w)|(?:\bper |\/ ?)(?:month|year|user|seat)\b/i,
  /\b(?:is|are|be) (?:billed|charged|invoiced|priced|licensed)\b|\bprice points?\b|\blevels? of pricing\b/i,
  // What something is not, or lacks.
  /^\W{0,3}not [a-z]|^\s*[✗✘❌]/iu,
  // Whom it is for.
  /^\W{0,3}(?:for )?(?:[^\s,.:;]{1,30} ){0,2}(?:developers|engineers|scientists|analysts|managers|owners|officers|administrators|admins|operators|architects|designers|executives|leaders|directors|users|customers|clients|patients|students|teachers|instructors|educators|buyers|sellers|suppliers|investors|employees|citizens|doctors|nurses|physicians|farmers|merchants|retailers|consumers|businesses|enterprises|start-?ups|smes|hospitals|banks|schools|universities|insurers|governments|agencies|companies|organi[sz]ations|teams)\W*$/i,
  // Addresses.
  /^\W{0,3}(?:https?:\/\/\S+|\S+@\S+|www\.\S+|[\w.-]+\.(?:com|org|net|gov|edu|app|ai)(?:\/\S*)?)\s*$/i,
  // Files, and what is shown or done in the meeting.
  /^\W{0,3}[\w./-]{1,60}\.(?:xml|json|ya?ml|gradle|kts|js|ts|py|java|sh|md|toml|properties|html?|css|sql|txt|cfg|ini|jar|dll|env)\b/i,
  /\b(?:walk-?through|live demo|q ?& ?a)\b/i,
  // Code, what a machine prints, and names out of the vocabulary of a standard.
  /^\s*(?:#+ |\/\/|[│├└$]|<!--)|\.{4}|(?:^|\s)--[a-z]/,
  /^\W{0,3}[a-z]\w{0,20}:[a-zA-Z*_]\w*|[{};]\s*$|^\s*[@<]|\w\(\)|="|^(?:import|public|private|package) /,
];

/** False for a page that is plainly about something other than what the seller offers, whatever its lines look like. */
export function isOffer({ title, focus, units, diagram }: PageFacts): boolean {
  if (focus === "customer" || isOfOthers(title) || isBeforeAndAfter(units)) return false;
  // The small line above a heading often says what kind of page it is.
  const [first] = units;
  if (first !== undefined && wordsOf(first.text).length <= KICKER_WORDS && isOfOthers(first.text)) return false;
  const lines = units.filter(({ kind }) => kind !== "title");
  const share = (is: (unit: Unit) => boolean) => lines.filter(is).length / Math.max(1, lines.length);
  // A grid of cards is a list that somebody drew. In every other drawing labels name its parts.
  if (diagram?.kind !== "structure" && share(({ kind }) => kind === "label") > 1 / 2) return false;
  if (isDrawing(diagram) && share(({ kind, text }) => kind === "label" || isName(text)) > NAMES_ONLY) return false;
  return (
    share(({ text }) => EVENT.test(text)) < 1 / 2 &&
    share(({ text }) => /\byou\b(?! (?:can|get)\b)/i.test(text)) < GUIDED
  );
}

/** Parts that are joined to each other: what stands in them and beside them names them. What is in a pasted picture is no line. */
function isDrawing(diagram: PageFacts["diagram"]): boolean {
  return diagram !== null && diagram.kind !== "structure" && diagram.form !== "image";
}

function isName(text: string): boolean {
  return text.trim().split(/\s+/).length <= NAME_WORDS;
}

const NAME_WORDS = 3;
/** From this share of names on a drawing holds nothing else. Chosen on labelled pages. */
const NAMES_ONLY = 0.7;

/** A page that speaks to its reader in so many of its lines guides more than it lists. Chosen on labelled pages. */
const GUIDED = 0.3;

/** "Container left the port": something happened to somebody. At most so many words come before the verb. */
const EVENT =
  /^\W{0,3}(?:[^\s\d.,;:!?()]{1,30} ){1,4}(?:(?:was|were|has been|have been) )?(?:arrived|left|departed|came|went|entered|received|loaded|unloaded|deposited|placed|paid|shipped|rejected|cancelled|submitted|returned|moved|opened|closed|required|requested|made|signed|sent|took|got|became|started|finished|ended|altered|changed|corrected|detected|approved|assigned|connected|disconnected|reached|passed|called|bought|sold|ordered|delivered)\b/i;

/** "Today" beside "with us", "the challenge" beside "results": such pages are about what changes, however it is worded. */
function isBeforeAndAfter(units: readonly Unit[]): boolean {
  const heads = units.filter(({ text }) => text.length <= HEAD_CHARS).map(({ text }) => text);
  const both = (one: RegExp, other: RegExp): boolean =>
    heads.some((head) => one.test(head)) && heads.some((head) => other.test(head));
  return both(BEFORE, AFTER) || both(CHALLENGE, RESULT);
}

const HEAD_CHARS = 40;
const KICKER_WORDS = 3;
const BEFORE =
  /^\W{0,3}(?:before|today|currently|as[- ]is|(?:the )?(?:old|current) (?:way|state|process|situation))\b[^.]{0,20}$|\((?:current|today|before|as[- ]is|old)\)\W*$/i;
/** The headings of a customer's story. */
const CHALLENGE =
  /^\W{0,3}(?:the |their |customer |client |business |key )?(?:challenges?|problems?|situation|pain points?|background)\W*$/i;
const RESULT =
  /^\W{0,3}(?:the |key |business |our )?(?:results?|impacts?|outcomes?|benefits?|value(?: delivered)?|success)\W*$/i;
const AFTER =
  /^\W{0,3}(?:after|tomorrow|to[- ]be|(?:the )?(?:new|future|target) (?:way|state|process|situation)|with \S{1,20})\W*$|\((?:new|tomorrow|after|to[- ]be|future)\)\W*$/i;

const ARTICLES = new Set(["the", "our", "your", "a", "an"]);
const OPENS = new Terms(
  `competition, competitor/competitors, competitive landscape/analysis, prerequisites, what we/you need, hands on, lab/labs,
  how to, getting started, faq, frequently asked questions, user story/stories, takeaways, key takeaways, lessons learned/learnt, use case/cases,
  who else, market landscape/overview/analysis/size/opportunity/trends/segments/need/needs/validation`,
);
const NAMED = new Terms(
  `problem, problems, challenge, challenges, problem statement, pain points, status quo, traction, metrics, success metrics, market,
  ask, founder, founders`,
);
const ANYWHERE = new Terms(
  `explored, considered, evaluated, assessed, compared, comparison of/with, alternatives,
  current state/situation/architecture/landscape/setup/process/system/version/infrastructure/environment,
  previous/earlier/old version/versions/system/architecture/setup,
  business/revenue/pricing model, revenue streams, go to market, future plans/work/scope/possibilities/potential/enhancements/outlook,
  growth factor/factors, criteria, use cases, build vs/versus/or buy, usage metrics/statistics, is/are not, isn t, aren t,
  data/type/object/domain/conceptual/entity model/models, metamodel, meta model`,
);

/** Titles of pages about other companies, about how it is today, and about what the reader has to do or wants. */
function isOfOthers(title: string): boolean {
  const words = wordsOf(title).filter((word) => !/^\d+$/.test(word));
  const name = wordsOf(title.split(/[:–—]/, 1)[0]!).filter((word) => !ARTICLES.has(word));
  return OPENS.opens(words, ARTICLES) || NAMED.isAll(name) || ANYWHERE.isIn(words) || words.at(-1) === "requirements";
}
