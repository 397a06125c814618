/** The same goods by both counts, each value over the months that it counts. */
import type { IsoDay } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import { mirrorGap } from '../../domain/tradeArithmetic.ts';
import { overlapDays } from '../../domain/tradePeriod.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { type Direction, directionsOf, type FlowSpan, type ReporterSpans, reporterSpans } from '../flowSpans.ts';

export interface DirectionPanel extends Direction {
  /** The exporter's count, then the importer's. */
  readonly reporters: readonly [ReporterSpans, ReporterSpans];
  /** Smallest and greatest ratio between two whole years that share months; null when there is no such pair. */
  readonly ratios: { readonly least: number; readonly most: number } | null;
}

export interface TradeFlowsModel {
  readonly sides: readonly [Party, Party];
  readonly panels: readonly DirectionPanel[];
  /** First and last day that the drawing spans; null when there is nothing to draw. */
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay } | null;
  readonly day: IsoDay;
  readonly firstKnown: string | null;
  readonly filtered: boolean;
}

function ratiosOf(a: readonly FlowSpan[], b: readonly FlowSpan[]): DirectionPanel['ratios'] {
  const ratios: number[] = [];
  for (const one of a.filter((span) => span.whole)) {
    for (const other of b.filter((span) => span.whole)) {
      const { ratio } = mirrorGap(one.flow.value, other.flow.value);
      if (overlapDays(one.span, other.span) > 150 && ratio !== null) ratios.push(ratio);
    }
  }
  return ratios.length === 0 ? null : { least: Math.min(...ratios), most: Math.max(...ratios) };
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
  const since = snapshot.dataset['trade-flows']
    .flatMap((flow) => snapshot.dataset.knownSince.get(flow.id) ?? [])
    .sort();
  return {
    sides,
    panels,
    axis: first === undefined || last === undefined ? null : { from: first, to: last },
    day: snapshot.day,
    firstKnown: since[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeFlows(model: TradeFlowsModel): FigureAbsence | null {
  if (model.axis !== null) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
