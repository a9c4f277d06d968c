import type { Phrase } from "./phrases.js";

/** The people across the table, as colleagues call them. */
const THEM = "(?:them|him|her|(?:the|this|our) (?:customer|client|prospect|buyer|board|committee|investor)s?)";

/** Where an order begins: with the line, a sentence, or after a colon or a dash. "We do not claim" is none. */
const ORDER = "(?<=^|[.!?;:)]\\s{1,3}|[\\u2013\\u2014*\\u2022>-]\\s{1,3})";
/** What follows, so that a finding can quote more than two words. */
const REST = "[^.!?\\n]{0,60}";

/**
 * How colleagues talk about a sale among themselves: what a page is to do to its readers, how to press them, what to
 * leave out. Worse to read than to hear, but no secret. All gaps are bounded.
 */
export const TACTICS: readonly Phrase[] = [
  {
    hint: ["do not", "don't", "never", "avoid"],
    pattern: new RegExp(
      `${ORDER}(?:do not|don't|never|avoid) (?:over-?sell|under-?sell|soften|defend|over-?promise|concede|admit|volunteer|bring up|mention|mentioning|quote|claim|claiming|promise|promising|commit to|apologi[sz]e for)\\b${REST}`,
      "im",
    ),
  },
  {
    hint: ["push", "object", "hesitate", "stall", "resist"],
    pattern:
      /\bif (?:they|he|she|anyone|somebody|someone|(?:the )?(?:customer|client|prospect|buyer)s?) (?:pushe?s? back|objects?|hesitates?|stalls?|resists?)\b|\b(?:expect|anticipate|prepare for|be ready for) (?:some |any |the )?push-?back\b/i,
  },
  {
    hint: ["objection"],
    pattern:
      /\bobjection[- ]handling\b|\b(?:handle|overcome|pre-?empt|disarm|defuse) (?:the |their |this |that |any |common )?objections?\b/i,
  },
  {
    hint: ["of this slide", "of the slide", "of this page", "this slide exists", "this slide needs", "like this slide"],
    pattern:
      /\b(?:purpose|goal|aim|job|point|intent|objective) of (?:this|the) (?:slide|page)\b|\bthis slide exists (?:because|to)\b|\bthis slide needs (?:careful handling|to (?:tie|land|convince|persuade|scare|sell))\b|\bdo we like this slide\b/i,
  },
  {
    hint: ["is to ", "get ", "push ", "nudge ", "make "],
    pattern: new RegExp(
      `\\b(?:our|the|my) (?:goal|aim|job|objective)(?: here| now| today| on this slide)? is to (?:get|make|push|convince|persuade|scare|win|have) ${THEM}\\b|\\b(?:get|push|nudge) ${THEM} to (?:sign(?! up| in)|commit|say yes|admit)\\b|\\bmake ${THEM} (?:worry|nervous|afraid|uncomfortable|sweat)\\b`,
      "i",
    ),
  },
  {
    hint: ["urgency", "pressure", "fear", "fomo", "scare", "squeeze"],
    pattern: new RegExp(
      `\\burgency framing\\b|${ORDER}(?:create|build|convey|instil|instill|add) (?:a |some |more )?(?:(?:real |clear |strong )?sense of )?urgency\\b${REST}|\\b(?:put|keep|turn up|apply) (?:some |the |more )?pressure on ${THEM}\\b|\\b(?:pressure|scare|squeeze) ${THEM}\\b|\\b(?:play|lean) on (?:their )?(?:fears?|FOMO)\\b`,
      "i",
    ),
  },
  {
    hint: ["pitch", "the ask", "headline ask", "your ask", "our ask", "close", "the sale", "the order"],
    pattern:
      /\bground the pitch\b|\bthis is the real pitch\b|\b(?:in|during) (?:the|our|your) pitch\b|\b(?:call out|mention|stress|highlight|emphasi[sz]e|lead with) [^.!?\n]{1,80}\b(?:in|for) (?:the|our|your) (?:pitch|ask)\b|\bas the headline ask\b|\bkeep the ask (?:small|simple|low)\b|\bsmallness of the ask\b|\bthis is (?:where we|the) close\b|\bheart of the close\b|\bgo(?:ing)? (?:in )?for the close\b|\bask for the (?:sale|order)\b/i,
  },
  {
    hint: ["promises more", "more than we", "deliver", "support", "prove", "defensible"],
    pattern:
      /\b(?:promises|claims|says) more than (?:we|it)\b|\bmore than we (?:can|will|could) (?:actually )?(?:deliver|achieve)\b|\bwe (?:can't|cannot|can not) (?:actually|really|yet) (?:deliver|support|prove)\b|\bwe (?:do not|don't) (?:yet )?have a defensible\b/i,
  },
  {
    hint: ["downplay", "play it down", "gloss over", "deflect", "change the subject", "steer them", "dodge", "pivot"],
    pattern: new RegExp(
      `${ORDER}(?:downplay|deflect|gloss over|dodge)\\b${REST}|\\bplay (?:it|this|that) down\\b|\\bchange the subject\\b|\\bsteer (?:them|him|her|the (?:talk|conversation|customer|client)) away\\b|\\bif (?:they ask|asked)\\b[^.!?\\n]{0,60}\\b(?:deflect|pivot|dodge|downplay|gloss)\\b`,
      "im",
    ),
  },
  {
    hint: ["based on", "tweak as", "to each customer", "to each client"],
    pattern:
      /\b(?:change|adapt|adjust|tweak)(?: this| it)? (?:based on|depending on|after) (?:the |each |your )?(?:customer|client|prospect|buyer)s?\b|\btweak as (?:appropriate|needed|required)\b|\b(?:adapt|tailor|adjust) (?:this|it|the slide) to (?:each|the) (?:customer|client|prospect)\b/i,
  },
];
