import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { PublicAct } from '../latestActs.ts';
import type { LatestEventsModel } from './select.ts';

export function questionOfLatestEvents(_model: LatestEventsModel, words: Words): string {
  return words.t('visits.latest.question');
}

export function describeLatestEvents(model: LatestEventsModel, words: Words): FigureAnswer {
  const { contact } = model;
  if (contact === null) return { answer: words.t('visits.latest.answer-none') };
  const { visit, quietDays } = contact;
  const day = words.day(model.day);
  const answer = words.t('visits.latest.answer', {
    date: words.date(visit.date),
    title: visit.title,
  });
  if (quietDays === 0) return { answer };
  const quiet = contact.exact ? 'visits.latest.quiet' : 'visits.latest.quiet-least';
  return { answer, detail: words.t(quiet, { days: quietDays, day }) };
}

/** What sort of act it was. */
export function actKindText({ entry }: PublicAct, words: Words): string {
  switch (entry.resource) {
    case 'visits':
      return words.t(`visit-kind.${entry.kind}`);
    case 'documents':
      return words.t('visits.latest.signed', { kind: words.t(`document-kind.${entry.kind}`) });
    case 'milestones':
      return words.t(`milestone-kind.${entry.kind}`);
  }
}

export function tableOfLatestEvents(model: LatestEventsModel, words: Words): FigureTable {
  return {
    caption: words.t('visits.latest.caption', { count: model.acts.length }),
    columns: [
      { key: 'date', label: words.t('visits.column.date') },
      { key: 'what', label: words.t('visits.column.what') },
      { key: 'kind', label: words.t('visits.column.kind') },
    ],
    rows: model.acts.map((act) => ({
      key: act.entry.id,
      cells: [
        { text: words.date(act.date, 'short'), value: act.date.text },
        { text: act.entry.title, href: entryPath(act.entry) },
        { text: actKindText(act, words) },
      ],
      sources: sourceIds(act.entry.evidence),
    })),
  };
}
