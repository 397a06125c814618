/** What the exporter's side counts beside what the importer's side counts, paired by the months that both cover. */
import { compareEdtf, parseEdtf } from '../../domain/edtf.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import { type MirrorGap, mirrorGap } from '../../domain/tradeArithmetic.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { type DaySpan, overlapMonths, spanLikeness, spanMonths } from '../../domain/tradePeriod.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { type Direction, directionsOf, flowsIn, reporterSpans, spanOf } from '../flowSpans.ts';

export interface MirrorPair extends Direction {
  readonly key: string;
  readonly exporterFlow: Known<TradeFlow>;
  readonly importerFlow: Known<TradeFlow>;
  readonly gap: MirrorGap;
  /** Months that both values cover, and months of the shorter of the two. */
  readonly sharedMonths: number;
  readonly months: number;
  readonly samePeriod: boolean;
}

export interface TradeMirrorModel {
  readonly sides: readonly [Party, Party];
  readonly pairs: readonly MirrorPair[];
  readonly firstKnown: string | null;
  readonly filtered: boolean;
}

/** Half the days of either year: less alike, two values are not two counts of one thing. */
const LEAST_ALIKE = 0.33;

interface Spanned {
  readonly flow: Known<TradeFlow>;
  readonly span: DaySpan;
}

function spanned(flows: readonly Known<TradeFlow>[]): readonly Spanned[] {
  return flows.flatMap((flow) => {
    const span = spanOf(flow);
    return span === null || spanMonths(span) < 6 ? [] : [{ flow, span }];
  });
}

function mostAlike(one: Spanned, candidates: readonly Spanned[]): Spanned | null {
  const ranked = candidates
    .map((candidate) => ({ candidate, likeness: spanLikeness(one.span, candidate.span) }))
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    // Equally alike: the published before the computed, the newest print first.
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(a.candidate.flow.series === null) - Number(b.candidate.flow.series === null) ||
        ((b.candidate.flow.vintage?.latest ?? '') > (a.candidate.flow.vintage?.latest ?? '') ? 1 : -1),
    );
  return ranked[0]?.candidate ?? null;
}

function pairsIn(snapshot: Snapshot, direction: Direction, view: ViewState): readonly MirrorPair[] {
  const flows = flowsIn(snapshot, direction);
  const by = (reporter: Party) => spanned(flows.filter((flow) => flow.reporter === reporter.id));
  const main = (reporter: Party) =>
    spanned(reporterSpans(snapshot, direction, reporter, view).spans.map(({ flow }) => flow));
  const pairs = new Map<string, MirrorPair>();
  const add = (exporter: Spanned, importer: Spanned) => {
    const key = `${exporter.flow.id} ${importer.flow.id}`;
    pairs.set(key, {
      ...direction,
      key,
      exporterFlow: exporter.flow,
      importerFlow: importer.flow,
      gap: mirrorGap(exporter.flow.value, importer.flow.value),
      sharedMonths: overlapMonths(exporter.span, importer.span),
      months: Math.min(spanMonths(exporter.span), spanMonths(importer.span)),
      samePeriod: exporter.span.start === importer.span.start && exporter.span.end === importer.span.end,
    });
  };
  for (const exporter of main(direction.exporter)) {
    const importer = mostAlike(exporter, by(direction.importer));
    if (importer) add(exporter, importer);
  }
  for (const importer of main(direction.importer)) {
    const exporter = mostAlike(importer, by(direction.exporter));
    if (exporter) add(exporter, importer);
  }
  const start = ({ exporterFlow }: MirrorPair) => parseEdtf(exporterFlow.periodStart ?? '');
  return [...pairs.values()].sort((a, b) => {
    const [startA, startB] = [start(a), start(b)];
    return (startA && startB ? compareEdtf(startA, startB) : 0) || (a.key < b.key ? -1 : 1);
  });
}

export function selectTradeMirror(snapshot: Snapshot, view: ViewState): TradeMirrorModel {
  const { dataset } = snapshot;
  const since = dataset['trade-flows'].flatMap((flow) => dataset.knownSince.get(flow.id) ?? []).sort();
  return {
    sides: dataset.sides,
    pairs: directionsOf(dataset.sides).flatMap((direction) => pairsIn(snapshot, direction, view)),
    firstKnown: since[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeMirror(model: TradeMirrorModel): FigureAbsence | null {
  if (model.pairs.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
