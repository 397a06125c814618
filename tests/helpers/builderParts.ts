/** The pieces of which the builders of small data packages are made. Dates are written in EDTF, evidence as the ids of sources. */
import { type EdtfDate, parseEdtf } from '../../src/domain/edtf.ts';
import type { Evidenced, Told } from '../../src/domain/entry.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import type { Source } from '../../src/domain/source.ts';
import type { StatusStep } from '../../src/domain/statusHistory.ts';

/** The date that the text means; a test with a wrong date fails where it is written. */
export function edtf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`"${text}" is not an EDTF date`);
  return date;
}

/** Evidence by the ids of its sources. */
export function by(...sources: readonly string[]): readonly Evidence[] {
  return sources.map((source) => ({ source }));
}

/** One step of a history. */
export function aStep<Status extends string>(
  status: Status,
  date: string | null,
  sources: readonly string[],
  more: Partial<StatusStep<Status>> = {},
): StatusStep<Status> {
  return { status, date: date === null ? null : edtf(date), evidence: by(...sources), ...more };
}

/** `published` in EDTF. Every source is an origin of its own unless it names one. */
export function aSource(id: string, published: string, more: Partial<Source> = {}): Source {
  return {
    id,
    publisher: `Publisher of ${id}`,
    title: `Title of ${id}`,
    url: `https://example.org/${id}`,
    published: edtf(published),
    kind: 'news',
    language: 'en',
    origin: id,
    side: null,
    ...more,
  };
}

/** The fields of every entry with evidence: one source, `s1`. */
export const evidenced = (id: string): Evidenced => ({
  id,
  areas: [],
  evidence: by('s1'),
  confidence: 'reported',
  note: null,
  versions: [],
  related: [],
  formerIds: [],
  searchedUntil: null,
});

/** The fields of every entry that is told in words. */
export const told = (id: string, date: EdtfDate | null): Told => ({
  ...evidenced(id),
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  date,
});
