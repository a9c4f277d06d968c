import type { Document } from "../src/document/document.js";
import { isDeadLink } from "../src/document/link.js";
import { defineRule } from "../src/rule/rule.js";
import { hostOf, type Link, linksOn } from "./shared/links.js";
import { shorten } from "./shared/words.js";

export default defineRule({
  id: "broken-link",
  summary: "A link cannot work, or leads elsewhere than it says.",
  why: "The customer clicks because they are interested. A dead link, or one to another firm's site, meets them at exactly that moment.",
  evidence: [
    {
      says: "A link of an old project in a signature led customers to a site that strangers had taken over; the firm's own mail was blocked for it.",
      url: "https://prowebcare.com/blog/zombie-link-email-blacklisting",
    },
    {
      says: "Of 69 links on real slides none was broken, so that whatever is reported is worth a look (our own count).",
      url: "",
    },
  ],
  category: "before-sending",
  severity: "error",
  presets: ["before-sending"],
  exempt: [],
  hiddenPages: true,
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“www.ourfirm.example” leads to www.otherfirm.example.",
    good: "What it says and where it leads are the same.",
  },
  falseAlarms: "A short address that redirects on purpose: show that address, or words instead of an address.",
  ask: "Have we clicked on each of these ourselves?",
  check({ document, pages, report }) {
    for (const { page } of pages) {
      const found = linksOn(page).flatMap((link) => {
        const fault = faultOf(link, document);
        return fault === null ? [] : [{ link, fault }];
      });
      const [first] = found;
      if (first === undefined) continue;
      const others = new Set(found.map(({ link }) => link.target)).size - 1;
      report({
        page,
        message: `${first.fault}${others > 0 ? `, and ${others} more ${others === 1 ? "is" : "are"} wrong` : ""}. Mend it${document.format === "pptx" ? ": right-click > Edit Link" : " before this leaves the house"}.`,
        evidence: [...new Set(found.map(({ link }) => evidenceOf(link)))].slice(0, 5),
        ...(first.link.place ? { place: first.link.place } : {}),
      });
    }
  },
});

const evidenceOf = ({ text, target }: Link) =>
  text.trim() === ""
    ? shorten(target, 90) || "a link without an address"
    : `“${shorten(text, 40)}” → ${shorten(target, 90)}`;

/** What is wrong with a link, as the start of a sentence; null where nothing can be seen to be. */
function faultOf(link: Link, document: Document): string | null {
  const target = link.target.trim();
  const name = link.text.trim() === "" ? "A link here" : `“${shorten(link.text, 40)}”`;
  if (isDeadLink(target, document))
    return `${name} ${target === "#" ? "has lost the place that it led to" : "leads to a slide that is no longer in the deck"}`;
  // A jump or an action of the show, or a heading of the text.
  if (/^(?:ppaction:|#.)/i.test(target)) return null;
  if (target === "" || target === "#") return `${name} leads nowhere`;
  if (/^mailto:/i.test(target)) return mailFault(name, target);
  if (isMail(target)) return `${name} is a mail address, but the link takes it for a file (“mailto:” is missing)`;
  if (/^www\.[^\s/]+\.[a-z]{2,}/i.test(target)) return `${name} lacks “https://”, so the link looks for a file`;
  const address =
    link.text.trim() === "" ? "The address behind a link here" : `The address behind “${shorten(link.text, 40)}”`;
  if (MISSPELT.test(target)) return `${address} is misspelt (${shorten(target, 60)})`;
  const host = hostOf(target);
  if (host === null) return /^https?:/i.test(target) ? `${address} is incomplete (${shorten(target, 60)})` : null;
  if (isBadHost(host)) return `${address} is misspelt (${shorten(target, 60)})`;
  return leadsElsewhere(link.text, target, host);
}

const isMail = (text: string) => /^[^\s@<>:/]{1,64}@[^\s@<>:/]{1,200}\.[a-z]{2,}$/i.test(text.trim());

/** An address that cannot exist; one that is not what the link says is for `contact-mismatch`. */
function mailFault(name: string, target: string): string | null {
  const to = decoded(target.replace(/^mailto:/i, "").split("?", 1)[0]!).trim();
  // Without an address, a mail program asks for one: that is how "share this" links are made.
  if (to === "") return null;
  const wrong = to
    .slice(0, 2000)
    .split(/[,;]/)
    .find((one) => !isMail(one.slice(-300).replace(/^.*<([^<>]*)>\s*$/, "$1")));
  return wrong === undefined
    ? null
    : `${name} opens a mail to an address that cannot exist (${shorten(wrong.trim(), 60)})`;
}

/** Slips in front of the host: one slash, no colon, twice, letters left out. */
const MISSPELT =
  /^(?:https?:\/(?!\/)|https?\/\/|https?:\/\/https?:?\/\/|(?:htp|htps|htttp|htttps|hhtp|hhtps|ttp|ttps|hptts?|httpss):\/\/|https?;\/\/)/i;

/** No host of the public web: a comma for a dot, two dots in a row, a letter that no host has, an ending of digits. */
function isBadHost(host: string): boolean {
  if (!host.includes(".") || host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host)) return false;
  return !/^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]+)$/u.test(
    decoded(host),
  );
}

/** Addresses that are made to lead elsewhere. */
const SHORT =
  /(?:^|\.)(?:bit\.ly|t\.co|lnkd\.in|goo\.gl|g\.co|tinyurl\.com|aka\.ms|ow\.ly|buff\.ly|hubs\.ly|hubs\.li|is\.gd|rb\.gy|cutt\.ly|rebrand\.ly|youtu\.be|forms\.gle|doi\.org|linktr\.ee|short\.gy|t\.ly|qrco\.de|amzn\.to|msft\.it|fb\.me|wa\.me)$/;

/** An address that is shown in full and is another site than the one that a click leads to. */
function leadsElsewhere(text: string, target: string, host: string): string | null {
  const shown = /^\W{0,3}((?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24})(?:[/?#:]\S*)?\W{0,3}$/i.exec(
    text.trim(),
  )?.[1];
  if (shown === undefined) return null;
  const said = hostOf(shown.includes("://") ? shown : `https://${shown}`);
  if (said === null || !isSiteName(said)) return null;
  const isSame = brandOf(said) === brandOf(host) || SHORT.test(host) || SHORT.test(said);
  // Mail programs and counters wrap an address into one of their own, which still holds it.
  if (
    isSame ||
    decoded(target)
      .toLowerCase()
      .includes(said.replace(/^www\./, ""))
  )
    return null;
  return `“${shorten(text, 60)}” leads to another site (${host})`;
}

/** With an ending that sites have: “Node.js” and “invoice.pdf” are names of other things. */
function isSiteName(host: string): boolean {
  return (
    host.startsWith("www.") ||
    /\.(?:com|org|net|io|ai|eu|de|fr|nl|be|ch|at|it|es|se|dk|no|fi|pl|uk|ie|us|ca|au|in|jp|br|co|biz|info|dev|app|tech|cloud|edu|gov|example)$/.test(
      host,
    )
  );
}

/** The part of a host that people know it by: one firm has many endings and many names in front. */
function brandOf(host: string): string {
  const parts = host.replace(/^www\./, "").split(".");
  const ending = parts.length > 2 && /^(?:co|com|org|net|ac|gov|edu)$/.test(parts.at(-2)!) ? 3 : 2;
  return parts.at(-ending) ?? host;
}

/** Percent signs resolved where they can be. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
