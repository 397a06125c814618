import { defineFigure, sourceIds } from '../figure.ts';
import { describeDataCoverage, questionOfDataCoverage, tableOfDataCoverage } from './describe.ts';
import { DrawDataCoverage } from './draw.tsx';
import { absenceOfDataCoverage, selectDataCoverage } from './select.ts';

export const dataCoverage = defineFigure({
  id: 'data-coverage',
  page: '/data',
  size: { width: 704, height: 700 },
  select: selectDataCoverage,
  absence: absenceOfDataCoverage,
  question: questionOfDataCoverage,
  describe: describeDataCoverage,
  table: tableOfDataCoverage,
  sources: (model) => sourceIds(model.rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence))),
  Draw: DrawDataCoverage,
});
