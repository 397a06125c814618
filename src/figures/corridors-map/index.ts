import { defineFigure, sourceIds } from '../figure.ts';
import { describeCorridors, questionOfCorridors, tableOfCorridors } from './describe.ts';
import { DrawCorridors } from './draw.tsx';
import { absenceOfCorridors, selectCorridors } from './select.ts';

export const corridorsMap = defineFigure({
  id: 'corridors-map',
  page: '/corridors',
  size: { width: 704, height: 3150 },
  select: selectCorridors,
  absence: absenceOfCorridors,
  question: questionOfCorridors,
  describe: describeCorridors,
  table: tableOfCorridors,
  sources: (model) => sourceIds([...model.chosen, ...model.routes].flatMap(({ evidence }) => evidence)),
  Draw: DrawCorridors,
});
