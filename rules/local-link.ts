import type { Document, Page, Place } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { hostOf, linksOn } from "./shared/links.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "local-link",
  summary: "A link leads to a place that only your own people can reach.",
  why: "For the customer the link is dead, and its address tells names of people, drives and folders that were not meant to leave. A workbook or a film that is only linked is missing on their screen.",
  evidence: [
    {
      says: "Paths to files are stored with a document, and tell what other folders there are.",
      url: "https://24x7mag.com/uncategorized/dont-send-your-pii-with-your-doc-ppt-or-xls/",
    },
    {
      says: "Names of files and addresses stay in a deck even after it has been turned into a PDF.",
      url: "https://www.slidemagic.com/blog/keeping-presentations-confidential",
    },
    { says: "Six of 84 public decks named folders on somebody's own computer (our own count).", url: "" },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["recommended", "before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {
    hosts: {
      type: "strings",
      default: [],
      description: "Hosts of your own house that customers cannot reach, such as wiki.ourfirm.com. None of our own.",
    },
  },
  examples: {
    bad: "“Price list” leads to file:///C:/Users/anna.berg/Offers/2024/floor-prices.xlsx",
    good: "The price list is sent along, or the link leads to a page that the customer can open.",
  },
  falseAlarms: "Customer and seller share the folder, as in a joint SharePoint.",
  ask: "What happens when they click on this?",
  check({ document, pages, options, report }) {
    for (const { page } of pages) {
      const found = placesOn(page, document, options.hosts);
      const first = found.find(({ mild }) => !mild) ?? found[0];
      if (first === undefined) continue;
      const others = new Set(found.map(({ target }) => target)).size - 1;
      report({
        page,
        message: `${first.says}${others > 0 ? `, and ${others} more like it` : ""}. ${first.cure}`,
        evidence: [...new Set([first, ...found].map(({ target }) => shortened(target)))].slice(0, 5),
        ...(first.place ? { place: first.place } : {}),
        ...(first.mild ? { severity: first.mild } : {}),
      });
    }
    const known = new Set(pages.map(({ page }) => page.id));
    const beside = (document.linked ?? []).filter(
      ({ pageId, target, kind }) =>
        kind !== "template" && (pageId === null || !known.has(pageId)) && isLocal(target, options.hosts),
    );
    if (beside.length > 0)
      report({
        page: null,
        message: `The slide master shows a file that is not in the deck: ${shortened(beside[0]!.target)}. Put the file itself in, with View > Slide Master.`,
        evidence: [...new Set(beside.map(({ target }) => shortened(target)))].slice(0, 5),
      });
  },
});

interface Found {
  target: string;
  says: string;
  cure: string;
  place: Place | null;
  mild?: "info" | "warning";
}

const TAKE_OUT = "Lead it to a place that the customer can open, or take it out";

function placesOn(page: Page, document: Document, hosts: readonly string[]): Found[] {
  const found: Found[] = [];
  const menu = document.format === "pptx" ? " (right-click > Edit Link)." : ".";
  for (const { target, text, place } of linksOn(page)) {
    const name = text.trim() === "" ? "A link here" : `“${shorten(text, 40)}”`;
    if (isLocal(target, hosts)) {
      const where = isPath(target) ? "a place on your own disk or network" : "an address inside your own network";
      found.push({ target, says: `${name} leads to ${where}`, cure: `${TAKE_OUT}${menu}`, place });
    } else if (isTenant(target)) {
      const says = `${name} leads into your own SharePoint, where the customer may have no key`;
      found.push({
        target,
        says,
        cure: "Try it without being signed in, or send the file along.",
        place,
        mild: "info",
      });
    }
  }
  for (const shape of shapesOf(page)) {
    const place = { shapeId: shape.id };
    const source = document.format === "markdown" ? shape.picture?.source : undefined;
    if (source !== undefined && isLocal(source, hosts))
      found.push({
        target: source,
        says: "A picture here lies on your own disk or network",
        cure: "Put it beside the text, so that it is sent along.",
        place,
      });
    // A description with a path is what a program wrote that pasted the picture: it names a person more often than not.
    const path = /^\s*(?:[a-z]:\\|\\\\[\w.-]{1,60}\\|file:\/\/|\/(?:users|home)\/[\w.-]{1,60}\/)[^\n]{3,}/i
      .exec(shape.alt)?.[0]
      .trim();
    if (path !== undefined)
      found.push({
        target: path,
        says: "The description of a picture names a folder on somebody's computer",
        cure: "Say what the picture shows instead: right-click > View Alt Text.",
        place,
        mild: "warning",
      });
  }
  for (const { kind, target, pageId, shapeId } of document.linked ?? []) {
    if (pageId !== page.id || !isLocal(target, hosts)) continue;
    found.push({
      target,
      says: `${LINKED[kind] ?? "A file"} on this slide is only linked, and stays behind when the file is sent`,
      cure: kind === "picture" || kind === "media" ? "Insert it into the deck instead." : CUT_LINK,
      place: shapeId === null ? null : { shapeId },
    });
  }
  return found;
}

const CUT_LINK = "Break the link or put the file in: File > Info > Edit Links to Files.";

const LINKED: Readonly<Record<string, string>> = {
  workbook: "The workbook behind a chart or table",
  document: "A document",
  presentation: "A presentation",
  picture: "A picture",
  media: "A film or sound",
};

const shortened = (target: string) => shorten(target, 90);

/** A drive, a network share, a home folder, a file address. */
function isPath(target: string): boolean {
  return /^\s*(?:file:|[a-z]:[\\/]|\\\\|~\/|\/(?:users|home|volumes|mnt|var|tmp)\/)/i.test(target);
}

/** Names that lead nowhere outside (RFC 6761, 6762 and 8375, and those that firms choose), and private addresses (RFC 1918). */
const INSIDE =
  /^(?:localhost|.+\.(?:localhost|local|internal|intranet|intra|corp|lan|home\.arpa)|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/;

function isLocal(target: string, hosts: readonly string[]): boolean {
  if (isPath(target)) return true;
  const host = hostOf(target);
  if (host === null) return false;
  const isOwn = hosts.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`));
  // A name without a dot is known to one network only; of a placeholder such as `http://tbd` the same is true.
  return isOwn || INSIDE.test(host) || /^[a-z0-9-]+$/.test(host);
}

/** A firm's own SharePoint or OneDrive. Links that were made for anyone (`/:b:/s/…?e=`) look alike, so this is a note. */
function isTenant(target: string): boolean {
  return /\.sharepoint\.com$/.test(hostOf(target) ?? "");
}
