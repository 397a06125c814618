import { Link } from 'react-router-dom';
import { TRADE_MEASURES } from '../../domain/tradeFlow.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { entryTitle, reporterName } from '../../figures/entryTitle.ts';
import { isFiltered } from '../../figures/filterEntries.ts';
import { flowDirectionText } from '../../figures/flowDirectionText.ts';
import { ListTools } from '../../figures/ListTools.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { tradeFlowsTable } from '../../figures/tradeFlowsTable.ts';
import { selectFlowRows } from '../../figures/tradeRows.ts';
import { valueText } from '../../figures/tradeText.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { BoundField } from '../filters/BoundField.tsx';
import '../filters/filters.css';
import './TradeFlowTable.css';

/** Every reported value of trade, filtered by who counted it, what it measures and its period. */
export function TradeFlowTable() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const { sides } = snapshot.dataset;
  const total = snapshot['trade-flows'].length;
  const rows = selectFlowRows(snapshot, view);
  const caption = words.t('trade.flows.shown', { shown: rows.length, total });
  const label = words.t('trade.all-flows', { count: rows.length });
  return (
    <>
      <form className="filter-form no-print" onSubmit={(event) => event.preventDefault()}>
        <div className="filter-row">
          <label className="filter-field">
            <span>{words.t('trade.filter.side')}</span>
            <select value={view.side ?? ''} onChange={(event) => change({ side: event.target.value || null })}>
              <option value="">{words.t('trade.filter.all')}</option>
              {sides.map((side) => (
                <option key={side.id} value={side.id}>
                  {countryName(sides, side.id, words)}
                </option>
              ))}
              <option value="third-party">{words.t('third-party')}</option>
            </select>
          </label>
          <label className="filter-field">
            <span>{words.t('trade.filter.kind')}</span>
            <select
              value={view.kind[0] ?? ''}
              onChange={(event) => change({ kind: event.target.value === '' ? [] : [event.target.value] })}
            >
              <option value="">{words.t('trade.filter.all')}</option>
              {TRADE_MEASURES.map((measure) => (
                <option key={measure} value={measure}>
                  {words.t(`measure.${measure}`)}
                </option>
              ))}
            </select>
          </label>
          <BoundField label={words.t('trade.filter.from')} value={view.from} onChange={(from) => change({ from })} />
          <BoundField label={words.t('trade.filter.to')} value={view.to} onChange={(to) => change({ to })} />
        </div>
      </form>
      <p aria-live="polite" className="small muted">
        {caption} {isFiltered(view) && <Link to={hrefOf(paths.trade(), view)}>{words.t('frame.empty-clear')}</Link>}
      </p>
      <ListTools
        id="trade-values"
        title={label}
        count={rows.length}
        path={paths.trade()}
        table={(all) => tradeFlowsTable(rows, caption, snapshot, all)}
        list="trade-values"
        choices={view}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section className="table-scroll trade-flow-table" tabIndex={0} aria-label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('trade.column.period')}</th>
              <th scope="col">{words.t('trade.column.direction')}</th>
              <th scope="col">{words.t('trade.column.measure')}</th>
              <th scope="col">{words.t('trade.column.reporter')}</th>
              <th scope="col" className="numeric">
                {words.t('trade.column.value')}
              </th>
              <th scope="col">{words.t('trade.column.sources')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((flow) => (
              <tr key={flow.id} id={flow.id}>
                <th scope="row">
                  {flow.periodLabel}
                  {flow.statedOn !== null && (
                    <span className="small muted">
                      {' '}
                      {words.t('trade.flow.stated', { day: words.date(flow.statedOn, 'short') })}
                    </span>
                  )}
                </th>
                <td>{flowDirectionText(flow, sides, words)}</td>
                <td>{words.t(`measure.${flow.measure}`)}</td>
                <td>
                  {reporterName(flow.reporter, sides, words)}
                  <span className="small muted"> {flow.agency}</span>
                </td>
                <td className="numeric">{valueText(flow, words)}</td>
                <td>
                  <EvidenceMark
                    evidence={flow.evidence}
                    confidence={flow.confidence}
                    origins={flow.origins}
                    title={entryTitle(flow, sides, words)}
                  />
                  {flow.note !== null && <p className="small muted">{flow.note}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
