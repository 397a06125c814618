import type { KnownEntry } from '../../domain/knownOn.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { entryTitle } from '../../figures/entryTitle.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { ListTools } from '../../figures/ListTools.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { paths } from '../../viewState/paths.ts';
import { DEFAULT_VIEW } from '../../viewState/viewState.ts';
import { TradeFold } from './TradeFold.tsx';

type Figured = Extract<KnownEntry, { resource: 'trade-comparison' | 'indicators' }>;

export interface TradeContextProps {
  /** Of the list, for the files and for a report. */
  readonly id: Figured['resource'];
  readonly title: string;
  readonly rows: readonly Figured[];
  /** The rows as they are taken away. */
  readonly table: (words: Words) => FigureTable;
}

/** Many figures of context in one table, made only when it is opened: on demand, never in the way. */
export function TradeContext({ id, title, rows, table }: TradeContextProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  return (
    <TradeFold title={title} ids={rows.map(({ id }) => id)}>
      {() => (
        <>
          <ListTools
            id={id}
            title={title}
            count={rows.length}
            path={paths.trade()}
            table={table}
            list={id}
            choices={DEFAULT_VIEW}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
          <section className="table-scroll" tabIndex={0} aria-label={title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.t('trade.column.what')}</th>
                  <th scope="col" className="numeric">
                    {words.t('overview.keys.column.value')}
                  </th>
                  <th scope="col">{words.t('trade.column.sources')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id} id={row.id}>
                    <th scope="row">{entryTitle(row, dataset.sides, words)}</th>
                    <td className="numeric">
                      {words.t('trade.unit-of', { value: words.number(row.value), unit: row.unit })}
                    </td>
                    <td>
                      <EvidenceMark
                        evidence={row.evidence}
                        confidence={row.confidence}
                        origins={row.origins}
                        title={entryTitle(row, dataset.sides, words)}
                      />
                      {row.note !== null && <p className="small muted">{row.note}</p>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </TradeFold>
  );
}
