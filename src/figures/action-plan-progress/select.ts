/** Where each promise of the Action Plan stands. The plan is found by its kind, not by its name. */
import type { IsoDay } from '../../domain/day.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { CommitmentStatus } from '../../domain/statusHistory.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import type { FigureAbsence } from '../figure.ts';
import { countByStatus, type PlanPromise, selectPromises } from '../promises.ts';

export interface ActionPlanModel {
  readonly day: IsoDay;
  readonly promises: readonly PlanPromise[];
  readonly byStatus: Readonly<Record<CommitmentStatus, number>>;
  /** Promises on which an official has been quoted. */
  readonly spokenOf: number;
  /** Open promises of which a search found nothing. */
  readonly withoutReport: number;
  /** Promises of the plan known on the day, whatever the filters. */
  readonly known: number;
  /** The day on which the plan became known; null where the package has none. */
  readonly firstKnown: IsoDay | null;
}

export function selectActionPlan(snapshot: Snapshot, view: ViewState): ActionPlanModel {
  const ofPlan = ({ planKind }: { readonly planKind: string }) => planKind === 'action-plan';
  const promises = selectPromises(snapshot, view).filter(({ commitment }) => ofPlan(commitment));
  const days = snapshot.dataset.commitments
    .filter(ofPlan)
    .flatMap((commitment) => snapshot.dataset.knownSince.get(commitment.id) ?? [])
    .sort();
  return {
    day: snapshot.day,
    promises,
    byStatus: countByStatus(promises),
    spokenOf: promises.filter(({ commitment }) => commitment.officialStatements.length > 0).length,
    withoutReport: promises.filter(({ searchedUntil }) => searchedUntil !== null).length,
    known: snapshot.commitments.filter(ofPlan).length,
    firstKnown: days[0] ?? null,
  };
}

export function absenceOfActionPlan(model: ActionPlanModel): FigureAbsence | null {
  if (model.promises.length > 0) return null;
  return model.known > 0 ? { reason: 'filtered' } : { reason: 'not-yet-known', firstKnown: model.firstKnown };
}
