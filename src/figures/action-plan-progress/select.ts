/** Where each promise of the Action Plan stands. The plan is found by its kind, not by its name. */
import type { Snapshot } from '../../domain/knownOn.ts';
import type { CommitmentStatus } from '../../domain/statusHistory.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { type PlanPromise, selectPromises } from '../promises.ts';

export interface ActionPlanModel {
  readonly promises: readonly PlanPromise[];
  readonly byStatus: Readonly<Record<CommitmentStatus, number>>;
  /** Promises on which an official has been quoted. */
  readonly spokenOf: number;
  /** Open promises of which a search found nothing. */
  readonly withoutReport: number;
  /** The day on which the plan became known, where that lies after the day shown. */
  readonly notBefore: string | null;
}

export function selectActionPlan(snapshot: Snapshot, view: ViewState): ActionPlanModel {
  const promises = selectPromises(snapshot, { ...view, kind: [] }).filter(
    ({ commitment }) => commitment.planKind === 'action-plan',
  );
  const count = (status: CommitmentStatus) => promises.filter(({ commitment }) => commitment.status === status).length;
  const inPackage = snapshot.dataset.commitments.filter((commitment) => commitment.planKind === 'action-plan');
  const days = inPackage.flatMap((commitment) => snapshot.dataset.knownSince.get(commitment.id) ?? []).sort();
  return {
    promises,
    byStatus: {
      open: count('open'),
      'in-progress': count('in-progress'),
      met: count('met'),
      'partly-met': count('partly-met'),
      missed: count('missed'),
      unknown: count('unknown'),
    },
    spokenOf: promises.filter(({ commitment }) => commitment.officialStatements.length > 0).length,
    withoutReport: promises.filter(({ searchedUntil }) => searchedUntil !== null).length,
    notBefore: days[0] !== undefined && days[0] > snapshot.day ? days[0] : null,
  };
}

export function absenceOfActionPlan(model: ActionPlanModel): FigureAbsence | null {
  if (model.promises.length > 0) return null;
  return model.notBefore === null ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.notBefore };
}
