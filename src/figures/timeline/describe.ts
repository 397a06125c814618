import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { entryKindText } from '../entryKindText.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { periodText, stateText, whenText } from '../timelineText.ts';
import type { TimelineModel } from './select.ts';

export function questionOfTimeline(model: TimelineModel, words: Words): string {
  if (model.period === null) return words.t('timeline.question-open');
  const period = periodText(model.period, words);
  const { from, to } = model.period;
  if (from > model.day) return words.t('timeline.question-ahead', { period });
  return words.t(to > model.day ? 'timeline.question-both' : 'timeline.question', { period });
}

export function describeTimeline(model: TimelineModel, words: Words): FigureAnswer {
  const count = model.rows.length;
  if (count === 0) return { answer: words.t('timeline.answer-none') };
  const months = model.busiest.map(({ month, count: inMonth }) =>
    words.t('timeline.month-count', { month: words.month(month), count: inMonth }),
  );
  const answer =
    months.length === 0
      ? words.t('timeline.answer-even', { count })
      : words.t('timeline.answer', { count, months: words.list(months) });
  const detail = [
    words.t('timeline.drawn'),
    ...(model.expected === 0 ? [] : [words.t('timeline.expected-count', { count: model.expected })]),
    ...(model.silentSince === null
      ? []
      : [words.t('timeline.silence', { month: words.month(model.silentSince), day: words.day(model.day) })]),
  ].join(' ');
  return { answer, detail };
}

export function tableOfTimeline(model: TimelineModel, words: Words): FigureTable {
  return {
    caption:
      model.period === null
        ? words.t('timeline.question-open')
        : words.t('timeline.caption', {
            count: model.rows.length,
            total: model.total,
            period: periodText(model.period, words),
          }),
    columns: [
      { key: 'what', label: words.t('timeline.column.what') },
      { key: 'when', label: words.t('timeline.column.when') },
      { key: 'kind', label: words.t('timeline.column.kind') },
      { key: 'area', label: words.t('timeline.column.area') },
      { key: 'state', label: words.t('timeline.column.state') },
    ],
    rows: model.rows.map((row) => ({
      key: row.entry.id,
      cells: [
        { text: row.entry.title, href: entryPath(row.entry) },
        { text: whenText(row, words), value: row.date.text },
        { text: entryKindText(row.entry, words) },
        {
          text: row.group === null ? null : words.t(`area-group.${row.group}`),
          absence: words.t('absence.not-stated'),
        },
        { text: stateText(row, words) },
      ],
      sources: sourceIds(row.entry.evidence),
    })),
  };
}
