import { brokenFiles } from "../../test/decks/fixture-decks/broken.js";
import { bytesOf } from "../../test/pptx-parser/build.js";
import { archive, deflated, join, localHeader, repeated, stored } from "./archive.js";
import { type Attack, deckAttack } from "./attack.js";
import { deckOf, entriesOf, PAGE, slide, texts } from "./decks.js";

const MIB = 1024 * 1024;
const spaces = new Uint8Array(MIB).fill(0x20);
const SLIDE = "ppt/slides/slide1.xml";

/** A slide with as many mebibytes of white space. */
const swollen = (mebibytes: number) => repeated(PAGE.slice(0, -8), spaces, mebibytes, "</p:sld>");

/** Entries of a sound deck of one page, its slide changed. */
const withSlide = (change: object) =>
  entriesOf([PAGE]).map((entry) => (entry.name === SLIDE ? { ...entry, ...change } : entry));

/** Lies about bytes: what an archive can do before a single element is read. */
export const ARCHIVES: readonly Attack[] = [
  deckAttack("zip bomb: a slide of 1 GiB", "limit partBytes", () => deckOf([swollen(1024)])),
  deckAttack("zip bomb: 15 MiB in one slide, 1,000 times packed", "limit ratio", () => deckOf([swollen(15)])),
  deckAttack("zip bomb that says it is 1,000 bytes", "damaged", () =>
    archive(withSlide({ data: swollen(512), size: 1000 })),
  ),
  deckAttack("zip bomb without a directory, sizes unknown", "damaged", () =>
    archive(withSlide({ data: swollen(15), flags: 8 }), { headless: true }),
  ),
  deckAttack("zip bomb of 2,000 slides, each below the limit of a part", "limit totalBytes", () =>
    deckOf(Array.from({ length: 2000 }, () => repeated(PAGE.slice(0, -8), spaces.subarray(4096), 1, "</p:sld>"))),
  ),
  deckAttack("zip bomb of 20,000 names for the same bytes (overlapping)", "limit overlaps", overlapping),
  deckAttack("zips in zips in zips, as an embedded workbook", "read", () => {
    let inner = archive([{ name: "0", data: swollen(64) }]);
    for (let depth = 1; depth <= 6; depth++) {
      const data = deflated(inner);
      inner = archive(Array.from({ length: 10 }, (_, i) => ({ name: `${i}.zip`, data })));
    }
    return deckOf([PAGE], { "ppt/embeddings/book1.xlsx": stored(inner) });
  }),
  deckAttack("a directory of a million entries", "limit entries", () => {
    const empty = stored("");
    return archive(Array.from({ length: 1_000_000 }, (_, i) => ({ name: `ppt/${i}`, data: empty })));
  }),
  deckAttack("a million entries, of which five are announced", "read", () => {
    const empty = stored("");
    const more = Array.from({ length: 1_000_000 }, (_, i) => ({ name: `ppt/${i}`, data: empty }));
    return archive([...entriesOf([PAGE]), ...more], { count: 5 });
  }),
  deckAttack("a million local headers without a directory", "limit entries", () => {
    const header = localHeader({ name: "ppt/a.xml", data: stored("") });
    return join(Array.from({ length: 1_000_000 }, () => header));
  }),
  deckAttack("19,000 parts of the same name", "read: duplicate-part", () => {
    const again = { name: SLIDE, data: deflated(PAGE) };
    return archive([...entriesOf([PAGE]), ...Array.from({ length: 19_000 }, () => again)]);
  }),
  deckAttack("every entry points far behind the end", "read", () =>
    archive(entriesOf([PAGE]).map((entry) => ({ ...entry, offset: 0xfffffff0 }))),
  ),
  deckAttack("a slide that is packed by an unknown method", "damaged", () => archive(withSlide({ method: 99 }))),
  deckAttack("a slide that is locked with a password", "encrypted", () => archive(withSlide({ flags: 1 }))),
  deckAttack("a wrong checksum", "read: bad-checksum", () => archive(withSlide({ crc: 1 }))),
  deckAttack("4 GiB announced for a part of 100 bytes", "damaged", () => archive(withSlide({ size: 0xfffffff0 }))),
  deckAttack("cut off after a quarter", "read: recovered", () => quarter(1)),
  deckAttack("cut off after half", "read: recovered", () => quarter(2)),
  deckAttack("cut off after three quarters", "read: recovered", () => quarter(3)),
  deckAttack("10 MiB of noise behind the end", "read: recovered", () => join([deckOf([PAGE]), noise(10 * MIB)])),
  deckAttack("10 MiB of noise before the start", "read", () => join([noise(10 * MIB), deckOf([PAGE])])),
  deckAttack("64 MiB of beginnings of headers", "damaged", () => {
    const bait = bytesOf("PK\u0003\u0004");
    return join(Array.from({ length: 16 * MIB }, () => bait));
  }),
  deckAttack("a deck with a password (OLE)", "encrypted", () => brokenFiles()["encrypted.pptx"]!),
  deckAttack("an OLE file whose directory runs in a circle", "encrypted", () => {
    const bytes = brokenFiles()["encrypted.pptx"]!.slice();
    new DataView(bytes.buffer).setUint32(512, 0, true);
    return bytes;
  }),
];

/** Names for the same bytes, so that 60 KiB of the disk stand for gigabytes. Each is a slide that the list shows. */
function overlapping(): Uint8Array {
  const slides = 19_990;
  const one = repeated(slide(texts(["x"])).slice(0, -8), spaces.subarray(4096), 1, "</p:sld>");
  const list = entriesOf(Array.from({ length: slides }, () => ""));
  const rest = list.filter(({ name }) => !String(name).startsWith("ppt/slides/"));
  const kernel = archive(rest, { headless: true }).length;
  const names = list.filter(({ name }) => String(name).startsWith("ppt/slides/"));
  return archive([
    ...rest,
    { name: names[0]!.name, data: one },
    ...names.slice(1).map(({ name }) => ({ name, data: one, offset: kernel, bare: true })),
  ]);
}

function quarter(n: number): Uint8Array {
  const whole = deckOf(Array.from({ length: 12 }, () => PAGE));
  return whole.slice(0, Math.floor((whole.length * n) / 4));
}

/** A fixed generator (xorshift32), so that the attack is the same each time. */
function noise(bytes: number): Uint8Array {
  const words = new Uint32Array(bytes / 4);
  let state = 0x9e3779b9;
  for (let i = 0; i < words.length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[i] = state;
  }
  return new Uint8Array(words.buffer);
}
