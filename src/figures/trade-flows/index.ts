import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeFlows, tableOfTradeFlows } from './describe.ts';
import { DrawTradeFlows } from './draw.tsx';
import { absenceOfTradeFlows, selectTradeFlows } from './select.ts';

export const tradeFlows = defineFigure({
  id: 'trade-flows',
  page: '/trade',
  size: { width: 704, height: 910 },
  select: selectTradeFlows,
  absence: absenceOfTradeFlows,
  question: (_model, words) => words.t('trade.flows.question'),
  describe: describeTradeFlows,
  table: tableOfTradeFlows,
  sources: (model) =>
    sourceIds(
      model.panels.flatMap((panel) =>
        panel.reporters.flatMap(({ spans }) =>
          spans.flatMap(({ flow, others }) => [flow, ...others].flatMap((value) => value.evidence)),
        ),
      ),
    ),
  Draw: DrawTradeFlows,
});
