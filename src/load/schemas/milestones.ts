import * as v from 'valibot';
import { MILESTONE_KINDS, type Milestone } from '../../domain/milestone.ts';
import { amount, edtf, entryId, list, type RowSchema, resource, told } from './common.ts';

export const milestoneSchema = v.strictObject({
  resource: resource('milestones'),
  ...told,
  date: edtf,
  kind: v.picklist(MILESTONE_KINDS),
  people: list(entryId),
  amount: v.exactOptional(amount),
}) satisfies RowSchema<Milestone>;
