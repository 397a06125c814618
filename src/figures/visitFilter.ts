/** The visits that meet the reader's filters, and how many each further choice would leave: for the list and the figures alike. */
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { VISIT_STATUSES } from '../domain/statusHistory.ts';
import { VISIT_KINDS, VISIT_LEVELS, type Visit } from '../domain/visit.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

/** In place of a country: neither side travelled to the other. */
export const NO_JOURNEY = 'third-party';

/** The values that are chosen and exist; null when that leaves none, for "all". */
function chosen<Value extends string>(ids: readonly string[], all: readonly Value[]): ReadonlySet<string> | null {
  const known = all.filter((value) => ids.includes(value));
  return known.length === 0 ? null : new Set(known);
}

function meetsSide(visit: Visit, side: string | null, countries: readonly string[]): boolean {
  if (side === NO_JOURNEY) return visit.from === null;
  return side === null || !countries.includes(side) || visit.from === side;
}

/** Area, period, person and text as everywhere; kind, level and status are those of visits, side is the one that travelled. */
export function filterVisits(snapshot: Snapshot, view: ViewState): readonly Known<Visit>[] {
  const kinds = chosen(view.kind, VISIT_KINDS);
  const levels = chosen(view.level, VISIT_LEVELS);
  const statuses = chosen(view.status, VISIT_STATUSES);
  const countries = snapshot.dataset.sides.map((side) => side.id);
  return filterEntries(snapshot.visits, view, snapshot.dataset).filter(
    (visit) =>
      (kinds === null || kinds.has(visit.kind)) &&
      (levels === null || levels.has(visit.level)) &&
      (statuses === null || statuses.has(visit.status)) &&
      meetsSide(visit, view.side, countries),
  );
}

export interface VisitFacets {
  /** Visits that the choice would leave with all other filters as they are, by value. */
  readonly kind: ReadonlyMap<string, number>;
  readonly level: ReadonlyMap<string, number>;
  readonly status: ReadonlyMap<string, number>;
  /** By the country that travelled, or {@link NO_JOURNEY}. */
  readonly side: ReadonlyMap<string, number>;
  readonly area: ReadonlyMap<string, number>;
}

function counted(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function visitFacets(snapshot: Snapshot, view: ViewState): VisitFacets {
  const without = (changes: Partial<ViewState>) => filterVisits(snapshot, { ...view, ...changes });
  return {
    kind: counted(without({ kind: [] }).map((visit) => visit.kind)),
    level: counted(without({ level: [] }).map((visit) => visit.level)),
    status: counted(without({ status: [] }).map((visit) => visit.status)),
    side: counted(without({ side: null }).map((visit) => visit.from ?? NO_JOURNEY)),
    area: counted(without({ area: [] }).flatMap((visit) => visit.areas)),
  };
}

/** By date, the newest first unless the reader asked for `date`. */
export function sortVisits(visits: readonly Known<Visit>[], sort: string | null): readonly Known<Visit>[] {
  const direction = sort === 'date' ? 1 : -1;
  return [...visits].sort((a, b) => {
    const first = a.date.earliest < b.date.earliest ? -1 : a.date.earliest > b.date.earliest ? 1 : 0;
    const last = a.date.latest < b.date.latest ? -1 : a.date.latest > b.date.latest ? 1 : 0;
    return direction * (first || last) || (a.id < b.id ? -1 : 1);
  });
}

/** It took place, as far as is known on the day; an announced visit has not. */
export function tookPlace(visit: Known<Visit>): boolean {
  return visit.status === 'completed' && !visit.upcoming;
}
