/** The same goods by both counts, each value over the months that it counts. */
import { daysBetween, earlierDay, type IsoDay } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import { mirrorGap } from '../../domain/tradeArithmetic.ts';
import { overlapDays } from '../../domain/tradePeriod.ts';
import { periodOf, type ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import {
  type Direction,
  directionsOf,
  type FlowSpan,
  type ReporterSpans,
  reporterSpans,
  yearBasisOf,
} from '../flowSpans.ts';
import { isOfThePair } from '../latestFlows.ts';

export interface DirectionPanel extends Direction {
  /** The exporter's count, then the importer's. */
  readonly reporters: readonly [ReporterSpans, ReporterSpans];
  /** Ratios between two whole years that share months, the smallest first. */
  readonly ratios: readonly YearsRatio[];
}

/** How many times the smaller count the greater one is, of two whole years of a series that share months. */
export interface YearsRatio {
  readonly exporterFlow: string;
  readonly importerFlow: string;
  readonly ratio: number;
}

export interface TradeFlowsModel {
  readonly sides: readonly [Party, Party];
  readonly panels: readonly DirectionPanel[];
  /** First and last day that the drawing spans; null when there is nothing to draw. */
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay } | null;
  readonly day: IsoDay;
  /** The first day on which there is something to draw. */
  readonly firstKnown: string | null;
  readonly filtered: boolean;
}

/** Days that two whole years must share: five months. */
const SHARED_DAYS = 150;

function ratiosOf(exporter: readonly FlowSpan[], importer: readonly FlowSpan[]): readonly YearsRatio[] {
  const years = (spans: readonly FlowSpan[]) => spans.filter(({ whole, said }) => whole && !said);
  return years(exporter)
    .flatMap((one) =>
      years(importer).flatMap((other): YearsRatio[] => {
        const { ratio } = mirrorGap(one.flow.value, other.flow.value);
        if (ratio === null || overlapDays(one.span, other.span) <= SHARED_DAYS) return [];
        return [{ exporterFlow: one.flow.id, importerFlow: other.flow.id, ratio }];
      }),
    )
    .toSorted((a, b) => a.ratio - b.ratio);
}

/** An as-of day that lies further than this beyond the last value is pointed at, not drawn. */
const DAYS_AHEAD = 731;

/** To the as-of day, so that what is not known up to it is seen; no further than the period that the reader chose. */
function axisEnd(last: IsoDay, snapshot: Snapshot, view: ViewState): IsoDay {
  const { to } = periodOf(view);
  const day = to === null ? snapshot.day : earlierDay(to, snapshot.day);
  return day > last && daysBetween(last, day) <= DAYS_AHEAD ? day : last;
}

export function selectTradeFlows(snapshot: Snapshot, view: ViewState): TradeFlowsModel {
  const { sides } = snapshot.dataset;
  const panels = directionsOf(sides).map((direction): DirectionPanel => {
    const exporter = reporterSpans(snapshot, direction, direction.exporter, view);
    const importer = reporterSpans(snapshot, direction, direction.importer, view);
    return { ...direction, reporters: [exporter, importer], ratios: ratiosOf(exporter.spans, importer.spans) };
  });
  const spans = panels.flatMap((panel) =>
    panel.reporters.flatMap((reporter) => reporter.spans.map(({ span }) => span)),
  );
  const first = spans.map((span) => span.start).sort()[0];
  const last = spans
    .map((span) => span.end)
    .sort()
    .at(-1);
  // A whole year is always drawn, and nothing is drawn before there is one.
  const since = snapshot.dataset['trade-flows']
    .filter((flow) => flow.measure !== 'turnover' && isOfThePair(flow, sides))
    .filter((flow) => sides.some((side) => side.id === flow.reporter && flow.basis === yearBasisOf(side)))
    .flatMap((flow) => snapshot.dataset.knownSince.get(flow.id) ?? [])
    .sort();
  return {
    sides,
    panels,
    axis: first === undefined || last === undefined ? null : { from: first, to: axisEnd(last, snapshot, view) },
    day: snapshot.day,
    firstKnown: since[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeFlows(model: TradeFlowsModel): FigureAbsence | null {
  if (model.axis !== null) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
