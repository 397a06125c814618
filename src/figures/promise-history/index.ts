import { defineFigure } from '../figure.ts';
import { describePromiseHistory, sourcesOfPoint, tableOfPromiseHistory } from './describe.ts';
import { DrawPromiseHistory } from './draw.tsx';
import { absenceOfPromiseHistory, selectPromiseHistory } from './select.ts';

export const promiseHistory = defineFigure({
  id: 'promise-history',
  page: '/action-plan',
  size: { width: 704, height: 668 },
  select: selectPromiseHistory,
  absence: absenceOfPromiseHistory,
  question: (_model, words) => words.t('action-plan.history.question'),
  describe: describePromiseHistory,
  table: tableOfPromiseHistory,
  // The newest first.
  sources: (model) => [...new Set(model.points.toReversed().flatMap(sourcesOfPoint))],
  Draw: DrawPromiseHistory,
});
