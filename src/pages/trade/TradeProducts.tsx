import type { Known } from '../../domain/knownOn.ts';
import { sideIndexOf } from '../../domain/party.ts';
import type { ProductKind, TradeProduct } from '../../domain/tradeFlow.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TradeFold } from './TradeFold.tsx';

/** Goods that were traded; what might be traded, and what others trade, is told apart from them. */
const TRADED: ReadonlySet<ProductKind> = new Set<ProductKind>(['value', 'quantity', 'share', 'basket', 'contract']);

/** Goods both ways between the two sides, then what is said to be possible, then the market around them. */
export function TradeProducts({ products }: { products: readonly Known<TradeProduct>[] }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const { sides } = dataset;
  const isBetween = ({ exporter, importer }: TradeProduct, from: 0 | 1) =>
    sideIndexOf(sides, exporter) === from && sideIndexOf(sides, importer) === 1 - from;
  const traded = (from: 0 | 1) => products.filter((product) => TRADED.has(product.kind) && isBetween(product, from));
  const direction = (from: 0 | 1) =>
    words.t('trade.direction', {
      exporter: countryName(sides, sides[from].id, words),
      importer: countryName(sides, sides[from === 0 ? 1 : 0].id, words),
    });
  const [there, back] = [traded(0), traded(1)];
  const possible = products.filter(({ kind }) => kind === 'potential');
  const named = new Set([...there, ...back, ...possible]);
  const groups = [
    { name: direction(0), entries: there, startsOpen: true },
    { name: direction(1), entries: back, startsOpen: true },
    { name: words.t('trade.products.possible'), entries: possible, startsOpen: false },
    { name: words.t('trade.products.market'), entries: products.filter((one) => !named.has(one)), startsOpen: false },
  ];
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ name, entries, startsOpen }) => (
      <TradeFold
        key={name}
        title={words.t('trade.group', { name, count: entries.length })}
        ids={entries.map(({ id }) => id)}
        startsOpen={startsOpen}
      >
        {() => (
          <EntryList
            label={name}
            items={entries.map((entry) => ({
              entry,
              mark: <span className="marked">{words.t(`trade.product-kind.${entry.kind}`)}</span>,
            }))}
          />
        )}
      </TradeFold>
    ));
}
