import { HistoryLines } from '../../charts/HistoryLines.tsx';
import { daysBetween, yearOf } from '../../domain/day.ts';
import { sideIndexOf } from '../../domain/party.ts';
import { yearSpan } from '../../domain/tradePeriod.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { describeTradeHistory, seriesName, shortSeriesName } from './describe.ts';
import type { TradeHistoryModel } from './select.ts';

/** A day as a year with its fraction. */
function decimalYear(day: string): number {
  const year = yearOf(day);
  const { start } = yearSpan(year, 1);
  return year + daysBetween(start, day) / daysBetween(start, yearSpan(year + 1, 1).start);
}

export function DrawTradeHistory({ model, width }: DrawProps<TradeHistoryModel>) {
  const words = useWords();
  return (
    <>
      <p className="small muted">{words.t('trade.history.unit')}</p>
      <HistoryLines
        width={width}
        summary={describeTradeHistory(model, words).answer}
        firstYear={model.firstYear}
        lastYear={model.axisEnd}
        dayYear={decimalYear(model.day)}
        dayLabel={words.t('trade.as-of', { day: words.day(model.day, 'short') })}
        missingRuns={model.missingRuns}
        missingLabel={words.t('trade.no-yearly')}
        format={(value) => words.number(value)}
        lines={model.series.map((series) => ({
          key: series.key,
          name: seriesName(series, model, words),
          shortName: shortSeriesName(series, model, words),
          side: sideIndexOf(model.sides, series.importer) === 1 ? 1 : 0,
          compiled: sideIndexOf(model.sides, series.reporter) === null,
          points: series.points.map(({ year, flow }) => ({ year, value: flow.value })),
        }))}
      />
    </>
  );
}
