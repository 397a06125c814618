/** Goods reported as going from one side to the other, each way for itself. What might be traded is no part of it. */
import type { IsoDay } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { TradeProduct } from '../../domain/tradeFlow.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries, isFiltered } from '../filterEntries.ts';
import { productDirection } from '../productDirection.ts';

export interface TradeProductsModel {
  readonly sides: Snapshot['dataset']['sides'];
  /** From the first side to the second, and back; the newest period first. */
  readonly directions: readonly [readonly Known<TradeProduct>[], readonly Known<TradeProduct>[]];
  /** The greatest share that one product has in all goods going one way; shares of other wholes do not compare with it. */
  readonly most: (Known<TradeProduct> & { readonly share: number }) | null;
  readonly known: number;
  readonly firstKnown: IsoDay | null;
  readonly filtered: boolean;
}

export function selectTradeProducts(snapshot: Snapshot, view: ViewState): TradeProductsModel {
  const { sides } = snapshot.dataset;
  const all = snapshot['trade-products'].filter((product) => productDirection(product, sides) !== null);
  const shown = filterEntries(all, view, snapshot.dataset).toSorted((one, other) =>
    (other.periodEnd ?? '').localeCompare(one.periodEnd ?? ''),
  );
  const most = shown.reduce<TradeProductsModel['most']>(
    (before, one) =>
      one.shareOf === 'exports-to-partner' && one.share !== null && (before === null || one.share > before.share)
        ? { ...one, share: one.share }
        : before,
    null,
  );
  const days = snapshot.dataset['trade-products'].flatMap((product) =>
    productDirection(product, sides) === null ? [] : (snapshot.dataset.knownSince.get(product.id) ?? []),
  );
  return {
    sides,
    directions: [
      shown.filter((product) => productDirection(product, sides) === 0),
      shown.filter((product) => productDirection(product, sides) === 1),
    ],
    most,
    known: all.length,
    firstKnown: days.toSorted()[0] ?? null,
    filtered: isFiltered(view),
  };
}

export function absenceOfTradeProducts(model: TradeProductsModel): FigureAbsence | null {
  if (model.directions.some((products) => products.length > 0)) return null;
  return model.known > 0 && model.filtered
    ? { reason: 'filtered' }
    : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
