/** What was said that would be signed or done, and what came of it. */
import type { IsoDay } from '../../domain/day.ts';
import { compareEdtf } from '../../domain/edtf.ts';
import { EXPECTATION_KINDS, type Expectation } from '../../domain/expectation.ts';
import type { Known, Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { EXPECTATION_STATES, type ExpectationState, outcomeOf } from '../expectationOutcome.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries } from '../filterEntries.ts';

export interface ExpectationGroup {
  readonly outcome: ExpectationState;
  /** What was said last stands first. */
  readonly expectations: readonly Known<Expectation>[];
}

export interface ExpectedAndActualModel {
  readonly day: IsoDay;
  /** Outcomes that occur, in the order of EXPECTATION_STATES. */
  readonly groups: readonly ExpectationGroup[];
  readonly count: number;
  /** Expectations known on the day. */
  readonly total: number;
  /** Of those met or partly met: after the time for which they were said. */
  readonly late: number;
  readonly firstKnown: IsoDay | null;
}

/** Area, period (when it was said), person and text as everywhere; kind and status where they are those of expectations. */
function filterExpectations(snapshot: Snapshot, view: ViewState): readonly Known<Expectation>[] {
  const kinds = EXPECTATION_KINDS.filter((kind) => view.kind.includes(kind));
  const states = EXPECTATION_STATES.filter((state) => view.status.includes(state));
  const { sides } = snapshot.dataset;
  const side = sides.some(({ id }) => id === view.side) ? view.side : null;
  const saidBySide = ({ saidBy }: Known<Expectation>) =>
    saidBy.some((actor) => {
      const ofPerson = actor.person === null ? undefined : snapshot.dataset.personById.get(actor.person)?.side;
      return (actor.side ?? ofPerson) === side;
    });
  return filterEntries(snapshot.expectations, view, snapshot.dataset).filter(
    (expectation) =>
      (kinds.length === 0 || kinds.includes(expectation.kind)) &&
      (states.length === 0 || states.includes(outcomeOf(expectation, snapshot.day))) &&
      (side === null || saidBySide(expectation)),
  );
}

export function selectExpectedAndActual(snapshot: Snapshot, view: ViewState): ExpectedAndActualModel {
  const expectations = [...filterExpectations(snapshot, view)].sort(
    (a, b) => compareEdtf(b.saidOn, a.saidOn) || (a.id < b.id ? -1 : 1),
  );
  const groups = EXPECTATION_STATES.map((outcome) => ({
    outcome,
    expectations: expectations.filter((expectation) => outcomeOf(expectation, snapshot.day) === outcome),
  })).filter((group) => group.expectations.length > 0);
  const { dataset } = snapshot;
  const firstDays = dataset.expectations.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).sort();
  return {
    day: snapshot.day,
    groups,
    count: expectations.length,
    total: snapshot.expectations.length,
    late: expectations.filter(({ late, status }) => late && (status === 'met' || status === 'partly')).length,
    firstKnown: firstDays[0] ?? null,
  };
}

export function absenceOfExpectedAndActual(model: ExpectedAndActualModel): FigureAbsence | null {
  if (model.count > 0) return null;
  return model.total === 0 ? { reason: 'not-yet-known', firstKnown: model.firstKnown } : { reason: 'filtered' };
}
