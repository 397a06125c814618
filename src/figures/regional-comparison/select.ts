/**
 * Trade of one party with the other party beside its trade with comparable states: whole years only, each value over the
 * months that it counts, every reporter for itself. Nothing is added, averaged or filled in.
 */
import { dayNumber, type IsoDay } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { TradeComparison } from '../../domain/tradeComparison.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { periodOf, type ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import { yearBasisOf } from '../flowSpans.ts';

/** Seen from the party whose trade is compared. */
export type ComparedDirection = 'exports' | 'imports';

export interface ComparedValue {
  readonly entry: Known<TradeComparison> | Known<TradeFlow>;
  readonly reporter: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly value: number;
  /** Another value of the same quantity stands in the statistic that most values of this reporter are from. */
  readonly rival: boolean;
}

export interface ComparedPartner {
  /** ISO 3166-1 alpha-3. */
  readonly partner: string;
  /** It is the other party of the pair. */
  readonly isPair: boolean;
  /** In the order of time. */
  readonly exports: readonly ComparedValue[];
  readonly imports: readonly ComparedValue[];
}

export interface LatestRank {
  readonly direction: ComparedDirection;
  readonly periodLabel: string;
  readonly value: number;
  /** 1 for the most. */
  readonly rank: number;
  /** Partners with a value for the same year by the same reporter. */
  readonly among: number;
}

export interface RegionalComparisonModel {
  readonly sides: Snapshot['dataset']['sides'];
  /** The party whose trade is compared; null without any value. */
  readonly country: string | null;
  /** The most traded with first, by the last whole year of the party's own count. */
  readonly partners: readonly ComparedPartner[];
  readonly reporters: readonly string[];
  readonly most: number;
  readonly axis: { readonly from: IsoDay; readonly to: IsoDay } | null;
  /** The place of the other party in the last whole year that the party itself counted. */
  readonly latest: readonly LatestRank[];
  readonly firstKnown: IsoDay | null;
  readonly filtered: boolean;
}

const isWholeYear = ({ basis }: { readonly basis: string }) => basis === 'calendar' || basis === 'fiscal';
/** The five states together are no partner. */
const isState = (partner: string) => /^[A-Z]{3}$/.test(partner);

interface Found extends ComparedValue {
  readonly partner: string;
  readonly direction: ComparedDirection;
}

function compared(row: Known<TradeComparison>): readonly Found[] {
  const { partner, measure, reporter, periodStart, periodEnd, value } = row;
  if (!isWholeYear(row) || !isState(partner) || row.misprint || periodStart === null || periodEnd === null) return [];
  if (measure !== 'exports' && measure !== 'imports') return [];
  return [{ entry: row, partner, direction: measure, reporter, from: periodStart, to: periodEnd, value, rival: false }];
}

/** A flow of the pair by a reporter who counted the others, too; which way it goes is told by exporter and importer. */
function ofPair(flow: Known<TradeFlow>, country: string, reporters: ReadonlySet<string>): readonly Found[] {
  const { exporter, importer, reporter, periodStart, periodEnd, value } = flow;
  if (!isWholeYear(flow) || exporter === null || importer === null || !reporters.has(reporter)) return [];
  if (periodStart === null || periodEnd === null || (exporter !== country && importer !== country)) return [];
  const [partner, direction] =
    exporter === country ? ([importer, 'exports'] as const) : ([exporter, 'imports'] as const);
  return [{ entry: flow, partner, direction, reporter, from: periodStart, to: periodEnd, value, rival: false }];
}

const quantityOf = ({ partner, direction, reporter, from, to }: Found) =>
  [partner, direction, reporter, from, to].join(' ');

