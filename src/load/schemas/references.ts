/** The resources that name who and what the entries speak of. */
import * as v from 'valibot';
import { AREA_GROUPS, type Area } from '../../domain/area.ts';
import type { Party } from '../../domain/party.ts';
import type { Person } from '../../domain/person.ts';
import type { Source } from '../../domain/source.ts';
import {
  country,
  edtf,
  entryId,
  evidenceList,
  finite,
  known,
  language,
  list,
  type RowSchema,
  text,
  webAddress,
} from './common.ts';

const colours = v.strictObject({ text, fill: text, wash: text, on: text });

export const partySchema = v.strictObject({
  id: country,
  names: v.record(language, text),
  adjective: text,
  capital: v.strictObject({ name: text, lat: finite, lon: finite }),
  fiscalYearStart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  colours: v.strictObject({ light: colours, dark: colours }),
}) satisfies RowSchema<Party>;

export const areaSchema = v.strictObject({
  id: entryId,
  title: text,
  group: v.picklist(AREA_GROUPS),
  summary: text,
}) satisfies RowSchema<Area>;

const office = v.strictObject({
  title: text,
  from: v.exactOptional(edtf),
  to: v.exactOptional(edtf),
  seen: v.exactOptional(edtf),
  evidence: evidenceList,
});

export const personSchema = v.strictObject({
  id: entryId,
  name: text,
  variants: list(text),
  side: country,
  offices: list(office),
}) satisfies RowSchema<Person>;

export const sourceSchema = v.strictObject({
  id: entryId,
  publisher: text,
  title: text,
  url: known(webAddress),
  published: edtf,
  kind: v.picklist(['official', 'news', 'statistics', 'analysis', 'encyclopedia']),
  language,
  origin: text,
  side: known(country),
  carriedFrom: v.exactOptional(text),
  originalPublisher: v.exactOptional(text),
  licence: v.exactOptional(text),
  vintage: v.exactOptional(text),
  note: v.exactOptional(text),
}) satisfies RowSchema<Source>;
