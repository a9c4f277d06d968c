import type { DiagramKind } from "../facts.js";
import { Terms } from "../terms.js";

/**
 * Words that say what a picture is about. English first; a few words of neighbouring languages that
 * stand in titles of such pages, because pictures are judged in every language.
 */

type Drawn = Exclude<DiagramKind, "customer">;

/** In a title, caption, alternative text or name: this is a picture of that kind. Strong: hardly ever anything else. */
export const STRONG_TITLE: Record<Drawn, Terms> = {
  process: new Terms(
    `process/processes, workflow/workflows, work flow/flows, dataflow/dataflows, data/user/customer/order/request/call flow/flows,
    flowchart/flowcharts, flow chart/charts/diagram, sequence/activity diagram, state machine/diagram, lifecycle/lifecycles,
    life cycle/cycles, methodology, how it/this/we/they work/works, how we do/deliver, our approach,
    delivery/project/phased/implementation/technical/assessment approach, roadmap, road map, timeline, time line, next steps,
    milestone/milestones, phases, project/implementation plan, gantt, user/customer journey, funnel, pipeline/pipelines,
    swimlane/swimlanes, swim lane/lanes, step by step, in _ steps, in _ easy/simple steps,
    two/three/four/five/six/seven/eight/2/3/4/5/6/7/8/9 steps,
    ablauf, prozess/prozesse, vorgehen, vorgehensweise, vorgehensmodell, zeitplan, projektplan, fahrplan, meilensteine, phasen,
    so funktioniert, unser ansatz, processus, notre approche/méthode/démarche, comment ça marche, feuille de route, calendrier, étapes,
    proceso/procesos, nuestro enfoque/proceso/método, metodología, cómo funciona/trabajamos, cronograma, hoja de ruta, fases,
    onze aanpak, werkwijze, stappenplan, processo/processi, nossa abordagem, como funciona, il nostro approccio`,
  ),
  architecture: new Terms(
    `architecture/architectures, topology/topologies, network diagram, system overview/diagram/design/context, block diagram,
    deployment diagram/model/view, component/class/uml/er/infrastructure/context/container diagram, entity relationship diagram,
    dataflow, data flow/model, tech/technology/software/solution/platform/protocol stack, integration landscape/overview/pattern/patterns,
    landing zone, infrastructure, under the hood, architektur, systemarchitektur, systemübersicht, systemlandschaft, infrastruktur,
    arquitectura, infraestructura, architettura, architectuur, arquitetura`,
  ),
  structure: new Terms(
    `organisation/organisational/organization/organizational chart/structure, org chart/structure, orgchart/orgstructure,
    team structure/setup, team set up, operating/governance/engagement/maturity/service/business/capability model,
    hierarchy/hierarchies, pyramid, venn, matrix, quadrant/quadrants, mindmap, mind map, taxonomy, ontology/ontologies,
    pillars, framework, ecosystem, organigramm, aufbauorganisation, organisationsstruktur, organigrama, organigramme,
    estructura organizativa, säulen, pilares, piliers`,
  ),
};

/** Names of stages that sellers give to their own work; two or more distinct ones on a page count. */
export const STAGE = new Terms(
  `discover/discovery, define, assess/assessment, analyse/analyze/analysis, audit, scope/scoping, kickoff, kick off, plan/planning,
  ideate/ideation, design, prototype/prototyping, build, develop/development, configure/configuration, integrate/integration,
  migrate/migration, test/testing, qa, uat, validate/validation, verify, pilot, train/training, deploy/deployment,
  implement/implementation, launch, golive, go live, rollout, roll out, handover, hand over, hypercare, support,
  maintain/maintenance, operate, run, sprint/sprints, iteration/iterations/iterative, backlog, release/releases, feedback, retrospective, optimise/optimize/optimisation/optimization, iterate, review, monitor/monitoring, measure,
  evaluate, improve, scale, collect, ingest, extract, transform, load, process, store, prepare, publish, submit, approve,
  deliver/delivery, retire, onboard/onboarding, sign up, register, explore, observe, orient, decide, act, do, check,
  konzept, konzeption, planung, umsetzung, entwicklung, einführung, abnahme, betrieb, schulung, bestandsaufnahme, vorbereitung,
  durchführung, inbetriebnahme, optimierung, auswertung, übergabe, análisis, diagnóstico, planificación, diseño, desarrollo,
  implementación, implantación, pruebas, despliegue, lanzamiento, entrega, soporte, seguimiento, formación, cadrage, conception,
  développement, déploiement, recette, lancement, livraison, formation, ontwerp, ontwikkeling, uitvoering, nazorg, analisi, sviluppo,
  collaudo, avvio, análise, desenvolvimento, implantação, testes`,
);

