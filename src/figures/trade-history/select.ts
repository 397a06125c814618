/** Long series of yearly trade as the importer counted it: what a line may join, and where nothing is known. */
import { yearOf } from '../../domain/day.ts';
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
  readonly most: { readonly value: number; readonly year: number } | null;
  readonly firstKnown: string | null;
  readonly filtered: boolean;
}

function isYearlyImport(flow: TradeFlow): boolean {
  return flow.measure === 'imports' && flow.basis === 'calendar' && flow.series !== null && flow.periodStart !== null;
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
  const missingYears: number[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) if (!years.has(year)) missingYears.push(year);
  const top = [...points].sort((a, b) => b.flow.value - a.flow.value)[0];
  const since = dataset['trade-flows'].filter(isYearlyImport).flatMap((flow) => dataset.knownSince.get(flow.id) ?? []);
  return {
    sides: dataset.sides,
    series: series.sort((a, b) => (a.key < b.key ? -1 : 1)),
    firstYear,
    lastYear,
    missingYears,
    most: top === undefined ? null : { value: top.flow.value, year: top.year },
    firstKnown: since.sort()[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeHistory(model: TradeHistoryModel): FigureAbsence | null {
  if (model.series.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
