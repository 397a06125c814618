/** A status is never a field: it is the last step of a dated, sourced history that was known on a day. */
import type { IsoDay } from './day.ts';
import { type EdtfDate, latestStart } from './edtf.ts';
import { type Evidence, evidenceShownOn, type FindSource, firstPublished } from './evidence.ts';

export interface StatusStep<Status extends string> {
  /** What the thing became with this step. */
  readonly status: Status;
  /** Null where the sources give no date for the step. */
  readonly date: EdtfDate | null;
  /** The publications that report the step. */
  readonly evidence: readonly Evidence[];
  /** What was known at this step, in words. */
  readonly note?: string;
  /** The time for which it was then planned, on a step that announces something. */
  readonly plannedFor?: EdtfDate;
}

export const VISIT_STATUSES = ['announced', 'completed', 'postponed', 'cancelled'] as const;
export const DOCUMENT_STATUSES = [
  'expected',
  'announced',
  'negotiated',
  'signed',
  'ratified',
  'in-force',
  'implemented',
  'lapsed',
] as const;
export const COMMITMENT_STATUSES = ['open', 'in-progress', 'met', 'partly-met', 'missed', 'unknown'] as const;
export const EXPECTATION_OUTCOMES = ['met', 'partly', 'unmet', 'unknown'] as const;
export const CORRIDOR_STATUSES = [
  'proposed',
  'agreed',
  'under-construction',
  'pilot',
  'operational',
  'suspended',
] as const;

export type VisitStatus = (typeof VISIT_STATUSES)[number];
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];
export type ExpectationOutcome = (typeof EXPECTATION_OUTCOMES)[number];
export type CorridorStatus = (typeof CORRIDOR_STATUSES)[number];

/**
 * The day from which a public act is known: the day on which it certainly had begun, or its first report before that,
 * whichever is earlier. Null only for an act with neither a date nor a dated source.
 */
export function actKnownSince(
  date: EdtfDate | null,
  evidence: readonly Evidence[],
  findSource: FindSource,
): IsoDay | null {
  const reported = firstPublished(evidence, findSource);
  if (date === null) return reported;
  const happened = latestStart(date);
  return reported !== null && reported < happened ? reported : happened;
}

/** The steps known by the day, in their order in the history, each with the evidence of the day. */
export function stepsKnownOn<Status extends string>(
  history: readonly StatusStep<Status>[],
  day: IsoDay,
  findSource: FindSource,
): readonly StatusStep<Status>[] {
  const known = history.filter((step) => {
    const since = actKnownSince(step.date, step.evidence, findSource);
    return since !== null && since <= day;
  });
  return known.map((step) => {
    const evidence = evidenceShownOn(step.evidence, day, findSource);
    return evidence === step.evidence ? step : { ...step, evidence };
  });
}

/** The last step of a history; undefined for an empty one. */
export function lastStep<Status extends string>(
  history: readonly StatusStep<Status>[],
): StatusStep<Status> | undefined {
  return history[history.length - 1];
}
