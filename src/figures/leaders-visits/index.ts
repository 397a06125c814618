import { defineFigure, sourceIds } from '../figure.ts';
import { describeLeadersVisits, questionOfLeadersVisits, tableOfLeadersVisits } from './describe.ts';
import { DrawLeadersVisits } from './draw.tsx';
import { absenceOfLeadersVisits, selectLeadersVisits } from './select.ts';

export const leadersVisits = defineFigure({
  id: 'leaders-visits',
  page: '/visits',
  size: { width: 704, height: 480 },
  select: selectLeadersVisits,
  absence: absenceOfLeadersVisits,
  question: questionOfLeadersVisits,
  describe: describeLeadersVisits,
  table: tableOfLeadersVisits,
  // The leaders' visits first: they are what is named.
  sources: (model) =>
    sourceIds(
      [...model.stems].sort((a, b) => Number(b.leader) - Number(a.leader)).flatMap(({ visit }) => visit.evidence),
    ),
  Draw: DrawLeadersVisits,
});
