import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { AnnouncedItem, UpcomingModel } from './select.ts';

export function questionOfUpcoming(_model: UpcomingModel, words: Words): string {
  return words.t('visits.upcoming.question');
}

export function describeUpcoming(model: UpcomingModel, words: Words): FigureAnswer {
  const day = words.day(model.day);
  if (model.items.length === 0) {
    return {
      answer: words.t('visits.upcoming.answer-none', { day }),
      ...(model.filtered ? { detail: words.t('visits.filtered') } : {}),
    };
  }
  const { visits, expectations } = model;
  const parts = [
    ...(visits === 0 ? [] : [words.t('visits.upcoming.visits', { count: visits })]),
    ...(expectations === 0
      ? []
      : [
          words.t(visits === 0 ? 'visits.upcoming.expectations-only' : 'visits.upcoming.expectations', {
            count: expectations,
          }),
        ]),
  ];
  return {
    answer: words.t('visits.upcoming.answer', { what: words.list(parts), count: model.items.length, day }),
    detail: words.t('visits.upcoming.wording'),
  };
}

/** For when: the date of a visit; of an expectation the time as it was first said, where it was. */
export function announcedFor({ date, horizonText }: AnnouncedItem, words: Words): string {
  return horizonText ?? words.date(date, 'short');
}

/** Who said it and when; null for a visit, whose history is told on its own page. */
export function announcedBy({ entry }: AnnouncedItem, words: Words): string | null {
  if (entry.resource === 'visits' || entry.saidBy.length === 0) return null;
  return words.t('visits.upcoming.said', {
    names: words.list(entry.saidBy.map((actor) => actor.name)),
    date: words.date(entry.saidOn),
  });
}

export function tableOfUpcoming(model: UpcomingModel, words: Words): FigureTable {
  return {
    caption: words.t('visits.upcoming.caption', { count: model.items.length }),
    columns: [
      { key: 'date', label: words.t('visits.upcoming.column.for') },
      { key: 'what', label: words.t('visits.column.what') },
      { key: 'wording', label: words.t('visits.upcoming.column.wording') },
      { key: 'said', label: words.t('visits.upcoming.column.said') },
      { key: 'status', label: words.t('visits.column.status') },
    ],
    rows: model.items.map((item) => {
      const { entry } = item;
      return {
        key: entry.id,
        cells: [
          { text: announcedFor(item, words), value: item.date.text },
          { text: entry.title, href: entryPath(entry) },
          { text: entry.summary === '' ? null : entry.summary, absence: words.t('absence.not-stated') },
          { text: announcedBy(item, words), absence: words.t('absence.not-stated') },
          {
            text: entry.resource === 'visits' ? words.t(`status.${entry.status}`) : words.t(`outcome.${entry.status}`),
          },
        ],
        sources: sourceIds(entry.evidence),
      };
    }),
  };
}
