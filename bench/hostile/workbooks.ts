import { archive, deflated, type Packed, repeated, stored } from "./archive.js";
import { type Attack, deckAttack } from "./attack.js";
import { deckOf, type HostileParts, PAGE, relationships, slide } from "./decks.js";
import { counted } from "./xml.js";

const CHART = `<c:chartSpace><c:chart><c:plotArea><c:barChart><c:ser><c:cat><c:strRef><c:f>Sheet1!$A$1:$A$2</c:f><c:strCache><c:pt idx="0"><c:v>June</c:v></c:pt></c:strCache></c:strRef></c:cat></c:ser></c:barChart></c:plotArea></c:chart><c:externalData r:id="r1"/></c:chartSpace>`;
const FRAME =
  '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Chart"/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9000000" cy="5000000"/></p:xfrm><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></p:graphicFrame>';

/** A deck with a chart page for each of these workbooks. */
function behind(books: readonly (Uint8Array | Packed)[], chart: (n: number) => string = () => CHART): Uint8Array {
  const parts: HostileParts = {};
  for (const [n, book] of books.entries()) {
    parts[`ppt/slides/_rels/slide${n + 1}.xml.rels`] = relationships(`chart ../charts/chart${n}.xml`);
    parts[`ppt/charts/chart${n}.xml`] = chart(n);
    parts[`ppt/charts/_rels/chart${n}.xml.rels`] = relationships(`package ../embeddings/book${n}.xlsx`);
    parts[`ppt/embeddings/book${n}.xlsx`] = book instanceof Uint8Array ? stored(book) : book;
  }
  return deckOf([...books.map(() => slide(FRAME)), PAGE], parts);
}

const sheets = (count: number) =>
  `<x:workbook><x:sheets>${counted(count, (i) => `<x:sheet name="Sheet1" sheetId="${i}" r:id="r2"/>`)}</x:sheets></x:workbook>`;

/** A workbook from its sheet and its table of texts; parts can be replaced. */
function book(sheet: string | Packed, texts: string | Packed, more: HostileParts = {}): Uint8Array {
  const parts: HostileParts = {
    "_rels/.rels": relationships("officeDocument xl/workbook.xml"),
    "xl/workbook.xml": sheets(1),
    "xl/_rels/workbook.xml.rels": relationships("sharedStrings strings.xml", "worksheet sheet.xml"),
    "xl/strings.xml": texts,
    "xl/sheet.xml": sheet,
    ...more,
  };
  return archive(
    Object.entries(parts).map(([name, data]) => ({
      name,
      data: typeof data === "string" || data instanceof Uint8Array ? deflated(data) : data,
    })),
  );
}

const NO_TEXTS = "<x:sst/>";
const NO_CELLS = "<x:worksheet><x:sheetData/></x:worksheet>";
const cells = (times: number): Packed =>
  repeated(
    "<x:worksheet><x:sheetData><x:row>",
    "<x:c><x:v>7</x:v></x:c>".repeat(100),
    times / 100,
    "</x:row></x:sheetData></x:worksheet>",
  );
const texts = (count: number, text: (i: number) => string) =>
  `<x:sst>${counted(count, (i) => `<x:si><x:t>${text(i)}</x:t></x:si>`)}</x:sst>`;
const spread = (i: number) => `Harbor Foods ${i} and Northgat Mills, 12 Quay Road, Marlow Cold Store ${i}`;

