import { defineFigure, sourceIds } from '../figure.ts';
import { describeExpectedAndActual, questionOfExpectedAndActual, tableOfExpectedAndActual } from './describe.ts';
import { DrawExpectedAndActual } from './draw.tsx';
import { absenceOfExpectedAndActual, selectExpectedAndActual } from './select.ts';

export const expectedAndActual = defineFigure({
  id: 'expected-and-actual',
  page: '/documents',
  size: { width: 704, height: 4290 },
  select: selectExpectedAndActual,
  absence: absenceOfExpectedAndActual,
  question: questionOfExpectedAndActual,
  describe: describeExpectedAndActual,
  table: tableOfExpectedAndActual,
  sources: (model) =>
    sourceIds(
      model.groups.flatMap(({ expectations }) =>
        expectations.flatMap(({ evidence, outcomeEvidence }) => [...evidence, ...outcomeEvidence]),
      ),
    ),
  Draw: DrawExpectedAndActual,
});
