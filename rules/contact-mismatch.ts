import type { Page, Shape } from "../src/document/document.js";
import { shapesOf } from "../src/document/walk.js";
import { defineRule } from "../src/rule/rule.js";
import { fold, nameWords } from "./shared/names.js";
import { distance } from "./shared/near-names.js";
import { pagesNamed, pageWord } from "./shared/page-names.js";

export default defineRule({
  id: "contact-mismatch",
  summary: "A contact’s details do not fit together.",
  why: "It is the line that they use when they want to buy. A colleague’s address under your name, or a number with two digits swapped, and the answer goes to nobody.",
  evidence: [
    {
      says: "Mistyped addresses and transposed digits in contact details are among the five errors that most often cost a proposal its credibility (Paul Heron).",
      url: "https://www.complex2clear.com/index.cfm?id=52702&modeX=BlogID&modeXval=26260&BlogID=26260&title=Avoiding-credibility-killers",
    },
  ],
  category: "before-sending",
  severity: "warning",
  presets: ["before-sending"],
  exempt: [],
  needsLanguage: false,
  options: {},
  examples: {
    bad: "“Anna Keller, Account Manager, ben.frost@rede.example”",
    good: "“Anna Keller, Account Manager, anna.keller@rede.example”",
  },
  falseAlarms: "Somebody answers another person’s mail, or has a name that the address does not show.",
  ask: "Who picks up when they use exactly what stands here?",
  check({ document, pages, report }) {
    const numbers = new Map<string, { phone: string; digits: string; page: Page }>();
    for (const { page } of pages)
      for (const shape of shapesOf(page)) {
        const block = blockOf(shape);
        const found = wrongLink(shape) ?? (block && (twoDomains(block) ?? otherPerson(block)));
        if (found) {
          report({
            page,
            message: `${found.says}. Correct the one that is wrong.`,
            evidence: found.evidence,
            place: { shapeId: shape.id },
          });
          continue;
        }
        const [mail, second] = block?.mails ?? [];
        const [phone, other] = block?.phones ?? [];
        if (mail === undefined || second !== undefined || phone === undefined || other !== undefined) continue;
        const before = numbers.get(mail);
        const digits = digitsOf(phone);
        if (before === undefined) numbers.set(mail, { phone, digits, page });
        else if (!sameNumber(before.digits, digits))
          report({
            page,
            message: `${mail} has the number ${phone} here and ${before.phone} on ${pagesNamed([before.page.number], pageWord(document.format))}. Correct the one that is wrong.`,
            evidence: [phone, before.phone],
            place: { shapeId: shape.id },
          });
      }
  },
});

interface Block {
  lines: string[];
  mails: string[];
  phones: string[];
}

interface Mismatch {
  says: string;
  evidence: string[];
}

/** Longer texts are no contact's block. */
const MOST_LINES = 12;
const LONGEST = 500;

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const PHONE = /(?:\+|\b00|\b0|\()\d[\d ()./-]{6,20}\d/g;

function blockOf({ paragraphs }: Shape): Block | null {
  const lines = paragraphs.flatMap(({ text }) => text.split(/[\n\v]/)).map((line) => line.trim());
  const text = lines.join("\n");
  if (lines.length > MOST_LINES || text.length > LONGEST || !text.includes("@")) return null;
  const mails = [...new Set([...text.matchAll(MAIL)].map(([mail]) => mail.toLowerCase()))];
  const phones = [...new Set([...text.matchAll(PHONE)].map(([phone]) => phone.trim()))];
  return mails.length === 0 ? null : { lines: lines.filter((line) => line !== ""), mails, phones };
}

/** What is shown is an address or a number, and the click leads to another. */
function wrongLink({ paragraphs }: Shape): Mismatch | null {
  for (const { runs } of paragraphs)
    for (const { text, link } of runs) {
      const target = /^(mailto|tel):([^?]{3,100})/i.exec(link ?? "");
      if (target === null) continue;
      const [, kind, leads] = target as unknown as [string, string, string];
      const shown = text.trim();
      const isMail = kind.toLowerCase() === "mailto";
      const [mail] = shown.match(MAIL) ?? [];
      const differs = isMail
        ? mail === shown && decoded(leads).toLowerCase() !== shown.toLowerCase()
        : digitsOf(shown).length > 6 && !/[a-z]/i.test(shown) && !sameNumber(digitsOf(leads), digitsOf(shown));
      if (differs) return { says: `“${shown}” leads to ${decoded(leads)}`, evidence: [shown, decoded(leads)] };
    }
  return null;
}

function decoded(address: string): string {
  return address.replace(/%40/g, "@").replace(/%20/g, " ").trim();
}

/** One person at two domains, or two domains that differ by a slip of the finger. */
function twoDomains({ mails }: Block): Mismatch | null {
  for (const [i, mail] of mails.entries())
    for (const other of mails.slice(i + 1)) {
      const [a, domainA] = mail.split("@") as [string, string];
      const [b, domainB] = other.split("@") as [string, string];
      if (domainA === domainB) continue;
      if (a === b || distance(domainA, domainB, 2) <= (domainA.length > 8 ? 2 : 1))
        return { says: `${mail} and ${other} stand in one block`, evidence: [mail, other] };
    }
  return null;
}

const JOB =
  /\b(?:manager|director|sales|account|consultant|engineer|head of|ceo|cto|coo|cfo|founder|partner|executive|lead|officer|advis[eo]r|specialist|representative|president|analyst|architect|designer|owner)\b/i;
const NO_PERSON =
  /^(?:contact|contacts|us|team|sales|support|office|head|get|in|touch|questions|thank|thanks|you|your|our|the|hello|help|service|customer|new|next|account|executive|chief|managing|general|project|product|senior|junior|vice|business|marketing|technical|solutions?|software|group|company|consulting|international|global)$/;

/** One name with a job, one address made of a name, and no word that both share. */
function otherPerson({ lines, mails }: Block): Mismatch | null {
  const [mail] = mails;
  if (mails.length !== 1 || mail === undefined || !lines.some((line) => JOB.test(line))) return null;
  const local = mail.slice(0, mail.indexOf("@"));
  const parts = local.split(/[._-]/).filter((part) => part.length > 1);
  if (!/^[a-z]{2,20}[._-][a-z]{2,20}$/.test(local) || parts.some((part) => NO_PERSON.test(part))) return null;
  const words = lines.flatMap((line) =>
    nameWords(line.replace(MAIL, " ").normalize("NFC")).map(({ folded }) => folded),
  );
  // "Bob" may be robert.frost; his last name is in the address all the same.
  if (
    parts.some((part) => words.some((word) => word.startsWith(part.slice(0, 4)) || part.startsWith(word.slice(0, 4))))
  )
    return null;
  const names = lines.map((line) => line.split(/[,|–—]/)[0]!.trim()).filter(isPerson);
  return names.length === 1 ? { says: `${names[0]} stands beside ${mail}`, evidence: [names[0]!, mail] } : null;
}

function isPerson(line: string): boolean {
  const words = line.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}[\p{Ll}'’-]{1,20}$/u.test(word) && !NO_PERSON.test(fold(word))) &&
    !JOB.test(line)
  );
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** With or without the country's code and the nought before the area's. */
function sameNumber(a: string, b: string): boolean {
  const [short, long] = [a, b].map((digits) => digits.replace(/^0+/, "")).sort((x, y) => x.length - y.length);
  return long!.endsWith(short!) || long!.endsWith(short!.slice(-7));
}
