/** How many promises of data/commitments.json stood where on five days, counted by hand in the file. */
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../../src/domain/commitment.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describePromiseHistory } from '../../../src/figures/promise-history/describe.ts';
import { pointOn } from '../../../src/figures/promise-history/history.ts';
import { promiseHistory } from '../../../src/figures/promise-history/index.ts';
import { absenceOfPromiseHistory, selectPromiseHistory } from '../../../src/figures/promise-history/select.ts';
import { selectPromisesOfKinds } from '../../../src/figures/promiseFacets.ts';
import { countByStatus } from '../../../src/figures/promises.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/viewState/viewState.ts';
import { aCommitment } from '../../helpers/actBuilders.ts';
import { aSource, aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { presented } from '../../helpers/presented.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const viewOf = (view: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...view });
const modelOn = async (day: string, view: Partial<ViewState> = {}) =>
  selectPromiseHistory(knownOn(await realDataset(), day), viewOf(view));

/** Total, met, partly met, in progress, open, overdue. */
async function standingOn(day: string, view: Partial<ViewState> = {}) {
  const point = pointOn((await modelOn(TODAY, view)).points, day);
  if (point === null) return null;
  const { counts, total, overdue } = point;
  return [total, counts.met, counts['partly-met'], counts['in-progress'], counts.open, overdue];
}

describe('selectPromiseHistory', () => {
  it.each([
    // The working groups of 2020 and the media offices of that day.
    ['2023-11-22', [2, 0, 0, 0, 2, 0]],
    // And: groups of 2024, degrees, NUST, ten of 29 April, the consortium of the day. The groups of 2020 move in April 2024.
    ['2025-04-30', [16, 0, 0, 1, 15, 0]],
    // And: four of July to 2 September, two dated September, 40 groups, nine of the plan, three more of the 9th. On the 9th
    // the agriculture group meets (partly), logistics and the groups of 2024 get under way.
    ['2025-09-10', [35, 0, 1, 3, 31, 0]],
    // And: eight until January, eight of 4 February. Under way: the three, consortium, NUST, plants, roadmap, roads, railway,
    // campuses, six of the plan, US$1 billion, IT group. Partly: also transit and the documents. Overdue: commerce groups.
    ['2026-02-05', [51, 0, 3, 18, 30, 1]],
    // Speedy implementation is under way since March 2026.
    [TODAY, [51, 0, 3, 19, 29, 1]],
  ])('counts as data/commitments.json stood on %s', async (day, standing) => {
    expect(await standingOn(day)).toEqual(standing);
  });

  it('has nothing before the first promise, which is known since the last day of its month', async () => {
    expect(await standingOn('2020-02-28')).toBeNull();
    expect(await standingOn('2020-02-29')).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it('lets the calendar alone decide what is overdue', async () => {
    // Two were due in November 2025; one of them was partly met on 4 February 2026.
    expect((await standingOn('2025-11-30'))?.at(-1)).toBe(0);
    expect((await standingOn('2025-12-01'))?.at(-1)).toBe(2);
    expect((await standingOn('2026-02-03'))?.at(-1)).toBe(2);
    expect((await standingOn('2026-02-04'))?.at(-1)).toBe(1);
    const first = (await modelOn(TODAY)).points.find(({ day }) => day === '2025-12-01');
    expect(first?.changes.map(({ kind, commitment }) => [kind, commitment.id])).toEqual([
      ['past', 'com-commerce-transport-groups-2025'],
      ['past', 'com-finalise-documents-2025'],
    ]);
  });

  it('names the days of the great jumps', async () => {
    expect((await modelOn(TODAY)).jumps).toEqual([
      { day: '2025-04-29', made: 10, moved: 0, plan: 'commission-session' },
      { day: '2025-09-09', made: 14, moved: 3, plan: 'action-plan' },
      { day: '2026-02-04', made: 8, moved: 16, plan: 'joint-declaration' },
    ]);
  });

  it('looks at one plan alone, and leaves the choice of a status aside', async () => {
    expect(await standingOn(TODAY, { kind: ['action-plan'] })).toEqual([9, 0, 0, 6, 3, 0]);
    expect((await modelOn(TODAY, { kind: ['action-plan'] })).points.map(({ day }) => day)).toEqual([
      '2025-09-09',
      '2026-02-04',
    ]);
    expect(await standingOn(TODAY, { kind: ['action-plan'], status: ['open'] })).toEqual([9, 0, 0, 6, 3, 0]);
    // Railways: US$500 million, the study of feasibility (under way), the full cost.
    expect(await standingOn(TODAY, { area: ['railways'] })).toEqual([3, 0, 0, 1, 2, 0]);
  });

  it('names no source that was published after the day', async () => {
    const { sources } = await presented(promiseHistory, '2025-09-10');
    const { sourceById } = await realDataset();
    expect(sources.map((id) => sourceById.get(id)?.published.latest ?? '').filter((day) => day > '2025-09-10')).toEqual(
      [],
    );
    // It reports the step of the transit agreement, of which the promise was known in April 2025.
    expect(sources).toContain('dailycpec-2025-igc');
    expect(sources).not.toContain('newsdrum-2026-02-04');
    expect((await presented(promiseHistory, TODAY)).sources).toContain('newsdrum-2026-02-04');
  });

  it('tells what is not yet known from what the choices leave out', async () => {
    expect(absenceOfPromiseHistory(await modelOn('2020-02-28'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2020-02-29',
    });
    expect(absenceOfPromiseHistory(await modelOn(TODAY, { q: 'xyzzy' }))).toEqual({ reason: 'filtered' });
    expect(absenceOfPromiseHistory(await modelOn(TODAY))).toBeNull();
  });

  it('takes under 20 ms', async () => {
    const snapshot = knownOn(await realDataset(), TODAY);
    selectPromiseHistory(snapshot, DEFAULT_VIEW);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      selectPromiseHistory(snapshot, DEFAULT_VIEW);
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[4]).toBeLessThan(20);
  });
});

/** What the page shows as of the day, in the form of a point. */
function shownOn(dataset: Awaited<ReturnType<typeof realDataset>>, day: string, view: ViewState) {
  const promises = selectPromisesOfKinds(knownOn(dataset, day), { ...view, status: [] });
  const overdue = promises.filter(({ schedule }) => schedule.kind === 'overdue').length;
  return { counts: countByStatus(promises), total: promises.length, overdue };
}

describe('each day of the history', () => {
  const EVERY_MONTH = Array.from({ length: 84 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${2020 + Math.floor(index / 12)}-${month}-04`;
  }).filter((day) => day < TODAY);
  const BESIDE = ['2025-09-08', '2025-09-09', '2025-11-30', '2025-12-01', '2026-02-03', '2026-02-04', TODAY];

  it.each([
    [{}],
    [{ kind: ['action-plan'] }],
    [{ kind: ['commission-session', 'joint-declaration'] }],
    [{ area: ['trade'] }],
    [{ side: 'PAK' }],
    [{ q: 'group' }],
    [{ from: '2025', to: '2025-06' }],
  ])('is what the page shows as of that day, under %j', async (choices) => {
    const dataset = await realDataset();
    const view = viewOf(choices);
    const { points } = selectPromiseHistory(knownOn(dataset, TODAY), view);
    const none = { counts: countByStatus([]), total: 0, overdue: 0 };
    const days = [...EVERY_MONTH, ...BESIDE, ...points.map(({ day }) => day)];
    for (const day of days) {
      const point = pointOn(points, day);
      const { counts, total, overdue } = point ?? none;
      expect({ day, counts, total, overdue }).toEqual({ day, ...shownOn(dataset, day, view) });
      // And the history drawn on that day ends there.
      const { last } = selectPromiseHistory(knownOn(dataset, day), view);
      expect(last?.counts ?? none.counts).toEqual(counts);
    }
  });

  it('holds where steps are undated, out of order, or known before the promise', () => {
    const sources = [aSource('s1', '2024-01-01'), aSource('s2', '2024-06-01'), aSource('s3', '2025-03-01')];
    const commitments: readonly Commitment[] = [
      aCommitment('undated', '2024-01-01', {
        statusHistory: [aStep('open', null, ['s1']), aStep('in-progress', null, ['s3']), aStep('met', null, [])],
        deadline: edtf('2024'),
      }),
      // The later step in the list is known first, and stays the last.
      aCommitment('out-of-order', '2024-02-01', {
        statusHistory: [aStep('in-progress', '2025-03-01', ['s3']), aStep('missed', '2024-06-01', ['s2'])],
      }),
      aCommitment('reopened', '2024-03-01', {
        deadline: edtf('2024-04'),
        statusHistory: [
          aStep('open', '2024-03-01', ['s1']),
          aStep('met', '2024-04-20', ['s2']),
          aStep('in-progress', '2025-01-10', ['s3']),
        ],
      }),
    ];
    const dataset = aDataset({ commitments, sources });
    const { points } = selectPromiseHistory(knownOn(dataset, dataset.asOf), DEFAULT_VIEW);
    // The reopened one is past its April when it is no longer met.
    expect(pointOn(points, '2025-01-09')?.counts).toMatchObject({ met: 1, missed: 1, open: 1 });
    expect(pointOn(points, '2025-01-10')?.overdue).toBe(2);
    const days = ['2024-01-01', '2024-02-01', '2024-04-19', '2024-05-01', '2024-06-01', '2025-01-01', '2025-01-10'];
    for (const day of [...days, '2025-03-01', dataset.asOf]) {
      const { counts, total, overdue } = pointOn(points, day) ?? { counts: {}, total: 0, overdue: 0 };
      expect({ day, counts, total, overdue }).toEqual({ day, ...shownOn(dataset, day, DEFAULT_VIEW) });
    }
  });
});

describe('describePromiseHistory', () => {
  it('says how many there are, how many moved on, and when most changed', async () => {
    const { answer, detail } = await presented(promiseHistory, TODAY);
    // 19 in progress and 3 partly met.
    expect(answer).toBe(
      '51 promises were known by 23 November 2026, the first from February 2020; 22 have moved on from open, and none is met.',
    );
    expect(detail).toBe(
      'Most changed on: 29 Apr 2025, Commission session (10 new); 9 Sept 2025, Action Plan (14 new, 3 moved on); ' +
        '4 Feb 2026, Joint Declaration (8 new, 16 moved on). One is past the deadline by the calendar.',
    );
  });

  it('has nothing to say before the first promise', async () => {
    const words = await englishWords();
    expect(describePromiseHistory(await modelOn('2020-01-01'), words)).toEqual({
      answer: 'No promise was known by 1 January 2020.',
    });
  });

  it('has a row for each day on which something became known', async () => {
    const { table, rows } = await presented(promiseHistory, TODAY);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Day',
      'What became known',
      'Met',
      'Partly met',
      'In progress',
      'Open',
      'Missed',
      'All',
      'Past the deadline',
    ]);
    expect(rows[0]).toEqual([
      '29 Feb 2020',
      'New: Working groups on economy, energy and connectivity',
      ...['0', '0', '0', '1', '0', '1', '0'],
    ]);
    const visit = rows.find(([day]) => day === '4 Feb 2026');
    expect(visit?.slice(2)).toEqual(['0', '3', '18', '30', '0', '51', '1']);
    expect(visit?.[1]).toMatch(/^8 new: .*\. In progress: .*\. Partly met: .*Documents to be ready/);
    // A second report that it is open changes no number, and is told.
    expect(rows.find(([day]) => day === '15 Dec 2025')?.[1]).toMatch(/^Open: /);
  });
});
