import { defineFigure, sourceIds } from '../figure.ts';
import { describeDueAndLate, tableOfDueAndLate } from './describe.ts';
import { DrawDueAndLate } from './draw.tsx';
import { absenceOfDueAndLate, selectDueAndLate } from './select.ts';

export const dueAndLate = defineFigure({
  id: 'due-and-late',
  page: '/',
  size: { width: 704, height: 1020 },
  select: selectDueAndLate,
  absence: absenceOfDueAndLate,
  question: (_model, words) => words.t('action-plan.due.question'),
  describe: describeDueAndLate,
  table: tableOfDueAndLate,
  sources: (model) => sourceIds([...model.late, ...model.ahead].flatMap(({ entry }) => entry.evidence)),
  Draw: DrawDueAndLate,
});
