import { defineFigure, sourceIds } from '../figure.ts';
import { describeVisitsByYear, questionOfVisitsByYear, tableOfVisitsByYear } from './describe.ts';
import { DrawVisitsByYear } from './draw.tsx';
import { absenceOfVisitsByYear, selectVisitsByYear } from './select.ts';

export const visitsByYear = defineFigure({
  id: 'visits-by-year',
  page: '/visits',
  size: { width: 704, height: 530 },
  select: selectVisitsByYear,
  absence: absenceOfVisitsByYear,
  question: questionOfVisitsByYear,
  describe: describeVisitsByYear,
  table: tableOfVisitsByYear,
  sources: (model) =>
    sourceIds(model.years.toReversed().flatMap((year) => year.visits.flatMap((visit) => visit.evidence))),
  Draw: DrawVisitsByYear,
});
