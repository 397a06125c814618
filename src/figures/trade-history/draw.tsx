import { HistorySteps } from '../../charts/HistorySteps.tsx';
import type { ChartLine, HistoryPanel as ChartPanel, ChartRange } from '../../charts/historyStepsLayout.ts';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { YearBrush } from '../../charts/YearBrush.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { yearOf } from '../../domain/day.ts';
import { sideIndexOf } from '../../domain/party.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { reporterName } from '../entryTitle.ts';
import type { DrawProps } from '../figure.ts';
import { flowReading } from '../flowReading.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { Controls } from './Controls.tsx';
import type { HistoryLine, HistoryRange } from './lines.ts';
import type { HistoryPanel, TradeHistoryModel } from './select.ts';
import { bareText, directionText, labelText, unitText } from './toldText.ts';
import './draw.css';

/** A change of −100% is as far down as there is. */
const ALL_LOST = -1;

interface Told {
  readonly model: TradeHistoryModel;
  readonly dataset: Dataset;
  readonly words: Words;
}

function chartLine(line: HistoryLine, { model, dataset, words }: Told): ChartLine {
  const side = sideIndexOf(model.sides, line.reporter);
  return {
    key: line.key,
    reporter: reporterName(line.reporter, model.sides, words),
    side,
    isSeries: line.isSeries,
    said: side !== null && !line.isSeries && line.values.every(({ flow }) => !flow.derived),
    years: line.values.flatMap((value) =>
      value.told === null
        ? []
        : [
            {
              key: value.flow.id,
              from: value.span.start,
              to: value.span.end,
              value: value.told,
              label: labelText(value, model.per, words),
              title: flowReading(value.flow, dataset, words, unitText(value, model, words)),
              derived: value.flow.derived,
            },
          ],
    ),
  };
}

function chartRange(range: HistoryRange, drawn: ReadonlySet<string>, told: Told): ChartRange {
  const { model, dataset, words } = told;
  const points = range.values.flatMap((value) =>
    value.told === null
      ? []
      : [
          {
            key: value.flow.id,
            value: value.told,
            side: sideIndexOf(model.sides, value.flow.reporter),
            drawn: drawn.has(value.flow.id),
            label: labelText(value, model.per, words),
            title: flowReading(value.flow, dataset, words, unitText(value, model, words)),
          },
        ],
  );
  return {
    key: range.key,
    from: range.span.start,
    to: range.span.end,
    rival: range.rival,
    title: words.t(range.rival ? 'trade.history.range-rival' : 'trade.history.range', {
      values: words.list(points.map(({ label }) => label)),
    }),
    points,
  };
}

function chartPanel(panel: HistoryPanel, { model, dataset, words }: Told): ChartPanel {
  const direction = directionText(panel, model, words);
  const told = { model, dataset, words };
  const drawn = new Set(panel.lines.flatMap(({ values }) => values.map(({ flow }) => flow.id)));
  const unit = words.t(`trade.history.unit-${model.per ?? 'amount'}`, {
    country: countryName(model.sides, panel.importer.id, words),
  });
  return {
    key: panel.exporter.id,
    name: direction,
    unit,
    summary: words.t('trade.history.panel', { direction, unit, count: drawn.size }),
    readName: words.t('trade.history.read', { direction }),
    lines: panel.lines.map((line) => chartLine(line, told)),
    ranges: panel.ranges.map((range) => chartRange(range, drawn, told)),
    missing: panel.missing,
  };
}

function Key({ model }: { model: TradeHistoryModel }) {
  const words = useWords();
  const reporters = new Set(model.panels.flatMap(({ lines }) => lines.map(({ reporter }) => reporter)));
  const others = [...reporters].filter((reporter) => sideIndexOf(model.sides, reporter) === null);
  return (
    <div className="history-key">
      {model.sides
        .filter(({ id }) => reporters.has(id))
        .map((side) => (
          <SideLabel
            key={side.id}
            side={sideIndexOf(model.sides, side.id)}
            // A fiscal year has no share of a total of calendar years.
            name={words.t(
              side.fiscalYearStart === 1 || model.per === 'share' ? 'trade.key.calendar' : 'trade.key.fiscal',
              {
                reporter: countryName(model.sides, side.id, words),
              },
            )}
          />
        ))}
      {others.length > 0 && (
        <SideLabel side={null} name={words.t('trade.history.key-third', { reporters: words.list(others) })} />
      )}
      <span>{words.t('trade.history.key-marks')}</span>
      {model.scale === 'log' && (
        <span>{words.t(model.per === 'change' ? 'trade.history.key-log-change' : 'trade.history.key-log')}</span>
      )}
    </div>
  );
}

/** Both directions since the first year on record, with what the values are told as above and the period below. */
export function DrawTradeHistory({ model, width }: DrawProps<TradeHistoryModel>) {
  const words = useWords();
  const [view, change] = useViewState();
  const { dataset } = useSnapshot();
  const { axis, years, per } = model;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (axis === null || first === undefined || last === undefined) return null;
  const within = (bound: string | null, open: number) =>
    bound === null ? open : Math.min(last, Math.max(first, yearOf(bound)));
  return (
    <>
      <Controls view={view} onPer={(next) => change({ per: next })} onScale={(next) => change({ scale: next })} />
      <Key model={model} />
      <HistorySteps
        panels={model.panels.map((panel) => chartPanel(panel, { model, dataset, words }))}
        axis={axis}
        fiscalYearStart={model.sides.find((side) => side.fiscalYearStart !== 1)?.fiscalYearStart ?? null}
        day={model.day}
        dayLabel={words.t('trade.as-of', { day: words.day(model.day, 'short') })}
        missingLabel={words.t(per === null ? 'trade.no-yearly' : 'trade.history.none')}
        readHint={words.t('trade.read-hint')}
        isLog={model.scale === 'log'}
        floor={per === 'change' ? ALL_LOST : 0}
        oneScale={per === null || per === 'change'}
        width={width}
        format={(value) => bareText(value, per, words)}
      />
      <YearBrush
        years={years}
        from={within(view.from, first)}
        to={within(view.to, last)}
        words={{
          name: words.t('trade.history.period'),
          from: words.t('trade.history.period-from'),
          to: words.t('trade.history.period-to'),
          whole: words.t('trade.history.period-whole'),
          shown: (from, to) => words.t('trade.history.period-shown', { from: String(from), to: String(to) }),
        }}
        onChange={(from, to) =>
          change({ from: from <= first ? null : String(from), to: to >= last ? null : String(to) }, { replace: true })
        }
      />
    </>
  );
}
