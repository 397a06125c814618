import type { Dataset } from '../domain/dataset.ts';
import { type SideIndex, sideIndexOf } from '../domain/party.ts';
import type { ProductKind, TradeProduct } from '../domain/tradeFlow.ts';

const TRADED: ReadonlySet<ProductKind> = new Set<ProductKind>(['value', 'quantity', 'share', 'basket', 'contract']);

/** The side from which a product of the trade of the two goes; null for a market, a potential or a third country. */
export function productDirection(product: TradeProduct, sides: Dataset['sides']): 0 | 1 | null {
  if (!TRADED.has(product.kind)) return null;
  const [from, to]: readonly SideIndex[] = [sideIndexOf(sides, product.exporter), sideIndexOf(sides, product.importer)];
  if (from === 0 && to === 1) return 0;
  return from === 1 && to === 0 ? 1 : null;
}
