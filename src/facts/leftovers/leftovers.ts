import type { Document, Page, Place } from "../../document/document.js";
import { isFurniture, shapesOf } from "../../document/walk.js";
import type { Leftover } from "../facts.js";

interface Sign {
  kind: Leftover["kind"];
  pattern: RegExp;
}

/**
 * What template text looks like when nobody filled it in. Each pattern names words of its own, because brackets,
 * capital letters and the word "here" alone are also citations, roman numerals and plain English.
 */
const SIGNS: readonly Sign[] = [
  {
    kind: "lorem",
    pattern: /\blorem ipsum\b|\bdolor sit amet\b|\bconsectetur adipi\w+|\bsed do eiusmod\b|\but enim ad minim\b/i,
  },
  {
    kind: "prompt",
    pattern:
      /^(?:click (?:here |icon |on icon )?to (?:add|edit|insert|enter|type)\b.{0,40}|(?:double[- ]click|tap) to (?:add|edit)\b.{0,30}|click to edit master\b.{0,40})$/i,
  },
  {
    kind: "placeholder",
    pattern:
      /\b(?:(?:insert|add|enter|type|put|place|write|paste) (?:your |the |a |an |client |customer |company )?(?:[\w-]+ ){0,3}here|your (?:text|title|subtitle|content|logo|name|company name|headline|tagline|image|picture|photo|heading|description|copy|message|caption|quote) (?:goes )?here|(?:text|title|subtitle|content|logo|name|headline|image|picture|photo|heading|description|caption|body copy|quote) (?:goes|comes|to go) here)\b/i,
  },
  {
    kind: "placeholder",
    pattern:
      /^(?:(?:image|picture|photo|logo|video|text|chart|icon|map|screenshot|graphic|content) ?placeholder|placeholder(?: (?:text|image|title|logo|content|picture))?|(?:company|client|customer|presenter|speaker|your) (?:name|logo)|your (?:company(?: name)?|logo|name|tagline|brand)|(?:presentation|slide|section|chapter|deck) (?:title|subtitle|name)|sub-?title(?: text)?|name surname|first(?:name)? last ?name|job title|title text|body text|sample text|dummy text|text here|heading text|insert (?:text|title|logo|image|picture|photo|chart|date|name|content|client name|customer name|company name))$/i,
  },
  {
    kind: "placeholder",
    pattern: /\{\{\s?[\w .:-]{1,40}\s?\}\}|\$\{[\w.]{1,40}\}|<%=? ?[\w. ]{1,40} ?%>|%%[A-Za-z_]{2,30}%%/,
  },
  {
    kind: "placeholder",
    pattern:
      /\[\s?(?:insert|add|enter|your|client|customer|company|prospect|account|partner|vendor|seller|project|product|service|name|first name|last name|full name|contact|email|phone|date|start date|end date|month|year|city|country|address|amount|price|number|metric|x|xx+|n|figure|percentage|quote|logo|image|photo|picture|title|role|job title|industry|industry|competitor|pain|problem|challenge|outcome|benefit|result|goal|feature|department|team|region|placeholder|tbd|tbc|todo|fill in|describe|specify|list|link|url|website|time ?frame|deadline|budget|currency|signature|day|week|weeks|duration)\b(?:[ '’/_-][\w'’./-]{1,20}){0,5}\s?\](?!\()/i,
  },
  {
    kind: "placeholder",
    pattern:
      /<\s?(?:insert|add|enter|your|client|customer|company|prospect|project|product|name|contact|email|phone|date|amount|number|metric|title|role|city|ask|benefit|outcome|feature|value|problem|pain|team|fill|describe|placeholder|tbd|x|xx+)\b[\w #'’./&,-]{0,40}>/i,
  },
  {
    kind: "placeholder",
    pattern:
      /\bX{2,4}\s?%|[$€£]\s?X{1,3}(?:[,.]X{2,3})*\b(?:\s?[kKmM]\b)?|\bX{1,3},X{3}\b|\bXX+\s?(?:days|weeks|months|years|hours|minutes|people|users|customers|clients|employees|million|billion|k|m|\+)\b|\b(?:DD|XX|dd)\/(?:MM|XX|mm)\/(?:YY(?:YY)?|XX(?:XX)?|yy(?:yy)?)\b|\bX\.X\s?[%xX]/,
  },
  { kind: "placeholder", pattern: /(?:^|[\s(:])_{4,}(?:[\s).,]|$)/ },
  {
    kind: "note-to-self",
    pattern:
      /\b(?:TBD|TBC|TODO|FIXME|TKTK|T\.B\.D\.?)\b|\bto be (?:determined|confirmed|added|filled in|completed|inserted|provided later)\b(?=\s*(?:$|[.)\]]))|^\W{0,3}(?:tbd|tbc|todo|fixme)\b\W{0,3}/,
  },
  {
    kind: "note-to-self",
    pattern:
      /\b(?:replace|update|change|delete|remove) (?:this|these|the) (?:text|slide|image|picture|photo|placeholder|box|logo|line|section)\b|\[(?:note|comment|reminder)(?: to \w+)?:/i,
  },
];

/** Longer lines are cut before they are looked at, so that one line never costs much. */
const MOST_CHARS = 2000;
const SHOWN = 60;

/**
 * Template text that was never filled in, at most one finding a line, as it stands on the page.
 * In a template prompts are meant to be there, so there are none.
 */
export function leftoversOf(page: Page, document: Document): Leftover[] {
  if (document.template) return [];
  const found: Leftover[] = [];
  for (const { text, place } of linesOf(page)) {
    const leftover = leftoverIn(text);
    if (leftover !== null) found.push({ ...leftover, place });
  }
  return found;
}

/** The first leftover in a line of text, or null. */
export function leftoverIn(line: string): Omit<Leftover, "place"> | null {
  const text = line.slice(0, MOST_CHARS).replace(/\s+/g, " ").trim();
  for (const { kind, pattern } of SIGNS) {
    const found = pattern.exec(text)?.[0].trim();
    if (found) return { kind, text: found.length > SHOWN ? `${found.slice(0, SHOWN - 1).trimEnd()}…` : found };
  }
  return null;
}

function* linesOf(page: Page): Generator<{ text: string; place: Place }> {
  for (const shape of shapesOf(page)) {
    if (shape.hidden || shape.kind === "code" || isFurniture(shape)) continue;
    for (const [paragraph, { text }] of shape.paragraphs.entries()) {
      for (const line of text.split(/[\n\v]/)) yield { text: line, place: { shapeId: shape.id, paragraph } };
    }
    const place = { shapeId: shape.id };
    for (const cell of shape.table?.rows.flat() ?? []) yield { text: cell, place };
    for (const { text } of shape.smartart?.nodes ?? []) yield { text, place };
    if (shape.chart !== null) for (const text of [shape.chart.title, ...shape.chart.labels]) yield { text, place };
  }
}
