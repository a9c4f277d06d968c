import type { Document, Page } from "../document/document.js";
import type { LookAt } from "../document/sight.js";
import type { WorkbookOf } from "../document/workbook.js";
import { buildUpsOf } from "./diagram/build-up.js";
import { diagramOf } from "./diagram/index.js";
import { takeExceptions } from "./exceptions/take.js";
import type { FactSettings, Facts, Leftover, PageFacts, PageRole, SeenPicture, Unit } from "./facts.js";
import { focusOf } from "./focus.js";
import { genreOf } from "./genre.js";
import { languageOf } from "./language/detect.js";
import { unitsOf } from "./language/units.js";
import { leftoversOf } from "./leftovers/leftovers.js";
import { passagesOf } from "./passages.js";
import { pictureUses, seenPictures } from "./pictures.js";
import { roleOf } from "./role.js";
import { tenderOf } from "./tender.js";
import { type Title, titleOf } from "./title.js";

/** Facts without pictures: what they show is unknown. */
const UNSEEN: LookAt = () => null;

/**
 * The facts of a document. Nothing is computed until a rule asks for it, and nothing twice:
 * keep the object for as long as the document and the settings are the same.
 * `look` is asked about pictures that may be diagrams, when the diagram of their page is asked for; `workbookOf` is asked
 * for workbooks when what is in them is asked for.
 */
export function factsOf(
  source: Document,
  settings: FactSettings,
  look: LookAt = UNSEEN,
  workbookOf: WorkbookOf = () => null,
): Facts {
  const { document, exceptions } = takeExceptions(source);
  const visible = document.pages.filter((page) => !page.hidden);
  const uses = once(() => pictureUses(document));
  const roles = once(() => rolesOf(visible, document.pageSize, (page) => of(page).heading()));
  const all = new Map<number, LazyPage>(document.pages.map((page) => [page.number, lazyPage(page)]));
  const of = (page: Page): LazyPage => all.get(page.number)!;

  function lazyPage(page: Page): LazyPage {
    const heading = once(() => titleOf(page, document.pageSize));
    const role = once((): PageRole => roles().get(page) ?? "content");
    const units = once((): Unit[] => unitsOf(page, document, settings));
    const leftovers = once((): Leftover[] => leftoversOf(page, document));
    const pictures = once((): SeenPicture[] => seenPictures(page, document.pageSize, uses(), role, look));
    const diagram = once(() =>
      diagramOf(page, {
        pageSize: document.pageSize,
        title: heading(),
        customer: settings.customer,
        uses: uses(),
        pictures: pictures(),
      }),
    );
    const focus = once(() =>
      focusOf(
        { page, title: heading().text, role: role(), units: units(), diagram: diagram() },
        { document, settings },
      ),
    );
    const facts: PageFacts = {
      page,
      get title() {
        return heading().text;
      },
      get role() {
        return role();
      },
      get focus() {
        return focus();
      },
      get units() {
        return units();
      },
      get diagram() {
        return diagram();
      },
      get pictures() {
        return pictures();
      },
      get leftovers() {
        return leftovers();
      },
    };
    return { facts, heading };
  }

  const language = once(() => languageOf(document));
  const pages = visible.map((page) => of(page).facts);
  const buildUps = once(() => buildUpsOf(pages, document.pageSize));
  const genre = once(() => genreOf(document, pages));
  const tender = once(() => tenderOf(document, pages));
  const passages = once(() => passagesOf(document, workbookOf));
  return {
    document,
    source,
    exceptions,
    settings,
    pages,
    workbookOf,
    get buildUps() {
      return buildUps();
    },
    get passages() {
      return passages();
    },
    get language() {
      return language();
    },
    get genre() {
      return genre();
    },
    get tender() {
      return tender();
    },
    page(number) {
      const found = all.get(number);
      if (found === undefined)
        throw new RangeError(`no page ${number} in a document of ${document.pages.length} pages`);
      return found.facts;
    },
  };
}

interface LazyPage {
  facts: PageFacts;
  heading: () => Title;
}

/** Computes at the first call and remembers. */
function once<T>(compute: () => T): () => T {
  let done: { value: T } | null = null;
  return () => {
    done ??= { value: compute() };
    return done.value;
  };
}

/** Roles need each other: after the page that opens the appendix, everything is appendix. */
function rolesOf(
  visible: readonly Page[],
  pageSize: Document["pageSize"],
  headingOf: (page: Page) => Title,
): Map<Page, PageRole> {
  const roles = new Map<Page, PageRole>();
  let inAppendix = false;
  for (const [index, page] of visible.entries()) {
    const role = roleOf(page, headingOf(page).text, { index, count: visible.length, inAppendix, pageSize });
    inAppendix ||= role === "appendix";
    roles.set(page, role);
  }
  return roles;
}
