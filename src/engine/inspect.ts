import type { Shape } from "../document/document.js";
import type { Facts } from "../facts/facts.js";
import type { InspectedPage, InspectedShape } from "../report/inspect.js";
import { pageReports, round } from "./pages.js";

/** Everything that is seen on each page: the page's report, and beside it what it was made from. */
export function inspectPages(facts: Facts): InspectedPage[] {
  return pageReports(facts).map((report, i): InspectedPage => {
    const { page, diagram, pictures, units } = facts.page(report.number);
    const read = facts.source.pages[i]!;
    return {
      ...report,
      diagram: report.diagram &&
        diagram && {
          ...report.diagram,
          nodes: diagram.nodes.map(({ id, label }) => ({ id, label })),
          edges: diagram.edges.map(({ from, to }) => ({ from, to })),
          evidence: [...diagram.evidence],
        },
      pictures: pictures.map(({ shapeId, share, sight }) => ({
        shapeId,
        share: round(share),
        verdict: sight?.verdict ?? null,
        score: sight && round(sight.score),
        words: [...(sight?.words ?? [])],
      })),
      units: units.map((unit) => ({
        text: unit.text,
        kind: unit.kind,
        class: unit.class,
        strength: unit.strength,
        cues: [...unit.cues],
        shapeId: unit.place.shapeId,
      })),
      shapes: page.shapes.map(inspectShape),
      notes: read.notes.map((paragraph) => paragraph.text),
      comments: read.comments.map(({ author, text }) => ({ author, text })),
    };
  });
}

function inspectShape(shape: Shape): InspectedShape {
  const { box, connector, chart, smartart } = shape;
  return {
    id: shape.id,
    name: shape.name,
    kind: shape.kind,
    geometry: shape.geometry,
    box: box && [box.x, box.y, box.width, box.height],
    placeholder: shape.placeholder?.type ?? null,
    text: shape.paragraphs.map((paragraph) => paragraph.text),
    alt: shape.alt,
    connector: connector && { from: connector.from, to: connector.to },
    table: shape.table?.rows ?? null,
    chart: chart && { kind: chart.kind, title: chart.title, labels: chart.labels },
    smartart: smartart && {
      layout: smartart.layout,
      category: smartart.category,
      nodes: smartart.nodes.map(({ text, level }) => ({ text, level })),
    },
    // Readers bound how deep groups may nest, so this ends.
    children: shape.children.map(inspectShape),
  };
}
