import type { Document, Shape } from "../../document/document.js";
import { shapesOf } from "../../document/walk.js";
import type { DocumentLanguage } from "../facts.js";

/** Languages with a lexicon. */
const JUDGED = new Set(["en"]);

/** Enough to tell; the rest of a long document is not looked at. */
const MOST_CHARS = 20_000;

/** The words that a text in the language cannot do without, and that others rarely use. */
const COMMON: Record<string, string> = {
  en: "the and of to for is are with you your we our that this from how what can will not by have be as it all more has who when which their into use",
  de: "der die das und ist nicht ein eine mit für auf den von sich auch wir sie werden ihre unsere durch bei zur zum oder dem aus wird können sind über nach",
  fr: "le la les des et est une pour dans que qui sur avec nous vous votre vos par plus sont pas au aux ce cette notre nos ou leur être du sans",
  es: "el la los las y en que de una para con por del su más se como nuestro sus al es un nuestra está este esta ser puede sin entre también",
  pt: "os em que de uma para com por da não mais como um dos das ao é são na nossa seu sua ser está pelo pela também você",
  it: "il lo gli di che per con una sono della del dei nel non più alla è si delle nostro anche questo la dal vostri essere ai su tra",
  nl: "de het een en van voor met op dat niet zijn wij onze uw je aan ook naar door bij wordt kan worden hoe meer over deze dit als tot",
  sv: "och att det är för med som på av en ett till inte vi har kan ni era våra från om så eller men alla ska hur",
  da: "og det er med som på af en til ikke vi har kan fra om så eller men alle skal hvordan jeres vores også",
  no: "og å det er for med som på av en til ikke vi har kan dere fra om så eller men alle skal hvordan deres vår også",
  pl: "na się jest nie że dla oraz jak przez co od są nasze które może lub aby ich jego tym być czy",
  tr: "ve bir bu için ile da olarak daha çok olan en gibi ne kadar veya sizin biz her sonra göre ise değil var nasıl",
  fi: "ja ei että tai myös ovat kun joka voi kuin mutta sekä meidän tämä ole niin jos mukaan ne hän olla kaikki",
  cs: "na je že pro by jak jsou nebo jsme které může pomocí náš vám při také od jako",
  id: "yang dan di untuk dengan ini dari dalam adalah pada ke tidak akan kami anda atau oleh dapat bisa lebih juga kita itu",
};

/** Scripts that name a language, or the one that is most often meant by them. The first with enough letters wins. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];

/** Scripts other than Latin decide at this share of the letters: technical terms in English stay in the minority. */
const SCRIPT_SHARE = 0.2;

/** Names and loan words look like other languages; fewer words than this prove nothing but English. */
const FEWEST_HITS = 3;

const known = new WeakMap<Document, DocumentLanguage>();

/** The language that most of the document is written in; computed once per document. */
export function languageOf(document: Document): DocumentLanguage {
  let language = known.get(document);
  if (language === undefined) {
    const code = languageOfText(textOf(document)) ?? taggedLanguage(document) ?? "und";
    language = { code, judged: JUDGED.has(code) };
    known.set(document, language);
  }
  return language;
}

/** Primary subtag, or null where there is too little text to tell. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, MOST_CHARS);
  return scriptOf(sample) ?? latinLanguageOf(sample);
}

function scriptOf(sample: string): string | null {
  if (!SCRIPTS.some(([, script]) => sample.search(script) >= 0)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [code = null] =
    SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > SCRIPT_SHARE * letters) ?? [];
  return code;
}

function latinLanguageOf(sample: string): string | null {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = 0;
  for (const [code, words] of Object.entries(COMMON)) {
    let hits = 0;
    for (const word of words.split(" ")) hits += counts.get(word) ?? 0;
    if (hits > most && (code === "en" || hits >= FEWEST_HITS)) {
      most = hits;
      best = code;
    }
  }
  return best;
}

/** What most of the runs are tagged with, for pages of names and numbers. */
function taggedLanguage(document: Document): string | null {
  const letters = new Map<string, number>();
  for (const shape of visible(document)) {
    for (const { runs } of shape.paragraphs) {
      for (const { language, text } of runs) {
        const code = language?.split("-")[0]?.toLowerCase();
        if (code) letters.set(code, (letters.get(code) ?? 0) + text.length);
      }
    }
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

function textOf(document: Document): string {
  const parts: string[] = [];
  let length = 0;
  for (const shape of visible(document)) {
    if (length > MOST_CHARS) break;
    const cells = shape.table?.rows.flat() ?? [];
    const nodes = shape.smartart?.nodes.map((node) => node.text) ?? [];
    for (const text of [...shape.paragraphs.map((paragraph) => paragraph.text), ...cells, ...nodes]) {
      parts.push(text);
      length += text.length;
    }
  }
  return parts.join("\n");
}

function* visible(document: Document): Generator<Shape> {
  for (const page of document.pages) {
    if (page.hidden) continue;
    for (const shape of shapesOf(page)) if (!shape.hidden && shape.kind !== "code") yield shape;
  }
}
