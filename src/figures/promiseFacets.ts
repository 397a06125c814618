/** How many promises each choice of the filters would leave, the other choices kept. */
import { PLAN_KINDS, type PlanKind } from '../domain/commitment.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { COMMITMENT_STATUSES, type CommitmentStatus } from '../domain/statusHistory.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { chosenStatuses, type PlanPromise, PROMISE_MARKS, type PromiseMark, selectPromises } from './promises.ts';

/** The chosen kinds of plan; all of them where none, or none that there is, is chosen. */
export function chosenPlanKinds(view: ViewState): readonly PlanKind[] {
  const chosen = PLAN_KINDS.filter((kind) => view.kind.includes(kind));
  return chosen.length === 0 ? PLAN_KINDS : chosen;
}

/** The promises that meet every choice, that of the plan included. */
export function selectPromisesOfKinds(snapshot: Snapshot, view: ViewState): readonly PlanPromise[] {
  const kinds = chosenPlanKinds(view);
  return selectPromises(snapshot, view).filter(({ commitment }) => kinds.includes(commitment.planKind));
}

export interface PromiseFacets {
  readonly kind: ReadonlyMap<PlanKind, number>;
  readonly status: ReadonlyMap<CommitmentStatus, number>;
  readonly mark: ReadonlyMap<PromiseMark, number>;
  /** By id of the area. */
  readonly area: ReadonlyMap<string, number>;
  /** By id of the side. */
  readonly side: ReadonlyMap<string, number>;
}

export function promiseFacets(snapshot: Snapshot, view: ViewState): PromiseFacets {
  const { areas, sides } = snapshot.dataset;
  const without = (changes: Partial<ViewState>) => selectPromisesOfKinds(snapshot, { ...view, ...changes });
  const kinds = without({ kind: [] });
  const { shown, marks } = chosenStatuses(view);
  const statuses = without({ status: marks });
  const marked = (mark: PromiseMark) => without({ status: [...new Set([...shown, ...marks, mark])] });
  const anyArea = without({ area: [] });
  return {
    kind: new Map(
      PLAN_KINDS.map((kind) => [kind, kinds.filter(({ commitment }) => commitment.planKind === kind).length]),
    ),
    status: new Map(
      COMMITMENT_STATUSES.map((status) => [
        status,
        statuses.filter(({ commitment }) => commitment.status === status).length,
      ]),
    ),
    mark: new Map(PROMISE_MARKS.map((mark) => [mark, marked(mark).length])),
    area: new Map(
      areas.map(({ id }) => [id, anyArea.filter(({ commitment }) => commitment.areas.includes(id)).length]),
    ),
    side: new Map(sides.map(({ id }) => [id, without({ side: id }).length])),
  };
}
