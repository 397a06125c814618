/** A source as it is written into a file: the fields of the data package, flat, with its date in EDTF. */
import type { Source } from '../domain/source.ts';
import { type CsvOptions, toCsv } from './csv.ts';

const REQUIRED = ['id', 'publisher', 'title', 'url', 'published', 'kind', 'language', 'origin', 'side'] as const;
const OPTIONAL = ['carriedFrom', 'originalPublisher', 'licence', 'vintage', 'note'] as const;

/** In the order in which they are written. */
export const SOURCE_FIELDS = [...REQUIRED, ...OPTIONAL] as const;

export type SourceRecord = Readonly<Partial<Record<(typeof SOURCE_FIELDS)[number], string | null>>>;

/** Fields that a source need not have are left out where it has none. */
export function sourceRecord(source: Source): SourceRecord {
  const optional = OPTIONAL.flatMap((field) => (source[field] === undefined ? [] : [[field, source[field]]]));
  return {
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    published: source.published.text,
    kind: source.kind,
    language: source.language,
    origin: source.origin,
    side: source.side,
    ...Object.fromEntries(optional),
  };
}

/** The values of a source in the order of {@link SOURCE_FIELDS}. */
export function sourceValues(source: Source): readonly (string | null)[] {
  const record = sourceRecord(source);
  return SOURCE_FIELDS.map((field) => record[field] ?? null);
}

/** Sources as CSV, with a header of the field names. */
export function sourcesCsv(sources: readonly Source[], options?: CsvOptions): string {
  return toCsv(SOURCE_FIELDS, sources.map(sourceValues), options);
}
