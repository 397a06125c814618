/** Reported trade as spans on one running time axis: which values are drawn for each direction and reporter. */
import type { Dataset } from '../domain/dataset.ts';
import { addDays, type IsoDay } from '../domain/day.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { Party } from '../domain/party.ts';
import type { TradeFlow } from '../domain/tradeFlow.ts';
import { type DaySpan, spanDays } from '../domain/tradePeriod.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { periodOf } from '../viewState/viewState.ts';
import { isOfThePair } from './latestFlows.ts';

/** Goods from one side to the other. */
export interface Direction {
  readonly exporter: Party;
  readonly importer: Party;
}

export interface FlowSpan {
  readonly flow: Known<TradeFlow>;
  readonly span: DaySpan;
  /** A whole year as the reporter counts years; a part of one otherwise. */
  readonly whole: boolean;
  /** A whole year told outside any series: it may not be joined to or read with the years beside it. */
  readonly said: boolean;
  /** Other values published for the same goods, reporter and period. */
  readonly others: readonly Known<TradeFlow>[];
}

/** A value that the same statistic printed at another time; any other value contradicts the one that is drawn. */
export function isOtherPrint(other: TradeFlow, drawn: TradeFlow): boolean {
  return other.vintage !== null && drawn.vintage !== null && other.agency === drawn.agency;
}

/** What one reporter counted in one direction, in time order. */
export interface ReporterSpans {
  readonly reporter: Party;
  readonly spans: readonly FlowSpan[];
}

/** Parts of a year shorter than this say too little to be drawn beside whole years. */
const SHORTEST_PART_DAYS = 60;

export function directionsOf(sides: Dataset['sides']): readonly Direction[] {
  return [
    { exporter: sides[0], importer: sides[1] },
    { exporter: sides[1], importer: sides[0] },
  ];
}

export function spanOf(flow: TradeFlow): DaySpan | null {
  return flow.periodStart === null || flow.periodEnd === null ? null : { start: flow.periodStart, end: flow.periodEnd };
}

/** Goods flows of the pair in a direction; turnover belongs to none. */
export function flowsIn(snapshot: Snapshot, { exporter, importer }: Direction): readonly Known<TradeFlow>[] {
  return snapshot['trade-flows'].filter(
    (flow) =>
      flow.measure !== 'turnover' &&
      flow.exporter === exporter.id &&
      flow.importer === importer.id &&
      isOfThePair(flow, snapshot.dataset.sides),
  );
}

/** The kind of year by which a side counts. */
export function yearBasisOf(reporter: Party): 'calendar' | 'fiscal' {
  return reporter.fiscalYearStart === 1 ? 'calendar' : 'fiscal';
}

/** The value that stands for its period: of a comparable series first, published before computed, the newest print. */
export function soundestFirst(a: Known<TradeFlow>, b: Known<TradeFlow>): number {
  const rank = (flow: TradeFlow) =>
    (flow.series === null ? 2 : 0) + (flow.derived ? 1 : 0) + (flow.approximate ? 1 : 0);
  const printed = (flow: TradeFlow) => flow.vintage?.latest ?? '';
  return rank(a) - rank(b) || (printed(a) < printed(b) ? 1 : printed(a) > printed(b) ? -1 : a.id < b.id ? -1 : 1);
}

function bySpan(flows: readonly Known<TradeFlow>[], whole: boolean): readonly FlowSpan[] {
  const groups = new Map<string, Known<TradeFlow>[]>();
  for (const flow of flows) {
    const key = `${flow.periodStart} ${flow.periodEnd}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups.values()].flatMap((group) => {
    const [flow, ...rest] = group.sort(soundestFirst);
    const span = flow === undefined ? null : spanOf(flow);
    if (flow === undefined || span === null) return [];
    const said = whole && flow.series === null && !flow.derived;
    return [{ flow, span, whole, said, others: rest.filter((other) => other.value !== flow.value) }];
  });
}

/** The longest part of the year that follows the last whole year; none when the year has not begun to be counted. */
function currentPart(flows: readonly Known<TradeFlow>[], after: IsoDay | null): readonly FlowSpan[] {
  if (after === null) return [];
  const parts = flows.filter((flow) => {
    const span = spanOf(flow);
    return (
      flow.basis === 'partial' &&
      span !== null &&
      span.start === addDays(after, 1) &&
      spanDays(span) >= SHORTEST_PART_DAYS
    );
  });
  return bySpan(parts, false)
    .toSorted((a, b) => (a.span.end < b.span.end ? 1 : -1))
    .slice(0, 1);
}

/** What a side counted in a direction: its whole years, and the part of the year that runs on. */
export function reporterSpans(
  snapshot: Snapshot,
  direction: Direction,
  reporter: Party,
  view: ViewState,
): ReporterSpans {
  const flows = flowsIn(snapshot, direction).filter((flow) => flow.reporter === reporter.id);
  const years = bySpan(
    flows.filter((flow) => flow.basis === yearBasisOf(reporter)),
    true,
  ).toSorted((a, b) => (a.span.start < b.span.start ? -1 : 1));
  const spans = [...years, ...currentPart(flows, years.at(-1)?.span.end ?? null)];
  const { from, to } = periodOf(view);
  return {
    reporter,
    spans: spans.filter(({ span }) => (from === null || span.end >= from) && (to === null || span.start <= to)),
  };
}
