/** What a person sees of a piece of HTML, found in one pass and in linear time. Nothing in it is followed or run. */
export interface Html {
  lines: HtmlLine[];
  images: { source: string; alt: string }[];
  comments: string[];
}

export interface HtmlLine {
  text: string;
  /** 1 to 6 inside `<h1>` to `<h6>`, else 0. */
  heading: number;
  bullet: boolean;
}

/** Elements whose content nobody reads. */
const UNSEEN = new Set(["script", "style", "template", "noscript", "iframe", "svg", "math", "title"]);
const BLOCK =
  /^(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul|video)$/;
const NAME = /[a-z][a-z0-9:-]{0,40}/iy;

export function readHtml(html: string): Html {
  const lines: HtmlLine[] = [];
  const images: Html["images"] = [];
  const comments: string[] = [];
  let text = "";
  let heading = 0;
  let bullet = false;

  const flush = () => {
    const line = decodeEntities(text.replace(/\s+/g, " ")).trim();
    if (line !== "") {
      lines.push({ text: line, heading, bullet });
      bullet = false;
    }
    text = "";
  };

  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    text += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      comments.push(html.slice(open + 4, end < 0 ? html.length : end));
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const closing = html[open + 1] === "/";
    NAME.lastIndex = open + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined && !/[!?/]/.test(html[open + 1] ?? "")) {
      text += "<";
      at = open + 1;
      continue;
    }
    const end = tagEnd(html, open);
    if (end < 0) break;
    at = end;
    if (name === undefined) continue;
    if (name === "img") {
      const tag = html.slice(open, end);
      images.push({ source: attribute(tag, "src"), alt: attribute(tag, "alt") });
    } else if (UNSEEN.has(name) && !closing) {
      at = elementEnd(html, name, end);
    } else if (name === "td" || name === "th") {
      if (!closing && text.trim() !== "") text += " | ";
    } else if (BLOCK.test(name)) {
      flush();
      if (/^h[1-6]$/.test(name)) heading = closing ? 0 : Number(name[1]);
      if (name === "li") bullet = !closing;
    }
  }
  flush();
  return { lines, images, comments };
}

/** The index after the `>` of the tag at `start`, quoted attributes passed over; -1 where it never ends. */
function tagEnd(html: string, start: number): number {
  for (let at = start + 1; at < html.length; at++) {
    const char = html[at];
    if (char === ">") return at + 1;
    if ((char === '"' || char === "'") && html[at - 1] === "=") {
      const close = html.indexOf(char, at + 1);
      // A quote that is never closed is no quote.
      if (close > 0) at = close;
    }
  }
  return -1;
}

/** The index after `</name>`; the end of the text where there is none. */
function elementEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b`, "gi");
  close.lastIndex = from;
  const match = close.exec(html);
  const end = match ? html.indexOf(">", match.index) : -1;
  return end < 0 ? html.length : end + 1;
}

/** The value of an attribute of one tag; "" where it is absent. Bounded repeats keep it linear. */
function attribute(tag: string, name: "src" | "alt"): string {
  const pattern = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
  const match = pattern.exec(tag);
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  times: "×",
  rarr: "→",
  larr: "←",
  uarr: "↑",
  darr: "↓",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** The entities that people write; others stay as they are. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return valid ? String.fromCodePoint(code) : "\ufffd";
  });
}
