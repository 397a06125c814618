import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { describeKeyNumbers, tableOfKeyNumbers } from '../../../src/figures/key-numbers/describe.ts';
import { selectKeyNumbers } from '../../../src/figures/key-numbers/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aCommitment } from '../../helpers/actBuilders.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
const modelOn = async (day: string) => selectKeyNumbers(knownOn(await realDataset(), day), DEFAULT_VIEW);

describe('selectKeyNumbers', () => {
  it('takes the best sourced count of documents first', async () => {
    const { documents } = await modelOn(TODAY);
    // note-document-count-2026: 37 has the most publications; 8, 19, 27, 28, 30, 36 and 60 were said too.
    expect(documents.versions[0]?.number).toBe(37);
    expect(documents.versions.map(({ number }) => number).sort((a, b) => a - b)).toEqual([
      8, 19, 27, 28, 30, 36, 37, 60,
    ]);
  });

  it('takes the newest turnover of each side by its own count', async () => {
    const { turnovers } = await modelOn(TODAY);
    expect(turnovers.map(({ reporter, flow }) => [reporter, flow?.reporter, flow?.value])).toEqual([
      ['PAK', 'PAK', 227.59],
      ['KAZ', 'KAZ', 105.6],
    ]);
  });

  it('counts the promises of the plan, and the days to its end', async () => {
    expect((await modelOn(TODAY)).plan).toMatchObject({ met: 0, inProgress: 6, total: 9, daysLeft: 38 });
    // 2 February to 31 December 2026.
    expect((await modelOn('2026-02-02')).plan).toMatchObject({ met: 0, inProgress: 0, total: 9, daysLeft: 332 });
  });

  it('shows on the eve of the visit no count, and the day of the first', async () => {
    const { documents, turnovers } = await modelOn('2026-02-02');
    expect(documents).toMatchObject({ note: null, versions: [], firstKnown: '2026-02-04' });
    // January–July 2025, and two rounder values for the year to date.
    expect(turnovers[1]?.flow?.value).toBe(89.6);
    expect(turnovers[1]?.others.map(({ value }) => value)).toEqual([86.8, 86]);
  });

  it('knows neither trade nor a plan on an early day', async () => {
    const { plan, turnovers, documents } = await modelOn('2010-01-01');
    expect(plan).toBeNull();
    expect(turnovers.map(({ flow }) => flow)).toEqual([null, null]);
    expect(documents.note).toBeNull();
  });

  it('has no days left when the period is over or no deadline was stated', () => {
    const planOf = (deadline: string | null) => {
      const commitment = aCommitment('c', '2024-01-01', {
        deadline: deadline === null ? null : edtf(deadline),
        statusHistory: [aStep('met', '2024-06-01', ['s1'])],
      });
      return selectKeyNumbers(knownOn(aDataset({ commitments: [commitment] }), '2026-02-02'), DEFAULT_VIEW).plan;
    };
    expect(planOf('2025')).toMatchObject({ met: 1, total: 1, daysLeft: null });
    expect(planOf(null)?.daysLeft).toBeNull();
    expect(planOf('2026-02-02')?.daysLeft).toBe(0);
  });
});

describe('describeKeyNumbers', () => {
  it('gives both counts of trade and the plan', async () => {
    const words = await englishWords();
    expect(describeKeyNumbers(await modelOn(TODAY), words)).toEqual({
      answer:
        'Trade both ways: US$227.6 m in FY2024-25 as Pakistan counts and US$105.6 m in 2025 as Kazakhstan counts.',
      detail: 'Of the 9 promises of the Action Plan, none is shown as met.',
    });
    expect(describeKeyNumbers(await modelOn('2010-01-01'), words)).toEqual({
      answer: 'Trade both ways: no figure by Pakistan and no figure by Kazakhstan.',
      detail: 'No action plan was known.',
    });
  });

  it('names a missing turnover in the table instead of giving a number', async () => {
    const { rows } = tableOfKeyNumbers(await modelOn('2010-01-01'), await englishWords());
    expect(rows.map(({ key, cells }) => [key, cells[1]])).toEqual([
      ['turnover-PAK', { text: null, absence: 'not yet known' }],
      ['turnover-KAZ', { text: null, absence: 'not yet known' }],
    ]);
  });
});
