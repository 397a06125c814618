import * as v from 'valibot';
import type { AreaNote, TradeNote } from '../../domain/note.ts';
import { country, entryId, finite, known, list, metric, type RowSchema, resource, text, told } from './common.ts';

export const areaNoteSchema = v.strictObject({
  resource: resource('area-notes'),
  ...told,
  metric: known(metric),
  people: list(entryId),
  bodies: known(v.record(country, v.array(text))),
  documents: list(entryId),
  documentsOther: list(text),
}) satisfies RowSchema<AreaNote>;

export const tradeNoteSchema = v.strictObject({
  resource: resource('trade-notes'),
  ...told,
  topic: text,
  value: known(finite),
  unit: known(text),
  flows: list(entryId),
}) satisfies RowSchema<TradeNote>;
