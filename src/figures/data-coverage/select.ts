/** How much is on record of which kind about which year. */
import { ENTRY_RESOURCES, type EntryResource } from '../../domain/dataset.ts';
import { type IsoDay, yearOf } from '../../domain/day.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import { dateOf } from '../../domain/knownSince.ts';
import { startYear } from '../areaActivity.ts';
import type { FigureAbsence } from '../figure.ts';

export interface CoverageCell {
  /** Null for entries that belong to no year. */
  readonly year: number | null;
  readonly count: number;
  /** How many of them rest on one origin. */
  readonly singleOrigin: number;
  readonly evidence: readonly Evidence[];
}

export interface CoverageRow {
  readonly resource: EntryResource;
  readonly total: number;
  /** Years with entries, in order, then the one without a year. */
  readonly cells: readonly CoverageCell[];
}

export interface DataCoverageModel {
  /** Every year from the first to the last that an entry is about. */
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  readonly entries: number;
  readonly withoutYear: number;
  /** The year with the most entries; null when none has a year. */
  readonly most: { readonly year: number; readonly count: number } | null;
  readonly firstKnown: IsoDay | null;
}

/** The year that an entry is about: in which it began; of a figure, in which its period begins. */
export function yearOfEntry(entry: KnownEntry): number | null {
  switch (entry.resource) {
    case 'trade-flows':
    case 'trade-comparison':
      return entry.periodStart === null ? null : yearOf(entry.periodStart);
    case 'trade-products':
      return entry.periodStart === null ? startYear(entry.date) : yearOf(entry.periodStart);
    case 'indicators':
      return entry.year;
    default:
      return startYear(dateOf(entry));
  }
}

function cellsOf(entries: readonly KnownEntry[]): readonly CoverageCell[] {
  const byYear = new Map<number | null, KnownEntry[]>();
  for (const entry of entries) {
    const year = yearOfEntry(entry);
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  return [...byYear]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([year, ofYear]) => ({
      year,
      count: ofYear.length,
      singleOrigin: ofYear.filter(({ origins }) => origins === 1).length,
      evidence: ofYear.flatMap(({ evidence }) => evidence),
    }));
}

export function selectDataCoverage(snapshot: Snapshot): DataCoverageModel {
  const rows = ENTRY_RESOURCES.flatMap((resource): CoverageRow[] => {
    const entries: readonly KnownEntry[] = snapshot[resource];
    return entries.length === 0 ? [] : [{ resource, total: entries.length, cells: cellsOf(entries) }];
  });
  const perYear = new Map<number, number>();
  let withoutYear = 0;
  for (const { year, count } of rows.flatMap(({ cells }) => cells)) {
    if (year === null) withoutYear += count;
    else perYear.set(year, (perYear.get(year) ?? 0) + count);
  }
  const first = Math.min(...perYear.keys());
  const last = Math.max(...perYear.keys());
  const [most] = [...perYear].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return {
    years: perYear.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index),
    rows,
    entries: rows.reduce((sum, { total }) => sum + total, 0),
    withoutYear,
    most: most === undefined ? null : { year: most[0], count: most[1] },
    firstKnown: [...snapshot.dataset.knownSince.values()].reduce<IsoDay | null>(
      (earliest, day) => (earliest === null || day < earliest ? day : earliest),
      null,
    ),
  };
}

export function absenceOfDataCoverage(model: DataCoverageModel): FigureAbsence | null {
  return model.entries > 0 ? null : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
