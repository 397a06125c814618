/** Promises with three statuses that are never merged: what officials say, what evidence shows, what the calendar says. */
import type { Outcome } from '../charts/marks/OutcomeShape.tsx';
import type { Commitment } from '../domain/commitment.ts';
import type { Dataset } from '../domain/dataset.ts';
import { compareEdtf, type EdtfDate } from '../domain/edtf.ts';
import type { Known, Snapshot } from '../domain/knownOn.ts';
import { type Schedule, scheduleOf, settledOn } from '../domain/schedule.ts';
import { type CommitmentStatus, lastStep, type StatusStep } from '../domain/statusHistory.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { sidesOfActor } from './actorSides.ts';
import { filterEntries } from './filterEntries.ts';

export interface PlanPromise {
  readonly commitment: Known<Commitment>;
  /** The last known step: what evidence shows. */
  readonly step: StatusStep<CommitmentStatus> | null;
  /** Nothing beyond the promise itself is known, and a search found nothing: the day until which was searched. */
  readonly searchedUntil: string | null;
  readonly schedule: Schedule;
}

/** What can be chosen beside a status: past the deadline by the calendar; searched for, and no report found. */
export const PROMISE_MARKS = ['overdue', 'no-report'] as const;
export type PromiseMark = (typeof PROMISE_MARKS)[number];

/** True where the promise has the mark. */
export function hasMark({ schedule, searchedUntil }: PlanPromise, mark: PromiseMark): boolean {
  return mark === 'overdue' ? schedule.kind === 'overdue' : searchedUntil !== null;
}

/** The choices of the status, taken apart: what evidence shows, of which one must hold, and marks, which must all hold. */
export function chosenStatuses(view: ViewState): {
  readonly shown: readonly string[];
  readonly marks: readonly PromiseMark[];
} {
  const marks = PROMISE_MARKS.filter((mark) => view.status.includes(mark));
  return { shown: view.status.filter((status) => !marks.some((mark) => mark === status)), marks };
}

export const OUTCOME_OF: Readonly<Record<CommitmentStatus, Outcome>> = {
  open: 'open',
  'in-progress': 'partly',
  met: 'met',
  'partly-met': 'partly',
  missed: 'unmet',
  unknown: 'unknown',
};

/** How many promises there are of each status; zero is a value. */
export function countByStatus(promises: readonly PlanPromise[]): Readonly<Record<CommitmentStatus, number>> {
  const count = (status: CommitmentStatus) => promises.filter(({ commitment }) => commitment.status === status).length;
  return {
    open: count('open'),
    'in-progress': count('in-progress'),
    met: count('met'),
    'partly-met': count('partly-met'),
    missed: count('missed'),
    unknown: count('unknown'),
  };
}

/** By whom, when and in which paper or meeting a promise was made. */
export interface PromiseOrigin {
  readonly who: readonly string[];
  readonly madeOn: EdtfDate;
  /** Id of a document or visit; null where the promise stands alone. */
  readonly document: string | null;
}

export function originOf({ commitment }: PlanPromise): PromiseOrigin {
  return {
    who: commitment.who.map((actor) => actor.name),
    madeOn: commitment.madeOn,
    document: commitment.document,
  };
}

/** The origin that two or more promises have in common, so that it is said once; null where they differ. */
export function sharedOrigin(promises: readonly PlanPromise[]): PromiseOrigin | null {
  const [first, ...others] = promises.map(originOf);
  if (first === undefined || others.length === 0) return null;
  const keyOf = ({ who, madeOn, document }: PromiseOrigin) => JSON.stringify([who, madeOn.text, document]);
  return others.every((other) => keyOf(other) === keyOf(first)) ? first : null;
}

/** In the order of the package's areas, then by when they were made. */
function byArea(snapshot: Snapshot): (a: PlanPromise, b: PlanPromise) => number {
  const order = new Map(snapshot.dataset.areas.map((area, index) => [area.id, index]));
  const rank = (promise: PlanPromise) => order.get(promise.commitment.areas[0] ?? '') ?? order.size;
  return (a, b) =>
    rank(a) - rank(b) ||
    compareEdtf(a.commitment.madeOn, b.commitment.madeOn) ||
    (a.commitment.id < b.commitment.id ? -1 : 1);
}

/** Those that meet what no day changes: area, period, person, text and side. */
export function promisesMeeting<Row extends Commitment>(
  rows: readonly Row[],
  view: ViewState,
  dataset: Dataset,
): readonly Row[] {
  const side = dataset.sides.find(({ id }) => id === view.side)?.id;
  return filterEntries(rows, view, dataset).filter(
    ({ who }) => side === undefined || who.some((actor) => sidesOfActor(actor, dataset).includes(side)),
  );
}

/** The promises that meet the reader's filters: area, period, person, text, status and side. */
export function selectPromises(snapshot: Snapshot, view: ViewState): readonly PlanPromise[] {
  const { shown, marks } = chosenStatuses(view);
  return promisesMeeting(snapshot.commitments, view, snapshot.dataset)
    .filter((commitment) => shown.length === 0 || shown.includes(commitment.status))
    .map((commitment): PlanPromise => {
      const step = lastStep(commitment.statusHistory) ?? null;
      return {
        commitment,
        step,
        searchedUntil: snapshot.isToday && commitment.status === 'open' ? commitment.searchedUntil : null,
        schedule: scheduleOf(commitment.deadline, settledOn(commitment.statusHistory), snapshot.day),
      };
    })
    .filter((promise) => marks.every((mark) => hasMark(promise, mark)))
    .sort(byArea(snapshot));
}
