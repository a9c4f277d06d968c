import type { Document, Shape } from "../../src/document/document.js";

/** A shape as `oracle.jsonl` of the corpus describes it. */
export interface OracleShape {
  id: number;
  name: string;
  kind: string;
  geom?: string | null;
  ph?: { type: string; idx: number };
  bbox: (number | null)[];
  abs?: (number | null)[];
  begin?: { id: number };
  end?: { id: number };
  children?: OracleShape[];
}

export interface OracleSlide {
  n: number;
  sldId: string;
  part: string;
  hidden: boolean;
  layout: string | null;
  shapes: OracleShape[];
}

/** The oracle's kinds and ours. It calls every placeholder a placeholder, whatever it holds. */
const KINDS: Record<string, readonly string[]> = {
  textbox: ["text"],
  autoshape: ["autoshape"],
  freeform: ["autoshape"],
  placeholder: ["text", "autoshape", "picture", "table", "chart", "smartart", "media", "ole", "unknown"],
  picture: ["picture"],
  media: ["media"],
  connector: ["connector"],
  group: ["group"],
  table: ["table"],
  chart: ["chart"],
  smartart: ["smartart"],
  ole: ["ole"],
};

/** The oracle's names of placeholder types and OOXML's. */
const ROLES: Record<string, string> = {
  TITLE: "title",
  CENTER_TITLE: "ctrTitle",
  SUBTITLE: "subTitle",
  BODY: "body",
  OBJECT: "obj",
  DATE: "dt",
  FOOTER: "ftr",
  SLIDE_NUMBER: "sldNum",
  PICTURE: "pic",
  CHART: "chart",
  TABLE: "tbl",
  ORG_CHART: "dgm",
  BITMAP: "clipArt",
  MEDIA_CLIP: "media",
  HEADER: "hdr",
  SLIDE_IMAGE: "sldImg",
};

export interface ShapeScore {
  shapes: number;
  equal: number;
  /** One line for each difference: what, the oracle's, ours. */
  differences: string[];
  /** For each shape that the oracle sees differently and wrongly, why. */
  reasons: string[];
}

/** Compares the slides of one deck by their parts, and on each slide the shapes in their order. */
export function compareShapes(slides: readonly OracleSlide[], document: Document): ShapeScore {
  const score: ShapeScore = { shapes: 0, equal: 0, differences: [], reasons: [] };
  for (const slide of slides) {
    const page = document.pages.find(({ source }) => "part" in source && `/${source.part}` === slide.part);
    if (page === undefined) score.differences.push(`slide ${slide.part}: missing`);
    else if (page.hidden !== slide.hidden)
      score.differences.push(`slide ${slide.n}: hidden ${slide.hidden}, ${page.hidden}`);
    compareLists(slide.shapes, page?.shapes ?? [], { name: `slide ${slide.n}`, depth: 0, turned: null }, score);
  }
  return score;
}

interface Level {
  name: string;
  depth: number;
  /** The group around, as both see it, where it or one further out is turned or mirrored. */
  turned: { theirs: OracleShape; ours: Shape } | null;
}

/** Ours may have more, since the oracle does not look into alternate content; never fewer. */
function compareLists(theirs: readonly OracleShape[], ours: readonly Shape[], at: Level, score: ShapeScore): void {
  let next = 0;
  for (const shape of theirs) {
    score.shapes++;
    const label = `${at.name} #${shape.id} "${shape.name}"`;
    const found = ours.findIndex(
      (mine, i) => i >= next && rawId(mine) === String(shape.id) && mine.name === shape.name,
    );
    const mine = ours[found];
    if (mine === undefined) {
      score.differences.push(`${label}: missing`);
      continue;
    }
    next = found + 1;
    const faults = differences(shape, mine, at);
    if (faults.length === 0) score.equal++;
    const why = reasonOf(shape, mine, at, faults);
    if (why !== null) score.reasons.push(why);
    else if (faults.length > 0) score.differences.push(`${label}: ${faults.join("; ")}`);
    const turned = at.turned !== null || isTurned(mine) ? { theirs: shape, ours: mine } : null;
    compareLists(shape.children ?? [], mine.children, { ...at, depth: at.depth + 1, turned }, score);
  }
}

