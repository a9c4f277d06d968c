/** ` Did you mean “process-diagram”?`, or nothing where no name is near enough. */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  return near === null ? "" : ` Did you mean “${near}”?`;
}

/** The name that is fewest typing errors away, at most two in five letters; a name cut short is one away. */
export function nearest(written: string, names: readonly string[]): string | null {
  // What is longer than any name by far is no typing error, and must not cost time.
  if (written.length > 64) return null;
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(written.length * 0.4)) + 1;
  for (const name of names) {
    const errors =
      name.startsWith(written) && written.length > 2 ? 1 : distance(written.toLowerCase(), name.toLowerCase());
    if (errors < fewest) {
      fewest = errors;
      best = name;
    }
  }
  return best;
}

/** Letters to insert, take out, replace or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
