/**
 * Whole years of trade in both directions, by every reporter that has any: each value over the months that it counts. Only
 * what one reporter counted in one series may be joined; several values of one quantity make a range.
 */
import { daysBetween, earlierDay, type IsoDay, yearOf } from '../../domain/day.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import type { DaySpan } from '../../domain/tradePeriod.ts';
import { type PerChoice, periodOf, type ScaleChoice, type ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { type Direction, directionsOf, flowsIn, soundestFirst } from '../flowSpans.ts';
import { isOfThePair } from '../latestFlows.ts';
import { type HistoryLine, type HistoryRange, linesOf, rangesOf } from './lines.ts';
import { lastYearEnd, stretchesWithout, yearsWithout } from './missing.ts';
import { type HistoryValue, toldValues } from './told.ts';

export interface HistoryPanel extends Direction {
  readonly lines: readonly HistoryLine[];
  readonly ranges: readonly HistoryRange[];
  /** Every value of the period, told or not, in time order: what the table lists. */
  readonly values: readonly HistoryValue[];
  /** Where no value is drawn, up to the end of the last year that has ended. */
  readonly missing: readonly DaySpan[];
  /** The greatest of the values that stand. */
  readonly most: HistoryValue | null;
}

export interface TradeHistoryModel {
  readonly sides: Snapshot['dataset']['sides'];
  readonly per: PerChoice | null;
  readonly scale: ScaleChoice | null;
  /** From the first side to the second, then back. */
  readonly panels: readonly HistoryPanel[];
  /** What the drawing spans; null where no whole year is known. */
  readonly axis: DaySpan | null;
  /** What the period can be chosen from, and how many values begin in each year of it. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Years of the axis that have ended and of which neither direction has a value, by anybody. */
  readonly missingYears: readonly number[];
  /** Values of parts of years, which are not drawn, and the last of them. */
  readonly parts: { readonly count: number; readonly last: Known<TradeFlow> | null };
  /** Of what is shown; where nothing lies in the period, of all in which it would have stood. */
  readonly evidence: readonly Evidence[];
  readonly day: IsoDay;
  readonly firstKnown: IsoDay | null;
  readonly filtered: boolean;
}

/** An as-of day that lies further than this beyond the last value is pointed at, not drawn. */
const DAYS_AHEAD = 3 * 366;

const isWholeYear = ({ basis }: TradeFlow) => basis === 'calendar' || basis === 'fiscal';

/** In time order; of one period the soundest first. */
function inTime(a: HistoryValue, b: HistoryValue): number {
  if (a.span.start !== b.span.start) return a.span.start < b.span.start ? -1 : 1;
  if (a.span.end !== b.span.end) return a.span.end < b.span.end ? -1 : 1;
  return soundestFirst(a.flow, b.flow);
}

function isWithin({ start, end }: DaySpan, from: IsoDay | null, to: IsoDay | null): boolean {
  return (from === null || end >= from) && (to === null || start <= to);
}

/** From the first day to the last of all spans. */
function hull(spans: readonly DaySpan[]): DaySpan | null {
  const start = spans.map((span) => span.start).toSorted()[0];
  const end = spans
    .map((span) => span.end)
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

/** To the as-of day, where it is near, so that what is missing up to it is seen. */
function extentOf(spans: readonly DaySpan[], day: IsoDay): DaySpan | null {
  const whole = hull(spans);
  if (whole === null) return null;
  return day > whole.end && daysBetween(whole.end, day) <= DAYS_AHEAD ? { ...whole, end: day } : whole;
}

function yearCounts(extent: DaySpan | null, values: readonly HistoryValue[]): TradeHistoryModel['years'] {
  if (extent === null) return [];
  const first = yearOf(extent.start);
  return Array.from({ length: yearOf(extent.end) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: values.filter(({ span }) => yearOf(span.start) === year).length };
  });
}

function partsOf(snapshot: Snapshot, from: IsoDay | null, to: IsoDay | null): TradeHistoryModel['parts'] {
  const parts = directionsOf(snapshot.dataset.sides)
    .flatMap((direction) => flowsIn(snapshot, direction))
    .filter(({ basis, periodStart, periodEnd }) => {
      if (basis !== 'partial' || periodStart === null || periodEnd === null) return false;
      return isWithin({ start: periodStart, end: periodEnd }, from, to);
    });
  // Of those that end last, the longest.
  const end = parts
    .map(({ periodEnd }) => periodEnd ?? '')
    .toSorted()
    .at(-1);
  const last = parts
    .filter(({ periodEnd }) => periodEnd === end)
    .toSorted((a, b) => ((a.periodStart ?? '') < (b.periodStart ?? '') ? -1 : 1))[0];
  return { count: parts.length, last: last ?? null };
}

export function selectTradeHistory(snapshot: Snapshot, view: ViewState): TradeHistoryModel {
  const { dataset, day } = snapshot;
  const { sides } = dataset;
  const { from, to } = periodOf(view);
  const counted = directionsOf(sides).map((direction) => ({
    ...direction,
    // Told before the period is cut out, so that its first year is compared with the one before it.
    all: toldValues(flowsIn(snapshot, direction).filter(isWholeYear), view.per, snapshot).toSorted(inTime),
  }));
  const everything = counted.flatMap(({ all }) => all);
  const extent = extentOf(
    everything.map(({ span }) => span),
    day,
  );
  const shown = everything.filter(({ span }) => isWithin(span, from, to));
  const outside = extent === null || (from !== null && from > extent.end) || (to !== null && to < extent.start);
  const axis = outside
    ? null
    : hull([
        ...shown.map(({ span }) => span),
        {
          start: from !== null && from > extent.start ? from : extent.start,
          end: to !== null && to < extent.end ? to : extent.end,
        },
      ]);
  const ended = axis === null ? null : { start: axis.start, end: earlierDay(axis.end, lastYearEnd(sides, day)) };
  const panels = counted.map(({ exporter, importer, all }): HistoryPanel => {
    const values = all.filter(({ span }) => isWithin(span, from, to));
    const lines = linesOf(values);
    const drawn = lines.flatMap((line) => line.values);
    return {
      exporter,
      importer,
      lines,
      ranges: rangesOf(values),
      values,
      missing:
        ended === null
          ? []
          : stretchesWithout(
              drawn.map(({ span }) => span),
              ended,
            ),
      most: drawn.toSorted((a, b) => (b.told ?? 0) - (a.told ?? 0))[0] ?? null,
    };
  });
  const drawn = panels.flatMap(({ lines }) => lines.flatMap(({ values }) => values.map(({ span }) => span)));
  const since = dataset['trade-flows']
    .filter((flow) => isWholeYear(flow) && flow.measure !== 'turnover' && isOfThePair(flow, sides))
    .flatMap((flow) => dataset.knownSince.get(flow.id) ?? [])
    .toSorted();
  return {
    sides,
    per: view.per,
    scale: view.scale,
    panels,
    axis,
    years: yearCounts(extent, everything),
    missingYears: ended === null ? [] : yearsWithout(drawn, ended),
    parts: partsOf(snapshot, from, to),
    evidence: (shown.length > 0 ? shown : everything).flatMap(({ flow, beside }) => [
      ...flow.evidence,
      ...(beside?.evidence ?? []),
    ]),
    day,
    firstKnown: since[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeHistory(model: TradeHistoryModel): FigureAbsence | null {
  if (model.axis !== null) return null;
  // Outside of all that is known, or before anything is.
  return model.years.length > 0 ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
