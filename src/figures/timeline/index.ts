import { defineFigure, sourceIds } from '../figure.ts';
import { describeTimeline, questionOfTimeline, tableOfTimeline } from './describe.ts';
import { DrawTimeline } from './draw.tsx';
import { absenceOfTimeline, selectTimeline } from './select.ts';

export const timeline = defineFigure({
  id: 'timeline',
  page: '/timeline',
  size: { width: 704, height: 980 },
  select: selectTimeline,
  absence: absenceOfTimeline,
  question: questionOfTimeline,
  describe: describeTimeline,
  table: tableOfTimeline,
  sources: (model) => sourceIds(model.rows.flatMap((row) => row.entry.evidence)),
  Draw: DrawTimeline,
});
