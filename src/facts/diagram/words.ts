import type { DiagramKind } from "../facts.js";

/**
 * Words that say what a picture is about. English first; a few words of neighbouring languages that
 * stand in titles of such pages, because pictures are judged in every language.
 */

type Drawn = Exclude<DiagramKind, "customer">;

/** In a title, caption, alternative text or name: this is a picture of that kind. Strong: hardly ever anything else. */
export const STRONG_TITLE: Record<Drawn, RegExp> = {
  process:
    /\b(?:process(?:es)?|work\s?flows?|(?:data|process|user|customer|order|request|call)\s?flows?|flow\s?charts?|flow diagram|sequence diagram|activity diagram|state (?:machine|diagram)|life\s?cycles?|methodology|how (?:it|this|we|they) works?|how we (?:do|deliver|work)|our approach|(?:delivery|project|phased|implementation|technical|assessment) approach|road\s?map|time\s?line|milestones?|phases|project plan|implementation plan|gantt|user journey|customer journey|funnel|pipelines?|swim\s?lanes?|step by step|in \w+ (?:easy |simple )?steps|(?:three|four|five|six|seven|eight|\d) steps|ablauf|prozess|vorgehen|zeitplan|processus|proceso|cronograma|hoja de ruta)\b/i,
  architecture:
    /\b(?:architectures?|topolog(?:y|ies)|network diagram|system (?:overview|diagram|design|context)|block diagram|deployment (?:diagram|model|view)|(?:component|class|uml|er|entity[- ]relationship|infrastructure|context|container) diagram|data ?flow|data model|(?:tech(?:nology)?|software|solution|platform|protocol) stack|integration (?:landscape|overview|patterns?)|landing zone|infrastructure|under the hood|architektur|systemübersicht|arquitectura)\b/i,
  structure:
    /\b(?:organi[sz]ation(?:al)? (?:chart|structure)|org\s?(?:chart|structure)|team (?:structure|set-?up)|(?:operating|governance|engagement|maturity|service|business|capability) model|hierarch(?:y|ies)|pyramid|venn|matrix|quadrants?|mind\s?map|taxonomy|ontolog(?:y|ies)|pillars|framework|ecosystem|organigramm|organigrama)\b/i,
};

/** Names of stages that sellers give to their own work; two or more distinct ones on a page count. */
export const STAGE =
  /\b(?:discover(?:y)?|define|assess(?:ment)?|analy[sz]e|analysis|audit|scop(?:e|ing)|kick-?off|plan(?:ning)?|ideat(?:e|ion)|design|prototyp(?:e|ing)|build|develop(?:ment)?|configur(?:e|ation)|integrat(?:e|ion)|migrat(?:e|ion)|test(?:ing)?|qa|uat|validat(?:e|ion)|verify|pilot|train(?:ing)?|deploy(?:ment)?|implement(?:ation)?|launch|go-? ?live|roll-? ?out|hand-?over|hypercare|support|maintain|maintenance|operate|run|optimi[sz](?:e|ation)|iterate|review|monitor(?:ing)?|measure|evaluate|improve|scale|collect|ingest|extract|transform|load|process|store|prepare|publish|submit|approve|deliver(?:y)?|retire|onboard(?:ing)?|sign up|register|explore|observe|orient|decide|act|do|check)\b/gi;

