import type { Element } from "./elements.js";
import { Package } from "./package.js";
import { authorsXml, commentsXml } from "./parts/comments.js";
import { SlideContext } from "./parts/context.js";
import { LAYOUTS, layoutPath, layoutXml } from "./parts/layouts.js";
import { masterXml } from "./parts/master.js";
import { notesMasterXml, notesXml } from "./parts/notes.js";
import { presentationXml, presPropsXml, type Section, tableStylesXml } from "./parts/presentation.js";
import { appXml, coreXml, customXml, type FurtherProperties } from "./parts/properties.js";
import { type SlideOptions, slideXml } from "./parts/slide.js";
import { type Palette, themeXml } from "./parts/theme.js";

export * from "./arrange.js";
export * from "./elements.js";

export interface DeckOptions extends FurtherProperties {
  title: string;
  author?: string;
  company?: string;
  subject?: string;
  keywords?: string;
  palette?: Palette;
  /** At the foot of every page but title slides; null for decks without. */
  footer?: string | null;
  /** Words that are drawn on the master, and so on every page. */
  mark?: string;
  /** BCP 47; what every run says it is written in. */
  language?: string;
  /** What the file says it is; a template is a `.potx`. */
  type?: "presentation" | "template" | "slideshow";
}

/** Elements, or lists of them as the helpers return them. */
export type Content = Element | readonly Content[];

interface Slide {
  options: SlideOptions;
  elements: Element[];
}

const OOXML = "application/vnd.openxmlformats-officedocument";
const PML = `${OOXML}.presentationml`;

/** Starts a deck: `deck({title}).slide({layout, title, body}, chevrons([…])).bytes()`. */
export function deck(options: DeckOptions): Deck {
  return new Deck(options);
}

export class Deck {
  readonly #slides: Slide[] = [];
  readonly #sections: Section[] = [];

  constructor(readonly options: DeckOptions) {}

  slide(options: SlideOptions, ...content: Content[]): this {
    this.#slides.push({ options, elements: flat(content) });
    return this;
  }

  /** The slides that follow stand under this name. The first section must come before the first slide. */
  section(name: string): this {
    this.#sections.push({ name, start: this.#slides.length });
    return this;
  }

  /** The `.pptx`. The same deck gives the same bytes, on any machine and any day. */
  bytes(): Uint8Array {
    const pkg = new Package();
    const main = "ppt/presentation.xml";
    pkg.link("", "officeDocument", main);
    this.#addProperties(pkg);
    const master = pkg.link(main, "slideMaster", this.#addMaster(pkg));
    const authors = [...new Set(this.#slides.flatMap(({ options }) => options.comments ?? []).map((c) => c.author))];
    const withNotes = this.#slides.some(({ options }) => options.notes !== undefined);
    const notesMaster = withNotes ? pkg.link(main, "notesMaster", this.#addNotesMaster(pkg)) : null;
    const slides = this.#slides.map((slide, i) => pkg.link(main, "slide", this.#addSlide(pkg, slide, i + 1, authors)));
    const type = this.options.type ?? "presentation";
    pkg.add(main, presentationXml({ master, notesMaster, slides }, this.#sections), `${PML}.${type}.main+xml`);
    if (authors.length > 0) {
      pkg.add("ppt/commentAuthors.xml", authorsXml(authors), `${PML}.commentAuthors+xml`);
      pkg.link(main, "commentAuthors", "ppt/commentAuthors.xml");
    }
    pkg.add("ppt/presProps.xml", presPropsXml(), `${PML}.presProps+xml`);
    pkg.link(main, "presProps", "ppt/presProps.xml");
    pkg.add("ppt/tableStyles.xml", tableStylesXml(), `${PML}.tableStyles+xml`);
    pkg.link(main, "tableStyles", "ppt/tableStyles.xml");
    pkg.link(main, "theme", "ppt/theme/theme1.xml");
    return pkg.bytes();
  }

  #addProperties(pkg: Package): void {
    const properties = { author: "Robin Ashdown", company: "", ...this.options };
    pkg.add("docProps/core.xml", coreXml(properties), "application/vnd.openxmlformats-package.core-properties+xml");
    pkg.link("", "core-properties", "docProps/core.xml");
    pkg.add("docProps/app.xml", appXml(properties, this.#slides.length), `${OOXML}.extended-properties+xml`);
    pkg.link("", "extended-properties", "docProps/app.xml");
    if (this.options.custom === undefined) return;
    pkg.add("docProps/custom.xml", customXml(this.options.custom), `${OOXML}.custom-properties+xml`);
    pkg.link("", "custom-properties", "docProps/custom.xml");
  }

  #addTheme(pkg: Package, number: number): string {
    const name = `ppt/theme/theme${number}.xml`;
    pkg.add(name, themeXml(this.options.palette ?? "harbour"), `${OOXML}.theme+xml`);
    return name;
  }

  #addMaster(pkg: Package): string {
    const master = "ppt/slideMasters/slideMaster1.xml";
    const links = LAYOUTS.map((layout) => {
      const name = layoutPath(layout.name);
      pkg.add(name, layoutXml(layout), `${PML}.slideLayout+xml`);
      pkg.link(name, "slideMaster", master);
      return pkg.link(master, "slideLayout", name);
    });
    pkg.link(master, "theme", this.#addTheme(pkg, 1));
    pkg.add(master, masterXml(links, this.options.mark ?? null), `${PML}.slideMaster+xml`);
    return master;
  }

  #addNotesMaster(pkg: Package): string {
    pkg.add("ppt/notesMasters/notesMaster1.xml", notesMasterXml(), `${PML}.notesMaster+xml`);
    pkg.link("ppt/notesMasters/notesMaster1.xml", "theme", this.#addTheme(pkg, 2));
    return "ppt/notesMasters/notesMaster1.xml";
  }

  #addSlide(pkg: Package, { options, elements }: Slide, number: number, authors: readonly string[]): string {
    const name = `ppt/slides/slide${number}.xml`;
    const language = this.options.language ?? "en-GB";
    const context = new SlideContext(pkg, name, number, language);
    context.link("slideLayout", layoutPath(options.layout ?? "Title Only"));
    pkg.add(name, slideXml(options, elements, this.options.footer ?? null, context), `${PML}.slide+xml`);
    if (options.notes !== undefined) {
      const notes = `ppt/notesSlides/notesSlide${number}.xml`;
      const inNotes = new SlideContext(pkg, notes, number, language);
      inNotes.link("notesMaster", "ppt/notesMasters/notesMaster1.xml");
      inNotes.link("slide", name);
      pkg.add(notes, notesXml(options.notes, inNotes), `${PML}.notesSlide+xml`);
      context.link("notesSlide", notes);
    }
    if (options.comments !== undefined) {
      const comments = `ppt/comments/comment${number}.xml`;
      pkg.add(comments, commentsXml(options.comments, authors), `${PML}.comments+xml`);
      context.link("comments", comments);
    }
    return name;
  }
}

const flat = (content: readonly Content[]): Element[] =>
  content.flatMap((item) => ("kind" in item ? [item] : flat(item)));
