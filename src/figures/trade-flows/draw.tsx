import { FlowSpans } from '../../charts/FlowSpans.tsx';
import type { ChartOther, ChartRatio, ChartSpan } from '../../charts/flowSpansLayout.ts';
import { SideLabel } from '../../charts/SideLabel.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { type Party, sideIndexOf } from '../../domain/party.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { type DrawProps, sourceIds } from '../figure.ts';
import { isOtherPrint } from '../flowSpans.ts';
import { publishersOf } from '../publishersOf.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { timesText, valueText } from '../tradeText.ts';
import { directionName } from './describe.ts';
import type { DirectionPanel, TradeFlowsModel } from './select.ts';

/** Another value of the same period: an earlier print by its name, a contradiction by its mark. */
function chartOther(other: TradeFlow, drawn: TradeFlow, words: Words): ChartOther {
  const value = valueText(other, words);
  const rival = !isOtherPrint(other, drawn);
  return {
    key: other.id,
    value: other.value,
    rival,
    label: words.t(rival ? 'trade.flows.rival' : 'trade.flows.print', { value }),
    short: words.t(rival ? 'trade.flows.rival-short' : 'trade.flows.print-short', { value }),
  };
}

/** The widest ratio of a direction, to be drawn between its two values. */
function chartRatio(panel: DirectionPanel, words: Words): ChartRatio | null {
  const widest = panel.ratios.at(-1);
  return widest === undefined
    ? null
    : { one: widest.exporterFlow, other: widest.importerFlow, label: timesText(widest.ratio, words) };
}

function chartSpans(
  panel: DirectionPanel,
  model: TradeFlowsModel,
  view: ViewState,
  dataset: Dataset,
  words: Words,
): readonly ChartSpan[] {
  return panel.reporters.flatMap(({ reporter, spans }) =>
    spans.map(({ flow, span, whole, said, others }): ChartSpan => {
      const name = words.t('trade.value-name', {
        reporter: countryName(model.sides, reporter.id, words),
        direction: directionName(panel, model, words),
        value: valueText(flow, words),
        period: flow.periodLabel,
        publishers: words.list(publishersOf(sourceIds(flow.evidence), dataset)),
      });
      return {
        key: flow.id,
        start: span.start,
        end: span.end,
        value: flow.value,
        label: valueText(flow, words),
        whole,
        derived: flow.derived,
        said,
        side: sideIndexOf(model.sides, reporter.id) === 1 ? 1 : 0,
        others: others.map((other) => chartOther(other, flow, words)),
        href: hrefOf(`${paths.trade()}#${flow.id}`, view),
        name,
      };
    }),
  );
}

export function DrawTradeFlows({ model, width }: DrawProps<TradeFlowsModel>) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  if (model.axis === null) return null;
  const { axis } = model;
  const noneOf = (side: Party) =>
    words.t('trade.flows.none-of', { reporter: countryName(model.sides, side.id, words) });
  const fiscalYearStart = model.sides.find((side) => side.fiscalYearStart !== 1)?.fiscalYearStart ?? null;
  return (
    <div className="flow-panels">
      <div className="flow-key">
        {model.sides.map((side) => (
          <SideLabel
            key={side.id}
            side={sideIndexOf(model.sides, side.id)}
            name={words.t(side.fiscalYearStart === 1 ? 'trade.key.calendar' : 'trade.key.fiscal', {
              reporter: countryName(model.sides, side.id, words),
            })}
          />
        ))}
        <span>{words.t('trade.key.marks')}</span>
      </div>
      {model.panels.map((panel) => {
        const name = directionName(panel, model, words);
        return (
          <div key={panel.exporter.id}>
            <p className="flow-panel-title">
              {name}
              <span>{words.t('trade.unit')}</span>
            </p>
            <FlowSpans
              spans={chartSpans(panel, model, view, dataset, words)}
              axis={axis}
              fiscalYearStart={fiscalYearStart}
              day={model.day}
              dayLabel={words.t('trade.as-of', { day: words.day(model.day, 'short') })}
              width={width}
              summary={words.t('trade.panel-name', { direction: name })}
              noValue={[words.t('trade.flows.none'), words.t('trade.flows.none-short')]}
              noValueOf={[noneOf(model.sides[0]), noneOf(model.sides[1])]}
              ratio={chartRatio(panel, words)}
              format={(value) => words.number(value)}
            />
          </div>
        );
      })}
    </div>
  );
}
