import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeMirror, tableOfTradeMirror } from './describe.ts';
import { DrawTradeMirror } from './draw.tsx';
import { absenceOfTradeMirror, selectTradeMirror } from './select.ts';

export const tradeMirror = defineFigure({
  id: 'trade-mirror',
  page: '/trade',
  size: { width: 704, height: 1128 },
  select: selectTradeMirror,
  absence: absenceOfTradeMirror,
  question: (_model, words) => words.t('trade.mirror.question'),
  describe: describeTradeMirror,
  table: tableOfTradeMirror,
  sources: (model) =>
    sourceIds(model.pairs.flatMap((pair) => [...pair.exporterFlow.evidence, ...pair.importerFlow.evidence])),
  Draw: DrawTradeMirror,
});
