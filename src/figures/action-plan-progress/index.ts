import { defineFigure, sourceIds } from '../figure.ts';
import { describeActionPlan, promiseTable } from './describe.ts';
import { DrawActionPlan } from './draw.tsx';
import { absenceOfActionPlan, selectActionPlan } from './select.ts';

export const actionPlanProgress = defineFigure({
  id: 'action-plan-progress',
  page: '/action-plan',
  size: { width: 704, height: 2760 },
  select: selectActionPlan,
  absence: absenceOfActionPlan,
  question: (_model, words) => words.t('action-plan.question'),
  describe: describeActionPlan,
  table: (model, words) =>
    promiseTable(model.promises, words.t('action-plan.caption', { count: model.promises.length }), words),
  sources: (model) =>
    sourceIds(
      model.promises.flatMap(({ commitment }) => [
        ...commitment.evidence,
        ...commitment.statusHistory.flatMap(({ evidence }) => evidence),
        ...commitment.officialStatements.flatMap((statement) => statement.evidence),
      ]),
    ),
  Draw: DrawActionPlan,
});