/** Workbooks that a check before sending opens. One that costs too much is passed over, and the deck is judged. */
export const WORKBOOKS: readonly Attack[] = [
  deckAttack("workbook: a zip bomb of 64 GB in a sheet", "read", () =>
    behind([book(repeated("<x:worksheet>", new Uint8Array(1 << 20), 1 << 16, "</x:worksheet>"), NO_TEXTS)]),
  ),
  deckAttack("workbook: a part that unpacks to 15 MB of one letter", "read", () =>
    behind([book(NO_CELLS, repeated("<x:sst><x:si><x:t>", "A".repeat(1 << 20), 15, "</x:t></x:si></x:sst>"))]),
  ),
  deckAttack("workbook: is itself a zip bomb", "read: unread-embedding", () =>
    behind([repeated("PK\u0003\u0004", new Uint8Array(1 << 20), 1 << 12, "")]),
  ),
  deckAttack("workbook: a million cells", "read", () => behind([book(cells(1_000_000), NO_TEXTS)])),
  deckAttack("workbook: 200,000 texts", "read", () => behind([book(cells(100), texts(200_000, spread))])),
  deckAttack("workbook: a text of 900,000 letters in 100,000 runs", "read", () =>
    behind([
      book(NO_CELLS, `<x:sst><x:si>${counted(100_000, (i) => `<x:r><x:t>run ${i} </x:t></x:r>`)}</x:si></x:sst>`),
    ]),
  ),
  deckAttack("workbook: cells that lie outside of every sheet", "read", () =>
    behind([
      book(
        `<x:worksheet><x:dimension ref="A1:XFD9999999"/><x:sheetData><x:row r="-1"><x:c r="ZZZZ1e99"><x:v>1</x:v></x:c><x:c r="A99999999999"><x:v>1</x:v></x:c><x:c r="${"A".repeat(100_000)}1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        NO_TEXTS,
      ),
    ]),
  ),
  deckAttack("workbook: is its own sheet, its own texts and its own workbook", "read", () =>
    behind([
      book(NO_CELLS, NO_TEXTS, {
        "xl/_rels/workbook.xml.rels": relationships("sharedStrings workbook.xml", "worksheet workbook.xml"),
        "_rels/.rels": relationships("officeDocument _rels/.rels", "officeDocument xl/workbook.xml"),
      }),
    ]),
  ),
  deckAttack("workbook: the deck itself", "read", () => {
    const deck = deckOf([PAGE]);
    return behind([deck]);
  }),
  deckAttack("workbook: 50,000 sheets that are all the same one", "read", () =>
    behind([book(cells(10_000), NO_TEXTS, { "xl/workbook.xml": sheets(50_000) })]),
  ),
  deckAttack("workbook: 5,000 sheets of one name behind a chart of 20,000 areas", "read", () =>
    behind([book(cells(100), NO_TEXTS, { "xl/workbook.xml": sheets(5_000) })], () =>
      CHART.replace(
        /<c:ser>.*<\/c:ser>/,
        counted(
          20_000,
          (i) => `<c:ser><c:val><c:numRef><c:f>Sheet1!$A$${i + 1}:$B$${i + 9}</c:f></c:numRef></c:val></c:ser>`,
        ),
      ),
    ),
  ),
  deckAttack("workbook: 200 of them, each with 2,000 texts and 2,000 cells", "read", () => {
    const bytes = book(cells(2_000), texts(2_000, spread));
    return behind(Array.from({ length: 200 }, () => bytes));
  }),
  deckAttack("workbook: one behind 1,500 charts", "read", () => {
    const parts: HostileParts = { "ppt/embeddings/book.xlsx": stored(book(cells(5_000), texts(4_000, spread))) };
    const pages = Array.from({ length: 1_500 }, (_, n) => {
      parts[`ppt/slides/_rels/slide${n + 1}.xml.rels`] = relationships(`chart ../charts/chart${n}.xml`);
      parts[`ppt/charts/chart${n}.xml`] = CHART;
      parts[`ppt/charts/_rels/chart${n}.xml.rels`] = relationships("package ../embeddings/book.xlsx");
      return slide(FRAME);
    });
    return deckOf([...pages, PAGE], parts);
  }),
  deckAttack("workbook: a reference of a million letters", "read", () =>
    behind([book(cells(100), NO_TEXTS)], () =>
      CHART.replace("Sheet1!$A$1:$A$2", `(${"Sheet1!$A$1,".repeat(60_000)}'${"''".repeat(100_000)}`),
    ),
  ),
];
