import {
  arrowBetween,
  at,
  type Box,
  cards,
  chevrons,
  type Deck,
  deck,
  figures,
  lineBetween,
  rule,
  shape,
  textBox,
  tree,
} from "../deck.js";
import { picture } from "../elements.js";
import { landscape } from "../png.js";

/**
 * The seed of the product: a consultant's brochure that draws his own process, a network diagram, nine features
 * and a tree of his services, leaves two holes unfilled, asks nothing, and ends with "Book a demo".
 */
export function ourPicture(): Deck {
  return deck({
    title: "Operational Excellence for Modern Logistics",
    author: "Martin Pell",
    company: "Pell & Marsh",
    footer: "Pell & Marsh  |  Operational excellence, delivered",
    palette: "harbour",
  })
    .slide({
      layout: "Title Slide",
      title: "Operational Excellence for Modern Logistics",
      subtitle: "Prepared for [Client name]\nPell & Marsh, March",
    })
    .slide(
      {
        layout: "Title and Content",
        title: "About Pell & Marsh",
        bodyBox: at(0.8, 1.65, 7, 2.7),
        body: [
          "Founded in 2009 by two former depot managers",
          "A leading consultancy for food, retail and freight",
          "Winner of the Northern Logistics Award 2022",
          "Our people are our strength",
        ],
      },
      picture(at(8.2, 1.7, 4.43, 2.5), landscape([150, 180, 205], [70, 105, 120]), "Our head office by the canal"),
      figures(
        [
          { figure: "34", text: "consultants" },
          { figure: "3", text: "offices" },
          { figure: "120+", text: "projects delivered" },
          { figure: "16", text: "years of experience" },
        ],
        at(0.8, 4.6, 11.73, 2),
      ),
    )
    .slide(
      { title: "Our approach" },
      chevrons(["Discover", "Design", "Build", "Deploy", "Run"], at(0.8, 2, 11.73, 1.4)),
      stages(),
    )
    .slide({ title: "PM-Flow solution architecture" }, architecture())
    .slide(
      { title: "Nine capabilities, one platform" },
      cards(
        [
          { title: "Route engine", text: "Calculates up to 400 stops per run." },
          { title: "Dock scheduler", text: "Assigns doors and time slots." },
          { title: "Driver app", text: "Available for Android and iOS." },
          { title: "Live dashboard", text: "Real-time KPIs with drill-down." },
          { title: "Alert centre", text: "Configurable e-mail and SMS alerts." },
          { title: "Report builder", text: "Over 60 templates, export to PDF." },
          { title: "Open API", text: "REST and webhooks with OAuth 2.0." },
          { title: "Role management", text: "Single sign-on and audit log." },
          { title: "Archive", text: "Encrypted storage for ten years." },
        ],
        { columns: 3, box: at(0.8, 1.75, 11.73, 4.9) },
      ),
    )
    .slide(
      { title: "Our service lines" },
      tree(
        [
          { text: "Pell & Marsh", size: 20 },
          { text: "Operations consulting", bold: false, size: 12 },
        ],
        [
          [
            { text: "Strategy", bold: true },
            { text: "Network design\nSourcing", size: 12 },
          ],
          [
            { text: "Warehouse", bold: true },
            { text: "Layout\nAutomation", size: 12 },
          ],
          [
            { text: "Transport", bold: true },
            { text: "Routing\nFleet", size: 12 },
          ],
          [
            { text: "Technology", bold: true },
            { text: "PM-Flow\nIntegration", size: 12 },
          ],
          [
            { text: "People", bold: true },
            { text: "Training\nInterim managers", size: 12 },
          ],
        ],
        at(0.8, 1.8, 11.73, 4.2),
      ),
    )
    .slide(
      {
        layout: "Title and Content",
        title: "Why Pell & Marsh",
        body: [
          "One partner from strategy to software",
          "Certified to ISO 9001 and ISO 27001",
          "Trusted by more than 40 companies in six countries",
          "Dedicated account manager and 24/7 service desk",
          "On-time delivery improved by XX% within six months",
        ],
      },
      rule(at(0.8, 5.6, 11.7, 0)),
      textBox(at(0.8, 5.7, 11.73, 0.6), "We are passionate about logistics. We go the extra mile.", {
        italic: true,
        color: "accent6",
      }),
    )
    .slide({
      layout: "Section Header",
      title: "Book a demo",
      subtitle: "See PM-Flow live in 45 minutes: demo@pellmarsh.example\nDownload our technical white paper",
    });
}

/** What stands under each arrow of the approach. */
function stages() {
  const lines = [
    "Interviews\nData request\nSite walk",
    "Target model\nProcess maps\nRoadmap",
    "Configuration\nInterfaces\nData migration",
    "Training\nPilot site\nRoll-out",
    "Hypercare\nKPI reviews\nContinuous improvement",
  ];
  return lines.map((text, i) =>
    shape("rect", at(0.8 + i * 2.33, 3.7, 2.15, 1.6), text, { fill: "paper", color: "ink", size: 14 }),
  );
}

/** Nine parts of his own software and the lines between them. */
function architecture() {
  const zone = (box: Box, label: string) =>
    shape("rect", box, label, {
      fill: "paper",
      line: "accent6",
      color: "accent6",
      size: 12,
      anchor: "top",
      align: "left",
    });
  const node = (geometry: string, x: number, y: number, label: string, fill = "accent1") =>
    shape(geometry, at(x, y, 1.9, 0.95), label, { fill, size: 14 });
  const cloud = zone(at(4.3, 1.75, 5.1, 4.85), "PM-Flow Cloud (EU region)");
  const site = zone(at(0.8, 1.75, 3, 4.85), "On premises");
  const outside = zone(at(9.9, 1.75, 2.63, 4.85), "Partners");
  const erp = node("rect", 1.3, 2.3, "ERP system");
  const wms = node("rect", 1.3, 3.75, "WMS");
  const telematics = node("rect", 1.3, 5.2, "Telematics box");
  const gateway = node("roundRect", 4.6, 3.75, "API gateway", "accent2");
  const engine = node("roundRect", 7.2, 2.3, "Route engine");
  const bus = node("roundRect", 7.2, 3.75, "Event bus");
  const store = node("can", 7.2, 5.2, "Data lake", "accent5");
  const carriers = node("rect", 10.3, 2.3, "Carrier EDI", "accent4");
  const maps = node("rect", 10.3, 3.75, "Map service", "accent4");
  return [
    [cloud, site, outside],
    [erp, wms, telematics, gateway, engine, bus, store, carriers, maps],
    [erp, wms, telematics].map((system) => arrowBetween(system, gateway, { path: "elbow" })),
    arrowBetween(gateway, bus, { arrows: "both" }),
    lineBetween(bus, engine),
    arrowBetween(bus, store),
    arrowBetween(engine, carriers),
    lineBetween(bus, maps),
  ];
}
