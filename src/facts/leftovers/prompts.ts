/** What a template says to whoever fills it in. */

/** Verbs that begin an order to an author. */
const TELL =
  "(?:please |briefly |clearly |concisely )?(?:describe|explain|list|outline|summari[sz]e|introduce|showcase|present|elaborate on|talk about|include|state)";

/** What only the author of an offer has to tell: a customer may well be asked to describe a Monday, or a process. */
const OWN =
  "(?:products?|solutions?|service offering|services|offering|business model|competitors?|competition|value proposition|go-to-market|revenue (?:model|streams?)|unique selling|usp|traction|target (?:market|audience|customers?)|mission|vision|market (?:size|opportunity)|use of funds|funding|competitive advantage|founding team|milestones|key features|elevator pitch)";

const AUTHORS_WORDS =
  "(?:this slide|this template|the template|placeholder|bullet points?|square brackets|the brackets|speaker notes)";

/** Orders about the slide itself. Nobody but its author can follow them. */
const STRONG: readonly RegExp[] = [
  /^use this (?:slide|section|layout|template) (?:to|for|as|when|if)\b/i,
  /^(?:this|the following) (?:slide|template) (?:should|is (?:optional|intended|meant|designed|used|a placeholder|a template|to be)|can be (?:used|deleted|removed|duplicated|hidden|customi[sz]ed)|needs to)\b/i,
  /^(?:duplicate|copy|hide|customi[sz]e|update|edit) this (?:slide|template|text|chart|table)\b/i,
  new RegExp(
    `^(?:pro )?(?:tips?|hints?|instructions?|guidance|guidelines?|notes?):\\s{0,3}(?:[^.]{0,60}\\b${AUTHORS_WORDS}\\b|${TELL} (?:your|the|how|what|why|who|any|each|a|an|key|main)\\b|(?:insert|replace|delete|remove) (?:this|the|your|all|any)\\b)`,
    "i",
  ),
  /^(?:how to use|instructions for(?: using)?|about) this (?:slide|template|deck)\b/i,
  /^\W{0,2}(?:max(?:imum)?\.?|keep (?:it |this )?to|no more than) \w{1,5}(?:\s?[-–]\s?\d)? (?:short )?(?:bullets?|bullet points|sentences)\b.{0,30}$/i,
  /^insert (?:an? |the |your |one )?(?:client |customer |company |team |product )?(?:photo|picture|image|screenshot|logo|chart|graph|table|diagram|quote|video|text|icon|map|graphic|headshot|case study|testimonial)(?: (?:of|for|from|showing|with|to show|about|that)\b[^.]{1,50})?$/i,
  /^(?:\W{0,2})replace (?:with|this with|these with|me)\b(?: (?:your|the|an?|real|actual|own|client|customer|company|relevant|appropriate)\b[^.]{0,60})?\W{0,2}$/i,
];

const STRONG_STARTS = new Set(
  "use this the duplicate copy hide customize customise update edit pro tip tips hint hints instruction instructions guidance guideline guidelines note notes how about max maximum keep no insert replace".split(
    " ",
  ),
);

/** Orders and questions to the author of a pitch. Asked once they may be for the reader; a deck full of them is a form. */
const WEAK: readonly RegExp[] = [
  new RegExp(`^${TELL} (?:your|the|who your|what your|how your) (?:\\w+ ){0,3}${OWN}\\b`, "i"),
  /^(?:what|which) (?:\w+ )?(?:problem|pain point|need)s? (?:are you|do you|does your \w+) (?:solving|solve|address|addressing|trying to solve)\b/i,
  /^how (?:do|will|does) (?:you|your (?:product|solution|company|business|service)) (?:make money|moneti[sz]e|solve|work|generate|acquire|plan to|differ)\b/i,
  /^who (?:are|is) (?:your|the) (?:main |key |top )?(?:competitors?|competition|target (?:customers?|market|audience)|ideal customers?)\b/i,
  /^what (?:makes|is|are) (?:you|your (?:\w+ )?(?:product|solution|company|team|value proposition|business model|competitive advantage|go-to-market|unique|usp|traction|elevator pitch|unfair advantage|ask))\b/i,
  /^why (?:are you|is your (?:team|company|product)) (?:the )?(?:right|best|uniquely)\b/i,
  /^how (?:big|large) is (?:your|the) (?:\w+ )?market\b/i,
  /^how much (?:money |funding |capital )?are you (?:raising|asking|looking)\b/i,
];

const WEAK_STARTS = new Set(
  "please briefly clearly concisely describe explain list outline summarize summarise introduce showcase present elaborate talk include state what which how who why".split(
    " ",
  ),
);

/** A line that tells the author of a slide what to do with it. */
export function isAuthorOrder(text: string, words: readonly string[]): boolean {
  return words.length > 1 && STRONG_STARTS.has(words[0]!) && STRONG.some((pattern) => pattern.test(text));
}

/** A line that may be a template's question to its author; only in a document full of such lines it is. */
export function isAuthorPrompt(text: string, words: readonly string[]): boolean {
  return words.length > 2 && WEAK_STARTS.has(words[0]!) && WEAK.some((pattern) => pattern.test(text));
}
