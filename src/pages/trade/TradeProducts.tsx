import type { Known } from '../../domain/knownOn.ts';
import type { TradeProduct } from '../../domain/tradeFlow.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import { ListDownload } from '../../figures/ListDownload.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { directionOf } from '../../figures/trade-products/select.ts';
import { tradeProductsTable } from '../../figures/tradeProductsTable.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { paths } from '../../viewState/paths.ts';
import { TradeFold } from './TradeFold.tsx';

/** What is said to be possible, and the market around it: no trade between the two, which has a figure of its own. */
export function TradeProducts({ products }: { products: readonly Known<TradeProduct>[] }) {
  const words = useWords();
  const snapshot = useSnapshot();
  const { dataset } = snapshot;
  const others = products.filter((product) => directionOf(product, dataset.sides) === null);
  const isPossible = ({ kind }: TradeProduct) => kind === 'potential';
  const groups = [
    { id: 'trade-products-possible', name: words.t('trade.products.possible'), entries: others.filter(isPossible) },
    {
      id: 'trade-products-market',
      name: words.t('trade.products.market'),
      entries: others.filter((product) => !isPossible(product)),
    },
  ];
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, name, entries }) => (
      <TradeFold
        key={name}
        title={words.t('trade.group', { name, count: entries.length })}
        ids={entries.map(({ id }) => id)}
      >
        {() => (
          <>
            <ListDownload
              id={id}
              title={name}
              count={entries.length}
              path={paths.trade()}
              table={(all) => tradeProductsTable(entries, name, snapshot, all)}
            />
            <EntryList
              label={name}
              items={entries.map((entry) => ({
                entry,
                mark: <span className="marked">{words.t(`trade.product-kind.${entry.kind}`)}</span>,
              }))}
            />
          </>
        )}
      </TradeFold>
    ));
}
