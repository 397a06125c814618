/** Numbers of trade on which publications differ: every version, on one axis where they are values of one unit. */
import type { IsoDay } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { TradeDispute } from '../../domain/tradeDispute.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries, isFiltered } from '../filterEntries.ts';

export interface ShownDispute {
  readonly dispute: Known<TradeDispute>;
  /** The greatest value where the versions are different numbers of one unit; null where they are not to be drawn. */
  readonly most: number | null;
  /** How many times the smallest value the greatest is; null where there are no two above zero. */
  readonly spread: number | null;
}

export interface TradeDisputesModel {
  readonly sides: Snapshot['dataset']['sides'];
  readonly disputes: readonly ShownDispute[];
  /** The one in which the versions lie furthest apart. */
  readonly widest: (ShownDispute & { readonly spread: number }) | null;
  /** A single one was asked for by its id. */
  readonly single: boolean;
  readonly known: number;
  readonly firstKnown: IsoDay | null;
  readonly filtered: boolean;
}

function shown(dispute: Known<TradeDispute>): ShownDispute {
  const values = dispute.values.flatMap(({ value }) => (value === null ? [] : [value]));
  const units = new Set(dispute.values.map(({ unit }) => unit));
  // Where everybody says the same number, the quarrel is about something else: the deadline, the partner.
  const comparable = values.length === dispute.values.length && units.size === 1 && new Set(values).size > 1;
  if (!comparable) return { dispute, most: null, spread: null };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { dispute, most, spread: least > 0 ? most / least : null };
}

/** The disputes that meet area, period and words of the reader; the one whose id is in `entry` alone, if there is such a one. */
export function selectTradeDisputes(snapshot: Snapshot, view: ViewState): TradeDisputesModel {
  const all = snapshot['trade-disputes'];
  const single = all.filter(({ id, formerIds }) => view.entry !== null && [id, ...formerIds].includes(view.entry));
  const disputes = (single.length > 0 ? single : filterEntries(all, view, snapshot.dataset)).map(shown);
  const widest = disputes.reduce<TradeDisputesModel['widest']>(
    (before, one) =>
      one.spread !== null && (before === null || one.spread > before.spread) ? { ...one, spread: one.spread } : before,
    null,
  );
  const days = snapshot.dataset['trade-disputes'].flatMap(({ id }) => snapshot.dataset.knownSince.get(id) ?? []);
  return {
    sides: snapshot.dataset.sides,
    disputes,
    widest,
    single: single.length > 0,
    known: all.length,
    firstKnown: days.toSorted()[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeDisputes(model: TradeDisputesModel): FigureAbsence | null {
  if (model.disputes.length > 0) return null;
  return model.known > 0 && model.filtered
    ? { reason: 'filtered' }
    : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
