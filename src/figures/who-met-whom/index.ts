import { defineFigure } from '../figure.ts';
import { describeWhoMetWhom, questionOfWhoMetWhom, sourcesOfPair, tableOfWhoMetWhom } from './describe.ts';
import { DrawWhoMetWhom } from './draw.tsx';
import { absenceOfWhoMetWhom, selectWhoMetWhom } from './select.ts';

export const whoMetWhom = defineFigure({
  id: 'who-met-whom',
  page: '/visits',
  size: { width: 704, height: 828 },
  select: selectWhoMetWhom,
  absence: absenceOfWhoMetWhom,
  question: questionOfWhoMetWhom,
  describe: describeWhoMetWhom,
  table: tableOfWhoMetWhom,
  sources: (model) => [...new Set(model.pairs.flatMap(sourcesOfPair))],
  Draw: DrawWhoMetWhom,
});
