import { defineFigure, sourceIds } from '../figure.ts';
import { describeDocumentStatus, questionOfDocumentStatus, tableOfDocumentStatus } from './describe.ts';
import { DrawDocumentStatus } from './draw.tsx';
import { absenceOfDocumentStatus, evidenceOfRow, selectDocumentStatus } from './select.ts';

export const documentStatus = defineFigure({
  id: 'document-status',
  page: '/documents',
  size: { width: 704, height: 2780 },
  select: selectDocumentStatus,
  absence: absenceOfDocumentStatus,
  question: questionOfDocumentStatus,
  describe: describeDocumentStatus,
  table: tableOfDocumentStatus,
  sources: (model) => sourceIds(model.rows.flatMap(evidenceOfRow)),
  Draw: DrawDocumentStatus,
});
