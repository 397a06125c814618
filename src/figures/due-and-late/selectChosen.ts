/** What is due and late of the promises that the reader chose, by the filters of the page of promises. */
import type { KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { sidesOfActor } from '../actorSides.ts';
import { chosenPlanKinds, selectPromisesOfKinds } from '../promiseFacets.ts';
import { chosenStatuses } from '../promises.ts';
import { type DueAndLateModel, selectDueAndLate } from './select.ts';

/** An expectation or a target is of no plan and has no status of a promise: either choice leaves it out. */
function isChosenBeside(entry: KnownEntry, view: ViewState, { dataset }: Snapshot): boolean {
  const { shown, marks } = chosenStatuses(view);
  const isAnyPlan = !chosenPlanKinds(view).some((kind) => view.kind.includes(kind));
  if (!isAnyPlan || shown.length > 0 || marks.includes('no-report')) return false;
  const side = dataset.sides.find(({ id }) => id === view.side)?.id;
  return (
    side === undefined ||
    ('saidBy' in entry && entry.saidBy.some((actor) => sidesOfActor(actor, dataset).includes(side)))
  );
}

export function selectChosenDueAndLate(snapshot: Snapshot, view: ViewState): DueAndLateModel {
  // Area, period, person and words are asked of the paper that stands for its promises, as on every page.
  const promises = selectPromisesOfKinds(snapshot, { ...view, area: [], from: null, to: null, person: null, q: '' });
  const ids = new Set(promises.map(({ commitment }) => commitment.id));
  const model = selectDueAndLate(snapshot, view, (entry) =>
    entry.resource === 'commitments' ? ids.has(entry.id) : isChosenBeside(entry, view, snapshot),
  );
  return view.status.includes('overdue') ? { ...model, ahead: [] } : model;
}
