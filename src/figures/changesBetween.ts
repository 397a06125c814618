/** What became known between two days: new entries, and steps and outcomes of entries that were known before. */
import type { Dataset, Entry } from '../domain/dataset.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Evidence } from '../domain/evidence.ts';
import { outcomeKnownSince } from '../domain/knownSince.ts';
import { actKnownSince, type StatusStep } from '../domain/statusHistory.ts';

/** Days back from the day shown, where the reader names no beginning. */
export const CHANGES_DAYS = 365;

export type Change =
  | { readonly kind: 'entry'; readonly day: IsoDay; readonly entry: Entry; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'step';
      readonly day: IsoDay;
      readonly entry: Entry;
      readonly step: StatusStep<string>;
      readonly evidence: readonly Evidence[];
    }
  | {
      readonly kind: 'outcome';
      readonly day: IsoDay;
      readonly entry: Entry & { readonly resource: 'expectations' };
      readonly evidence: readonly Evidence[];
    };

function historyOf(entry: Entry): readonly StatusStep<string>[] {
  return 'statusHistory' in entry ? entry.statusHistory : [];
}

/**
 * Every change of which the day lies after `from` and not after `to`, newest first. A first step that comes with the
 * entry itself is not told twice.
 */
export function changesBetween(dataset: Dataset, from: IsoDay, to: IsoDay): readonly Change[] {
  const findSource = (id: string) => dataset.sourceById.get(id);
  const inside = (day: IsoDay | null): day is IsoDay => day !== null && day > from && day <= to;
  const changes: Change[] = [];
  for (const entry of new Set(dataset.entryById.values())) {
    const since = dataset.knownSince.get(entry.id) ?? dataset.asOf;
    if (inside(since)) changes.push({ kind: 'entry', day: since, entry, evidence: entry.evidence });
    for (const step of historyOf(entry)) {
      const day = actKnownSince(step.date, step.evidence, findSource);
      if (inside(day) && day > since) changes.push({ kind: 'step', day, entry, step, evidence: step.evidence });
    }
    if (entry.resource === 'expectations') {
      const day = outcomeKnownSince(entry, findSource);
      if (inside(day) && day > since) changes.push({ kind: 'outcome', day, entry, evidence: entry.outcomeEvidence });
    }
  }
  return changes.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.entry.id < b.entry.id ? -1 : 1));
}
