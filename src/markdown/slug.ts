/** Long enough to tell pages apart, short enough to read. */
const LENGTH = 60;

/**
 * Makes a stable id of a title: its letters and digits in lower case, other characters as single hyphens.
 * A title that comes again gets `-2`, `-3`…; no two ids of one slugger are equal.
 */
export function slugger(): (title: string) => string {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return (title) => {
    const words = title
      .slice(0, LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? ["page"];
    const base = words.join("-");
    let id = base;
    for (let n = next.get(base) ?? 2; used.has(id); n++) {
      id = `${base}-${n}`;
      next.set(base, n + 1);
    }
    used.add(id);
    return id;
  };
}
