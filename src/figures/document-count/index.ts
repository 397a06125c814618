import { defineFigure, sourceIds } from '../figure.ts';
import { describeDocumentCount, questionOfDocumentCount, tableOfDocumentCount } from './describe.ts';
import { DrawDocumentCount } from './draw.tsx';
import { absenceOfDocumentCount, selectDocumentCount } from './select.ts';

export const documentCount = defineFigure({
  id: 'document-count',
  page: '/documents',
  size: { width: 704, height: 470 },
  select: selectDocumentCount,
  absence: absenceOfDocumentCount,
  question: questionOfDocumentCount,
  describe: describeDocumentCount,
  table: tableOfDocumentCount,
  sources: (model) => sourceIds(model.versions.flatMap((version) => version.evidence)),
  Draw: DrawDocumentCount,
});
