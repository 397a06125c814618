import type { CommitmentStatus, StatusStep } from '../../domain/statusHistory.ts';
import type { Words } from '../../i18n/words.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { PlanPromise } from '../promises.ts';
import { scheduleText } from '../scheduleText.ts';
import type { ActionPlanModel } from './select.ts';

/** The statuses that a sentence names when there is any promise of them. "Met" is always named. */
const NAMED_IF_ANY = [
  'partly-met',
  'in-progress',
  'open',
  'missed',
  'unknown',
] as const satisfies readonly CommitmentStatus[];

export function describeActionPlan(model: ActionPlanModel, words: Words): FigureAnswer {
  if (model.known === 0) return { answer: words.t('action-plan.answer-unknown', { day: words.day(model.day) }) };
  if (model.promises.length === 0) return { answer: words.t('action-plan.answer-none') };
  const others = NAMED_IF_ANY.filter((status) => model.byStatus[status] > 0).map((status) =>
    words.t(`action-plan.count.${status}`, { count: model.byStatus[status] }),
  );
  return {
    answer: words.t(others.length === 0 ? 'action-plan.answer-all-met' : 'action-plan.answer', {
      total: model.promises.length,
      met: model.byStatus.met,
      others: words.list(others),
    }),
    detail: words.t('action-plan.detail', { spoken: model.spokenOf, silent: model.withoutReport }),
  };
}

/** "In progress 4 Feb 2026". */
function stepText({ status, date }: StatusStep<CommitmentStatus>, words: Words): string {
  const name = words.t(`commitment-status.${status}`);
  return date === null ? name : words.t('action-plan.step', { status: name, day: words.date(date, 'short') });
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
    rows: promises.map(({ commitment, step, searchedUntil, schedule }) => {
      const said = commitment.officialStatements.map((statement) => `${statement.statement} (${statement.saidBy})`);
      const before = commitment.statusHistory.slice(0, -1).toReversed();
      const shown = [
        step === null ? words.t(`commitment-status.${commitment.status}`) : stepText(step, words),
        ...(step?.note === undefined ? [] : [step.note]),
        ...(before.length === 0
          ? []
          : [words.t('action-plan.before', { steps: before.map((earlier) => stepText(earlier, words)).join('; ') })]),
        ...(searchedUntil === null
          ? []
          : [words.t('absence.no-report-by', { day: words.day(searchedUntil, 'short') })]),
      ];
      return {
        key: commitment.id,
        cells: [
          { text: commitment.title, href: `/action-plan#${commitment.id}` },
          { text: words.list(commitment.who.map((actor) => actor.name)) },
          { text: words.date(commitment.madeOn, 'short'), value: commitment.madeOn.text },
          { text: said.length === 0 ? null : said.join('; '), absence: words.t('absence.no-statement') },
          { text: shown.join('. '), value: commitment.status },
          { text: scheduleText(schedule, words), value: commitment.deadline?.text ?? null },
        ],
        sources: sourceIds([
          ...commitment.evidence,
          ...commitment.statusHistory.flatMap(({ evidence }) => evidence),
          ...commitment.officialStatements.flatMap((statement) => statement.evidence),
        ]),
      };
    }),
  };
}
