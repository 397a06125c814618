import { defineFigure, sourceIds } from '../figure.ts';
import { describeRegionalComparison, questionOfRegionalComparison, tableOfRegionalComparison } from './describe.ts';
import { DrawRegionalComparison } from './draw.tsx';
import { absenceOfRegionalComparison, selectRegionalComparison } from './select.ts';

export const regionalComparison = defineFigure({
  id: 'regional-comparison',
  page: '/trade',
  size: { width: 704, height: 957 },
  select: selectRegionalComparison,
  absence: absenceOfRegionalComparison,
  question: questionOfRegionalComparison,
  describe: describeRegionalComparison,
  table: tableOfRegionalComparison,
  // The party's own count is what the answer rests on.
  sources: (model) =>
    sourceIds(
      model.partners
        .flatMap(({ exports, imports }) => [...exports, ...imports])
        .toSorted((a, b) => Number(b.reporter === model.country) - Number(a.reporter === model.country))
        .flatMap(({ entry }) => entry.evidence),
    ),
  Draw: DrawRegionalComparison,
});
