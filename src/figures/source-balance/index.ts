import { defineFigure } from '../figure.ts';
import { describeSourceBalance, tableOfSourceBalance } from './describe.ts';
import { DrawSourceBalance } from './draw.tsx';
import { selectSourceBalance } from './select.ts';

export const sourceBalance = defineFigure({
  id: 'source-balance',
  page: '/sources',
  size: { width: 704, height: 330 },
  select: selectSourceBalance,
  absence: (model) => (model.sources > 0 ? null : { reason: 'not-yet-known', firstKnown: null }),
  question: (_model, words) => words.t('sources.balance.question'),
  describe: describeSourceBalance,
  table: tableOfSourceBalance,
  sources: (model) => model.sourceIds,
  Draw: DrawSourceBalance,
});