/** First word of a label that tells someone, or a machine, to do something: steps begin so, features and parts seldom. */
export const DEED =
  /^(?:\W|\d)*(?:then |next,? |finally,? |first,? )?(?:add|align|analy[sz]e|answer|apply|approve|ask|assess|assign|book|browse|build|buy|call|capture|check|choose|clean|click|close|collect|compare|compile|complete|configure|confirm|connect|convert|copy|create|decide|define|deliver|deploy|describe|design|detect|develop|discover|discuss|download|draft|drop|edit|enrich|enter|evaluate|execute|explore|export|extract|fetch|file|fill|filter|find|fix|follow|gather|generate|get|give|identify|implement|import|improve|ingest|inspect|install|integrate|invite|iterate|join|launch|learn|list|listen|load|log|map|match|measure|meet|merge|migrate|monitor|negotiate|normali[sz]e|notify|onboard|open|optimi[sz]e|order|organi[sz]e|pack|parse|pay|pick|pilot|place|plan|post|predict|prepare|present|prioriti[sz]e|process|produce|prototype|publish|pull|push|query|rank|read|receive|record|refine|register|release|report|request|research|resolve|respond|return|review|run|save|scale|scan|schedule|score|search|select|sell|send|serve|set|share|ship|sign|simulate|sort|speak|start|store|submit|subscribe|summari[sz]e|sync|tag|take|talk|test|tokeni[sz]e|track|train|transfer|transform|translate|try|update|upload|use|validate|verify|view|visit|wait|watch|write)(?:s|es|ing)?\b/i;

/** In a node: a part of a technical system. */
export const SYSTEM_PART =
  /\b(?:api|apis|sdk|cli|ui|gui|servers?|clients?|databases?|db|sql|nosql|storage|stores?|cache|queues?|topics?|brokers?|kafka|gateway|proxy|load balancer|firewall|routers?|switch|network|vpc|vpn|subnet|cluster|nodes?|pods?|containers?|docker|kubernetes|k8s|cloud|aws|azure|gcp|lambda|s3|micro-?services?|services?|front-?end|back-?end|browser|apps?|applications?|mobile|web|devices?|sensors?|edge|iot|modules?|components?|engine|platform|runtime|kernel|drivers?|operating system|os|hardware|gpu|cpu|memory|plugins?|adapters?|connectors?|agents?|models?|llm|schema|tables?|registry|repository|repo|bus|middleware|layer|protocol|http|https|tcp|rest|grpc|json|xml|data ?base|data ?lake|data ?warehouse|warehouse|etl|logs?|metrics|auth|identity|token|erp|crm|library|framework|compiler|interface|users?|host|vm|vms|image)\b/gi;

/** In a node: a person's or a team's place in an organisation. */
export const ROLE =
  /\b(?:ceo|cto|cfo|coo|cio|chief|director|head of|vp|vice president|manager|lead|leader|officer|owner|sponsor|committee|board|team|department|division|unit|group|engineers?|developers?|analysts?|architects?|consultants?|scientists?|specialists?|coordinator|chair|secretary|member|council|working group)\b/gi;

/** In the title or the nodes: this is the customer's own world. */
export const CUSTOMER_WORLD =
  /\b(?:your (?:day|week|year|team|people|current|customers?|plan|calendar|season|journey|process|orders?|business|staff|world|situation|today)|today['’]s (?:reality|situation|world|process)|(?:as-is|current) (?:state|situation|process)|what happens today|where it hurts|pain (?:points?|chain)|what you told us|what we heard|before (?:and|&|vs\.?|\/) after|a day in the life|today vs\.? tomorrow)\b/i;

/** In the title: what follows is no picture of structure or flow, whatever it looks like. */
export const OTHER_SUBJECT =
  /\b(?:agenda|(?:table of )?contents|pricing|prices?|price list|plans? (?:and|&) pricing|meet the team|our team|the team|our clients|our customers|our partners|partners|sponsors?|clients|testimonials?|key (?:facts|figures|numbers)|facts (?:and|&) figures|by the numbers|contact(?: us)?|thank you|q ?& ?a|questions\?*|references|bibliography|statistics|results|disclaimer)\b/i;

/** How many distinct words of a list are on these labels. */
export function distinctWords(list: RegExp, labels: readonly string[]): number {
  const seen = new Set<string>();
  for (const label of labels) for (const word of label.match(list) ?? []) seen.add(word.toLowerCase());
  return seen.size;
}

/** Share of the labels on which a word of the list stands. */
export function shareWith(list: RegExp, labels: readonly string[]): number {
  if (labels.length === 0) return 0;
  return labels.filter((label) => label.search(list) >= 0).length / labels.length;
}
