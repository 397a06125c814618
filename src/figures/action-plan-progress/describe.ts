import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { PlanPromise } from '../promises.ts';
import { scheduleText } from '../scheduleText.ts';
import type { ActionPlanModel } from './select.ts';

export function describeActionPlan(model: ActionPlanModel, words: Words): FigureAnswer {
  if (model.promises.length === 0) return { answer: words.t('action-plan.answer-none') };
  const { met, open } = model.byStatus;
  return {
    answer: words.t('action-plan.answer', {
      total: model.promises.length,
      met,
      progress: model.byStatus['in-progress'] + model.byStatus['partly-met'],
      open,
    }),
    detail: words.t('action-plan.detail', { spoken: model.spokenOf, silent: model.withoutReport }),
  };
}

/** Rows of promises, the three statuses in columns of their own. */
export function promiseTable(promises: readonly PlanPromise[], caption: string, words: Words): FigureTable {
  return {
    caption,
    columns: [
      { key: 'promise', label: words.t('action-plan.column.promise') },
      { key: 'who', label: words.t('action-plan.column.who') },
      { key: 'made', label: words.t('action-plan.column.made') },
      { key: 'officials', label: words.t('action-plan.column.officials') },
      { key: 'evidence', label: words.t('action-plan.column.evidence') },
      { key: 'schedule', label: words.t('action-plan.column.schedule') },
    ],
    rows: promises.map(({ commitment, step, schedule }) => {
      const said = commitment.officialStatements.map((statement) => `${statement.statement} (${statement.saidBy})`);
      const status = words.t(`commitment-status.${commitment.status}`);
      return {
        key: commitment.id,
        cells: [
          { text: commitment.title, href: `/action-plan#${commitment.id}` },
          { text: words.list(commitment.who.map((actor) => actor.name)) },
          { text: words.date(commitment.madeOn, 'short'), value: commitment.madeOn.text },
          { text: said.length === 0 ? null : said.join('; '), absence: words.t('absence.no-statement') },
          { text: step?.note === undefined ? status : `${status}. ${step.note}` },
          { text: scheduleText(schedule, words), value: commitment.deadline?.text ?? null },
        ],
        sources: sourceIds([
          ...commitment.evidence,
          ...(step?.evidence ?? []),
          ...commitment.officialStatements.flatMap((statement) => statement.evidence),
        ]),
      };
    }),
  };
}
