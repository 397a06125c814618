/**
 * How many promises stood at each status on every day when something became known of them. It replays the steps by the
 * rules of `knownOn`, one promise after the other, so that no snapshot has to be made for any of the days.
 */
import type { Commitment } from '../../domain/commitment.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { addDays, earlierDay, type IsoDay } from '../../domain/day.ts';
import { scheduleOf, settledOn } from '../../domain/schedule.ts';
import { actKnownSince, type CommitmentStatus, lastStep, type StatusStep } from '../../domain/statusHistory.ts';

/** What became known of one promise on a day: that it was made, a step, or that its stated time had passed. */
export type PromiseChange =
  | { readonly kind: 'made'; readonly commitment: Commitment }
  | { readonly kind: 'step'; readonly commitment: Commitment; readonly step: StatusStep<CommitmentStatus> }
  | { readonly kind: 'past'; readonly commitment: Commitment };

export type StatusCounts = Readonly<Record<CommitmentStatus, number>>;

/** How things stood from one day until the next in the list. */
export interface HistoryPoint {
  readonly day: IsoDay;
  readonly counts: StatusCounts;
  readonly total: number;
  /** By the calendar alone, whatever their status. */
  readonly overdue: number;
  readonly changes: readonly PromiseChange[];
}

interface Standing {
  readonly status: CommitmentStatus;
  readonly overdue: boolean;
}

/** One promise on one day: where it stood before (null: not known yet), where from then on, and what became known. */
interface Turn {
  readonly day: IsoDay;
  readonly before: Standing | null;
  readonly after: Standing;
  readonly changes: readonly PromiseChange[];
}

function turnsOf(commitment: Commitment, dataset: Dataset, until: IsoDay): readonly Turn[] {
  const findSource = (id: string) => dataset.sourceById.get(id);
  // On the package's own day nothing is hidden: what has no day of its own is known from then.
  const shownFrom = (since: IsoDay | null | undefined) => earlierDay(since ?? dataset.asOf, dataset.asOf);
  const made = shownFrom(dataset.knownSince.get(commitment.id));
  const steps = commitment.statusHistory.map((step) => {
    const day = shownFrom(actKnownSince(step.date, step.evidence, findSource));
    return { step, day: day < made ? made : day };
  });
  const past = commitment.deadline === null ? [] : [addDays(commitment.deadline.latest, 1)];
  const days = [made, ...steps.map(({ day }) => day), ...past].filter((day) => day >= made && day <= until);
  let before: Standing | null = null;
  return [...new Set(days)].sort().map((day): Turn => {
    const known = steps.filter((step) => step.day <= day).map(({ step }) => step);
    const after: Standing = {
      status: lastStep(known)?.status ?? 'open',
      overdue: scheduleOf(commitment.deadline, settledOn(known), day).kind === 'overdue',
    };
    const changes: PromiseChange[] =
      day === made
        ? [{ kind: 'made', commitment }]
        : steps.filter((step) => step.day === day).map(({ step }) => ({ kind: 'step', commitment, step }));
    if (after.overdue && before?.overdue !== true) changes.push({ kind: 'past', commitment });
    const turn = { day, before, after, changes };
    before = after;
    return turn;
  });
}

const NOTHING: StatusCounts = { open: 0, 'in-progress': 0, met: 0, 'partly-met': 0, missed: 0, unknown: 0 };

/** The days up to the given one on which something became known of these promises, the first first. */
export function historyOf(
  commitments: readonly Commitment[],
  dataset: Dataset,
  until: IsoDay,
): readonly HistoryPoint[] {
  const byDay = new Map<IsoDay, Turn[]>();
  for (const turn of commitments.flatMap((commitment) => turnsOf(commitment, dataset, until))) {
    const sameDay = byDay.get(turn.day);
    if (sameDay === undefined) byDay.set(turn.day, [turn]);
    else sameDay.push(turn);
  }
  const points: HistoryPoint[] = [];
  const counts: Record<CommitmentStatus, number> = { ...NOTHING };
  let [total, overdue] = [0, 0];
  for (const day of [...byDay.keys()].sort()) {
    const turns = byDay.get(day) ?? [];
    for (const { before, after } of turns) {
      if (before === null) total += 1;
      else counts[before.status] -= 1;
      counts[after.status] += 1;
      overdue += Number(after.overdue) - Number(before?.overdue ?? false);
    }
    const changes = turns.flatMap((turn) => turn.changes);
    // A stated time that passes for what had been kept before changes nothing.
    if (changes.length > 0) points.push({ day, counts: { ...counts }, total, overdue, changes });
  }
  return points;
}

/** How things stood on a day: at the last point not after it; null before the first. */
export function pointOn(points: readonly HistoryPoint[], day: IsoDay): HistoryPoint | null {
  return points.findLast((point) => point.day <= day) ?? null;
}
