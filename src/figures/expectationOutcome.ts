/** What became of an expectation, as seen on a day: the status of the record, and what the schedule says by itself. */
import type { IsoDay } from '../domain/day.ts';
import type { Expectation, ExpectationKind } from '../domain/expectation.ts';
import type { ExpectationStatus, Known } from '../domain/knownOn.ts';

/** `overdue`: the time for which it was said has passed, it could still come, and nothing is known of it. */
export type ExpectationState = ExpectationStatus | 'overdue';

/** The order in which outcomes are drawn and listed: what fell short or is still to come stands before what was met. */
export const EXPECTATION_STATES: readonly ExpectationState[] = ['overdue', 'unmet', 'open', 'unknown', 'partly', 'met'];

/** What belongs to its own time, and cannot come later when that is past. */
const TIED_TO_ITS_TIME: readonly ExpectationKind[] = ['visit', 'event'];

/** True for a visit or event that was said for certain days: after them it can only have been or not have been. */
function isOccasion({ kind, horizon }: Expectation): boolean {
  const toTheDay = horizon?.parts.every((part) => part?.precision === 'day') ?? false;
  return toTheDay && TIED_TO_ITS_TIME.includes(kind);
}

/**
 * The outcome as of the day. Where none is known and the time has passed, it is overdue; it makes no difference whether it
 * came true on a later day, because on this one nobody could know.
 */
export function outcomeOf(expectation: Known<Expectation>, day: IsoDay): ExpectationState {
  const { status, horizon } = expectation;
  if (status !== 'open' && status !== 'unknown') return status;
  if (horizon === null) return status;
  if (horizon.latest >= day) return 'open';
  return isOccasion(expectation) ? 'unknown' : 'overdue';
}

/** How many there are of each outcome, in the order of {@link EXPECTATION_STATES}; those without any are left out. */
export function countOutcomes(
  states: readonly ExpectationState[],
): readonly { readonly outcome: ExpectationState; readonly count: number }[] {
  return EXPECTATION_STATES.map((outcome) => ({
    outcome,
    count: states.filter((state) => state === outcome).length,
  })).filter(({ count }) => count > 0);
}
