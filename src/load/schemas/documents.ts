import * as v from 'valibot';
import { DOCUMENT_KINDS, type Document } from '../../domain/document.ts';
import { DOCUMENT_STATUSES } from '../../domain/statusHistory.ts';
import {
  amount,
  country,
  edtf,
  entryId,
  history,
  known,
  list,
  place,
  type RowSchema,
  resource,
  text,
  told,
} from './common.ts';

const signatory = v.strictObject({ side: country, body: known(text), person: known(entryId), name: known(text) });

export const documentSchema = v.strictObject({
  resource: resource('documents'),
  ...told,
  kind: v.picklist(DOCUMENT_KINDS),
  fullTitle: known(text),
  fullTitleFormal: v.optional(v.boolean(), false),
  signatories: list(signatory),
  signed: known(edtf),
  signedAt: known(place),
  occasion: known(entryId),
  value: v.exactOptional(amount),
  period: v.exactOptional(edtf),
  statusHistory: history(DOCUMENT_STATUSES),
}) satisfies RowSchema<Document>;
