import { defineFigure, sourceIds } from '../figure.ts';
import { describeUpcoming, questionOfUpcoming, tableOfUpcoming } from './describe.ts';
import { DrawUpcoming } from './draw.tsx';
import { selectUpcoming } from './select.ts';

export const upcoming = defineFigure({
  id: 'upcoming',
  page: '/',
  size: { width: 704, height: 300 },
  select: selectUpcoming,
  // That nothing is announced is an answer, not an absence of one.
  absence: () => null,
  question: questionOfUpcoming,
  describe: describeUpcoming,
  table: tableOfUpcoming,
  sources: (model) => sourceIds(model.items.flatMap(({ entry }) => entry.evidence)),
  Draw: DrawUpcoming,
});
