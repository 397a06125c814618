/**
 * What was known of papers, statements and promises on days of different times. The numbers were counted from data/*.json by
 * a short program of its own, written from the rules in the design and not from the code of the site.
 */
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../src/domain/knownOn.ts';
import { scheduleOf, settledOn } from '../../src/domain/schedule.ts';
import { outcomeOf } from '../../src/figures/expectationOutcome.ts';
import { realDataset } from '../helpers/realDataset.ts';

interface Day {
  readonly day: string;
  readonly documents: Readonly<Record<string, number>>;
  readonly expectations: Readonly<Record<string, number>>;
  readonly commitments: Readonly<Record<string, number>>;
  /** Promises past their deadline that were not kept. */
  readonly overdue: readonly string[];
}

const GROUPS = 'com-commerce-transport-groups-2025';
/** Due by November 2025; partly met on 4 February 2026, and with that no longer waited for. */
const DOCUMENTS = 'com-finalise-documents-2025';

const days: readonly Day[] = [
  {
    day: '1996-01-01',
    documents: { signed: 6, 'in-force': 2, ratified: 2 },
    expectations: {},
    commitments: {},
    overdue: [],
  },
  {
    day: '2017-06-30',
    documents: { signed: 10, 'in-force': 7 },
    // The rank of the guest at the ECO summit of March 2017.
    expectations: { unknown: 1 },
    commitments: {},
    overdue: [],
  },
  {
    day: '2025-09-10',
    documents: { signed: 28, 'in-force': 7, announced: 3 },
    expectations: { open: 9, partly: 3, overdue: 2, unknown: 1, met: 1 },
    commitments: { open: 31, 'in-progress': 3, 'partly-met': 1 },
    overdue: [],
  },
  {
    day: '2026-02-02',
    documents: { signed: 29, 'in-force': 7, announced: 3, negotiated: 2 },
    expectations: { open: 23, overdue: 4, partly: 3, unknown: 1, met: 1 },
    commitments: { open: 38, 'in-progress': 4, 'partly-met': 1 },
    overdue: [GROUPS, DOCUMENTS],
  },
  {
    day: '2026-02-05',
    documents: { signed: 56, 'in-force': 7, announced: 3 },
    expectations: { met: 18, partly: 10, open: 7, unknown: 1, overdue: 1 },
    commitments: { open: 30, 'in-progress': 18, 'partly-met': 3 },
    overdue: [GROUPS],
  },
  {
    day: '2026-11-23',
    documents: { signed: 56, 'in-force': 7, announced: 5 },
    expectations: { met: 18, partly: 10, unknown: 8, overdue: 3, open: 1 },
    commitments: { open: 29, 'in-progress': 19, 'partly-met': 3 },
    overdue: [GROUPS],
  },
];

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe.each(days)('on $day', ({ day, documents, expectations, commitments, overdue }) => {
  it('documents had come so far', async () => {
    const snapshot = knownOn(await realDataset(), day);
    expect(counted(snapshot.documents.map(({ status }) => status))).toEqual(documents);
  });

  it('expectations had this outcome', async () => {
    const snapshot = knownOn(await realDataset(), day);
    expect(counted(snapshot.expectations.map((expectation) => outcomeOf(expectation, day)))).toEqual(expectations);
  });

  it('promises stood so, and these were overdue', async () => {
    const snapshot = knownOn(await realDataset(), day);
    expect(counted(snapshot.commitments.map(({ status }) => status))).toEqual(commitments);
    const late = snapshot.commitments.filter(
      ({ deadline, statusHistory }) => scheduleOf(deadline, settledOn(statusHistory), day).kind === 'overdue',
    );
    expect(late.map(({ id }) => id).toSorted()).toEqual(overdue);
  });
});
