import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureRow, type FigureTable, sourceIds } from '../figure.ts';
import { valueText } from '../tradeText.ts';
import type { CountedTurnover, TargetPromise, TradeTargetModel } from './select.ts';

/** "US$1,000 m". */
export function goalText(model: TradeTargetModel, words: Words): string {
  return model.goal === null
    ? words.t('absence.no-value')
    : words.t('money.millions', { value: words.number(model.goal) });
}

/** When and for what time it was counted, or that it was only said. */
export function countedWhen(counted: CountedTurnover, words: Words): string {
  if (!counted.spoken) return counted.flow.periodLabel;
  return counted.flow.statedOn === null
    ? words.t('trade.target.spoken')
    : words.t('trade.target.spoken-on', { day: words.date(counted.flow.statedOn, 'short') });
}

export function describeTradeTarget(model: TradeTargetModel, words: Words): FigureAnswer {
  const official = model.counted.filter((counted) => !counted.spoken);
  if (model.goal === null || official.length === 0) return { answer: words.t('trade.target.answer-none') };
  const parts = official.map((counted) =>
    words.t('trade.target.part', {
      share: words.percent(counted.share),
      reporter: countryName(model.sides, counted.reporter, words),
      period: counted.flow.periodLabel,
    }),
  );
  const first = model.promises[0];
  const dated = model.promises.filter(({ target }) => target.deadline !== null).length;
  const best = model.best.map(({ reporter, growth, flow }) =>
    words.t('trade.target.part', {
      share: words.percent(growth),
      reporter: countryName(model.sides, reporter, words),
      period: flow.periodLabel,
    }),
  );
  return {
    answer: words.t('trade.target.answer', { parts: words.list(parts), goal: goalText(model, words) }),
    ...(first === undefined
      ? {}
      : {
          detail: [
            words.t('trade.target.detail', {
              count: model.promises.length,
              first: words.date(first.target.saidOn),
              dated,
            }),
            ...(best.length === 0 ? [] : [words.t('trade.target.best', { best: words.list(best) })]),
          ].join(' '),
        }),
  };
}

/** "99.6 by the count of Pakistan (FY2022-23)", for each side that had counted when it was promised. */
export function stoodTexts({ stood }: TargetPromise, model: TradeTargetModel, words: Words): readonly string[] {
  return stood.map((flow) =>
    words.t('trade.target.stood', {
      value: valueText(flow, words),
      reporter: countryName(model.sides, flow.reporter, words),
      period: flow.periodLabel,
    }),
  );
}

/** "74.2% a year from the count of Pakistan", for each count from which growth can be worked out. */
export function growthTexts({ needed }: TargetPromise, model: TradeTargetModel, words: Words): readonly string[] {
  return needed.flatMap(({ reporter, growth }) =>
    growth === null
      ? []
      : [
          words.t('trade.target.needed', {
            reporter: countryName(model.sides, reporter, words),
            growth: words.percent(growth),
          }),
        ],
  );
}

export function tableOfTradeTarget(model: TradeTargetModel, words: Words): FigureTable {
  const promises = model.promises.map((promise): FigureRow => {
    const { target } = promise;
    const growths = growthTexts(promise, model, words);
    return {
      key: target.id,
      cells: [
        { text: target.title, href: `/trade#${target.id}` },
        { text: words.date(target.saidOn), value: target.saidOn.text },
        { text: words.list(target.saidBy.map((actor) => actor.name)) },
        {
          text: target.deadline === null ? null : words.date(target.deadline),
          value: target.deadline?.text ?? null,
          absence: target.deadlineText ?? words.t('absence.not-stated'),
        },
        { text: growths.length === 0 ? null : growths.join('; '), absence: words.t('trade.target.no-deadline') },
        { text: stoodTexts(promise, model, words).join('; ') || null, absence: words.t('trade.target.stood-none') },
      ],
      sources: sourceIds([...target.evidence, ...promise.stood.flatMap(({ evidence }) => evidence)]),
    };
  });
  const counted = model.counted.map((one): FigureRow => {
    const reporter = countryName(model.sides, one.reporter, words);
    return {
      key: one.flow.id,
      cells: [
        {
          text: words.t('trade.target.counted', { reporter, value: valueText(one.flow, words) }),
          href: `/trade#${one.flow.id}`,
        },
        { text: countedWhen(one, words) },
        { text: one.flow.agency },
        { text: words.t('trade.target.share', { share: words.percent(one.share) }), value: one.share },
        { text: null, absence: words.t('trade.target.not-a-promise') },
        { text: null, absence: words.t('trade.target.not-a-promise') },
      ],
      sources: sourceIds(one.flow.evidence),
    };
  });
  return {
    caption: words.t('trade.target.caption', { goal: goalText(model, words) }),
    columns: [
      { key: 'what', label: words.t('trade.target.column.what') },
      { key: 'when', label: words.t('trade.target.column.when') },
      { key: 'who', label: words.t('trade.target.column.who') },
      { key: 'deadline', label: words.t('trade.target.column.deadline') },
      { key: 'needed', label: words.t('trade.target.column.needed') },
      { key: 'stood', label: words.t('trade.target.column.stood') },
    ],
    rows: [...counted, ...promises],
  };
}
