/** Which entries rest on which source. */
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';

/** Known entries by the id of each source among their evidence, each entry once. */
export function entriesBySource(snapshot: Snapshot): ReadonlyMap<string, readonly KnownEntry[]> {
  const bySource = new Map<string, KnownEntry[]>();
  for (const entry of new Set(snapshot.byId.values())) {
    for (const source of new Set(entry.evidence.map((item) => item.source))) {
      const entries = bySource.get(source);
      if (entries) entries.push(entry);
      else bySource.set(source, [entry]);
    }
  }
  return bySource;
}
