import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { changesBetween } from '../../../src/figures/changesBetween.ts';
import { changesOn, knownDays, nextKnownDay, placeAmong, previousKnownDay } from '../../../src/figures/knownDays.ts';
import { aDocument, anExpectation } from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const DAYS = ['2024-03-01', '2024-05-04', '2024-09-01'];

describe('knownDays', () => {
  it('has each day once: of entries, of later steps, of outcomes', () => {
    const dataset = aDataset({
      sources: [aSource('march', '2024-03-01'), aSource('may', '2024-05-04'), aSource('june', '2024-06-10')],
      documents: [
        aDocument('d', '2024-05-04', {
          evidence: by('march'),
          statusHistory: [aStep('announced', '2024-03-01', ['march']), aStep('signed', '2024-05-04', ['may'])],
        }),
      ],
      expectations: [
        anExpectation('e', '2024-03-01', {
          evidence: by('march'),
          outcome: 'met',
          outcomeDate: edtf('2024-06-09'),
          outcomeEvidence: by('june'),
        }),
      ],
    });
    expect(knownDays(dataset)).toEqual(['2024-03-01', '2024-05-04', '2024-06-09']);
    expect(changesOn(dataset, '2024-03-01').map(({ entry }) => entry.id)).toEqual(['d', 'e']);
    expect(changesOn(dataset, '2024-06-09').map(({ kind }) => kind)).toEqual(['outcome']);
    expect(changesOn(dataset, '2024-03-02')).toEqual([]);
  });

  it('ends with the day of the package, which is 31 December 2026 here', () => {
    const dataset = aDataset({
      documents: [
        aDocument('d', '2019-01-01', {
          statusHistory: [
            aStep('signed', '2019-01-01', ['s1']),
            aStep('in-force', '2026-12-31', []),
            aStep('lapsed', '2027-01-01', []),
          ],
        }),
      ],
    });
    expect(knownDays(dataset)).toEqual(['2019-01-01', '2026-12-31']);
  });

  it('is empty where nothing is known', () => {
    expect(knownDays(aDataset())).toEqual([]);
    expect(nextKnownDay([], '2024-01-01')).toBeNull();
    expect(previousKnownDay([], '2024-01-01')).toBeNull();
    expect(placeAmong([], '2024-01-01')).toBe(0);
  });

  it('finds the day after, on a known day and between two', () => {
    expect(nextKnownDay(DAYS, '2024-02-29')).toBe('2024-03-01');
    expect(nextKnownDay(DAYS, '2024-03-01')).toBe('2024-05-04');
    expect(nextKnownDay(DAYS, '2024-03-02')).toBe('2024-05-04');
    expect(nextKnownDay(DAYS, '2024-09-01')).toBeNull();
  });

  it('finds the day before, on a known day and between two', () => {
    expect(previousKnownDay(DAYS, '2024-03-01')).toBeNull();
    expect(previousKnownDay(DAYS, '2024-05-04')).toBe('2024-03-01');
    expect(previousKnownDay(DAYS, '2024-05-05')).toBe('2024-05-04');
    expect(previousKnownDay(DAYS, '2025-01-01')).toBe('2024-09-01');
  });

  it('counts the place of a day from 1; before the first it is 0', () => {
    expect(
      ['2024-02-29', '2024-03-01', '2024-05-03', '2024-09-01', '2025-01-01'].map((day) => placeAmong(DAYS, day)),
    ).toEqual([0, 1, 1, 3, 3]);
  });

  describe('over the real data', () => {
    let dataset: Dataset;
    beforeAll(async () => {
      dataset = await realDataset();
    });

    it('begins with the recognition and the relations; a year without a day counts when it is over', () => {
      // ms-recognition-1991, ms-diplomatic-relations-1992, doc-declaration-principles-1992 of "1992",
      // ms-air-agreement-lapsed-1993 of "1993".
      expect(knownDays(dataset).slice(0, 4)).toEqual(['1991-12-20', '1992-02-24', '1992-12-31', '1993-12-31']);
    });

    it('has each day from 2 to 7 February 2026, and no other until the 10th', () => {
      // 2nd: doc-university-memoranda-2026. 3rd: ms-arrival-2026. 4th: the signing. 5th: note-interview-the-news-2026.
      // 6th: t-uzb-2bn-2026. 7th: note-editorial-central-asia-2026. No act and no source is of the 8th or the 9th.
      const days = knownDays(dataset).filter((day) => day >= '2026-02-01' && day <= '2026-02-10');
      expect(days).toEqual([
        '2026-02-02',
        '2026-02-03',
        '2026-02-04',
        '2026-02-05',
        '2026-02-06',
        '2026-02-07',
        '2026-02-10',
      ]);
    });

    it('ends with the day of the package, before which nothing is later than 30 June 2026', () => {
      expect(knownDays(dataset).slice(-2)).toEqual(['2026-06-30', '2026-11-23']);
    });

    it('misses no change and invents none', () => {
      const days = knownDays(dataset);
      expect([...days].sort()).toEqual(days);
      expect(new Set(days).size).toBe(days.length);
      const told = days.flatMap((day) => changesOn(dataset, day));
      expect(told.length).toBe(changesBetween(dataset, '1900-01-01', dataset.asOf).length);
      expect(days.filter((day) => changesOn(dataset, day).length === 0)).toEqual([]);
    });
  });
});
