import { lazy } from 'react';
import { defineFigure, sourceIds } from '../figure.ts';
import { describeTradeHistory, tableOfTradeHistory } from './describe.ts';
import { absenceOfTradeHistory, selectTradeHistory } from './select.ts';

/** Fetched after the text and the table stand. */
const Draw = lazy(async () => ({ default: (await import('./draw.tsx')).DrawTradeHistory }));

export const tradeHistory = defineFigure({
  id: 'trade-history',
  page: '/trade',
  size: { width: 704, height: 1131 },
  select: selectTradeHistory,
  absence: absenceOfTradeHistory,
  question: (_model, words) => words.t('trade.history.question'),
  describe: describeTradeHistory,
  table: tableOfTradeHistory,
  sources: (model) => sourceIds(model.evidence),
  Draw,
});