/** What one does in a step of work. */
const DEEDS = new Set(
  `add align analyse analyze answer apply approve ask assess assign attach authenticate authorise authorize book bootstrap browse
    build buy call capture check choose clean click clone close collect commit compare compile complete configure confirm
    connect convert copy create decide define delete deliver deploy describe design detect develop disable discover discuss
    download draft drop edit enable enrich enter evaluate execute explore export extract fetch file fill filter find fix follow
    gather generate get give grant identify implement import improve ingest initialise initialize inspect install integrate
    invite iterate join launch learn list listen load log login map match measure meet merge migrate monitor move
    navigate negotiate normalise normalize notify onboard open optimise optimize order organise organize pack parse pay pick
    pilot place plan post predict prepare present prioritise prioritize process produce prototype provision publish pull push
    query rank read receive record refine refresh register release remove rename report request research reset resolve respond
    restart restore return review rotate run save scale scan schedule score search select sell send serve set share ship sign
    simulate sort speak start stop store submit subscribe summarise summarize sync tag take talk test tokenise tokenize
    track train transfer transform translate try turn unzip update upgrade upload use validate verify view visit wait watch
    write`.split(/\s+/),
);
const ENDINGS = ["s", "es", "ing"];
const LEADS = new Set(["then", "next", "finally", "first"]);

/** True for a label that tells someone, or a machine, to do something: steps begin so, features and parts seldom. */
export function isDeed(label: readonly string[]): boolean {
  const [first = "", second = ""] = label.filter((word) => Number.isNaN(Number(word)));
  return isVerb(first) || (LEADS.has(first) && isVerb(second));
}

/** True also where somebody does something, or something is done: "User uploads a photo", "Order placed", but not "Web stores". */
export function tellsDeed(label: readonly string[]): boolean {
  return (
    isDeed(label) ||
    label.slice(1, -1).some((word) => word.endsWith("s") && isVerb(word)) ||
    label.slice(1).some((word) => word.endsWith("ed") && (DEEDS.has(word.slice(0, -2)) || DEEDS.has(word.slice(0, -1))))
  );
}

function isVerb(word: string): boolean {
  return DEEDS.has(word) || ENDINGS.some((end) => word.endsWith(end) && DEEDS.has(word.slice(0, -end.length)));
}

/** In a node: a part of a technical system. */
export const SYSTEM_PART = new Terms(
  `api/apis, sdk, cli, ui, gui, server/servers, client/clients, database/databases, data base, db, sql, nosql, storage, store/stores,
  cache, queue/queues, topic/topics, broker/brokers, kafka, gateway, proxy, load balancer, firewall, router/routers, switch, network,
  vpc, vpn, subnet, cluster, node/nodes, pod/pods, container/containers, docker, kubernetes, k8s, cloud, aws, azure, gcp, lambda, s3,
  microservice/microservices, service/services, frontend, front end, backend, back end, browser, app/apps, application/applications,
  mobile, web, device/devices, sensor/sensors, edge, iot, module/modules, component/components, engine, platform, runtime, kernel,
  driver/drivers, operating system, os, hardware, gpu, cpu, memory, plugin/plugins, adapter/adapters, connector/connectors,
  agent/agents, model/models, llm, schema, table/tables, registry, repository, repo, bus, middleware, layer, protocol, http, https,
  tcp, rest, grpc, json, xml, datalake, data lake, datawarehouse, warehouse, etl, log/logs, metrics, auth, identity, token, erp, crm,
  library, framework, compiler, interface, user/users, host, vm, vms, image, machine/machines, workstation, endpoint/endpoints,
  metadata, dataset/datasets, dashboard/dashboards, bi, scheduler, orchestrator, webhook/webhooks, websocket, datenbank, schnittstelle,
  anwendung, servidor, servidores, base de datos, serveur, base de données`,
);

