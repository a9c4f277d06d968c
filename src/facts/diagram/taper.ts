import { isTapered } from "./arrow.js";
import { area, bottom, centre, overlap, type Rect, right, sharedY, similar } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";
import type { Signal } from "./signal.js";

/** How much wider each layer is than the last one, at least. */
const STEP = 1.04;

/** Layers that get steadily wider (a pyramid) or narrower (a funnel), or one large tapered shape with names on it. */
export function taper(scene: Scene): Signal | null {
  const layers = layersOf(scene);
  if (layers.length >= 3) {
    const names = layers.map((layer) => (layer.label === "" ? besideOf(layer, layers, scene) : layer));
    const nodes = names.filter((node) => node !== null);
    if (nodes.length >= 3) return figure(nodes, layers[0]!.rect.width > layers.at(-1)!.rect.width);
  }
  const large = [...scene.nodes, ...scene.marks, ...scene.blanks].find(
    ({ form, rect }) => isTapered(form) && rect.width > 200 && rect.height > 150,
  );
  if (large === undefined) return null;
  const nodes = scene.nodes.filter(
    (node) => node.words > 0 && node.words <= 12 && overlap(large.rect, node.rect) > 0.5 * area(node.rect),
  );
  return nodes.length < 3 ? null : figure(nodes, large.form.direction === 90);
}

function figure(nodes: SceneNode[], funnel: boolean): Signal {
  const what = funnel ? "funnel" : "pyramid";
  const lean = funnel ? { process: 2 } : { structure: 2 };
  return { name: "pyramid", value: 1, nodes, links: [], phrase: `${nodes.length} layers of a ${what}`, lean };
}

/** The longest stack of drawn shapes about one axis, of similar height, close together, each wider or each narrower than the last. */
function layersOf(scene: Scene): SceneNode[] {
  const drawn = [...scene.nodes.filter((node) => node.drawn), ...scene.marks]
    .filter(({ rect }) => rect.width > 60 && rect.height > 20 && rect.height < 200)
    .sort((a, b) => a.rect.y - b.rect.y);
  let best: SceneNode[] = [];
  for (const [i, first] of drawn.entries()) {
    for (const wider of [true, false]) {
      const stack = [first];
      for (const next of drawn.slice(i + 1)) if (continues(stack.at(-1)!, next, wider)) stack.push(next);
      if (stack.length > best.length) best = stack;
    }
  }
  return best;
}

function continues({ rect: last }: SceneNode, { rect: next }: SceneNode, wider: boolean): boolean {
  const gap = next.y - bottom(last);
  return (
    Math.abs(centre(last).x - centre(next).x) < 20 &&
    (wider ? next.width > STEP * last.width : last.width > STEP * next.width) &&
    Math.abs(last.width - next.width) < 0.6 * Math.max(last.width, next.width) &&
    similar(last.height, next.height, 0.4) &&
    gap > -0.5 * last.height &&
    gap < 0.6 * last.height
  );
}

/** The name of a layer that stands beside it. */
function besideOf(layer: SceneNode, layers: readonly SceneNode[], { nodes }: Scene): SceneNode | null {
  const level = nodes.filter(
    (node) =>
      node.words > 0 &&
      node.words <= 12 &&
      !layers.includes(node) &&
      sharedY(node.rect, layer.rect) > 0.5 * Math.min(node.rect.height, layer.rect.height),
  );
  const away = (rect: Rect): number => Math.max(rect.x - right(layer.rect), layer.rect.x - right(rect));
  return level.sort((a, b) => away(a.rect) - away(b.rect))[0] ?? null;
}
