import type { Chart } from "../../document/document.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, descendants, path } from "../xml/tree.js";

/** Reads a chart part, classic (`c:chartSpace`) or of 2016 (`cx:chartSpace`). */
export function readChart(root: XmlElement): Chart {
  const chart = root.name === "cx:chartSpace" ? readModern(root) : readClassic(root);
  const references = formulasIn(root);
  return references.length === 0 ? chart : { ...chart, references };
}

/** Of series, of titles, of data labels; series that are filtered out are not drawn, and are written otherwise. */
const FORMULAS = new Set(["c:f", "c15:f", "cx:f"]);

function formulasIn(root: XmlElement): string[] {
  return distinct(descendants(root).flatMap(({ name, text }) => (FORMULAS.has(name) ? [text.trim()] : [])));
}

function readClassic(root: XmlElement): Chart {
  const chart = child(root, "c:chart");
  const plot = child(chart, "c:plotArea");
  const labels = [[...writtenText(plot)]];
  const values: string[][] = [];
  const kinds = childrenOf(plot).filter((element) => element.name.endsWith("Chart"));
  for (const series of kinds.flatMap((kind) => childrenOf(kind, "c:ser"))) {
    labels.push(cached(child(series, "c:tx")));
    for (const name of ["c:cat", "c:xVal", "c:val", "c:yVal", "c:bubbleSize"]) {
      const source = child(series, name);
      // Numbers are values whichever axis they stand on: a date is written as a serial number that nobody sees.
      const into = NUMBERS.has(source?.first?.name ?? "") ? values : labels;
      into.push(cached(source));
    }
  }
  const title = titleText(child(chart, "c:title"));
  return { kind: classicKind(kinds[0]?.name), title, labels: distinct(labels.flat()), values: values.flat() };
}

const NUMBERS = new Set(["c:numRef", "c:numLit"]);

/** `c:bar3DChart` is a bar chart to whoever looks at it. */
function classicKind(name: string | undefined): string {
  return name === undefined ? "unknown" : name.slice(2).replace(/(3D)?Chart$/, "");
}

/** A title is rich text, or a reference whose last value is cached. */
function titleText(title: XmlElement | null): string {
  const text = child(title, "c:tx");
  const rich = child(text, "c:rich");
  return rich === null ? cached(text).join("\n") : plainText(rich);
}

/** Titles of axes, data labels that were typed in, trend lines by name: all text of the plot but its data. */
function* writtenText(plot: XmlElement | null): Generator<string> {
  for (const element of descendants(plot)) {
    if (element.name === "c:rich") yield plainText(element);
    else if (element.name === "c:title" && path(element, "c:tx", "c:strRef") !== null) yield titleText(element);
    else if (element.name === "c:name") yield element.text;
  }
}

/** Cached points (`c:pt`/`c:v`) of references, and a series' literal name (`c:v`). */
function cached(source: XmlElement | null): string[] {
  const values: string[] = [];
  for (const element of descendants(source))
    if (element.name === "c:v" && element.text !== "") values.push(element.text);
  return values;
}

function readModern(root: XmlElement): Chart {
  const chart = child(root, "cx:chart");
  const labels: string[] = [];
  const values: string[] = [];
  for (const element of descendants(chart)) {
    if (element.name === "cx:rich") labels.push(plainText(element));
    if (element.name === "cx:v") labels.push(element.text);
  }
  for (const dimension of descendants(child(root, "cx:chartData"))) {
    if (dimension.name !== "cx:strDim" && dimension.name !== "cx:numDim") continue;
    for (const point of descendants(dimension)) {
      if (point.name !== "cx:pt" || point.text === "") continue;
      // These charts print their numbers beside the marks unless told not to, so that they are labels as well.
      labels.push(point.text);
      if (dimension.name === "cx:numDim") values.push(point.text);
    }
  }
  const title = modernTitle(child(chart, "cx:title"));
  const series = path(chart, "cx:plotArea", "cx:plotAreaRegion", "cx:series");
  return {
    kind: (series === null ? null : attribute(series, "layoutId")) ?? "unknown",
    title,
    labels: distinct(labels.filter((label) => label !== title)),
    values,
  };
}

function modernTitle(title: XmlElement | null): string {
  const text = path(title, "cx:tx", "cx:rich");
  return text === null ? (path(title, "cx:tx", "cx:txData", "cx:v")?.text ?? "") : plainText(text);
}

/** Every series repeats the categories: said once. */
function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)].filter((label) => label.trim() !== "");
}