/** Of several values of one quantity, the one by the agency with most values stands; an older print of it goes. */
function withRivals(found: readonly Found[]): readonly Found[] {
  const agencies = new Map<string, number>();
  for (const { entry } of found) agencies.set(entry.agency, (agencies.get(entry.agency) ?? 0) + 1);
  const weight = ({ entry }: Found) => agencies.get(entry.agency) ?? 0;
  const printed = ({ entry }: Found) => ('vintage' in entry ? (entry.vintage?.latest ?? '') : '');
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(quantityOf(one), [...(groups.get(quantityOf(one)) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(
      (a, b) => weight(b) - weight(a) || (printed(a) < printed(b) ? 1 : printed(a) > printed(b) ? -1 : 0),
    );
    if (first === undefined) return [];
    const rivals = others.filter(({ entry }) => entry.agency !== first.entry.agency);
    return [first, ...rivals.map((rival) => ({ ...rival, rival: true }))];
  });
}

/** The last whole year in which the party itself counted the other one and at least one more state. */
function rankOf(
  found: readonly Found[],
  country: string,
  other: string,
  direction: ComparedDirection,
): LatestRank | null {
  const own = found.filter((one) => one.reporter === country && one.direction === direction && !one.rival);
  const years = own
    .filter(({ partner }) => partner === other)
    .toSorted((a, b) => dayNumber(b.from) - dayNumber(a.from));
  for (const year of years) {
    const sameYear = own.filter(({ from, to }) => from === year.from && to === year.to);
    if (sameYear.length < 2) continue;
    const rank = 1 + sameYear.filter(({ value }) => value > year.value).length;
    return { direction, periodLabel: year.entry.periodLabel, value: year.value, rank, among: sameYear.length };
  }
  return null;
}

export function selectRegionalComparison(snapshot: Snapshot, view: ViewState): RegionalComparisonModel {
  const { dataset } = snapshot;
  const { sides } = dataset;
  const rows = snapshot['trade-comparison'];
  const country = rows[0]?.country ?? null;
  const firsts = dataset['trade-comparison'].flatMap(({ id }) => dataset.knownSince.get(id) ?? []).toSorted();
  const base = { sides, firstKnown: firsts[0] ?? null, filtered: isFiltered(view) };
  const other = sides.find(({ id }) => id !== country)?.id;
  const others = rows.flatMap(compared);
  const reporters = new Set(others.map(({ reporter }) => reporter));
  const found =
    country === null || other === undefined
      ? []
      : [...others, ...snapshot['trade-flows'].flatMap((flow) => ofPair(flow, country, reporters))];
  const { from, to } = periodOf(view);
  // A year that its own reporter does not count by is worked out of parts, and would stand across two of theirs.
  const own = sides.find(({ id }) => id === country);
  const inOwnYears = found.filter(
    ({ entry, reporter }) => reporter !== country || own === undefined || entry.basis === yearBasisOf(own),
  );
  const within = withRivals(inOwnYears).filter(
    (one) => (from === null || one.to >= from) && (to === null || one.from <= to),
  );
  if (country === null || other === undefined || within.length === 0) {
    return { ...base, country: null, partners: [], reporters: [], most: 0, axis: null, latest: [] };
  }
  const inTime = within.toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from) || (a.entry.id < b.entry.id ? -1 : 1));
  const partners = [...new Set(inTime.map(({ partner }) => partner))].map((partner): ComparedPartner => {
    const of = (direction: ComparedDirection) =>
      inTime.filter((one) => one.partner === partner && one.direction === direction);
    return { partner, isPair: partner === other, exports: of('exports'), imports: of('imports') };
  });
  const lastOwn = ({ exports, imports }: ComparedPartner) =>
    [exports, imports].reduce(
      (sum, values) => sum + (values.findLast(({ reporter, rival }) => reporter === country && !rival)?.value ?? 0),
      0,
    );
  return {
    ...base,
    country,
    partners: partners.toSorted((a, b) => lastOwn(b) - lastOwn(a) || (a.partner < b.partner ? -1 : 1)),
    reporters: [...new Set(inTime.map(({ reporter }) => reporter))],
    most: Math.max(...inTime.map(({ value }) => value)),
    axis: {
      from: inTime.reduce((first, one) => (one.from < first ? one.from : first), '9999-12-31'),
      to: inTime.reduce((last, one) => (one.to > last ? one.to : last), '0000-01-01'),
    },
    latest: (['exports', 'imports'] as const).flatMap((direction) => rankOf(within, country, other, direction) ?? []),
  };
}

export function absenceOfRegionalComparison(model: RegionalComparisonModel): FigureAbsence | null {
  if (model.axis !== null) return null;
  return model.filtered ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
