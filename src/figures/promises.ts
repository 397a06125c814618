/** Promises with three statuses that are never merged: what officials say, what evidence shows, what the calendar says. */
import type { Outcome } from '../charts/marks/OutcomeShape.tsx';
import type { Commitment } from '../domain/commitment.ts';
import { compareEdtf } from '../domain/edtf.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { type Schedule, scheduleOf, settledOn } from '../domain/schedule.ts';
import { type CommitmentStatus, lastStep, type StatusStep } from '../domain/statusHistory.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { filterEntries } from './filterEntries.ts';

export interface PlanPromise {
  readonly commitment: Known<Commitment>;
  /** The last known step: what evidence shows. */
  readonly step: StatusStep<CommitmentStatus> | null;
  /** Nothing beyond the promise itself is known, and a search found nothing: the day until which was searched. */
  readonly searchedUntil: string | null;
  readonly schedule: Schedule;
}

export const OUTCOME_OF: Readonly<Record<CommitmentStatus, Outcome>> = {
  open: 'open',
  'in-progress': 'partly',
  met: 'met',
  'partly-met': 'partly',
  missed: 'unmet',
  unknown: 'unknown',
};

/** In the order of the package's areas, then by when they were made. */
function byArea(snapshot: Snapshot): (a: PlanPromise, b: PlanPromise) => number {
  const order = new Map(snapshot.dataset.areas.map((area, index) => [area.id, index]));
  const rank = (promise: PlanPromise) => order.get(promise.commitment.areas[0] ?? '') ?? order.size;
  return (a, b) =>
    rank(a) - rank(b) ||
    compareEdtf(a.commitment.madeOn, b.commitment.madeOn) ||
    (a.commitment.id < b.commitment.id ? -1 : 1);
}

/** The promises that meet the reader's filters: area, period, person, text, status and side. */
export function selectPromises(snapshot: Snapshot, view: ViewState): readonly PlanPromise[] {
  const { sides } = snapshot.dataset;
  return filterEntries(snapshot.commitments, view, snapshot.dataset)
    .filter((commitment) => view.status.length === 0 || view.status.includes(commitment.status))
    .filter((commitment) => {
      if (view.side === null || !sides.some((side) => side.id === view.side)) return true;
      return commitment.who.some((actor) => actor.side === view.side || sideOf(actor.person, snapshot) === view.side);
    })
    .map((commitment): PlanPromise => {
      const step = lastStep(commitment.statusHistory) ?? null;
      return {
        commitment,
        step,
        searchedUntil: snapshot.isToday && commitment.status === 'open' ? commitment.searchedUntil : null,
        schedule: scheduleOf(commitment.deadline, settledOn(commitment.statusHistory), snapshot.day),
      };
    })
    .sort(byArea(snapshot));
}

function sideOf(person: string | null, snapshot: Snapshot): string | null {
  return person === null ? null : (snapshot.dataset.personById.get(person)?.side ?? null);
}
