/** Namespaces, written once; templates declare what they use with `ns("a", "p", …)`. */
const NAMESPACES = {
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  dgm: "http://schemas.openxmlformats.org/drawingml/2006/diagram",
  dsp: "http://schemas.microsoft.com/office/drawing/2008/diagram",
  p: "http://schemas.openxmlformats.org/presentationml/2006/main",
  p14: "http://schemas.microsoft.com/office/powerpoint/2010/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

export const uri = (prefix: keyof typeof NAMESPACES) => NAMESPACES[prefix];

export const ns = (...prefixes: (keyof typeof NAMESPACES)[]) =>
  prefixes.map((prefix) => `xmlns:${prefix}="${NAMESPACES[prefix]}"`).join(" ");

/** Escapes mark-up only. Characters that XML forbids go through: a hostile deck must be able to hold them. */
export const esc = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A whole part. Templates are indented for people; the white space between tags is taken out here. */
export const part = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body.replace(/>\n\s*</g, "><").trim()}`;

/** EMU from inches, the unit of every box in this builder. */
export const emu = (inches: number) => Math.round(inches * 914_400);
