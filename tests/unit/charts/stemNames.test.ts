import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWidth, placeNames } from '../../../src/charts/stemNames.ts';
import { timeScale } from '../../../src/charts/timeScale.ts';
import type { Stem } from '../../../src/charts/visitStemsLayout.ts';
import { spread } from '../../../src/charts/visitStemsTallLayout.ts';
import { addDays } from '../../../src/domain/day.ts';
import { edtf } from '../../helpers/builderParts.ts';

const aStem = (key: string, day: string): Stem => ({
  key,
  side: 0,
  date: edtf(day),
  leader: true,
  held: true,
  label: `Leader ${key}`,
  year: day.slice(0, 4),
  bareYear: day.slice(0, 4),
  name: key,
  href: '/',
});

describe('placeNames', () => {
  const scale = timeScale('1992-01-01', '2026-12-31', 0, 640);

  it('needs one level for stems that stand apart', () => {
    const placed = placeNames([aStem('a', '1995-01-01'), aStem('b', '2010-01-01')], scale, 704);
    expect([...placed.values()].map(({ level }) => level)).toEqual([0, 0]);
  });

  it('lets no stem cross a name, wherever the stems stand', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 12_700 }), { maxLength: 9 });
    fc.assert(
      fc.property(days, (offsets) => {
        const stems = [...offsets]
          .sort((a, b) => a - b)
          .map((offset, index) => aStem(String(index), addDays('1992-01-01', offset)));
        const placed = placeNames(stems, scale, 704);
        for (const carrier of stems) {
          const own = placed.get(carrier.key);
          const x = scale.x(carrier.date.earliest);
          const width = nameWidth(carrier.label, carrier.year) + 9;
          for (const other of stems) {
            const at = scale.x(other.date.earliest);
            const under = own?.flipped ? at < x && at >= x - width : at > x && at <= x + width;
            const level = placed.get(other.key)?.level;
            if (under && own && level !== undefined) expect(level).toBeLessThan(own.level);
          }
        }
      }),
      { seed: 20260204, numRuns: 60 },
    );
  });
});

describe('spread', () => {
  it('moves apart what is too close, and nothing else', () => {
    expect(spread([0, 50, 54], 10, 0)).toEqual([0, 47, 57]);
    expect(spread([0, 20, 40], 10, 0)).toEqual([0, 20, 40]);
  });

  it('stays below the first place', () => {
    expect(spread([2, 3], 10, 0)).toEqual([0, 10]);
  });
});
