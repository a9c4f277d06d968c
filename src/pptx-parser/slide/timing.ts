import type { Page } from "../../document/document.js";
import type { XmlElement } from "../xml/scanner.js";
import { attribute, child, childrenOf, descendants, integer, path } from "../xml/tree.js";
import type { SlideReading } from "./reading.js";

type Timing = Required<Pick<Page, "animated" | "animation" | "transition" | "advanceAfter">>;

/** What moves on a slide, and how it comes and goes. To be asked once its shapes are read. */
export function readTiming(slide: XmlElement, reading: SlideReading): Timing {
  const transition = child(slide, "p:transition");
  const after = integer(transition, "advTm");
  return {
    ...readAnimation(child(slide, "p:timing"), reading),
    transition: transitionName(transition),
    advanceAfter: after !== null && after >= 0 ? after : null,
  };
}

/** What else stands in a transition: its sound, and extensions. */
const NO_TRANSITION = new Set(["p:sndAc", "p:extLst"]);

function transitionName(transition: XmlElement | null): string | null {
  const kind = childrenOf(transition).find(({ name }) => !NO_TRANSITION.has(name));
  if (kind === undefined) return null;
  // Those of 2013 share one element (`p15:prstTrans`) and differ in its attribute.
  return attribute(kind, "prst") ?? kind.name.slice(kind.name.lastIndexOf(":") + 1);
}

/**
 * The timeline is a tree in the order of the clicks; an effect in it is a `p:cTn` with a class, and below it are the
 * behaviours that name their shape. A timeline alone is no animation: files carry empty ones, and one for each video.
 */
function readAnimation(timing: XmlElement | null, reading: SlideReading): Pick<Timing, "animated" | "animation"> {
  if (timing === null) return { animated: false, animation: [] };
  const moved = new Set<string>();
  let animated = false;
  let inEffect = false;
  for (const element of descendants(timing)) {
    const effect = element.name === "p:cTn" ? attribute(element, "presetClass") : null;
    if (effect !== null) {
      inEffect = effect !== "mediacall";
      animated ||= inEffect;
    }
    const target = inEffect && element.name === "p:cBhvr" ? path(element, "p:tgtEl", "p:spTgt") : null;
    if (target !== null) moved.add(attribute(target, "spid") ?? "");
  }
  // Effects outlive the shapes that they were made for.
  return { animated, animation: [...moved].filter((id) => reading.known(id) !== null) };
}
