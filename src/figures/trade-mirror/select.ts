/** What the exporter's side counts beside what the importer's side counts, paired by the months that both cover. */
import { DISTANT_PAST } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { Party } from '../../domain/party.ts';
import { type MirrorGap, mirrorGap } from '../../domain/tradeArithmetic.ts';
import type { PeriodBasis, TradeFlow } from '../../domain/tradeFlow.ts';
import { type DaySpan, overlapMonths, spanLikeness, spanMonths } from '../../domain/tradePeriod.ts';
import { periodOf, type ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { type Direction, directionsOf, flowsIn, soundestFirst, spanOf } from '../flowSpans.ts';

export interface MirrorPair extends Direction {
  readonly key: string;
  readonly exporterFlow: Known<TradeFlow>;
  readonly importerFlow: Known<TradeFlow>;
  readonly gap: MirrorGap;
  /** Months that both values cover, and months of the longer of the two. */
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

/** Parts of a year shorter than this say more of single shipments than of how either side counts. */
const SHORTEST_MONTHS = 4;
/** Two counts are compared only if the shorter one covers at least this part of the longer one's time. */
const LEAST_LENGTH = 0.75;
/** … and if they share at least this part of the longer one's months: July to June and the calendar year share half. */
const LEAST_SHARED = 0.5;

interface Spanned {
  readonly flow: Known<TradeFlow>;
  readonly span: DaySpan;
  readonly months: number;
}

/** What a side counted in the direction: of each period the value that stands for it. */
function countsOf(flows: readonly Known<TradeFlow>[], reporter: Party): readonly Spanned[] {
  const soundest = new Map<string, Spanned>();
  for (const flow of flows.filter((one) => one.reporter === reporter.id).toSorted(soundestFirst)) {
    const span = spanOf(flow);
    if (span === null || spanMonths(span) < SHORTEST_MONTHS) continue;
    const key = `${span.start} ${span.end}`;
    if (!soundest.has(key)) soundest.set(key, { flow, span, months: spanMonths(span) });
  }
  return [...soundest.values()];
}

function areComparable(a: Spanned, b: Spanned): boolean {
  const longer = Math.max(a.months, b.months);
  return (
    Math.min(a.months, b.months) >= longer * LEAST_LENGTH && overlapMonths(a.span, b.span) >= longer * LEAST_SHARED
  );
}

/** The count of the other side whose time is most alike; null where none is comparable. */
function mostAlike(one: Spanned, candidates: readonly Spanned[]): Spanned | null {
  const ranked = candidates
    .filter((candidate) => areComparable(one, candidate))
    .map((candidate) => ({ candidate, likeness: spanLikeness(one.span, candidate.span) }))
    .sort((a, b) => b.likeness - a.likeness || soundestFirst(a.candidate.flow, b.candidate.flow));
  return ranked[0]?.candidate ?? null;
}

function isWhole(basis: PeriodBasis): boolean {
  return basis === 'calendar' || basis === 'fiscal';
}

function isWithin({ start, end }: DaySpan, view: ViewState): boolean {
  const { from, to } = periodOf(view);
  return (from === null || end >= from) && (to === null || start <= to);
}

/** Every count of either side beside the most alike count of the other; whole years with whole years, parts with parts. */
function pairsIn(snapshot: Snapshot, direction: Direction, view: ViewState): readonly MirrorPair[] {
  const flows = flowsIn(snapshot, direction);
  const pairs = new Map<string, MirrorPair>();
  const add = (exporter: Spanned | null, importer: Spanned | null) => {
    if (exporter === null || importer === null) return;
    if (!isWithin(exporter.span, view) && !isWithin(importer.span, view)) return;
    const key = `${exporter.flow.id} ${importer.flow.id}`;
    pairs.set(key, {
      ...direction,
      key,
      exporterFlow: exporter.flow,
      importerFlow: importer.flow,
      gap: mirrorGap(exporter.flow.value, importer.flow.value),
      sharedMonths: overlapMonths(exporter.span, importer.span),
      months: Math.max(exporter.months, importer.months),
      samePeriod: exporter.span.start === importer.span.start && exporter.span.end === importer.span.end,
    });
  };
  for (const whole of [true, false]) {
    const alike = flows.filter((flow) => isWhole(flow.basis) === whole);
    const [exporters, importers] = [countsOf(alike, direction.exporter), countsOf(alike, direction.importer)];
    for (const exporter of exporters) add(exporter, mostAlike(exporter, importers));
    for (const importer of importers) add(mostAlike(importer, exporters), importer);
  }
  // By the time when the later of the two begins.
  const begins = ({ exporterFlow, importerFlow }: MirrorPair) =>
    [exporterFlow.periodStart, importerFlow.periodStart]
      .map((day) => day ?? DISTANT_PAST)
      .sort()
      .reverse()
      .join(' ');
  return [...pairs.values()].sort((a, b) => {
    const [startA, startB] = [begins(a), begins(b)];
    return startA === startB ? (a.key < b.key ? -1 : 1) : startA < startB ? -1 : 1;
  });
}

export function selectTradeMirror(snapshot: Snapshot, view: ViewState): TradeMirrorModel {
  const { dataset } = snapshot;
  const since = dataset['trade-flows'].flatMap((flow) => dataset.knownSince.get(flow.id) ?? []).sort();
  return {
    sides: dataset.sides,
    pairs: directionsOf(dataset.sides).flatMap((direction) => pairsIn(snapshot, direction, view)),
    // Once there are figures there may still be none to pair: no earlier day shows more.
    firstKnown: since[0] !== undefined && since[0] > snapshot.day ? since[0] : null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeMirror(model: TradeMirrorModel): FigureAbsence | null {
  if (model.pairs.length > 0) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
