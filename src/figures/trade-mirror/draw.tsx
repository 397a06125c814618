import { MirrorPairs } from '../../charts/MirrorPairs.tsx';
import type { ChartMark, ChartPair } from '../../charts/mirrorPairsLayout.ts';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { type Party, sideIndexOf } from '../../domain/party.ts';
import type { TradeFlow } from '../../domain/tradeFlow.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { flowReading } from '../flowReading.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { timesText, valueText } from '../tradeText.ts';
import { describeTradeMirror, differenceText, pairDirection, sharedText } from './describe.ts';
import type { TradeMirrorModel } from './select.ts';

export function DrawTradeMirror({ model, width }: DrawProps<TradeMirrorModel>) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const mark = (flow: TradeFlow, reporter: Party): ChartMark => ({
    side: sideIndexOf(model.sides, reporter.id) === 1 ? 1 : 0,
    value: flow.value,
    label: valueText(flow, words),
    reading: flowReading(flow, dataset, words),
  });
  const pairs = model.pairs.map((pair, index): ChartPair => {
    const [a, b] = [pair.exporterFlow.periodLabel, pair.importerFlow.periodLabel];
    return {
      key: pair.key,
      title: a === b ? a : words.t('trade.mirror.periods', { exporter: a, importer: b }),
      detail: sharedText(pair, words),
      marks: [mark(pair.exporterFlow, pair.exporter), mark(pair.importerFlow, pair.importer)],
      gap: timesText(pair.gap.ratio, words),
      difference: words.t('trade.mirror.apart', { value: differenceText(pair, words) }),
      heading: model.pairs[index - 1]?.exporter.id === pair.exporter.id ? null : pairDirection(pair, model, words),
    };
  });
  return (
    <>
      <div className="flow-key">
        {model.sides.map((side) => (
          <SideLabel
            key={side.id}
            side={sideIndexOf(model.sides, side.id)}
            name={words.t('overview.keys.count-of', { reporter: countryName(model.sides, side.id, words) })}
          />
        ))}
        <span>{words.t('trade.unit')}</span>
      </div>
      <MirrorPairs
        pairs={pairs}
        width={width}
        summary={describeTradeMirror(model, words).answer}
        readName={words.t('trade.mirror.read')}
        readHint={words.t('trade.read-hint')}
        format={(value) => words.number(value)}
      />
    </>
  );
}
