/** What templates hold a place for. */
const THING =
  /^(?:text|title|sub-?title|sub-?heading|content|heading|headline|tagline|slogan|description|caption|copy|quote|logo|name|(?:company|client|customer) name|image|picture|photo|icon|chart|graph|diagram|screenshot|date|body(?: text)?)$/;

const WHOLE = new Set(
  `lorem|logo|headshot|your company name|company motto|company slogan|brand name|event name|team name|team member name|member name|employee name|client name here|
startup name|founder name|business name|university name|college name|institution name|name of the company|your startup name|
first name surname|first name and surname|name and surname|name lastname|firstname surname|your name and title|name and title here|
sub-headline|subheadline|sub headline|sub-heading|subheading|sub heading|subhead|headline text|main headline|main heading|heading text|secondary headline|
bullet point|first bullet|second bullet|third bullet|some text|more text|text text text|chart title|axis title|insert title|
month year|month, year|month day, year|month dd, yyyy|day month year|dd month yyyy|date month year|month and year|month, day, and year|month, day and year|
student name|school name|class name|product name|project name|presenter|your title|
company name|client name|customer name|presenter name|speaker name|author name|company logo|client logo|customer logo|partner logo|
presentation title|presentation subtitle|slide title|slide subtitle|section title|chapter title|deck title|document title|project title|proposal title|
subtitle|sub-title|subtitle text|title text|body text|sample text|dummy text|heading text|filler text|example text|text here|
name surname|first name last name|firstname lastname|company tagline|second level|third level|fourth level|fifth level|write something|type something|
placeholder|placeholder text|placeholder image|image placeholder|picture placeholder|photo placeholder|logo placeholder|video placeholder|text placeholder|
chart placeholder|icon placeholder|map placeholder|screenshot placeholder|graphic placeholder|content placeholder|title placeholder|table placeholder|diagram placeholder`
    .split("|")
    .map((line) => line.trim()),
);

/** "Bullet 1", "Heading two": what templates number. Topics, images, steps and features are numbered in finished decks too. */
const NUMBERED =
  /^(?:bullet(?: point)?|heading|headline|sub-?heading|title|subtitle|team member|testimonial) (?:\d{1,2}|#\d{0,2}|one|two|three|four|five|six)$/;

const COUNTED = new Set("bullet heading headline sub-heading subheading title subtitle team testimonial".split(" "));

/** Longer lines say something of their own. */
const LONGEST = 90;

/** True for a line that is nothing but a template's wording: "Your text here", "Image placeholder", "Click to add title". */
export function isTemplateLine(line: string): boolean {
  // With a colon it is a label, and what it asks for stands beside it.
  if (line.length > LONGEST || line.trimEnd().endsWith(":")) return false;
  const lower = line.trim().toLowerCase();
  const text = trimmed(lower);
  if (WHOLE.has(text)) return true;
  if (text.endsWith(" here")) {
    const before = text.slice(0, -5);
    return PUT.has(firstOf(before)) || isPlace(before);
  }
  // Patterns are compiled when they are first tried, which few lines are worth.
  const first = firstOf(text);
  if (first === "your") return THING.test(text.replace(/^your (?:own |main |brand |project )?/, ""));
  if (COUNTED.has(first) && NUMBERED.test(lower)) return true;
  if (!ORDERS.has(first)) return false;
  if (MASTER.test(text)) return true;
  const order = ORDER.exec(text)?.[0];
  return order !== undefined && THING.test(text.slice(order.length));
}

const firstOf = (text: string) => text.split(" ", 1)[0]!;

const PUT = new Set("insert add enter type put place write paste drop describe explain list state provide".split(" "));
const ORDERS = new Set("please add insert enter type place edit change click".split(" "));
const ORDER =
  /^(?:please )?(?:add|insert|enter|type|place|edit|change) (?:(?:an?|the|your|some|this|client|customer|company) ){0,2}/;
const MASTER = /^(?:edit|click to edit) master (?:title|text|subtitle)\b/;

function isPlace(text: string): boolean {
  return THING.test(
    text.replace(/^(?:your |the |main |slide |section )+/, "").replace(/ (?:goes|go|comes|will go|should go)$/, ""),
  );
}

/** Without the signs around it, and without the number that templates count their places with ("Image placeholder 3"). */
function trimmed(line: string): string {
  let from = 0;
  let to = line.length;
  while (from < to && !isLetter(line.charCodeAt(from))) from++;
  while (to > from && !isLetter(line.charCodeAt(to - 1))) to--;
  return line.slice(from, to);
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 127;
