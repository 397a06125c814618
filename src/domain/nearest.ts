/** Levenshtein distance: the least number of insertions, deletions and replacements that turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidates closest to what was written, closest first; none that differs in more than half of its letters. */
export function nearest(written: string, candidates: Iterable<string>, most: number): readonly string[] {
  if (written === '') return [];
  return [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(written, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(written.length, candidate.length) / 2)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
