/** What a day leaves of one entry: its steps, versions and evidence of that day, and what the day says of it. */
import type { Entry } from './dataset.ts';
import type { IsoDay } from './day.ts';
import { type EdtfDate, isAfter } from './edtf.ts';
import { confidenceFromOrigins, countOrigins, type Evidence, evidenceKnownOn, type FindSource } from './evidence.ts';
import { dateOf } from './knownSince.ts';
import { type StatusStep, stepsKnownOn } from './statusHistory.ts';

/** What the day adds to an entry. `status` is that of the last step known by the day, null where the entry has none. */
export interface AsKnown<Status> {
  readonly knownSince: IsoDay;
  /** It is known on the day but lies after it. */
  readonly upcoming: boolean;
  /** The act had happened, but every source that we hold for it was published later. */
  readonly reportedLater: boolean;
  readonly status: Status;
  /** Independent origins among the evidence shown. */
  readonly origins: number;
}

/** The day, and how sources are found. */
export interface Seen {
  readonly day: IsoDay;
  readonly isToday: boolean;
  readonly findSource: FindSource;
}

/**
 * The parts (versions, values, sections) of which a source had been published by the day, with the sources of the day. A
 * part without sources of its own stands on those of its entry.
 */
export function publishedParts<Part extends { readonly evidence: readonly Evidence[] }>(
  parts: readonly Part[],
  { day, isToday, findSource }: Seen,
): readonly Part[] {
  if (isToday) return parts;
  return parts.flatMap((part) => {
    const evidence = evidenceKnownOn(part.evidence, day, findSource);
    if (evidence === part.evidence) return part;
    return evidence.length === 0 ? [] : { ...part, evidence };
  });
}

/** The steps known by the day; on the package's own day all of them. */
export function stepsOf<Status extends string>(
  history: readonly StatusStep<Status>[],
  { day, isToday, findSource }: Seen,
): readonly StatusStep<Status>[] {
  return isToday ? history : stepsKnownOn(history, day, findSource);
}

interface Grounds {
  readonly evidence: readonly Evidence[];
  readonly reportedLater: boolean;
}

/** What stands behind an entry on the day. */
function groundsOf(row: Entry, { day, isToday, findSource }: Seen): Grounds {
  if (isToday) return { evidence: row.evidence, reportedLater: false };
  const own = evidenceKnownOn(row.evidence, day, findSource);
  if (own.length > 0) return { evidence: own, reportedLater: false };
  // The sources of an entry may all tell of its last step; those of its earlier steps stand behind it before.
  const steps: readonly StatusStep<string>[] = 'statusHistory' in row ? row.statusHistory : [];
  const bySource = new Map(
    steps.flatMap((step) => evidenceKnownOn(step.evidence, day, findSource)).map((item) => [item.source, item]),
  );
  if (bySource.size > 0) return { evidence: [...bySource.values()], reportedLater: false };
  // With nothing published yet, what stands behind the act is the later reports, and they are marked as such.
  return { evidence: row.evidence, reportedLater: true };
}

/** The row with the evidence of the day, and what the day says of it. */
export function asKnown<Row extends Entry, Status>(
  row: Row,
  since: IsoDay,
  status: Status,
  seen: Seen,
): Row & AsKnown<Status> {
  const { day, isToday, findSource } = seen;
  const { evidence, reportedLater } = groundsOf(row, seen);
  const versions = reportedLater ? row.versions : publishedParts(row.versions, seen);
  const origins = countOrigins(evidence, findSource);
  const onDay: AsKnown<Status> = {
    knownSince: since,
    upcoming: isUpcoming(dateOf(row), day),
    reportedLater,
    status,
    origins,
  };
  if (isToday) return Object.assign({}, row, onDay);
  const stillDisputed = row.versions.length === 0 || versions.length > 1;
  const stated = row.confidence === 'disputed' && !stillDisputed ? 'confirmed' : row.confidence;
  // The editor's remarks are of the package's day; only the reasoning behind an inference belongs to every day.
  const note = row.confidence === 'inferred' ? row.note : null;
  const confidence = confidenceFromOrigins(stated, origins);
  return Object.assign({}, row, { note, evidence, versions, confidence, searchedUntil: null }, onDay);
}

function isUpcoming(date: EdtfDate | null, day: IsoDay): boolean {
  return date !== null && isAfter(date, day);
}
