/** How often the two sides met: visits, meetings and calls by year, by who travelled to whom. */
import { type IsoDay, yearOf } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { type Party, type SideIndex, sideIndexOf } from '../../domain/party.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { filterVisits, tookPlace } from '../visitFilter.ts';

export interface YearOfVisits {
  readonly year: number;
  /** Came from the first side to the second, and from the second to the first. */
  readonly from: readonly [number, number];
  /** Neither travelled to the other: third countries, calls, talks with a resident envoy. */
  readonly elsewhere: number;
  readonly total: number;
  readonly visits: readonly Known<Visit>[];
}

export interface VisitsByYearModel {
  readonly day: IsoDay;
  readonly sides: readonly [Party, Party];
  /** Every year from the first with an entry to that of the day, those without one included. */
  readonly years: readonly YearOfVisits[];
  readonly from: readonly [number, number];
  readonly elsewhere: number;
  readonly total: number;
  /** The year with most entries; null without any. */
  readonly busiest: YearOfVisits | null;
  /** Years between the first and the last without any entry. */
  readonly empty: number;
  readonly filtered: boolean;
  readonly firstKnown: IsoDay | null;
}

function yearOfVisits(year: number, visits: readonly Known<Visit>[], sides: readonly [Party, Party]): YearOfVisits {
  const count = (side: SideIndex) => visits.filter((visit) => sideIndexOf(sides, visit.from) === side).length;
  return { year, from: [count(0), count(1)], elsewhere: count(null), total: visits.length, visits };
}

export function selectVisitsByYear(snapshot: Snapshot, view: ViewState): VisitsByYearModel {
  const { dataset, day } = snapshot;
  const visits = filterVisits(snapshot, view).filter(tookPlace);
  const first = visits.reduce((least, visit) => Math.min(least, yearOf(visit.date.earliest)), yearOf(day));
  const years =
    visits.length === 0
      ? []
      : Array.from({ length: yearOf(day) - first + 1 }, (_, index) => {
          const year = first + index;
          const inYear = visits.filter((visit) => yearOf(visit.date.earliest) === year);
          return yearOfVisits(year, inYear, dataset.sides);
        });
  const sum = (of: (year: YearOfVisits) => number) => years.reduce((total, year) => total + of(year), 0);
  const firsts = dataset.visits.flatMap((visit) => dataset.knownSince.get(visit.id) ?? []).sort();
  return {
    day,
    sides: dataset.sides,
    years,
    from: [sum(({ from }) => from[0]), sum(({ from }) => from[1])],
    elsewhere: sum(({ elsewhere }) => elsewhere),
    total: visits.length,
    busiest: years.reduce<YearOfVisits | null>(
      (most, year) => (most === null || year.total > most.total ? year : most),
      null,
    ),
    empty: years.filter(({ total }) => total === 0).length,
    filtered: isFiltered(view),
    firstKnown: firsts[0] ?? null,
  };
}

export function absenceOfVisitsByYear(model: VisitsByYearModel): FigureAbsence | null {
  if (model.years.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
