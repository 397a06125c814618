/** The pieces from which every resource's schema is made. Raw JSON goes in, domain values come out. */
import * as v from 'valibot';
import { isIsoDay } from '../../domain/day.ts';
import { parseEdtf } from '../../domain/edtf.ts';

/** A schema of one row: `Row` is what leaves the loading room. */
export type RowSchema<Row> = v.GenericSchema<unknown, Row>;

/** Text without mark-up and without surrounding space. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'a text that is not empty'),
  v.check((value) => value.trim() === value, 'text without space at its ends'),
  v.check((value) => !/<[a-z!/]/i.test(value), 'plain text without HTML'),
);

export const entryId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in kebab-case'));
export const title = v.pipe(text, v.maxLength(90, 'at most 90 characters'));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 3166-1 alpha-3 code such as PAK'));
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD'));
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'an ISO 639-1 code such as en'));
export const day = v.pipe(v.string(), v.check(isIsoDay, 'a real day as YYYY-MM-DD'));
export const finite = v.pipe(v.number(), v.finite());

/** Only addresses that a browser can safely open. */
export const webAddress = v.pipe(
  v.string(),
  v.check(
    (value) => /^https?:\/\/[\x21-\x7e]+$/.test(value) && URL.canParse(value),
    'an address that begins with http:// or https://, its foreign letters percent-encoded',
  ),
);

/** EDTF text, parsed; see `domain/edtf.ts` for the part of the standard that is read. */
export const edtf = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const date = parseEdtf(dataset.value);
    if (date) return date;
    addIssue({ message: 'an EDTF date such as 2026-02-04, 2025-09, 1992~ or 2026-02-03/2026-02-04' });
    return NEVER;
  }),
);

/** A list that may be left out when it is empty. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), []);
/** A value that may be left out when it is not known. */
export const known = <const Value extends v.GenericSchema>(value: Value) => v.optional(v.nullable(value), null);

export const evidence = v.strictObject({ source: entryId, note: v.exactOptional(text) });
export const evidenceList = v.pipe(v.array(evidence), v.minLength(1, 'at least one source'));
export const confidence = v.picklist(['confirmed', 'reported', 'inferred', 'disputed']);

export const version = v.strictObject({
  field: text,
  value: text,
  evidence: evidenceList,
  number: v.exactOptional(finite),
  qualifier: v.exactOptional(v.picklist(['exactly', 'more-than', 'about'])),
  saidBy: v.exactOptional(text),
  note: v.exactOptional(text),
});

export const place = v.strictObject({ name: known(text), country: known(country) });
export const amount = v.strictObject({ value: finite, currency, unit: text, measures: v.exactOptional(text) });
export const metric = v.strictObject({ value: known(finite), unit: text });
export const actor = v.strictObject({
  name: text,
  person: known(entryId),
  office: v.exactOptional(text),
  side: v.exactOptional(country),
});

/** The steps of a status history, for one kind's statuses. */
export const history = <const Statuses extends readonly string[]>(statuses: Statuses) =>
  v.pipe(
    v.array(
      v.strictObject({
        status: v.picklist(statuses),
        date: known(edtf),
        evidence: evidenceList,
        note: v.exactOptional(text),
        plannedFor: v.exactOptional(edtf),
      }),
    ),
    v.minLength(1, 'at least one step'),
  );

/** Fields of every row that has evidence. */
export const evidenced = {
  id: entryId,
  areas: list(entryId),
  evidence: evidenceList,
  confidence,
  note: known(text),
  versions: list(version),
  related: list(entryId),
  formerIds: list(entryId),
  searchedUntil: known(day),
};

/** Fields of every row that is told in words. */
export const told = { ...evidenced, title, summary: text, date: known(edtf) };

/** Names the resource in each row, so that a union of rows can be told apart. */
export const resource = <const Name extends string>(name: Name) => v.optional(v.literal(name), name);
