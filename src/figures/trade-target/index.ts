import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeTarget, goalText, tableOfTradeTarget } from './describe.ts';
import { DrawTradeTarget } from './draw.tsx';
import { absenceOfTradeTarget, selectTradeTarget } from './select.ts';

export const tradeTarget = defineFigure({
  id: 'trade-target',
  page: '/trade',
  size: { width: 704, height: 1025 },
  select: selectTradeTarget,
  absence: absenceOfTradeTarget,
  question: (model, words) =>
    model.goal === null
      ? words.t('trade.target.question-none')
      : words.t('trade.target.question', { goal: goalText(model, words) }),
  describe: describeTradeTarget,
  table: tableOfTradeTarget,
  sources: (model) =>
    sourceIds([
      ...model.counted.flatMap(({ flow }) => flow.evidence),
      ...model.promises.flatMap(({ target }) => target.evidence),
    ]),
  Draw: DrawTradeTarget,
});
