import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeProducts, tableOfTradeProducts } from './describe.ts';
import { DrawTradeProducts } from './draw.tsx';
import { absenceOfTradeProducts, selectTradeProducts } from './select.ts';

export const tradeProducts = defineFigure({
  id: 'trade-products',
  page: '/trade',
  size: { width: 704, height: 3958 },
  select: selectTradeProducts,
  absence: absenceOfTradeProducts,
  question: (_, words) => words.t('trade.goods.question'),
  describe: describeTradeProducts,
  table: tableOfTradeProducts,
  sources: (model) => sourceIds(model.directions.flatMap((products) => products.flatMap(({ evidence }) => evidence))),
  Draw: DrawTradeProducts,
});
