import { defineFigure, sourceIds } from '../figure.ts';
import { describeAreaActivity, questionOfAreaActivity, tableOfAreaActivity } from './describe.ts';
import { DrawAreaActivity } from './draw.tsx';
import { absenceOfAreaActivity, selectAreaActivity } from './select.ts';

export const areaActivity = defineFigure({
  id: 'area-activity',
  page: '/areas',
  size: { width: 704, height: 955 },
  select: selectAreaActivity,
  absence: absenceOfAreaActivity,
  question: questionOfAreaActivity,
  describe: describeAreaActivity,
  table: tableOfAreaActivity,
  sources: (model) => sourceIds(model.rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence))),
  Draw: DrawAreaActivity,
});
