/** What is announced: visits announced for a time that had not passed, and open expectations with such a time. */
import type { IsoDay } from '../../domain/day.ts';
import { compareEdtf, type EdtfDate } from '../../domain/edtf.ts';
import type { Expectation, ExpectationKind } from '../../domain/expectation.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { filterEntries, isFiltered } from '../filterEntries.ts';

export interface AnnouncedItem {
  readonly entry: Known<Visit> | Known<Expectation>;
  /** The time for which it was announced. */
  readonly date: EdtfDate;
  /** That time as it was first said; null for a visit, whose date is said as such. */
  readonly horizonText: string | null;
}

export interface UpcomingModel {
  readonly day: IsoDay;
  /** In the order of time; of one time, the visit first, then the papers expected of it. */
  readonly items: readonly AnnouncedItem[];
  readonly visits: number;
  readonly expectations: number;
  readonly filtered: boolean;
}

const RANK: Readonly<Record<ExpectationKind, number>> = { document: 0, delivery: 1, event: 2, visit: 3, direction: 4 };

export function selectUpcoming(snapshot: Snapshot, view: ViewState): UpcomingModel {
  const { day, dataset } = snapshot;
  const visits = filterEntries(snapshot.visits, view, dataset)
    .filter((visit) => visit.status === 'announced' && visit.date.latest >= day)
    .map((entry): AnnouncedItem => ({ entry, date: entry.date, horizonText: null }));
  const expectations = filterEntries(snapshot.expectations, view, dataset).flatMap((entry): AnnouncedItem[] => {
    if (entry.status !== 'open' || entry.horizon === null || entry.horizon.latest < day) return [];
    return [{ entry, date: entry.horizon, horizonText: entry.horizonText }];
  });
  const rank = ({ entry }: AnnouncedItem) => (entry.resource === 'visits' ? -1 : RANK[entry.kind]);
  return {
    day,
    items: [...visits, ...expectations].sort(
      (a, b) =>
        (a.date.latest < b.date.latest ? -1 : a.date.latest > b.date.latest ? 1 : 0) ||
        rank(a) - rank(b) ||
        compareEdtf(a.date, b.date) ||
        (a.entry.id < b.entry.id ? -1 : 1),
    ),
    visits: visits.length,
    expectations: expectations.length,
    filtered: isFiltered(view),
  };
}
