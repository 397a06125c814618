import { describe, expect, it } from 'vitest';
import { columnShares } from '../../../src/export/columnShares.ts';

/** A letter is ten wide. */
const measure = (text: string) => text.length * 10;

describe('columnShares', () => {
  it('gives every column its longest word, and what is left to those that are long on average', () => {
    const { widths, fits } = columnShares(
      [
        ['Year', 'What is said'],
        ['2024', 'a b c d e f g h i j k l m n o p q r s t'],
      ],
      300,
      measure,
    );
    // Words of 40 and 40; averages of 40 and (120 + 390) / 2 = 255: all that is left is for the second.
    expect(widths).toEqual([40, 260]);
    expect(fits).toBe(true);
  });

  it('shares evenly what nobody asks for', () => {
    expect(
      columnShares(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        100,
        measure,
      ).widths,
    ).toEqual([50, 50]);
  });

  it('breaks a word that is longer than three tenths of the table', () => {
    const { widths, fits } = columnShares([['x'.repeat(40), 'word']], 200, measure);
    // 60 and 40 for the words; the first would be 400 in one line, the second no more than it has.
    expect(widths).toEqual([160, 40]);
    expect(fits).toBe(true);
  });

  it('breaks at a space, a hyphen, a dash and a slash', () => {
    // Words of 30 and 50, cells of 110 both: of the 120 that are left, 80 parts of 140 and 60 parts of 140.
    const { widths } = columnShares([['ab-cd/ef–gh', 'yyyyy yyyyy']], 200, measure);
    expect(widths.map(Math.round)).toEqual([99, 101]);
  });

  it('says when there are more columns than there is room for, and keeps their proportion', () => {
    const { widths, fits } = columnShares([['aaaa', 'bb', 'cc', 'dd', 'ee', 'ff']], 100, measure);
    // 30 (three tenths), then 20 each: 130 in all.
    expect(fits).toBe(false);
    expect(widths.map(Math.round)).toEqual([23, 15, 15, 15, 15, 15]);
  });

  it('has no columns where there are no rows', () => {
    expect(columnShares([], 100, measure)).toEqual({ widths: [], fits: true });
  });
});
