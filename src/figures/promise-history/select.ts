/** How progress changed over time, under the choices of the page; the status is what is drawn, so no choice of it counts. */
import { PLAN_KINDS, type PlanKind } from '../../domain/commitment.ts';
import type { IsoDay } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { CommitmentStatus } from '../../domain/statusHistory.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { chosenPlanKinds } from '../promiseFacets.ts';
import { promisesMeeting } from '../promises.ts';
import { type HistoryPoint, historyOf } from './history.ts';

/** A day on which a great part of all there is became known or moved on. */
export interface Jump {
  readonly day: IsoDay;
  readonly made: number;
  /** Promises with a new step. */
  readonly moved: number;
  /** The kind of plan in which most of the new ones were made; null where none was made in a plan. */
  readonly plan: PlanKind | null;
}

export interface PromiseHistoryModel {
  readonly day: IsoDay;
  readonly points: readonly HistoryPoint[];
  /** How things stand on the day; null where nothing is known. */
  readonly last: HistoryPoint | null;
  /** The statuses that are drawn and counted, the furthest along first; zero is a value. */
  readonly statuses: readonly CommitmentStatus[];
  /** In the order of time. */
  readonly jumps: readonly Jump[];
  /** Promises known on the day, whatever the filters. */
  readonly known: number;
  readonly firstKnown: IsoDay | null;
}

const ALWAYS = ['met', 'partly-met', 'in-progress', 'open', 'missed'] as const satisfies readonly CommitmentStatus[];
const MOST_JUMPS = 3;
/** A jump is at least this share of the promises there are, and more than one. */
const JUMP_SHARE = 0.1;
const LEAST_JUMP = 2;

function jumpOf({ day, changes }: HistoryPoint): Jump {
  const made = changes.flatMap(({ kind, commitment }) => (kind === 'made' ? commitment : []));
  const moved = new Set(changes.flatMap(({ kind, commitment }) => (kind === 'step' ? commitment.id : [])));
  const madeIn = (plan: PlanKind) => made.filter(({ planKind }) => planKind === plan).length;
  const [plan] = PLAN_KINDS.filter((kind) => kind !== 'other' && madeIn(kind) > 0).sort(
    (a, b) => madeIn(b) - madeIn(a),
  );
  return { day, made: made.length, moved: moved.size, plan: plan ?? null };
}

function greatJumps(points: readonly HistoryPoint[], total: number): readonly Jump[] {
  const sizeOf = ({ made, moved }: Jump) => made + moved;
  return points
    .map(jumpOf)
    .filter((jump) => sizeOf(jump) >= Math.max(LEAST_JUMP, total * JUMP_SHARE))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, MOST_JUMPS)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function selectPromiseHistory(snapshot: Snapshot, view: ViewState): PromiseHistoryModel {
  const { dataset, day } = snapshot;
  const kinds = chosenPlanKinds(view);
  // The rows of the snapshot carry the sources of the day, so that no later one is named.
  const chosen = promisesMeeting(snapshot.commitments, view, dataset).filter(({ planKind }) =>
    kinds.includes(planKind),
  );
  const points = historyOf(chosen, dataset, day);
  const last = points.at(-1) ?? null;
  const since = dataset.commitments.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).sort();
  return {
    day,
    points,
    last,
    statuses: points.some(({ counts }) => counts.unknown > 0) ? [...ALWAYS, 'unknown'] : ALWAYS,
    jumps: greatJumps(points, last?.total ?? 0),
    known: snapshot.commitments.length,
    firstKnown: since[0] ?? null,
  };
}

export function absenceOfPromiseHistory(model: PromiseHistoryModel): FigureAbsence | null {
  if (model.points.length > 0) return null;
  return model.known > 0 ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
