import { defineFigure, sourceIds } from '../figure.ts';
import { describeExpectedToSigned, questionOfExpectedToSigned, tableOfExpectedToSigned } from './describe.ts';
import { DrawExpectedToSigned } from './draw.tsx';
import { absenceOfExpectedToSigned, evidenceOfUnit, selectExpectedToSigned, unitsOf } from './select.ts';

export const expectedToSigned = defineFigure({
  id: 'expected-to-signed',
  page: '/documents',
  size: { width: 704, height: 1900 },
  select: selectExpectedToSigned,
  absence: absenceOfExpectedToSigned,
  question: questionOfExpectedToSigned,
  describe: describeExpectedToSigned,
  table: tableOfExpectedToSigned,
  sources: (model) => sourceIds(unitsOf(model).flatMap(evidenceOfUnit)),
  Draw: DrawExpectedToSigned,
});
