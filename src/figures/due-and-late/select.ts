/** What is due and what is late on the day: promises, expectations and targets with a stated time, and nothing decided. */
import { daysBetween, type IsoDay } from '../../domain/day.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { KnownEntry, Snapshot } from '../../domain/knownOn.ts';
import { scheduleOf, settledOn } from '../../domain/schedule.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { outcomeOf } from '../expectationOutcome.ts';

export interface DueItem {
  readonly entry: KnownEntry;
  readonly deadline: EdtfDate;
  readonly late: boolean;
  /** Days to the deadline, or beyond it. */
  readonly days: number;
  /** For a plan whose promises share a deadline: how many there are and how many are met. */
  readonly plan: { readonly met: number; readonly total: number } | null;
}

export interface DueAndLateModel {
  readonly day: IsoDay;
  /** The longest overdue first. */
  readonly late: readonly DueItem[];
  /** The nearest first. */
  readonly ahead: readonly DueItem[];
}

function item(entry: KnownEntry, deadline: EdtfDate, day: IsoDay, plan: DueItem['plan'] = null): DueItem {
  const days = daysBetween(day, deadline.latest);
  return { entry, deadline, late: days < 0, days: Math.abs(days), plan };
}

/** Promises of one document with one deadline are told once, by their document. */
function commitmentItems(snapshot: Snapshot): readonly DueItem[] {
  const groups = new Map<string, (typeof snapshot.commitments)[number][]>();
  for (const commitment of snapshot.commitments) {
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
      return [item(document, first.deadline, snapshot.day, { met, total: group.length })];
    }
    return undecided.flatMap((commitment) =>
      commitment.deadline === null ? [] : [item(commitment, commitment.deadline, snapshot.day)],
    );
  });
}

export function selectDueAndLate(snapshot: Snapshot, _view: ViewState): DueAndLateModel {
  const { day } = snapshot;
  const expected = snapshot.expectations.flatMap((expectation) => {
    const outcome = outcomeOf(expectation, day);
    if (expectation.horizon === null || (outcome !== 'open' && outcome !== 'overdue')) return [];
    return [item(expectation, expectation.horizon, day)];
  });
  const targets = snapshot.targets.flatMap((target) =>
    target.deadline === null || target.outcome !== 'open' ? [] : [item(target, target.deadline, day)],
  );
  const items = [...commitmentItems(snapshot), ...expected, ...targets];
  const byId = (a: DueItem, b: DueItem) => (a.entry.id < b.entry.id ? -1 : 1);
  return {
    day,
    late: items.filter((one) => one.late).sort((a, b) => b.days - a.days || byId(a, b)),
    ahead: items.filter((one) => !one.late).sort((a, b) => a.days - b.days || byId(a, b)),
  };
}
