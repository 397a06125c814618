import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { wrapped } from '../../../src/charts/wrapped.ts';
import { layoutYearMatrix, type MatrixRow, yearColumns } from '../../../src/charts/yearMatrixLayout.ts';

const YEARS = Array.from({ length: 36 }, (_, index) => 1991 + index);

function aRow(fields: Partial<MatrixRow>): MatrixRow {
  return {
    key: 'trade',
    label: 'Trade',
    name: 'Trade',
    href: '/areas/trade',
    group: 'economic',
    byYear: new Map(),
    withoutYear: 0,
    total: 0,
    kinds: [0, 0, 0, 0],
    ...fields,
  };
}

describe('yearColumns', () => {
  it('gives every year a column where there is room', () => {
    expect(yearColumns(YEARS, 36)).toHaveLength(36);
  });

  it('joins the early years by decade and changes at a round year', () => {
    // 1990s, 2000s, 2010–14, and twelve years from 2015.
    expect(yearColumns(YEARS, 15).slice(0, 4)).toEqual([
      { first: 1991, last: 1999 },
      { first: 2000, last: 2009 },
      { first: 2010, last: 2014 },
      { first: 2015, last: 2015 },
    ]);
    expect(yearColumns(YEARS, 15)).toHaveLength(15);
  });

  it('covers every year once, whatever the room', () => {
    for (let most = 2; most <= 40; most += 1) {
      const covered = yearColumns(YEARS, most).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(covered).toEqual(YEARS);
    }
  });
});

describe('layoutYearMatrix', () => {
  it.each([328, 704, 1120])('keeps columns at least as wide as a year and inside, at %i px', (width) => {
    const layout = layoutYearMatrix([aRow({})], YEARS, true, 4, width);
    const step = (layout.years[1]?.x ?? 0) - (layout.years[0]?.x ?? 0);
    expect(step).toBeGreaterThan(textWidth('2026'));
    expect(layout.totalX).toBeLessThanOrEqual(width);
    for (const x of layout.kindXs) expect(x).toBeLessThanOrEqual(width);
  });

  it('sums the years of a column, and joins columns without an entry', () => {
    const row = aRow({
      byYear: new Map([
        [1992, 3],
        [1995, 1],
        [2026, 9],
      ]),
    });
    const [placed] = layoutYearMatrix([row], YEARS, false, 4, 704).rows;
    expect(placed?.cells.map((cell) => [cell.key, cell.count])).toEqual([
      ['1991', 4],
      ['2026', 9],
    ]);
    // Two thirds, the square root of 4 of 9.
    expect(placed?.cells[0]?.weight).toBeCloseTo(2 / 3);
    expect(placed?.empty).toHaveLength(1);
  });

  it('sets a rule where a group begins', () => {
    const rows = [aRow({ key: 'a' }), aRow({ key: 'b' }), aRow({ key: 'c', group: 'security' })];
    expect(layoutYearMatrix(rows, YEARS, false, 4, 704).rows.map((row) => row.opensGroup)).toEqual([true, false, true]);
  });
});

describe('wrapped', () => {
  it('breaks between words only', () => {
    expect(wrapped('Education, science and research', 150)).toEqual(['Education, science and', 'research']);
    expect(wrapped('Trade', 10)).toEqual(['Trade']);
  });
});
