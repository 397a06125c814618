import * as v from 'valibot';
import { EXPECTATION_KINDS, type Expectation } from '../../domain/expectation.ts';
import { EXPECTATION_OUTCOMES } from '../../domain/statusHistory.ts';
import { actor, edtf, entryId, evidence, known, list, type RowSchema, resource, text, told } from './common.ts';

export const expectationSchema = v.strictObject({
  resource: resource('expectations'),
  ...told,
  kind: v.picklist(EXPECTATION_KINDS),
  saidOn: edtf,
  saidBy: v.pipe(v.array(actor), v.minLength(1, 'at least one speaker')),
  horizon: known(edtf),
  horizonText: known(text),
  outcome: v.picklist(EXPECTATION_OUTCOMES),
  outcomeDate: known(edtf),
  outcomeRefs: list(entryId),
  outcomeNote: known(text),
  outcomeEvidence: list(evidence),
  late: v.optional(v.boolean(), false),
}) satisfies RowSchema<Expectation>;
