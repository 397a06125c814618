/** What a counted value is told as: its amount, or what it comes to a person, of a total, or against the year before. */
import { addDays, yearOf } from '../../domain/day.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { growth, perPerson, shareOf } from '../../domain/tradeArithmetic.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { type DaySpan, spanDays } from '../../domain/tradePeriod.ts';
import type { PerChoice } from '../../viewState/viewState.ts';
import { soundestFirst, spanOf } from '../flowSpans.ts';

/** Why a value that was counted cannot be told in this way. */
export type Untold = 'no-population' | 'no-total' | 'fiscal-total' | 'no-series' | 'no-year-before' | 'from-zero';

export interface HistoryValue {
  readonly flow: Known<TradeFlow>;
  readonly span: DaySpan;
  /** US$ million; US$ a person; a share of 0 to 1; a change as a share of the value before. Null is missing, never zero. */
  readonly told: number | null;
  /** Null where it is told. */
  readonly untold: Untold | null;
  /** What it was divided by or compared with; null for a bare amount. */
  readonly beside: Known<Indicator> | Known<TradeFlow> | null;
}

type Countable = Omit<HistoryValue, 'told' | 'untold' | 'beside'>;
type Telling = (value: Countable) => HistoryValue;

/** Whole years of two kinds differ by a day at most. */
const LEAP = 1;

const amount: Telling = (value) => ({ ...value, told: value.flow.value, untold: null, beside: null });

function indicatorOf(snapshot: Snapshot, metric: string, country: string | null, year: number) {
  return snapshot.indicators.find(
    (row) => row.metric === metric && row.countries.length === 1 && row.countries[0] === country && row.year === year,
  );
}

/** By the people of the country that the goods go to, in the calendar year, or in that in which a fiscal year begins. */
function perHead(snapshot: Snapshot): Telling {
  return (value) => {
    const beside = indicatorOf(snapshot, 'population', value.flow.importer, yearOf(value.span.start)) ?? null;
    const told = perPerson(value.flow.value, beside?.value ?? null);
    return { ...value, told, untold: told === null ? 'no-population' : null, beside };
  };
}

/**
 * Of all that the importer imported where imports were counted, of all that the exporter exported where exports were. The
 * totals are of calendar years: a fiscal year has none.
 */
function ofTotal(snapshot: Snapshot): Telling {
  return (value) => {
    const { flow, span } = value;
    if (flow.basis !== 'calendar') return { ...value, told: null, untold: 'fiscal-total', beside: null };
    const country = flow.measure === 'imports' ? flow.importer : flow.exporter;
    const beside = indicatorOf(snapshot, `merchandise_${flow.measure}`, country, yearOf(span.start)) ?? null;
    const told = shareOf(flow.value, beside?.value ?? null);
    return { ...value, told, untold: told === null ? 'no-total' : null, beside };
  };
}

/** True when the two belong to one series: one reporter, one direction, one key. */
export function isOfOneSeries(a: TradeFlow, b: TradeFlow): boolean {
  return (
    a.series !== null &&
    a.series === b.series &&
    a.reporter === b.reporter &&
    a.exporter === b.exporter &&
    a.importer === b.importer
  );
}

/** Against the year that ends on the day before, in the same series by the same reporter. */
function againstYearBefore(flows: readonly Known<TradeFlow>[]): Telling {
  return (value) => {
    if (value.flow.series === null) return { ...value, told: null, untold: 'no-series', beside: null };
    const eve = addDays(value.span.start, -1);
    const before = flows
      .filter((flow) => flow.periodEnd === eve && isOfOneSeries(flow, value.flow))
      .filter((flow) => {
        const span = spanOf(flow);
        return span !== null && Math.abs(spanDays(span) - spanDays(value.span)) <= LEAP;
      })
      .toSorted(soundestFirst)[0];
    if (before === undefined) return { ...value, told: null, untold: 'no-year-before', beside: null };
    const told = growth(before.value, value.flow.value);
    return { ...value, told, untold: told === null ? 'from-zero' : null, beside: before };
  };
}

/** Tells every whole year among the flows; one without a period is no year. */
export function toldValues(
  flows: readonly Known<TradeFlow>[],
  per: PerChoice | null,
  snapshot: Snapshot,
): readonly HistoryValue[] {
  const tellings: Readonly<Record<PerChoice, Telling>> = {
    capita: perHead(snapshot),
    share: ofTotal(snapshot),
    change: againstYearBefore(flows),
  };
  const tell = per === null ? amount : tellings[per];
  return flows.flatMap((flow) => {
    const span = spanOf(flow);
    return span === null ? [] : [tell({ flow, span })];
  });
}
