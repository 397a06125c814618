/** Whether an area is alive: how long ago something last happened in it, and what became known of it lately. */
import { addDays, daysBetween, type IsoDay } from '../domain/day.ts';
import type { KnownEntry, Snapshot } from '../domain/knownOn.ts';
import { dateOf } from '../domain/knownSince.ts';
import { lastHappening } from './areaActivity.ts';

/** `alive`: within a year. `quiet`: within three. `dormant`: longer ago. `silent`: nothing on record. */
export type Pulse = 'alive' | 'quiet' | 'dormant' | 'silent';

export interface AreaPulse {
  readonly pulse: Pulse;
  /** The last visit, signature or milestone; null without any. */
  readonly last: KnownEntry | null;
  /** Days from the last day on which it may have happened. */
  readonly days: number | null;
  /** Entries of the area that became known after {@link AreaPulse.since}. */
  readonly fresh: number;
  /** The day from which on something counts as new: chosen, or a year before the day shown. */
  readonly since: IsoDay;
}

const YEAR = 365;

function pulseOf(days: number | null): Pulse {
  if (days === null) return 'silent';
  if (days <= YEAR) return 'alive';
  return days <= 3 * YEAR ? 'quiet' : 'dormant';
}

/** The day is that of the snapshot; `since` compares it with an earlier one. */
export function areaPulse(snapshot: Snapshot, areaId: string, since: IsoDay | null = null): AreaPulse {
  const { day, dataset } = snapshot;
  const last = lastHappening(snapshot, areaId);
  const date = last === null ? null : dateOf(last);
  const days = date === null ? null : Math.max(0, daysBetween(date.latest, day));
  const from = since !== null && since < day ? since : addDays(day, -YEAR);
  const fresh = [...new Set(snapshot.byId.values())].filter(
    (entry) => entry.areas.includes(areaId) && (dataset.knownSince.get(entry.id) ?? '') > from,
  );
  return { pulse: pulseOf(days), last, days, fresh: fresh.length, since: from };
}
