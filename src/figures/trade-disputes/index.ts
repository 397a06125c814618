import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeDisputes, questionOfTradeDisputes, tableOfTradeDisputes } from './describe.ts';
import { DrawTradeDisputes } from './draw.tsx';
import { absenceOfTradeDisputes, selectTradeDisputes } from './select.ts';

export const tradeDisputes = defineFigure({
  id: 'trade-disputes',
  page: '/trade',
  size: { width: 704, height: 10060 },
  select: selectTradeDisputes,
  absence: absenceOfTradeDisputes,
  question: questionOfTradeDisputes,
  describe: describeTradeDisputes,
  table: tableOfTradeDisputes,
  sources: (model) =>
    sourceIds(model.disputes.flatMap(({ dispute }) => dispute.values.flatMap(({ evidence }) => evidence))),
  Draw: DrawTradeDisputes,
});
