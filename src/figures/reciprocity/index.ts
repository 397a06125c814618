import { defineFigure, sourceIds } from '../figure.ts';
import { describeReciprocity, questionOfReciprocity, tableOfReciprocity } from './describe.ts';
import { DrawReciprocity } from './draw.tsx';
import { absenceOfReciprocity, selectReciprocity } from './select.ts';

export const reciprocity = defineFigure({
  id: 'reciprocity',
  page: '/visits',
  size: { width: 704, height: 3290 },
  select: selectReciprocity,
  absence: absenceOfReciprocity,
  question: questionOfReciprocity,
  describe: describeReciprocity,
  table: tableOfReciprocity,
  sources: (model) =>
    sourceIds([
      ...model.rows.flatMap(({ last, contact, sideline, calls, talks }) =>
        [...last, contact, sideline, calls, talks].flatMap((one) => one?.visit.evidence ?? []),
      ),
      ...model.awaited.flatMap(({ expectation }) => expectation.evidence),
    ]),
  Draw: DrawReciprocity,
});
