import * as v from 'valibot';
import { VISIT_STATUSES } from '../../domain/statusHistory.ts';
import { PARTICIPANT_ROLES, VISIT_FORMATS, VISIT_KINDS, VISIT_LEVELS, type Visit } from '../../domain/visit.ts';
import { country, edtf, entryId, history, known, list, place, type RowSchema, resource, text, told } from './common.ts';

const participant = v.strictObject({
  person: known(entryId),
  name: known(text),
  side: known(country),
  office: known(text),
  role: v.picklist(PARTICIPANT_ROLES),
});

const programmeItem = v.strictObject({
  date: edtf,
  what: text,
  with: list(v.strictObject({ person: known(entryId), name: text })),
});

export const visitSchema = v.strictObject({
  resource: resource('visits'),
  ...told,
  date: edtf,
  kind: v.picklist(VISIT_KINDS),
  level: v.picklist(VISIT_LEVELS),
  format: known(v.picklist(VISIT_FORMATS)),
  from: known(country),
  to: known(country),
  multilateral: v.optional(v.boolean(), false),
  place: known(place),
  occasion: known(text),
  lead: known(entryId),
  participants: list(participant),
  programme: list(programmeItem),
  outcomes: list(entryId),
  outcomesText: list(text),
  statusHistory: history(VISIT_STATUSES),
}) satisfies RowSchema<Visit>;
