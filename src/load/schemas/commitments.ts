import * as v from 'valibot';
import { type Commitment, PLAN_KINDS } from '../../domain/commitment.ts';
import { COMMITMENT_STATUSES } from '../../domain/statusHistory.ts';
import {
  actor,
  edtf,
  entryId,
  evidence,
  evidenceList,
  history,
  known,
  list,
  metric,
  type RowSchema,
  resource,
  text,
  told,
} from './common.ts';

const officialStatement = v.strictObject({ saidOn: edtf, saidBy: text, statement: text, evidence: evidenceList });

export const commitmentSchema = v.strictObject({
  resource: resource('commitments'),
  ...told,
  document: known(entryId),
  planKind: v.picklist(PLAN_KINDS),
  who: v.pipe(v.array(actor), v.minLength(1, 'at least one who promised')),
  madeOn: edtf,
  deadline: known(edtf),
  metric: known(metric),
  statusHistory: history(COMMITMENT_STATUSES),
  officialStatements: list(officialStatement),
  followUp: list(evidence),
  late: v.optional(v.boolean(), false),
}) satisfies RowSchema<Commitment>;
