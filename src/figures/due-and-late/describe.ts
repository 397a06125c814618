import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { deadlineText, spanText } from '../scheduleText.ts';
import type { DueAndLateModel, DueItem } from './select.ts';

export function describeDueAndLate(model: DueAndLateModel, words: Words): FigureAnswer {
  return {
    answer: words.t('action-plan.due.answer', { late: model.late.length, ahead: model.ahead.length }),
    detail: words.t('action-plan.due.detail'),
  };
}

/** "was Nov 2025", "by end of 2026". */
export function dueText(item: DueItem, words: Words): string {
  return item.late
    ? words.t('date.was', { date: words.date(item.deadline, 'short') })
    : words.t('date.by', { date: deadlineText(item.deadline, words) });
}

export function tableOfDueAndLate(model: DueAndLateModel, words: Words): FigureTable {
  return {
    caption: words.t('action-plan.due.caption'),
    columns: [
      { key: 'what', label: words.t('action-plan.due.column.what') },
      { key: 'kind', label: words.t('action-plan.due.column.kind') },
      { key: 'deadline', label: words.t('action-plan.due.column.deadline') },
      { key: 'schedule', label: words.t('action-plan.column.schedule') },
    ],
    rows: [...model.late, ...model.ahead].map((item) => ({
      key: item.entry.id,
      cells: [
        { text: 'title' in item.entry ? item.entry.title : item.entry.id, href: entryPath(item.entry) },
        { text: words.t(`resource.${item.entry.resource}`) },
        { text: words.date(item.deadline), value: item.deadline.text },
        {
          text: words.t(item.late ? 'action-plan.due.over' : 'action-plan.due.left', {
            span: spanText(item.days, words),
          }),
          value: item.late ? -item.days : item.days,
        },
      ],
      sources: sourceIds(item.entry.evidence),
    })),
  };
}
