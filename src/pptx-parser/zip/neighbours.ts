import { reach, type ZipEntry } from "./entry.js";

/** Of larger parts each is worth a read and a call of its own. */
const LARGEST = 64 * 1024;
/** What is read and unpacked ahead at most, and so what a lying directory can make us do in vain. */
const MOST = 1024 * 1024;
/** A page of memory or of a disk: less is not to be had, so that a gap of less costs nothing, and no part counts for less. */
const PAGE = 4096;

/** Entries that lie next to one another in the file, and the bytes that hold them. */
interface Neighbourhood {
  entries: ZipEntry[];
  start: number;
  end: number;
}

/** The small deflated parts among the entries, each once, in groups that one read brings in. */
export function neighbourhoods(entries: readonly ZipEntry[]): Neighbourhood[] {
  let total = 0;
  const small = [...new Set(entries)].filter(({ size, packed, method, flags, offset }) => {
    if (size === null || size > LARGEST || packed > LARGEST || method !== 8 || flags & 1 || offset < 0) return false;
    total += Math.max(size, packed, PAGE);
    return total <= MOST;
  });
  const groups: Neighbourhood[] = [];
  for (const entry of small.sort((a, b) => a.offset - b.offset)) {
    const group = groups.at(-1);
    const end = entry.offset + reach(entry);
    if (group === undefined || entry.offset > group.end + PAGE) {
      groups.push({ entries: [entry], start: entry.offset, end });
    } else {
      group.entries.push(entry);
      group.end = Math.max(group.end, end);
    }
  }
  return groups;
}
