export type Dialect = "Mermaid" | "PlantUML" | "DOT" | "D2";

/** What is longer than this is prose in a comment. */
const LONGEST_LINE = 400;

/** Lines that say how a drawing looks, or open and close a part of it. */
const SKIPPED =
  /^(?:%%|\/\/|#|'|@|!|[{}[\]]*$|(?:sub|di)?graph\b|flowchart\b|strict\b|\w+Diagram|end\b|style\b|class(?:Def)?\b.*:|linkStyle|click\b|skinparam|hide\b|show\b|title\b|note\b|legend\b|rank|edge\s*\[|node\s*\[|direction\b|left to right|top to bottom|dateFormat|axisFormat|tickInterval|excludes|todayMarker|section\b|gantt\b|journey\b|timeline\b|kanban\b|mindmap\b|gitGraph|quadrantChart|[xy]-axis\b|quadrant-\d|commit\b|checkout\b|merge\b|cherry-pick\b|accTitle|accDescr|autonumber|activate\b|deactivate\b|loop\b|alt\b|else\b|opt\b|par\b|and\b|critical\b|break\b|rect\b|box\b|columns\b|--[-+]*$|::icon|direction|(?:start|stop|end|endif|endwhile|fork|repeat|detach|kill)\s*$)/i;

/** Keys of D2 and attributes of DOT, which are settings and no names. */
const SETTING =
  /^(?:[\w.-]+\.)?(?:style|shape|label|icon|near|width|height|class|classes|vars|grid-\w+|tooltip|link|constraint|layers|scenarios|steps|direction|fill|stroke|source-arrowhead|target-arrowhead|\w+\s*=)(?:\b|$)/;

/** The lines of a block that draw something, in one way of writing for all four languages. */
export function statementsOf(text: string, dialect: Dialect): string[] {
  const lines = text.replace(/<br\s*\/?>/gi, " ").split("\n");
  const whole = dialect === "DOT" ? lines.flatMap(dotStatements) : lines;
  return whole
    .map((line) => line.slice(0, LONGEST_LINE).trim().replace(/;$/, ""))
    .filter((line) => line !== "" && !SKIPPED.test(line))
    .filter((line) => (dialect !== "DOT" && dialect !== "D2") || !SETTING.test(line))
    .map((line) => plain(line, dialect));
}

/** DOT may stand in one line: `digraph { a -> b; b -> {c d} }`. */
function dotStatements(line: string): string[] {
  const inside = line
    .slice(0, LONGEST_LINE)
    .replace(/^\s*(?:strict\s+)?(?:(?:di|sub)?graph|blockdiag|seqdiag|actdiag|nwdiag)\b[^{\n]{0,80}\{/i, "")
    .replace(/\{([^{}\n=]{1,120})\}/g, (_, names: string) =>
      names
        .trim()
        .split(/[\s,;]+/)
        .join(" & "),
    );
  return inside.replace(/[{}]/g, ";").split(";");
}

/** Without activation marks, ports and multiplicities; `A - B` of PlantUML as a long line. */
function plain(line: string, dialect: Dialect): string {
  if (dialect === "DOT" || dialect === "D2") return line;
  const spare = line
    .replace(/\s"[\d.*n]{1,6}"(?=\s)/g, "")
    .replace(/(>>?|-\))\s?[+-](?=[\p{L}"])/gu, "$1")
    .replace(/:[LRTB](?=\s*(?:<?--|$))/g, "")
    .replace(/(--?>?\s*)[LRTB]:/g, "$1");
  return dialect === "PlantUML" ? spare.replace(/^([^:\n]+?)\s-{1,2}\s/, "$1 --> ").replace(/->x\s/, "-> ") : spare;
}