/** Why the oracle sees a shape differently; null where it does not, or where nobody knows. */
function reasonOf(theirs: OracleShape, ours: Shape, at: Level, faults: readonly string[]): string | null {
  if (faults.length === 0)
    return at.turned === null || sameBox(theirs, ours, { ...at, turned: null })
      ? null
      : "a shape in a turned or mirrored group, which we turn and mirror with it; sizes and distances are equal";
  const disc = theirs.kind === "picture" && ours.kind === "media" && ours.media === undefined;
  return disc && faults.length === 1 ? "a track of a disc (a:audioCd): it plays, and is no picture" : null;
}

function isTurned({ kind, box }: Shape): boolean {
  return kind === "group" && box !== null && (box.rotation !== 0 || box.flipH || box.flipV);
}

/** Without the suffix that makes a repeated id unique. */
function rawId(shape: Shape): string {
  return shape.id.split("-", 1)[0]!;
}

function differences(theirs: OracleShape, ours: Shape, at: Level): string[] {
  const faults: string[] = [];
  const differ = (what: string, expected: unknown, found: unknown): void => {
    if (expected !== found) faults.push(`${what} ${expected}, ${found}`);
  };
  if (!(KINDS[theirs.kind] ?? [theirs.kind]).includes(ours.kind)) differ("kind", theirs.kind, ours.kind);
  differ("placeholder", theirs.ph && (ROLES[theirs.ph.type] ?? theirs.ph.type), ours.placeholder?.type);
  differ("index", theirs.ph?.idx, ours.placeholder === null ? undefined : (ours.placeholder.index ?? 0));
  if (!sameBox(theirs, ours, at)) faults.push(`box ${numbers(theirs)}, ${ourNumbers(ours)}`);
  if (ours.kind !== "connector") return faults;
  differ("start", String(theirs.begin?.id ?? null), String(ours.connector?.from ?? null));
  differ("end", String(theirs.end?.id ?? null), String(ours.connector?.to ?? null));
  return faults;
}

type Numbers = readonly (number | null)[];

function numbers(shape: OracleShape): Numbers {
  return shape.abs ?? shape.bbox;
}

function ourNumbers({ box }: Shape): Numbers {
  return box === null ? [null, null, null, null] : [box.x, box.y, box.width, box.height];
}

/**
 * Within 1 EMU per group level, and one more inside groups for rounding. The oracle stretches children with their
 * group but neither turns nor mirrors them with it: there the sizes and the distance from the group's centre, which
 * turning keeps, are compared (to a thousandth, since a group further out may stretch unevenly).
 */
function sameBox(theirs: OracleShape, ours: Shape, { depth, turned }: Level): boolean {
  const tolerance = depth === 0 ? 0 : depth + 1;
  const expected = numbers(theirs);
  const found = ourNumbers(ours);
  const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
    a == null || b == null ? a == null && b == null : Math.abs(a - b) <= tolerance;
  if (turned === null || expected[0] === null || found[0] === null)
    return expected.every((value, i) => near(value, found[i]));
  const reach = distance(expected, numbers(turned.theirs));
  const close = Math.abs(reach - distance(found, ourNumbers(turned.ours))) <= tolerance + reach / 1000;
  return near(expected[2], found[2]) && near(expected[3], found[3]) && close;
}

/** Between the centres of two boxes. */
function distance(a: Numbers, b: Numbers): number {
  const centre = ([x, y, width, height]: Numbers): [number, number] => [x! + width! / 2, y! + height! / 2];
  const [ax, ay] = centre(a);
  const [bx, by] = centre(b);
  return Math.hypot(ax - bx, ay - by);
}
