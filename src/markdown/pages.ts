import type { PhrasingContent, Root, RootContent } from "mdast";
import { type Fields, NO_FIELDS } from "./front-matter.js";
import { readHtml } from "./html.js";
import type { Source } from "./source.js";

/** The blocks of one page, and what is known of the page without reading them. */
export interface Draft {
  nodes: RootContent[];
  /** Front matter of this page. */
  fields: Fields;
  /** Where the page starts; used where it has no blocks. */
  line: number;
}

const NO_CONTENT = new Set<string>(["yaml", "toml", "definition"]);

/** Cuts a text into pages: at the rules of a deck, at the headings of anything else. */
export function cutPages(root: Root, source: Source): Draft[] {
  const nodes = root.children.filter(({ type }) => !NO_CONTENT.has(type));
  return source.dialect === "document" ? byHeadings(nodes) : byRules(nodes, source);
}

function byRules(nodes: readonly RootContent[], source: Source): Draft[] {
  const dividers = source.dialect === "marp" ? headingDividers(source.fields) : [];
  const drafts: Draft[] = [{ nodes: [], fields: source.fields, line: 1 }];
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0;
    if (node.type === "thematicBreak" && (source.dialect === "marp" || source.breaks.has(line))) {
      drafts.push({ nodes: [], fields: source.breaks.get(line) ?? NO_FIELDS, line: line + 1 });
      continue;
    }
    if (node.type === "heading" && dividers.includes(node.depth) && drafts.at(-1)!.nodes.length > 0)
      drafts.push({ nodes: [], fields: NO_FIELDS, line });
    drafts.at(-1)!.nodes.push(node);
  }
  // An empty page between others is a slide that the audience sees; at the ends it is a rule too many.
  const full = ({ nodes, fields }: Draft) => nodes.length > 0 || fields.has("src");
  return drafts.slice(Math.max(0, drafts.findIndex(full)), drafts.findLastIndex(full) + 1);
}

/** Marp's `headingDivider: 2` starts a page at headings of level 1 and 2; a list names the levels. */
function headingDividers(fields: Fields): number[] {
  const levels = (fields.get("headingdivider") ?? "").match(/[1-6]/g)?.map(Number) ?? [];
  return levels.length === 1 ? [1, 2, 3, 4, 5, 6].slice(0, levels[0]) : levels;
}

function byHeadings(nodes: readonly RootContent[]): Draft[] {
  const level = pageLevel(nodes.map(headingDepth).filter((depth) => depth > 0));
  const drafts: Draft[] = [];
  for (const node of nodes) {
    const depth = headingDepth(node);
    if (drafts.length === 0 || (depth > 0 && depth <= level))
      drafts.push({ nodes: [], fields: NO_FIELDS, line: node.position?.start.line ?? 1 });
    drafts.at(-1)!.nodes.push(node);
  }
  return joinTitle(drafts);
}

/**
 * The deepest level of heading that starts a page. One heading on top is the title, so that the first level with
 * two headings cuts; with several parts on the first level, their sections on the second are pages too.
 */
export function pageLevel(depths: readonly number[]): number {
  const count = (level: number) => depths.filter((depth) => depth === level).length;
  const level = [1, 2, 3, 4, 5, 6].find((level) => count(level) >= 2) ?? 2;
  return level === 1 && count(2) >= 2 ? 2 : level;
}

/** 1 to 6 for a heading, in markdown or as HTML, as READMEs write a centred title; else 0. */
export function headingDepth(node: RootContent): number {
  if (node.type === "heading") return node.depth;
  if (node.type !== "html") return 0;
  return Number(/^<(?:(?:center|div|p)[^>]{0,200}>\s{0,9}<)?h([1-6])[\s>]/i.exec(node.value)?.[1] ?? 0);
}

/** What stands above the title without a word (a logo, badges), and subtitles right below it, are the title page. */
function joinTitle(drafts: Draft[]): Draft[] {
  const join = () => drafts[0]!.nodes.push(...drafts.splice(1, 1)[0]!.nodes);
  if (drafts.length > 1 && drafts[0]!.nodes.every(isWordless)) join();
  const alone = (draft: Draft | undefined) => draft?.nodes.every((node) => headingDepth(node) > 0) ?? false;
  const depth = (draft: Draft | undefined) => (draft ? headingDepth(draft.nodes[0]!) : 0);
  const title = drafts[0]?.nodes.filter((node) => !isWordless(node)) ?? [];
  if (title.every((node) => headingDepth(node) > 0))
    while (alone(drafts[1]) && depth(drafts[1]) === depth(drafts[2])) join();
  return drafts;
}

/** Pictures, linked or not, and HTML without text. */
function isWordless(node: RootContent): boolean {
  if (node.type === "html") return readHtml(node.value).lines.length === 0;
  const isPicture = ({ type }: PhrasingContent) => type === "image" || type === "imageReference" || type === "html";
  return (
    node.type === "paragraph" &&
    node.children.every((child) => {
      if (child.type === "text") return child.value.trim() === "";
      return child.type === "link" ? child.children.every(isPicture) : isPicture(child);
    })
  );
}
