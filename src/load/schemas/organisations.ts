import * as v from 'valibot';
import type { Organisation } from '../../domain/organisation.ts';
import { country, edtf, entryId, known, list, place, type RowSchema, resource, text, told } from './common.ts';

const session = v.strictObject({
  number: known(v.pipe(v.number(), v.integer(), v.minValue(1))),
  date: known(edtf),
  place: known(place),
  entry: known(entryId),
  remark: v.exactOptional(text),
  coChairs: list(entryId),
});

const head = v.strictObject({
  person: known(entryId),
  name: text,
  from: v.exactOptional(edtf),
  seen: v.exactOptional(edtf),
  remark: v.exactOptional(text),
});

export const organisationSchema = v.strictObject({
  resource: resource('organisations'),
  ...told,
  name: text,
  founded: known(edtf),
  sides: v.record(country, v.nullable(text)),
  sessions: list(session),
  sessionsNotFound: list(v.pipe(v.number(), v.integer())),
  heads: list(head),
  people: list(entryId),
}) satisfies RowSchema<Organisation>;
