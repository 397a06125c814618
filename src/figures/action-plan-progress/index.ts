import { defineFigure, sourceIds } from '../figure.ts';
import { describeActionPlan, promiseTable } from './describe.ts';
import { DrawActionPlan } from './draw.tsx';
import { absenceOfActionPlan, selectActionPlan } from './select.ts';

export const actionPlanProgress = defineFigure({
  id: 'action-plan-progress',
  page: '/action-plan',
  size: { width: 704, height: 2480 },
  select: selectActionPlan,
  absence: absenceOfActionPlan,
  question: (_model, words) => words.t('action-plan.question'),
  describe: describeActionPlan,
  table: (model, words) =>
    promiseTable(model.promises, words.t('action-plan.caption', { count: model.promises.length }), words),
  sources: (model) =>
    sourceIds(
      model.promises.flatMap(({ commitment, step }) => [
        ...commitment.evidence,
        ...(step?.evidence ?? []),
        ...commitment.officialStatements.flatMap((statement) => statement.evidence),
      ]),
    ),
  Draw: DrawActionPlan,
});
