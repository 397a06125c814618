import { defineFigure, sourceIds } from '../figure.ts';
import { describeLatestEvents, questionOfLatestEvents, tableOfLatestEvents } from './describe.ts';
import { DrawLatestEvents } from './draw.tsx';
import { absenceOfLatestEvents, selectLatestEvents } from './select.ts';

export const latestEvents = defineFigure({
  id: 'latest-events',
  page: '/',
  size: { width: 704, height: 670 },
  select: selectLatestEvents,
  absence: absenceOfLatestEvents,
  question: questionOfLatestEvents,
  describe: describeLatestEvents,
  table: tableOfLatestEvents,
  sources: (model) => sourceIds(model.acts.flatMap(({ entry }) => entry.evidence)),
  Draw: DrawLatestEvents,
});
