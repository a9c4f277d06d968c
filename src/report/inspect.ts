import type { ShapeKind } from "../document/document.js";
import type { DiagramEdge, DiagramNode, UnitClass, UnitKind } from "../facts/facts.js";
import type { FileReport, PageReport, Report } from "./report.js";

/** What `decklint inspect --format json` prints: a report in which each page also says what was seen on it, and why. */
export interface InspectReport extends Omit<Report, "files"> {
  files: (Omit<FileReport, "pages"> & { pages: InspectedPage[] })[];
}

export interface InspectedPage extends Omit<PageReport, "diagram"> {
  diagram:
    | (NonNullable<PageReport["diagram"]> & { nodes: DiagramNode[]; edges: DiagramEdge[]; evidence: string[] })
    | null;
  /** Pictures that may be pasted diagrams: of some size, used once, few on their page. */
  pictures: InspectedPicture[];
  units: InspectedUnit[];
  shapes: InspectedShape[];
  notes: string[];
  comments: { author: string | null; text: string }[];
}

export interface InspectedPicture {
  shapeId: string;
  share: number;
  /** null where it could not be judged. */
  verdict: "diagram" | "unsure" | "other" | null;
  /** How much it looks like a diagram, 0 to 1. */
  score: number | null;
  /** What is written in a drawing; empty where words are only pixels. */
  words: string[];
}

export interface InspectedUnit {
  text: string;
  kind: UnitKind;
  class: UnitClass;
  strength: 0 | 1 | 2;
  cues: string[];
  shapeId: string;
}

export interface InspectedShape {
  id: string;
  name: string;
  kind: ShapeKind;
  geometry: string | null;
  /** Absolute: x, y, width, height in EMU. */
  box: [number, number, number, number] | null;
  placeholder: string | null;
  text: string[];
  alt: string;
  connector: { from: string | null; to: string | null } | null;
  table: string[][] | null;
  chart: { kind: string; title: string; labels: string[] } | null;
  smartart: { layout: string; category: string; nodes: { text: string; level: number }[] } | null;
  children: InspectedShape[];
}
