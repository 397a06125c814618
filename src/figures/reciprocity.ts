/** Who visited whom last at each level, and whose turn it is: a visit is owed by the side that was visited last. */
import { daysBetween } from '../domain/day.ts';
import { precisionOf } from '../domain/edtf.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { type SideIndex, sideIndexOf } from '../domain/party.ts';
import { VISIT_LEVELS, type Visit, type VisitLevel } from '../domain/visit.ts';
import { sortVisits, tookPlace } from './visitFilter.ts';

export interface LastJourney {
  readonly visit: Known<Visit>;
  /** Journeys of this side at this level. */
  readonly count: number;
  /** Days from its end to the day shown. */
  readonly days: number;
  /** The end is known to the day; otherwise `days` is the least. */
  readonly exact: boolean;
}

export interface LevelReciprocity {
  readonly level: VisitLevel;
  /** The last journey of each side to the other, in the order of the sides; null without one on record. */
  readonly last: readonly [LastJourney | null, LastJourney | null];
  /** The side whose journey would be the return visit; null where both journeys overlap. */
  readonly turn: SideIndex;
}

function lastJourney(visits: readonly Known<Visit>[], side: 0 | 1, snapshot: Snapshot): LastJourney | null {
  const journeys = visits.filter((visit) => sideIndexOf(snapshot.dataset.sides, visit.from) === side);
  const visit = sortVisits(journeys, '-date')[0];
  if (visit === undefined) return null;
  const { date } = visit;
  return {
    visit,
    count: journeys.length,
    days: Math.max(0, daysBetween(date.latest, snapshot.day)),
    exact: precisionOf(date) === 'day' && date.shape !== 'one-of' && !date.approximate && !date.uncertain,
  };
}

function turnOf([a, b]: LevelReciprocity['last']): SideIndex {
  if (a === null || b === null) return a === null ? 0 : 1;
  if (a.visit.date.latest < b.visit.date.earliest) return 0;
  return b.visit.date.latest < a.visit.date.earliest ? 1 : null;
}

/** One row a level at which somebody travelled, in the order of rank. Talks without a journey do not count. */
export function selectReciprocity(snapshot: Snapshot): readonly LevelReciprocity[] {
  const visits = snapshot.visits.filter((visit) => visit.kind === 'visit' && tookPlace(visit));
  return VISIT_LEVELS.flatMap((level): LevelReciprocity[] => {
    const atLevel = visits.filter((visit) => visit.level === level);
    const last = [lastJourney(atLevel, 0, snapshot), lastJourney(atLevel, 1, snapshot)] as const;
    return last[0] === null && last[1] === null ? [] : [{ level, last, turn: turnOf(last) }];
  });
}
