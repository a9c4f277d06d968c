import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { bufferSource } from "../../src/document/source.js";
import { inflate } from "../../src/engine/files.js";
import { inspectPages } from "../../src/engine/inspect.js";
import { lintFile } from "../../src/engine/lint-file.js";
import { lookerFor } from "../../src/engine/look.js";
import type { Facts } from "../../src/facts/facts.js";
import { deck, read, relationships, slide, zip } from "../pptx-parser/build.js";
import { barChart, flow, Painting, pngFile } from "./paint.js";

const text = (id: number, words: string, title = false): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr/><p:nvPr>${title ? '<p:ph type="title"/>' : ""}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="600000" y="300000"/><a:ext cx="10000000" cy="800000"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:rPr lang="en-GB"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

interface Pasted {
  /** Share of the page's width. */
  size?: number;
  alt?: string;
  svg?: boolean;
}

const pasted = (id: number, link: number, { size = 0.7, alt = "", svg = false }: Pasted = {}): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${alt}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="r${link}">${svg ? `<a:extLst><a:ext><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="r${link + 1}"/></a:ext></a:extLst>` : ""}</a:blip></p:blipFill><p:spPr><a:xfrm><a:off x="900000" y="1400000"/><a:ext cx="${Math.round(12192000 * size)}" cy="${Math.round(6858000 * size)}"/></a:xfrm></p:spPr></p:pic>`;

const TITLE = "Late deliveries at the depot";

/** A deck whose second page shows the pictures, under a title; the first is its cover. */
function archive(shapes: string, files: Readonly<Record<string, Uint8Array>>, title = TITLE): Uint8Array {
  const pages = [
    slide(text(2, "Fewer late lorries", true)),
    slide(`${text(2, title, true)}${shapes}${text(90, "Every Friday the planners call forty drivers by hand.")}`),
    slide(text(2, "What would change for your planners first?", true)),
  ];
  const names = Object.keys(files);
  return zip(
    deck(pages, {
      "ppt/slides/_rels/slide2.xml.rels": relationships(...names.map((name) => `image ../media/${name}`)),
      ...Object.fromEntries(names.map((name) => [`ppt/media/${name}`, files[name]!])),
    }),
  );
}

async function judged(bytes: Uint8Array) {
  const open = () => ({ format: "pptx" as const, source: bufferSource(bytes), close: () => {} });
  const on = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const settings = { customer: [], seller: [], stage: null, audience: null, rules: on, limits: {} };
  const { facts, report } = await lintFile("deck.pptx", open, settings, rules);
  expect(report.error).toBeNull();
  const pictures = report.findings.filter(({ ruleId }) => /^(process|architecture|structure)-diagram$/.test(ruleId));
  return { facts: facts as Facts, pictures };
}

describe("a pasted picture in a deck", () => {
  it("is flagged where it looks like a diagram, and says so", async () => {
    const { facts, pictures } = await judged(archive(pasted(3, 1), { "a.png": pngFile(flow()) }));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatchObject({ page: 2, evidence: ["looks like a pasted diagram"] });
    expect(pictures[0]!.message).toContain("looks like a pasted diagram, perhaps ");
    expect(inspectPages(facts)[1]!.pictures).toMatchObject([{ shapeId: "3", verdict: "diagram", words: [] }]);
  });

  it("is left alone where it looks like something else, whatever the title says", async () => {
    const bytes = archive(pasted(3, 1), { "a.png": pngFile(barChart()) }, "Our process");
    const { facts, pictures } = await judged(bytes);
    expect(pictures).toEqual([]);
    expect(inspectPages(facts)[1]!.pictures).toMatchObject([{ verdict: "other" }]);
  });

  it("is named by the words of its drawing", async () => {
    const drawing = `<svg>${["Discover", "Design", "Build", "Run"].map((name) => `<rect/><text>${name}</text>`).join("")}</svg>`;
    const files = { "a.png": pngFile(new Painting(64, 64)), "a.svg": new TextEncoder().encode(drawing) };
    const { pictures } = await judged(archive(pasted(3, 1, { svg: true }), files));
    expect(pictures[0]?.message).toContain("Discover, Design, Build");
  });

  it("is not looked at where it is small, empty, one of many, or used twice", async () => {
    const png = pngFile(flow());
    const many = [3, 4, 5].map((id) => pasted(id, id - 2, { size: 0.4 })).join("");
    for (const bytes of [
      archive(pasted(3, 1, { size: 0.25 }), { "a.png": png }),
      archive(pasted(3, 1), { "a.png": pngFile(new Painting(64, 64)) }),
      archive(many, { "a.png": png, "b.png": png, "c.png": png }),
      archive(`${pasted(3, 1)}${pasted(4, 1)}`, { "a.png": png }),
    ]) {
      const { facts, pictures } = await judged(bytes);
      expect(pictures).toEqual([]);
      expect(inspectPages(facts)[1]!.pictures).toEqual([]);
      expect(await lookerFor(read(bytes), () => png, inflate)).toBeUndefined();
    }
  });

  it("that is broken is not judged, and the deck is", async () => {
    const broken = new Uint8Array(3000).fill(7);
    const { facts, pictures } = await judged(archive(pasted(3, 1), { "a.png": broken }));
    expect(pictures).toEqual([]);
    expect(inspectPages(facts)[1]!.pictures).toMatchObject([{ verdict: null, score: null }]);
  });
});
