/** The days on which something became known: the steps in which one can go through the data. */
import type { Dataset } from '../domain/dataset.ts';
import { DISTANT_PAST, type IsoDay } from '../domain/day.ts';
import { type Change, changesBetween } from './changesBetween.ts';

interface DaysOfDataset {
  readonly days: readonly IsoDay[];
  readonly changes: ReadonlyMap<IsoDay, readonly Change[]>;
}

/** Worked out once for a dataset, which never changes. */
const worked = new WeakMap<Dataset, DaysOfDataset>();

function daysOf(dataset: Dataset): DaysOfDataset {
  const existing = worked.get(dataset);
  if (existing) return existing;
  const changes = new Map<IsoDay, Change[]>();
  for (const change of changesBetween(dataset, DISTANT_PAST, dataset.asOf)) {
    const sameDay = changes.get(change.day);
    if (sameDay === undefined) changes.set(change.day, [change]);
    else sameDay.push(change);
  }
  const created = { days: [...changes.keys()].sort(), changes };
  worked.set(dataset, created);
  return created;
}

/** Every day on which something became known, the oldest first, up to the day of the package. */
export function knownDays(dataset: Dataset): readonly IsoDay[] {
  return daysOf(dataset).days;
}

/** What became known on the day itself; empty on every day that is not one of {@link knownDays}. */
export function changesOn(dataset: Dataset, day: IsoDay): readonly Change[] {
  return daysOf(dataset).changes.get(day) ?? [];
}

/** The first of the days after this one; null after the last. */
export function nextKnownDay(days: readonly IsoDay[], day: IsoDay): IsoDay | null {
  return days.find((known) => known > day) ?? null;
}

/** The last of the days before this one; null before and on the first. */
export function previousKnownDay(days: readonly IsoDay[], day: IsoDay): IsoDay | null {
  return days.findLast((known) => known < day) ?? null;
}

/** How many of the days have come by this one: the place of a day among them, counted from 1; 0 before the first. */
export function placeAmong(days: readonly IsoDay[], day: IsoDay): number {
  return days.findLastIndex((known) => known <= day) + 1;
}
