import { EntryList } from '../../figures/EntryList.tsx';
import { ListTools } from '../../figures/ListTools.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { marketProducts, possibleProducts } from '../../figures/tradeFindings.ts';
import { tradeProductsTable } from '../../figures/tradeProductsTable.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { paths } from '../../viewState/paths.ts';
import { DEFAULT_VIEW } from '../../viewState/viewState.ts';
import { TradeFold } from './TradeFold.tsx';

/** What is said to be possible, and the market around it: no trade between the two, which has a figure of its own. */
export function TradeProducts() {
  const words = useWords();
  const snapshot = useSnapshot();
  const groups = [
    { id: 'trade-possible', name: words.t('trade.products.possible'), entries: possibleProducts(snapshot) },
    { id: 'trade-market', name: words.t('trade.products.market'), entries: marketProducts(snapshot) },
  ] as const;
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
            <ListTools
              id={id}
              title={name}
              count={entries.length}
              path={paths.trade()}
              table={(all) => tradeProductsTable(entries, name, snapshot, all)}
              list={id}
              choices={DEFAULT_VIEW}
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
