import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import type { FigureAnswer, FigureTable } from '../figure.ts';
import { type SideBalance, SOURCE_KINDS, type SourceBalanceModel } from './select.ts';

/** Name of a side of the balance: a country, or third parties. */
export function sideName(balance: Pick<SideBalance, 'side'>, model: SourceBalanceModel, words: Words): string {
  return balance.side === null ? words.t('sources.third-parties') : countryName(model.sides, balance.side, words);
}

export function describeSourceBalance(model: SourceBalanceModel, words: Words): FigureAnswer {
  const parts = model.balance.map((side) =>
    side.side === null
      ? words.t('sources.balance.third', { count: side.sources })
      : words.t('sources.balance.part', { count: side.sources, side: sideName(side, model, words) }),
  );
  return {
    answer: words.t('sources.balance.answer', {
      sources: model.sources,
      origins: model.origins,
      parts: words.list(parts),
    }),
    detail: words.t('sources.balance.detail', {
      share: words.percent(model.entries === 0 ? 0 : model.singleOrigin / model.entries),
      entries: model.entries,
    }),
  };
}

export function tableOfSourceBalance(model: SourceBalanceModel, words: Words): FigureTable {
  return {
    caption: words.t('sources.balance.caption'),
    columns: [
      { key: 'side', label: words.t('sources.column.side') },
      ...SOURCE_KINDS.map((kind) => ({ key: kind, label: words.t(`source-kind.${kind}`), numeric: true })),
      { key: 'count', label: words.t('sources.column.sources'), numeric: true },
      { key: 'origins', label: words.t('sources.column.origins'), numeric: true },
    ],
    rows: model.balance.map((side) => ({
      key: side.side ?? 'third-party',
      cells: [
        { text: sideName(side, model, words) },
        ...SOURCE_KINDS.map((kind) => ({ text: words.number(side.byKind[kind]), value: side.byKind[kind] })),
        { text: words.number(side.sources), value: side.sources },
        { text: words.number(side.origins), value: side.origins },
      ],
      sources: [],
    })),
  };
}
