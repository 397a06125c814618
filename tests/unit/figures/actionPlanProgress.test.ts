import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeActionPlan, promiseTable } from '../../../src/figures/action-plan-progress/describe.ts';
import { absenceOfActionPlan, selectActionPlan } from '../../../src/figures/action-plan-progress/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aCommitment } from '../../helpers/actBuilders.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string, view = DEFAULT_VIEW) => selectActionPlan(knownOn(await realDataset(), day), view);

describe('selectActionPlan', () => {
  it('counts the nine promises by what evidence shows', async () => {
    const { promises, byStatus, spokenOf, withoutReport } = await modelOn(TODAY);
    // The rows "com-ap-…": consultations, humanitarian and tourism are open, the six others in progress.
    expect(promises).toHaveLength(9);
    expect(byStatus).toEqual({ open: 3, 'in-progress': 6, met: 0, 'partly-met': 0, missed: 0, unknown: 0 });
    expect([spokenOf, withoutReport]).toEqual([0, 3]);
  });

  it('has 38 days left on all of them', async () => {
    const { promises } = await modelOn(TODAY);
    // 23 November to 31 December.
    expect(promises.map(({ schedule }) => schedule.kind === 'ahead' && schedule.daysLeft)).toEqual(Array(9).fill(38));
  });

  it('shows none under way before the visit, and no search that had not been made', async () => {
    const model = await modelOn('2026-02-02');
    expect(model.byStatus).toMatchObject({ open: 9, 'in-progress': 0 });
    expect(model.withoutReport).toBe(0);
    expect(model.promises.every(({ searchedUntil }) => searchedUntil === null)).toBe(true);
  });

  it('is not yet known the day before it was signed', async () => {
    expect(absenceOfActionPlan(await modelOn('2025-09-08'))).toEqual({
      reason: 'not-yet-known',
      firstKnown: '2025-09-09',
    });
    expect(absenceOfActionPlan(await modelOn('2025-09-09'))).toBeNull();
  });

  it('follows status and area; another kind of promise does not empty it', async () => {
    expect((await modelOn(TODAY, { ...DEFAULT_VIEW, status: ['open'] })).promises).toHaveLength(3);
    const { promises } = await modelOn(TODAY, { ...DEFAULT_VIEW, area: ['tourism-visas'] });
    expect(promises.map(({ commitment }) => commitment.id)).toContain('com-ap-tourism');
    expect(promises.length).toBeLessThan(9);
    expect((await modelOn(TODAY, { ...DEFAULT_VIEW, kind: ['other'] })).promises).toHaveLength(9);
    expect(absenceOfActionPlan(await modelOn(TODAY, { ...DEFAULT_VIEW, q: 'xyzzy' }))).toEqual({ reason: 'filtered' });
  });

  it('keeps what the calendar says apart from what evidence shows', () => {
    const commitments = [
      aCommitment('kept', '2024-01-01', {
        deadline: edtf('2025'),
        statusHistory: [aStep('met', '2026-01-10', ['s1'])],
      }),
      aCommitment('over', '2024-01-01', { deadline: edtf('2025') }),
      aCommitment('undated', '2024-01-01'),
    ];
    const { promises } = selectActionPlan(knownOn(aDataset({ commitments }), '2026-02-02'), DEFAULT_VIEW);
    const of = (id: string) => promises.find(({ commitment }) => commitment.id === id)?.schedule;
    // Ten days into 2026; from 31 December to 2 February are 33 days.
    expect(of('kept')).toMatchObject({ kind: 'settled', daysLate: 10 });
    expect(of('over')).toMatchObject({ kind: 'overdue', daysOver: 33 });
    expect(of('undated')).toEqual({ kind: 'undated' });
  });
});

describe('describeActionPlan', () => {
  it('says how many are met, under way and open', async () => {
    const words = await englishWords();
    const today = describeActionPlan(await modelOn(TODAY), words);
    expect(today.answer).toMatch(/^Of 9 promises, none is shown as met.* 6 .*and 3 open\.$/);
    expect(today.detail).toMatch(/none of them.*of 3 a search found no report/);
    expect(describeActionPlan(await modelOn('2026-02-02'), words).answer).toMatch(/^Of 9 promises.* 9 open\.$/);
  });

  it('has the three statuses in columns of their own', async () => {
    const words = await englishWords();
    const { rows, columns } = promiseTable((await modelOn(TODAY)).promises, 'Promises', words);
    expect(columns.map(({ key }) => key).slice(-3)).toEqual(['officials', 'evidence', 'schedule']);
    const row = rows.find(({ key }) => key === 'com-ap-tourism');
    expect(row?.cells[3]).toEqual({ text: null, absence: 'no statement found' });
    expect(row?.cells[4]?.text).toMatch(/^Open/);
    expect(row?.cells[5]?.text).toMatch(/^38 days left/);
    expect(row?.cells[5]?.value).toBe('2026');
  });
});
