import type { Leftover } from "../facts.js";
import { Terms } from "../terms.js";

/** A way in which template text looks inside a line, when nobody filled it in. */
export interface Sign {
  kind: Leftover["kind"];
  /** What a line must hold for the pattern to be worth a look. It rules out nearly every line for next to nothing. */
  hint: string | RegExp;
  pattern: RegExp;
  /** What the pattern would also hit, and is not a leftover. */
  not?: RegExp;
}

/** What looks like a number that was never filled in, and is one in roman letters, or says how dates are written. */
const NO_HOLE =
  /\bSuper Bowl\b|\bX{3,4}(?:I{1,3}|V|L)\b|\bformat\b|\b(?:class of|chapter|section|part|article|volume|vol\.|century|hall|book|annex|schedule|room) XX/i;

/**
 * Each pattern names words of its own: capital letters and the word "here" alone are also roman numerals,
 * sizes and plain English. All are linear: every gap is bounded.
 */
export const SIGNS: readonly Sign[] = [
  {
    kind: "lorem",
    hint: "ipsum/dolor/consectetur/eiusmod/enim",
    pattern:
      /\blorem ipsum\b|\bipsum dolor\b|\bdolor sit amet\b|\bconsectetur adipi\w+|\bsed do eiusmod\b|\but enim ad minim\b/i,
  },
  {
    kind: "prompt",
    hint: "click/tap/press",
    pattern:
      /^(?:double[- ])?(?:click|tap|press)(?: (?:here|icon|(?:on )?the icon|on (?:this|the) (?:text|box|placeholder)))? to \w+(?: (?:an?|the|your|this|master|some))?(?: (?:text|titles?|sub-?titles?|notes?|pictures?|photos?|images?|icons?|logos?|content|names?|captions?|headings?|dates?|charts?|tables?|header|footer|style|slide))*[.!…]*$/i,
  },
  {
    kind: "placeholder",
    hint: "here",
    pattern:
      /(?:^|[[(<"“:] ?)(?:insert|add|enter|type|put|place|write|paste|drop|describe|provide)(?: [\w'’/-]{1,15}){1,8} here(?:[\])>"”.!…]|$)|\b(?:text|sub-?title|content|headline|tagline|caption|description|logo|image|picture|photo)(?: \w{2,12})? (?:goes|comes|will go|should go) here\b|\byour (?:text|title|content|headline|tagline|caption|description|logo|image|picture|photo|company name|name) here\b/i,
  },
  {
    kind: "placeholder",
    hint: "insert/sample/dummy/placeholder/filler/example, title of, this is some text",
    pattern:
      /[[<]\s?insert [\w '’/-]{3,60}[\])>]|^this is (?:an? |some |just )?(?:a )?(?:sample|dummy|placeholder|filler|example) (?:text|title|slide|headline|sub-?heading|heading|content|paragraph|sentence|caption|bullet|description|quote)\b|^placeholder (?:for|of) .{1,40}$|^this is some text\b|^title of (?:the |your |this )?(?:presentation|slide|section|document|deck)$/i,
  },
  {
    kind: "placeholder",
    hint: "placeholder/placeholders, to be",
    pattern:
      /[[(<](?:[\w '’-]{0,30} )?placeholders?\b[^()[\]<>]{0,40}[\])>]|^placeholder: |^(?:[\w'’-]{1,20} ){0,4}(?:image|picture|photo|logo|chart|diagram|video|screenshot|map|icon|graphic|quote|text|table|demo|data|content) placeholder$|[[(](?:needs )?to be (?:updated|replaced|written|supplied|customi[sz]ed)[\])]/i,
  },
  {
    kind: "placeholder",
    hint: /\{\{|\$\{|<%|%%|<<|\{[a-zA-Z]/,
    pattern:
      /\{\{\s?[#/]?[\w .:'-]{1,40}\s?\}\}|\$\{[\w. ]{1,40}\}|<%=? ?[\w. ]{1,40} ?%>|%%[A-Za-z_]{2,30}%%|<<\s?[\w #'./-]{1,40}\s?>>|\{(?:your|insert|client|customer|company|first|last|name|date|product|project|amount|number|title|contact|email)[\w '_-]{0,30}\}/i,
    // In a call it is code that somebody shows.
    not: /\w\([^()]{0,60}\{\w{1,30}\}[^()]{0,60}\)/,
  },
  ...[
    /(?:^|[\s(~≈<>+-])X{1,4}(?:[.,]X{1,3})?\s?(?:%|percent\b)/,
    /[$€£₹¥]\s?X{1,4}(?:[,.]X{1,3}){0,3}(?:\s?(?:[kKmMbB]|MM|bn|Cr|million|billion))?(?!\w)|\bX{1,3},X{3}\b/,
    /\bX (?:days|weeks|months|years|hours|minutes)\b|\bXX+\s?(?:k\b|m\b|\+)/,
    /\bX{2,4} (?:days|weeks|months|years|hours|minutes|people|users|customers|clients|employees|countries|million|billion|thousand|projects)\b/,
    /\b(?:DD|XX|dd|MM)[/.-](?:MM|XX|mm|DD)[/.-](?:YY(?:YY)?|XX(?:XX)?|yy(?:yy)?|20XX)\b|\b20(?:XX|YY|\dX)\b|\b(?:Q[1-4]|FY)\s?XX\b/,
    /\bXXX+\b(?!-)|^XX+$|(?:^|[a-z,:;(]\s)XX(?=\s[a-z]{2})|\bXX[/.:-]XX\b/,
  ].map((pattern): Sign => ({ kind: "placeholder", hint: /X|20YY|(?:DD|dd|MM)[/.-]/, pattern, not: NO_HOLE })),
  {
    kind: "placeholder",
    hint: /xx|#|00/,
    pattern: /(?:^|[\s(~≈<>+-])(?:xx+|#{1,3}|0{2,3})\s?%|[$€£]\s?#{1,6}|^[$€£]\s?0{2,3}(?:[.,]0{2,3})?\s?[kKmMbB]?$/,
  },
  {
    kind: "placeholder",
    hint: "xyz/abc/doe/yourcompany/yourdomain/yourwebsite/yoursite/companyname/reallygreatsite/anywhere/7890/000/555/linkedin, mail/email/name/yourname/youremail/example company/example/mail/email/domain",
    pattern:
      /\b(?:company|client|customer|product|project|vendor) (?:XYZ|ABC)\b|\b(?:XYZ|ABC) (?:company|corp(?:oration)?|client|customer)\b|\b(?:John|Jane) Doe\b|@your(?:company|domain)\.com\b|\bwww\.(?:your(?:company|website|domain|site)|companyname)\.com\b|\breallygreatsite\.com\b|\b123 anywhere st|\b(?:your\.?name|your\.?email|name|email)@(?:company|example|email|domain)\.com\b|\b123\)?[-. ]{1,2}456[-. ]7890\b|\(?\b(?:000|555)\)?[-. ]{1,2}(?:000[-. ]0000|123[-. ]4567)\b|\b(?:mail@mail|email@email)\.com\b|\blinkedin\.com\/in\/your[-_]?\w+/i,
  },
  {
    kind: "placeholder",
    hint: /____|\.{5}|……/,
    pattern: /(?:^|[\s(:])_{4,}(?:[\s).,]|$)|(?::|\b(?:for|by|to|at))\s?(?:\.{5,}|…{2,})\s*$|\(\.{5,}\)/,
  },
  {
    kind: "note-to-self",
    hint: "tbd/tba/tbc/todo/fixme/tktk, to be/come/follow, coming soon",
    pattern:
      /\b(?:TB[DCA]|TODO|FIXME|TKTK)\b(?!-)|[([]tb[dca][)\]]|^\W{0,3}(?:tb[dca]|todo|fixme)\b|\b[Tt]o be (?:determined|decided|confirmed|added|filled in|completed|inserted|provided later|announced|defined)\b(?=\s*(?:$|[.)\]]))|\b(?:[Ss]lide|[Cc]ontent|[Gg]raphic|[Ii]mage|[Tt]ext|[Ff]igures?|[Nn]umbers?|[Dd]etails) (?:coming soon|to follow|to come)\b/,
    // What is open until somebody decides is a plan: "Start: TBD with your board in May".
    not: /\b(?:what|how|yet|needs?|remains?|has|have|still|must|should|can|will) to be \w+|\bTB[DCA],? (?:jointly |together |once |by |with |after |when |at |in |on |during |until |between )|\bTB[DCA]s\b/i,
  },
  {
    kind: "note-to-self",
    hint: "replace/delete/remove/swap this/these/the, edit/change this/me, note/comment/reminder, remember to",
    pattern:
      /(?<!\b(?:you|can|we|they|users?|will|may) )\b(?:replace|delete|remove|swap) (?:this|these) (?:text|slide|image|picture|photo|placeholder|box|logo|line|section|icon|graphic|chart|example)s?\b|^\W{0,3}(?:please )?(?:replace|swap) the (?:text|image|picture|photo|placeholder|logo|icon)\b|\[(?:note|comment|reminder)(?: (?:to|for) \w+)?:|\bnote to self\b|^(?:edit|change) (?:this (?:text|image|picture|photo|logo|icon)|me)\b|\bremember to (?:add|update|replace|insert) (?:the|this|their|client|customer)\b/i,
  },
];

interface Hinted extends Sign {
  terms: Terms | null;
}

const HINTED = SIGNS.map(
  (sign): Hinted => ({ ...sign, terms: typeof sign.hint === "string" ? new Terms(sign.hint) : null }),
);

/** All hints in one: nearly every line ends here. */
const ANY_TERM = new Terms(SIGNS.flatMap(({ hint }) => (typeof hint === "string" ? hint : [])).join(","));
const ANY_MARK = new RegExp(
  [...new Set(SIGNS.flatMap(({ hint }) => (hint instanceof RegExp ? hint.source : [])))].join("|"),
);

/** "Never replace this picture": a rule for whoever speaks, and no work that is left. */
const NEGATED = /\b(?:do not|don['’]t|never|must not|mustn['’]t|cannot|can['’]t)(?: ever)?\s*$/i;
const NEAR = 20;

/** The first sign in a line, as it stands there; null where there is none. `words` are its words. */
export function signIn(line: string, words: readonly string[]): { kind: Leftover["kind"]; text: string } | null {
  const isMarked = ANY_MARK.test(line);
  if (!isMarked && !ANY_TERM.isIn(words)) return null;
  for (const { kind, hint, terms, pattern, not } of HINTED) {
    if (terms === null ? !isMarked || !(hint as RegExp).test(line) : !terms.isIn(words)) continue;
    const found = pattern.exec(line);
    const text = found?.[0].trim() ?? "";
    if (text !== "" && !NEGATED.test(line.slice(0, found!.index).slice(-NEAR)) && !not?.test(line))
      return { kind, text };
  }
  return null;
}
