import { defineFigure, sourceIds } from '../figure.ts';
import { describeKeyNumbers, tableOfKeyNumbers } from './describe.ts';
import { DrawKeyNumbers } from './draw.tsx';
import { selectKeyNumbers } from './select.ts';

export const keyNumbers = defineFigure({
  id: 'key-numbers',
  page: '/',
  size: { width: 704, height: 470 },
  select: selectKeyNumbers,
  // Each number that is not known says so itself.
  absence: () => null,
  question: (_model, words) => words.t('overview.keys.question'),
  describe: describeKeyNumbers,
  table: tableOfKeyNumbers,
  sources: (model) =>
    sourceIds([
      ...(model.documents.note?.evidence ?? []),
      ...model.turnovers.flatMap(({ flow, others }) => [flow, ...others].flatMap((value) => value?.evidence ?? [])),
      ...(model.plan?.evidence ?? []),
    ]),
  Draw: DrawKeyNumbers,
});
