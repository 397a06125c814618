/** Goods reported as going from one side to the other, each way for itself. What might be traded is no part of it. */
import type { IsoDay } from '../../domain/day.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import { type SideIndex, sideIndexOf } from '../../domain/party.ts';
import type { ProductKind, TradeProduct } from '../../domain/tradeFlow.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries, isFiltered } from '../filterEntries.ts';

const TRADED: ReadonlySet<ProductKind> = new Set<ProductKind>(['value', 'quantity', 'share', 'basket', 'contract']);

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

/** The side from which a product of the trade of the two goes; null for a market, a potential or a third country. */
export function directionOf(product: TradeProduct, sides: Snapshot['dataset']['sides']): 0 | 1 | null {
  if (!TRADED.has(product.kind)) return null;
  const [from, to]: readonly SideIndex[] = [sideIndexOf(sides, product.exporter), sideIndexOf(sides, product.importer)];
  if (from === 0 && to === 1) return 0;
  return from === 1 && to === 0 ? 1 : null;
}

export function selectTradeProducts(snapshot: Snapshot, view: ViewState): TradeProductsModel {
  const { sides } = snapshot.dataset;
  const all = snapshot['trade-products'].filter((product) => directionOf(product, sides) !== null);
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
    directionOf(product, sides) === null ? [] : (snapshot.dataset.knownSince.get(product.id) ?? []),
  );
  return {
    sides,
    directions: [
      shown.filter((product) => directionOf(product, sides) === 0),
      shown.filter((product) => directionOf(product, sides) === 1),
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
