import { defineFigure, type FigureDefinition, sourceIds } from '../figure.ts';
import { describeDueAndLate, tableOfDueAndLate } from './describe.ts';
import { DrawDueAndLate } from './draw.tsx';
import { absenceOfDueAndLate, type DueAndLateModel, selectDueAndLate } from './select.ts';

export const definition: FigureDefinition<DueAndLateModel> = {
  id: 'due-and-late',
  page: '/',
  size: { width: 704, height: 1020 },
  select: (snapshot, view) => selectDueAndLate(snapshot, view),
  absence: absenceOfDueAndLate,
  question: (_model, words) => words.t('action-plan.due.question'),
  describe: describeDueAndLate,
  table: tableOfDueAndLate,
  sources: (model) => sourceIds([...model.late, ...model.ahead].flatMap(({ entry }) => entry.evidence)),
  Draw: DrawDueAndLate,
};

/** As the front page shows it: nobody chooses there. */
export const dueAndLate = defineFigure(definition);