/** In a node: something that a service firm sells, or an industry that it sells to. */
export const OFFER = new Terms(
  `consulting, consultancy, advisory, advice, managed/professional/financial/support services, managed service, staffing, outsourcing,
  transformation/transformations, accelerator/accelerators, solutions, modernization, modernisation, enablement, upskilling, academy,
  alliances, partnerships, partner/partners, governance, strategy, compliance, low code, program/programme/project/change management,
  quality assurance, data science/engineering, software development/engineering, product engineering, design services, banking,
  insurance, healthcare, retail, manufacturing, hospitality, travel, telecom, automotive, logistics, pharma, public sector, utilities,
  mission, vision, values, purpose, principles, culture, excellence, quality, innovation, sustainability, beratung, lösungen, soluciones`,
);

/** In the title: what follows leads somewhere. Too weak to make a picture of it, enough to say which kind it is. */
export const FLOW_TITLE = new Terms(
  `flow/flows, step/steps, journey/journeys, cycle/cycles, loop, path, sequence, stages, how _ works/work, how _ _ works/work, how to, in action,
  end to end, from _ to, from _ _ to, set up, setup, getting started, installation, schritte, schritt für schritt, pasos, étapes, stappen`,
);

/** In the title: what follows is built of parts. Said of kinds alone, too. */
export const SYSTEM_TITLE = new Terms(
  `platform/platforms, stack/stacks, system/systems, technology/technologies, technical overview/design/view, integration/integrations, components,
  modules, layers, deployment, building blocks, blueprint, fits/fit together, bausteine, plattform, plataforma, plateforme`,
);

/** In the title: the page sorts what is sold. Said of kinds alone: cards of services are no drawing. */
export const OFFER_TITLE = new Terms(
  `service line/lines/offering/offerings/portfolio/catalog/catalogue, our services/offerings/offering/portfolio/capabilities/solutions,
  our practices/expertise/values/pillars/competencies/competences, what we do/offer, value proposition, who we are, offerings,
  portfolio, practice areas, competencies, core competencies/capabilities, unsere leistungen, leistungen, nuestros servicios`,
);

/** In a node or beside it: a place in a classification. */
export const LEVEL = new Terms(
  `level/levels, concept/concepts, term/terms, classification/classifications, category/categories, type/types, ancestor/ancestors,
  descendant/descendants, parent/parents, child/children, subclass, superclass, hierarchy, tier 1/2/3/4, taxonomy, group/groups`,
);

/** The name of an axis that says that things are set against time. */
export const TIME_AXIS = new Terms("time, timeline, time line, zeit, tiempo, temps, tijd, tempo");

/** In a node: a person's or a team's place in an organisation. */
export const ROLE = new Terms(
  `ceo, cto, cfo, coo, cio, chief, director, head of, vp, vice president, manager, lead, leader, officer, owner, sponsor, committee,
  board, team, department, division, unit, group, engineer/engineers, developer/developers, analyst/analysts, architect/architects,
  consultant/consultants, scientist/scientists, specialist/specialists, coordinator, chair, secretary, member, council`,
);

