/** Long series of yearly trade as the importer counted it: what a line may join, and where nothing is known. */
import { type IsoDay, yearOf } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { periodOf, type ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { isOfThePair } from '../latestFlows.ts';

export interface HistorySeries {
  /** The series key of its flows: values of one key may be joined. */
  readonly key: string;
  readonly exporter: string;
  readonly importer: string;
  readonly reporter: string;
  readonly points: readonly { readonly year: number; readonly flow: Known<TradeFlow> }[];
}

export interface TradeHistoryModel {
  readonly sides: readonly [Party, Party];
  readonly series: readonly HistorySeries[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years between the first and the last for which no series has a value. */
  readonly missingYears: readonly number[];
  /** The last year of the axis: that of the as-of day, where it is near, so that what is missing up to it is seen. */
  readonly axisEnd: number;
  /** Runs of whole years on the axis for which no series has a value; the year of the as-of day has not ended. */
  readonly missingRuns: readonly (readonly [number, number])[];
  readonly day: IsoDay;
  readonly most: { readonly value: number; readonly year: number } | null;
  readonly firstKnown: string | null;
  readonly filtered: boolean;
}

function isYearlyImport(flow: TradeFlow): boolean {
  return flow.measure === 'imports' && flow.basis === 'calendar' && flow.series !== null && flow.periodStart !== null;
}

/** An as-of day that lies more years than this beyond the last value is pointed at, not drawn. */
const YEARS_AHEAD = 3;

/** The years of a stretch that are not among the given ones; none where there are none to begin from. */
function yearsWithout(years: ReadonlySet<number>, first: number, last: number): readonly number[] {
  if (years.size === 0) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (year) => !years.has(year),
  );
}

/** Years that follow each other, as first and last. */
export function runsOf(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

export function selectTradeHistory(snapshot: Snapshot, view: ViewState): TradeHistoryModel {
  const { dataset } = snapshot;
  const { from, to } = periodOf(view);
  const flows = snapshot['trade-flows']
    .filter((flow) => isYearlyImport(flow) && isOfThePair(flow, dataset.sides))
    .filter(
      (flow) => (from === null || (flow.periodEnd ?? '') >= from) && (to === null || (flow.periodStart ?? '') <= to),
    );
  const groups = new Map<string, Known<TradeFlow>[]>();
  for (const flow of flows) {
    const key = flow.series ?? flow.id;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  const series = [...groups].flatMap(([key, group]): HistorySeries[] => {
    const points = group
      .map((flow) => ({ year: yearOf(flow.periodStart ?? ''), flow }))
      .sort((a, b) => a.year - b.year);
    const [first] = points;
    if (first === undefined || first.flow.exporter === null || first.flow.importer === null) return [];
    return [
      { key, exporter: first.flow.exporter, importer: first.flow.importer, reporter: first.flow.reporter, points },
    ];
  });
  const points = series.flatMap((one) => one.points);
  const years = new Set(points.map((point) => point.year));
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const chosenEnd = to === null ? yearOf(snapshot.day) : Math.min(yearOf(to), yearOf(snapshot.day));
  const isNear = chosenEnd > lastYear && chosenEnd - lastYear <= YEARS_AHEAD;
  const axisEnd = isNear ? chosenEnd : lastYear;
  const missingYears = yearsWithout(years, firstYear, lastYear);
  const top = [...points].sort((a, b) => b.flow.value - a.flow.value)[0];
  const since = dataset['trade-flows'].filter(isYearlyImport).flatMap((flow) => dataset.knownSince.get(flow.id) ?? []);
  return {
    sides: dataset.sides,
    series: series.sort((a, b) => (a.key < b.key ? -1 : 1)),
    firstYear,
    lastYear,
    missingYears,
    axisEnd,
    missingRuns: runsOf(yearsWithout(years, firstYear, Math.min(axisEnd, yearOf(snapshot.day) - 1))),
    day: snapshot.day,
    most: top === undefined ? null : { value: top.flow.value, year: top.year },
    firstKnown: since.sort()[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeHistory(model: TradeHistoryModel): FigureAbsence | null {
  if (model.series.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
