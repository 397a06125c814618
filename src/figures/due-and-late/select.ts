/** What is due and what is late on the day: promises, expectations and targets with a stated time, and nothing decided. */
import type { Commitment } from '../../domain/commitment.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { daysBetween, type IsoDay } from '../../domain/day.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { Known, KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import { scheduleOf, settledOn } from '../../domain/schedule.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { outcomeOf } from '../expectationOutcome.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries } from '../filterEntries.ts';

export interface DueItem {
  readonly entry: KnownEntry;
  readonly deadline: EdtfDate;
  readonly late: boolean;
  /** Days to the deadline, or beyond it. */
  readonly days: number;
  /** Something of it is under way, by what evidence shows. */
  readonly begun: boolean;
  /** For a plan whose promises share a deadline: how many there are and how many are met. */
  readonly plan: { readonly met: number; readonly total: number } | null;
}

export interface DueAndLateModel {
  readonly day: IsoDay;
  /** The longest overdue first. */
  readonly late: readonly DueItem[];
  /** The nearest first. */
  readonly ahead: readonly DueItem[];
  /** Things with a stated time and nothing decided, whatever the filters. */
  readonly known: number;
  /** The first day on which anything with a stated time was known; null where the package has nothing of it. */
  readonly firstKnown: IsoDay | null;
}

function item(
  entry: KnownEntry,
  deadline: EdtfDate,
  day: IsoDay,
  more: Partial<Pick<DueItem, 'begun' | 'plan'>> = {},
): DueItem {
  const days = daysBetween(day, deadline.latest);
  return { begun: false, plan: null, ...more, entry, deadline, late: days < 0, days: Math.abs(days) };
}

const hasBegun = ({ status }: Known<Commitment>) => status === 'in-progress' || status === 'partly-met';

/** Promises of one document with one deadline are told once, by their document. */
function commitmentItems(snapshot: Snapshot, commitments: readonly Known<Commitment>[]): readonly DueItem[] {
  const groups = new Map<string, Known<Commitment>[]>();
  for (const commitment of commitments) {
    if (commitment.deadline === null) continue;
    const key = commitment.document === null ? commitment.id : `${commitment.document} ${commitment.deadline.text}`;
    groups.set(key, [...(groups.get(key) ?? []), commitment]);
  }
  return [...groups.values()].flatMap((group) => {
    const undecided = group.filter((commitment) => {
      const schedule = scheduleOf(commitment.deadline, settledOn(commitment.statusHistory), snapshot.day);
      return schedule.kind === 'ahead' || schedule.kind === 'overdue';
    });
    const [first] = undecided;
    if (first === undefined || first.deadline === null) return [];
    const document = first.document === null ? undefined : snapshot.byId.get(first.document);
    if (group.length > 1 && document !== undefined) {
      const met = group.filter((commitment) => commitment.status === 'met').length;
      const plan = { met, total: group.length };
      return [item(document, first.deadline, snapshot.day, { plan, begun: met > 0 || group.some(hasBegun) })];
    }
    return undecided.flatMap((commitment) =>
      commitment.deadline === null
        ? []
        : [item(commitment, commitment.deadline, snapshot.day, { begun: hasBegun(commitment) })],
    );
  });
}

/** The first day on which anything with a stated time was known. */
function firstKnown({ commitments, expectations, targets, knownSince }: Dataset): IsoDay | null {
  const dated = [
    ...commitments.filter(({ deadline }) => deadline !== null),
    ...expectations.filter(({ horizon }) => horizon !== null),
    ...targets.filter(({ deadline }) => deadline !== null),
  ];
  return dated.flatMap(({ id }) => knownSince.get(id) ?? []).sort()[0] ?? null;
}

/** Everything with a stated time and nothing decided, of what is kept. */
function itemsOf(snapshot: Snapshot, isKept: (entry: KnownEntry) => boolean): readonly DueItem[] {
  const { day } = snapshot;
  const expected = snapshot.expectations.filter(isKept).flatMap((expectation) => {
    const outcome = outcomeOf(expectation, day);
    if (expectation.horizon === null || (outcome !== 'open' && outcome !== 'overdue')) return [];
    return [item(expectation, expectation.horizon, day)];
  });
  const targets = snapshot.targets
    .filter(isKept)
    .flatMap((target) =>
      target.deadline === null || target.outcome !== 'open' ? [] : [item(target, target.deadline, day)],
    );
  return [...commitmentItems(snapshot, snapshot.commitments.filter(isKept)), ...expected, ...targets];
}

/** `isKept` narrows down further than the filters that are the same everywhere. */
export function selectDueAndLate(
  snapshot: Snapshot,
  view: ViewState,
  isKept: (entry: KnownEntry) => boolean = () => true,
): DueAndLateModel {
  const { day, dataset } = snapshot;
  const items = itemsOf(snapshot, isKept);
  const kept = new Set(
    filterEntries(
      items.map(({ entry }) => entry),
      view,
      dataset,
    ).map(({ id }) => id),
  );
  const shown = items.filter(({ entry }) => kept.has(entry.id));
  const byId = (a: DueItem, b: DueItem) => (a.entry.id < b.entry.id ? -1 : 1);
  return {
    day,
    late: shown.filter((one) => one.late).sort((a, b) => b.days - a.days || byId(a, b)),
    ahead: shown.filter((one) => !one.late).sort((a, b) => a.days - b.days || byId(a, b)),
    known: itemsOf(snapshot, () => true).length,
    firstKnown: firstKnown(dataset),
  };
}

/** Nothing is due: because of the filters, because nothing was known yet, or because all of it is decided (no absence). */
export function absenceOfDueAndLate(model: DueAndLateModel): FigureAbsence | null {
  if (model.late.length + model.ahead.length > 0) return null;
  if (model.known > 0) return { reason: 'filtered' };
  return model.firstKnown === null || model.firstKnown > model.day
    ? { reason: 'not-yet-known', firstKnown: model.firstKnown }
    : null;
}
