/** What else is on record about a route: the border that closed, the first run, the promise to pay for it. */
import type { Corridor } from '../../domain/corridor.ts';
import type { Known, KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import { dateOf } from '../../domain/knownSince.ts';

function sourcesOf({ evidence, statusHistory, versions }: Known<Corridor>): ReadonlySet<string> {
  return new Set(
    [evidence, ...[...statusHistory, ...versions].map((part) => part.evidence)].flat().map(({ source }) => source),
  );
}

/**
 * Entries that name the route as related, or that it names; and the dated milestones and findings of one of its areas that rest
 * on a publication on which the route rests, too. As known on the day, the newest first.
 */
export function entriesBearingOn(route: Known<Corridor>, snapshot: Snapshot): readonly KnownEntry[] {
  const sources = sourcesOf(route);
  const named = [...snapshot.byId.values()].filter(
    (entry) => entry.id !== route.id && (route.related.includes(entry.id) || entry.related.includes(route.id)),
  );
  const told = [...snapshot.milestones, ...snapshot['area-notes']].filter(
    ({ date, areas, evidence }) =>
      date !== null &&
      areas.some((area) => route.areas.includes(area)) &&
      evidence.some(({ source }) => sources.has(source)),
  );
  const start = (entry: KnownEntry) => dateOf(entry)?.earliest ?? '';
  return [...new Set<KnownEntry>([...named, ...told])].toSorted(
    (a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : 0) || (a.id < b.id ? -1 : 1),
  );
}
