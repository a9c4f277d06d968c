import type { Chart } from "../../document/document.js";
import { plainText } from "../text/text.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, descendants, path } from "../xml/tree.js";

/** Reads a chart part, classic (`c:chartSpace`) or of 2016 (`cx:chartSpace`). */
export function readChart(root: XmlElement): Chart {
  return root.name === "cx:chartSpace" ? readModern(root) : readClassic(root);
}

function readClassic(root: XmlElement): Chart {
  const chart = child(root, "c:chart");
  const plot = child(chart, "c:plotArea");
  const labels: string[] = [];
  const values: string[] = [];
  const kinds = (plot?.children ?? []).filter((element) => element.name.endsWith("Chart"));
  for (const series of kinds.flatMap((kind) => childrenOf(kind, "c:ser"))) {
    labels.push(...cached(child(series, "c:tx")));
    labels.push(...cached(child(series, "c:cat"), child(series, "c:xVal")));
    labels.push(...dataLabels(child(series, "c:dLbls")));
    values.push(...cached(child(series, "c:val"), child(series, "c:yVal"), child(series, "c:bubbleSize")));
  }
  const axes = (plot?.children ?? []).flatMap((axis) => titleText(child(axis, "c:title")));
  return {
    kind: classicKind(kinds[0]?.name),
    title: titleText(child(chart, "c:title")).join("\n"),
    labels: distinct([...axes, ...labels]),
    values,
  };
}

/** `c:bar3DChart` is a bar chart to whoever looks at it. */
function classicKind(name: string | undefined): string {
  return name === undefined ? "unknown" : name.slice(2).replace(/(3D)?Chart$/, "");
}

/** A title is rich text, or a reference whose last value is cached. */
function titleText(title: XmlElement | null): string[] {
  const text = child(title, "c:tx");
  const rich = child(text, "c:rich");
  const lines = rich === null ? cached(text) : [plainText(rich)];
  return lines.filter((line) => line.trim() !== "");
}

function dataLabels(labels: XmlElement | null): string[] {
  return childrenOf(labels, "c:dLbl").flatMap((label) => titleText(label));
}

/** Cached points (`c:pt`/`c:v`) of references, and a series' literal name (`c:v`). */
function cached(...sources: readonly (XmlElement | null)[]): string[] {
  const values: string[] = [];
  for (const source of sources)
    for (const element of descendants(source))
      if (element.name === "c:v" && element.text !== "") values.push(element.text);
  return values;
}

function readModern(root: XmlElement): Chart {
  const chart = child(root, "cx:chart");
  const region = path(chart, "cx:plotArea", "cx:plotAreaRegion");
  const labels: string[] = [];
  const values: string[] = [];
  for (const element of descendants(chart)) {
    if (element.name === "cx:rich") labels.push(plainText(element));
    if (element.name === "cx:v") labels.push(element.text);
  }
  for (const dimension of descendants(child(root, "cx:chartData"))) {
    const into = dimension.name === "cx:strDim" ? labels : dimension.name === "cx:numDim" ? values : null;
    if (into === null) continue;
    for (const point of descendants(dimension)) if (point.name === "cx:pt" && point.text !== "") into.push(point.text);
  }
  const title = modernTitle(child(chart, "cx:title"));
  const series = child(region, "cx:series");
  return {
    kind: (series === null ? null : attribute(series, "layoutId")) ?? "unknown",
    title,
    labels: distinct(labels.filter((label) => label.trim() !== "" && label !== title)),
    values,
  };
}

function modernTitle(title: XmlElement | null): string {
  const text = path(title, "cx:tx", "cx:rich");
  return text === null ? (path(title, "cx:tx", "cx:txData", "cx:v")?.text ?? "") : plainText(text);
}

/** Every series repeats the categories: said once. */
function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
