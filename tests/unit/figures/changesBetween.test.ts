import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { addDays } from '../../../src/domain/day.ts';
import { type Change, changesBetween } from '../../../src/figures/changesBetween.ts';
import { aDocument, anExpectation } from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const told = (changes: readonly Change[]) => changes.map(({ kind, day, entry }) => `${day} ${kind} ${entry.id}`);

/** Signed on 4 May, reported in advance on 1 March; ratified in September. Expected since 1 March, met on the 4th. */
function aSmallPackage(): Dataset {
  return aDataset({
    sources: [aSource('march', '2024-03-01'), aSource('may', '2024-05-05'), aSource('september', '2024-09-10')],
    documents: [
      aDocument('d', '2024-05-04', {
        evidence: by('march', 'may'),
        statusHistory: [
          aStep('announced', '2024-03-01', ['march']),
          aStep('signed', '2024-05-04', ['may']),
          aStep('ratified', '2024-09-01', ['september']),
        ],
      }),
    ],
    expectations: [
      anExpectation('e', '2024-03-01', {
        evidence: by('march'),
        outcome: 'met',
        outcomeDate: edtf('2024-05-04'),
        outcomeEvidence: by('may'),
      }),
    ],
  });
}

describe('changesBetween', () => {
  it('tells entries, later steps and outcomes, the newest first', () => {
    expect(told(changesBetween(aSmallPackage(), '2024-01-01', '2024-12-31'))).toEqual([
      '2024-09-01 step d',
      '2024-05-04 step d',
      '2024-05-04 outcome e',
      '2024-03-01 entry d',
      '2024-03-01 entry e',
    ]);
  });

  it('does not count the first day, and counts the last', () => {
    const dataset = aSmallPackage();
    expect(told(changesBetween(dataset, '2024-03-01', '2024-05-04'))).toEqual([
      '2024-05-04 step d',
      '2024-05-04 outcome e',
    ]);
    expect(told(changesBetween(dataset, '2024-02-29', '2024-03-01'))).toHaveLength(2);
    expect(changesBetween(dataset, '2024-05-04', '2024-05-04')).toEqual([]);
  });

  it('gives each change its own evidence', () => {
    const step = changesBetween(aSmallPackage(), '2024-08-01', '2024-12-31')[0];
    expect(step?.evidence).toEqual([{ source: 'september' }]);
  });

  describe('over the real data', () => {
    let dataset: Dataset;
    beforeAll(async () => {
      dataset = await realDataset();
    });

    it('has the signing of the Action Plan among what became known on 9 September 2025', () => {
      const changes = told(changesBetween(dataset, '2025-09-08', '2025-09-09'));
      expect(changes).toContain('2025-09-09 entry doc-action-plan-2025');
      // Its nine promises were made in it.
      expect(changes.filter((line) => line.includes('entry com-ap-'))).toHaveLength(9);
    });

    it('has on the days of the state visit that it took place, as a step and not anew', () => {
      const changes = told(changesBetween(dataset, '2026-02-02', '2026-02-05'));
      expect(changes.filter((line) => line.endsWith(' visit-tokayev-islamabad-2026'))).toEqual([
        '2026-02-04 step visit-tokayev-islamabad-2026',
      ]);
      expect(changes).toContain('2026-02-04 outcome exp-logistics-agreements-2026');
    });

    it('tells the state visit three times: as entered, as announced anew, and as held', () => {
      const changes = changesBetween(dataset, '2025-08-01', '2026-11-23');
      const visit = changes.filter(({ entry }) => entry.id === 'visit-tokayev-islamabad-2026');
      expect(visit.map((change) => (change.kind === 'step' ? change.step.status : change.kind))).toEqual([
        'completed',
        'announced',
        'entry',
      ]);
    });

    it('has nothing before the first day of the collection', () => {
      // The oldest entry became known on 20 December 1991.
      expect(changesBetween(dataset, '1900-01-01', '1991-12-19')).toEqual([]);
    });

    it('property: two spans end to end tell together what the whole tells, each thing once', () => {
      const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2024-09-01', days));
      fc.assert(
        fc.property(day, day, day, (...days) => {
          const [from = '', middle = '', to = ''] = [...days].sort();
          const whole = told(changesBetween(dataset, from, to));
          const parts = [...changesBetween(dataset, middle, to), ...changesBetween(dataset, from, middle)];
          expect(told(parts)).toEqual(whole);
          for (const { day: on } of parts) expect(on > from && on <= to).toBe(true);
        }),
        { numRuns: 15 },
      );
    });
  });
});
