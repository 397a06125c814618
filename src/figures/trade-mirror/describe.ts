import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { timesText, valueCell, valueText } from '../tradeText.ts';
import type { MirrorPair, TradeMirrorModel } from './select.ts';

/** "Pakistan to Kazakhstan". */
export function pairDirection(pair: MirrorPair, model: TradeMirrorModel, words: Words): string {
  return words.t('trade.direction', {
    exporter: countryName(model.sides, pair.exporter.id, words),
    importer: countryName(model.sides, pair.importer.id, words),
  });
}

/** "6 of 12 months are the same". */
export function sharedText(pair: MirrorPair, words: Words): string {
  return pair.samePeriod
    ? words.t('trade.mirror.same-period')
    : words.t('trade.mirror.shared', { shared: pair.sharedMonths, months: pair.months });
}

/** "126.2": how far apart the two counts are, whoever counts more. */
export function differenceText({ gap, exporterFlow, importerFlow }: MirrorPair, words: Words): string {
  const derived = exporterFlow.derived || importerFlow.derived;
  return valueText({ value: Math.abs(gap.difference), derived, approximate: false, basis: 'calendar' }, words);
}

export function describeTradeMirror(model: TradeMirrorModel, words: Words): FigureAnswer {
  const exact = model.pairs.filter((pair) => pair.samePeriod);
  const widest = [...(exact.length > 0 ? exact : model.pairs)].sort(
    (a, b) => (b.gap.ratio ?? 0) - (a.gap.ratio ?? 0),
  )[0];
  if (widest === undefined) return { answer: words.t('trade.flows.answer-none') };
  return {
    answer: words.t('trade.mirror.answer', {
      direction: pairDirection(widest, model, words),
      period: widest.exporterFlow.periodLabel,
      exporter: countryName(model.sides, widest.exporter.id, words),
      importer: countryName(model.sides, widest.importer.id, words),
      exporterValue: words.number(widest.exporterFlow.value),
      importerValue: words.number(widest.importerFlow.value),
      times: timesText(widest.gap.ratio, words),
    }),
    detail: words.t('trade.mirror.detail', { pairs: model.pairs.length }),
  };
}

export function tableOfTradeMirror(model: TradeMirrorModel, words: Words): FigureTable {
  return {
    caption: words.t('trade.mirror.caption'),
    columns: [
      { key: 'direction', label: words.t('trade.column.direction') },
      { key: 'exporter', label: words.t('trade.mirror.exporter'), numeric: true },
      { key: 'exporterPeriod', label: words.t('trade.column.period') },
      { key: 'importer', label: words.t('trade.mirror.importer'), numeric: true },
      { key: 'importerPeriod', label: words.t('trade.column.period') },
      { key: 'difference', label: words.t('trade.mirror.gap'), numeric: true },
      { key: 'ratio', label: words.t('trade.mirror.ratio'), numeric: true },
      { key: 'shared', label: words.t('trade.mirror.months') },
    ],
    rows: model.pairs.map((pair) => ({
      key: pair.key,
      cells: [
        { text: pairDirection(pair, model, words), href: `/trade#${pair.exporterFlow.id}` },
        valueCell(pair.exporterFlow, words),
        { text: pair.exporterFlow.periodLabel },
        valueCell(pair.importerFlow, words),
        { text: pair.importerFlow.periodLabel },
        {
          text: words.number(pair.gap.difference, { signDisplay: 'exceptZero' }),
          value: Number(pair.gap.difference.toFixed(3)),
        },
        {
          text: timesText(pair.gap.ratio, words),
          value: pair.gap.ratio === null ? null : Number(pair.gap.ratio.toFixed(3)),
        },
        { text: sharedText(pair, words) },
      ],
      sources: sourceIds([...pair.exporterFlow.evidence, ...pair.importerFlow.evidence]),
    })),
  };
}