/** In the title or the nodes: this is the customer's own world. */
export const CUSTOMER_WORLD = new Terms(
  `your day/week/year/team/people/current/customer/customers/plan/calendar/season/journey/process/order/orders/business/staff/world,
  your requirements/needs/goals/objectives/priorities/problems/challenges, you asked for, you asked us, your situation/today, today s reality/situation/world/process, as is state/situation/process, current state/situation/process,
  what happens today, where it hurts, pain point/points/chain, what you told us, what we heard, before and/vs/versus after, before after,
  a day in the life, today vs/versus/and/to/or tomorrow, was sie uns sagten, heute bei ihnen, ist zustand/stand/situation,
  su situación, situación actual, su día, votre situation, situation actuelle`,
);

/** Who speaks of themselves. */
export const OURS = new Terms("we/us/our/ours, wir/uns/unser/unsere/unserem, nosotros/nuestro/nuestra, nous/notre/nos");

/** What goes wrong for people in their work. */
export const TROUBLE = new Terms(
  `wait/waits/waiting/waited, queue/queues up/in/at/for, queue reaches, lost/lose/loses, miss/misses/missed/missing, late,
  delay/delays/delayed, forget/forgets/forgotten, by hand, on paper, paper slip, manual/manually, without, empty, angry, stuck,
  sticks, broke/broken/breaks, fail/fails/failed, stop/stops/stopped, is/are/was down, sent home, error/errors, rework, again, twice,
  overtime, nobody, silo/silos/siloed, spreadsheet/spreadsheets, complain/complains/complaint/complaints, fax, at night,
  call/calls back/nobody, wartet/warten, fehlt/fehlen, verspätet, verloren, doppelt, von hand, per fax, tippt, beschwerde/beschwerden,
  espera/esperan, tarde, retraso, pierde/perdido, a mano, papel, queja/quejas, attend, retard, perdu, à la main`,
);

/** What is missing or too much, as troubles are named on a list of them. */
const LACK = new Terms(
  `no, not, none, too, lack/lacks/lacking, slow, poor, high, rising, limited, unclear, outdated, complex, inconsistent, fragmented,
  unplanned, risk/risks, problem/problems, cannot, can t, don t, doesn t, never, kein/keine, zu, sin, demasiado, pas, trop`,
);

/** True for a label that names a trouble, and nothing to do about it. */
export function namesTrouble(label: readonly string[]): boolean {
  return (TROUBLE.isIn(label) || LACK.isIn(label)) && !isDeed(label);
}

/** In the title: what follows is no picture of structure or flow, whatever it looks like. */
export const OTHER_SUBJECT = new Terms(
  `agenda, contents, pricing, price/prices, meet the team, our/the team, our clients/customers, partners, sponsor/sponsors, clients,
  trust/trusted us/by, testimonial/testimonials, key facts/figures/numbers, facts and figures, by the numbers, contact, thank you, q and a, questions,
  references, bibliography, statistics, results, disclaimer, reason/reasons, benefit/benefits, advantages, features, why us,
  problem/problems, challenge/challenges, pain points, risks, requirement/requirements, objective/objectives, goals, needs,
  obstacles, barriers, gaps, issues, criteria, drivers, you asked/told, asked for, cost/costs you, holds/holding you/us/_ back,
  holding _ _ back, must change, has to change, needs to change, at stake, highlights, what you get, matters`,
);

/** How many distinct terms of a list are on these labels. */
export function distinctTerms(list: Terms, labels: readonly (readonly string[])[]): number {
  return new Set(labels.flatMap((label) => list.allIn(label))).size;
}

/** Share of the labels, 0 to 1, on which a term of the list stands. */
export function shareWith(list: Terms, labels: readonly (readonly string[])[]): number {
  return shareOf(labels, (label) => list.isIn(label));
}

/** Share of the labels of which something is true, 0 to 1. */
export function shareOf<T>(labels: readonly T[], is: (label: T) => boolean): number {
  return labels.length === 0 ? 0 : labels.filter(is).length / labels.length;
}
