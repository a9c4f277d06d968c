import { Terms } from "../terms.js";

/**
 * What a template says to whoever fills it in. Lists of terms where lines often begin so, because a pattern is
 * compiled when it is first tried, in each run; patterns behind first words that few lines have.
 */

/** Orders about the slide itself. Nobody but its author can follow them. */
const ABOUT_SLIDE = new Terms(
  `use this slide/section/layout/template to/for/as/when/if, this slide/template should, this slide/template is optional/intended/meant/designed/used,
  this slide/template is a placeholder/template, this slide/template is to be, this slide/template can be used/deleted/removed/duplicated/hidden/customised/customized,
  this slide/template needs to, the following slide/template should, duplicate/copy/hide/customise/customize/update/edit this slide/template/text/chart/table,
  how to use this slide/template/deck, instructions for this slide/template/deck, instructions for using this slide/template/deck,
  about this slide/template/deck, about the template, how to use the template, how to use the _ template, how to use the _ _ template,
  using this/the template, using the _ template, optional slide/slides`,
);

const TELL = "describe|explain|list|outline|summari[sz]e|introduce|showcase|mention|include|state";
const AUTHORS_WORDS =
  "this slide|this template|the template|placeholder|bullet points?|square brackets|the brackets|speaker notes";

/** By the first word of the line. */
const ORDERS: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [
    new Set("pro tip tips hint hints instruction instructions guidance guideline guidelines note notes".split(" ")),
    new RegExp(
      `^(?:pro )?\\w+:\\s{0,3}(?:[^.]{0,60}\\b(?:${AUTHORS_WORDS})\\b|(?:briefly )?(?:${TELL}) (?:your|the|how|what|why|who|any|each|a|an|key|main)\\b|(?:insert|replace|delete|remove) (?:this|the|your|all|any)\\b)`,
      "i",
    ),
  ],
  [
    new Set(["max", "maximum", "keep", "no"]),
    /^\W{0,2}(?:max(?:imum)?\.?|keep (?:it |this )?to|no more than) \w{1,5}(?:\s?[-–]\s?\d)? (?:short )?(?:bullets?|bullet points|sentences)\b.{0,30}$/i,
  ],
  [
    new Set(["insert"]),
    /^insert (?:an? |the |your |one )?(?:client |customer |company |team |product )?(?:photo|picture|image|screenshot|logo|chart|graph|table|diagram|quote|video|text|icon|map|graphic|headshot|case study|testimonial)(?: (?:of|for|from|showing|with|to show|about|that)\b[^.]{1,50})?$/i,
  ],
  [
    new Set(["replace"]),
    /^\W{0,2}replace (?:with|this with|these with|me)\b(?: (?:your|the|an?|real|actual|own|client|customer|company|relevant|appropriate)\b[^.]{0,60})?\W{0,2}$/i,
  ],
];

/** A line that tells the author of a slide what to do with it. */
export function isAuthorOrder(text: string, words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined || words.length < 2) return false;
  return (
    ABOUT_SLIDE.lengthAt(words, 0) > 0 || ORDERS.some(([starts, pattern]) => starts.has(first) && pattern.test(text))
  );
}

/** Questions to the author of a pitch. Asked once they may be for the reader; a document full of them is a form. */
const QUESTIONS = new Terms(
  `what/which problem/problems/need/needs are/do you solving/solve/addressing, what/which _ problem/problems are you solving/addressing,
  what problem/problems does your product/solution/company solve/address, how do/will you make/generate/acquire/differ/monetise/monetize,
  how does your product/solution/company/business/service make/solve/work/generate/differ, who are/is your competitors/competition/competitor,
  who are your main/key/top competitors, who are/is your target/ideal customers/customer/market/audience/user/users,
  what makes you different/unique/special, what makes your product/solution/company/team different/unique/special/better,
  what is/are your unique/value/business/competitive/go/usp/traction/elevator/unfair/ask, why are you the right/best,
  why is your team/company/product the right/best, how big/large is your/the market, how much money/funding/capital are you raising/asking`,
);

const BEFORE_VERB = new Set(["please", "briefly", "clearly", "concisely"]);
const VERBS = new Set(
  "describe explain list outline summarise summarize introduce showcase present include state".split(" "),
);
const OBJECTS = new Set(["your", "the", "how", "what", "who"]);

/** What only the author of an offer has to tell: a customer may well be asked to describe a Monday, or a process. */
const OWN = new Terms(
  `product/products, solution/solutions, services, service offering, offering, business model, competitor/competitors, competition,
  value proposition, go to market, revenue model/stream/streams, unique selling, usp, traction, target market/audience/customer/customers,
  mission, vision, market size/opportunity, use of funds, funding, competitive advantage, founding team, milestones, key features, elevator pitch`,
);
/** What it is about stands near the verb. */
const NEAR = 7;

/** A line that may be a template's word to its author; only in a document full of such lines it is. */
export function isAuthorPrompt(words: readonly string[]): boolean {
  if (words.length < 3) return false;
  if (QUESTIONS.lengthAt(words, 0) > 0) return true;
  const at = BEFORE_VERB.has(words[0]!) ? 1 : 0;
  return VERBS.has(words[at]!) && OBJECTS.has(words[at + 1]!) && OWN.isIn(words.slice(at + 2, at + 2 + NEAR));
}
