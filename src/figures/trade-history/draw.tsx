import { HistoryLines } from '../../charts/HistoryLines.tsx';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { describeTradeHistory, seriesName } from './describe.ts';
import type { TradeHistoryModel } from './select.ts';

export function DrawTradeHistory({ model, width }: DrawProps<TradeHistoryModel>) {
  const words = useWords();
  return (
    <>
      <div className="flow-key">
        {model.series.map((series) => (
          <SideLabel
            key={series.key}
            side={sideIndexOf(model.sides, series.importer)}
            name={seriesName(series, model, words)}
          />
        ))}
        <span>{words.t('trade.history.key')}</span>
      </div>
      <HistoryLines
        width={width}
        summary={describeTradeHistory(model, words).answer}
        firstYear={model.firstYear}
        lastYear={model.lastYear}
        missingYears={model.missingYears}
        missingLabel={words.t('trade.no-yearly')}
        lines={model.series.map((series) => ({
          key: series.key,
          name: seriesName(series, model, words),
          side: sideIndexOf(model.sides, series.importer) === 1 ? 1 : 0,
          compiled: sideIndexOf(model.sides, series.reporter) === null,
          points: series.points.map(({ year, flow }) => ({ year, value: flow.value })),
        }))}
      />
    </>
  );
}
