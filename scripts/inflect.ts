/** English inflection, good enough for cue lists: regular rules, and irregular verbs by name. */

const IRREGULAR: Record<string, string[]> = {};
for (const line of `
be am is are was were been being
become becomes became becoming
beat beats beaten beating
begin begins began begun beginning
break breaks broke broken breaking
bring brings brought bringing
build builds built building
burn burns burnt burned burning
buy buys bought buying
catch catches caught catching
choose chooses chose chosen choosing
come comes came coming
cost costs costing
cut cuts cutting
do does did done doing
draw draws drew drawn drawing
drive drives drove driven driving
fall falls fell fallen falling
feel feels felt feeling
fight fights fought fighting
find finds found finding
forget forgets forgot forgotten forgetting
free frees freed freeing
get gets got gotten getting
give gives gave given giving
go goes went gone going
grow grows grew grown growing
have has had having
hear hears heard hearing
hit hits hitting
hold holds held holding
hurt hurts hurting
keep keeps kept keeping
know knows knew known knowing
lead leads led leading
leave leaves left leaving
let lets letting
lose loses lost losing
make makes made making
mean means meant meaning
meet meets met meeting
pay pays paid paying
put puts putting
read reads reading
rise rises rose risen rising
run runs ran running
see sees saw seen seeing
sell sells sold selling
send sends sent sending
set sets setting
show shows showed shown showing
shrink shrinks shrank shrunk shrinking
sleep sleeps slept sleeping
speak speaks spoke spoken speaking
speed speeds sped speeding
spend spends spent spending
spread spreads spreading
stand stands stood standing
steal steals stole stolen stealing
take takes took taken taking
teach teaches taught teaching
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
understand understands understood understanding
win wins won winning
withdraw withdraws withdrew withdrawn withdrawing
write writes wrote written writing
`
  .trim()
  .split("\n")) {
  const forms = line.split(" ");
  IRREGULAR[forms[0]!] = forms;
}

/** Words of more than one syllable that double their last letter all the same, and short ones that do not. */
const DOUBLES =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|commit|permit|refer|prefer|occur|control|forget|submit|admit|upset|equip|program|format)$/;

/** The forms of a verb: base, -s, -ed, -ing; or its irregular forms. */
export function verbForms(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  return [verb, plural(verb), withEnding(verb, "ed"), withEnding(verb, "ing")];
}

function withEnding(verb: string, ending: "ed" | "ing"): string {
  if (verb.endsWith("ee")) return ending === "ed" ? `${verb}d` : `${verb}ing`;
  if (verb.endsWith("ie") && ending === "ing") return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith("e")) return verb.slice(0, -1) + ending;
  if (/[^aeiou]y$/.test(verb) && ending === "ed") return `${verb.slice(0, -1)}ied`;
  if (DOUBLES.test(verb)) return verb + verb.at(-1) + ending;
  return verb + ending;
}

/** A noun and its plural; words that end in -s, and mass nouns listed as literal words, are left alone. */
export function nounForms(noun: string): string[] {
  return [noun, plural(noun)];
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
