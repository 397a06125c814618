import { describe, expect, it } from 'vitest';
import { sourceBalance } from '../../../src/figures/source-balance/index.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('source-balance', () => {
  it('asks, answers, draws and tabulates', async () => {
    // Rows of sources.json by side: 294 PAK, 120 KAZ, 219 without.
    await expectWholeFigure(sourceBalance, {
      question: 'Who reported it?',
      answer: /^633 sources with 483 independent origins: 294 from Pakistan, 120 from Kazakhstan/,
      rows: 3,
    });
  });

  it('has a sum of the kinds in each row', async () => {
    await openFigure(sourceBalance);
    for (const row of await openTable()) {
      // Five kinds, then the sources and their origins.
      const [sources = 0, origins = 0] = row.slice(6).map(Number);
      expect(row.slice(1, 6).reduce((sum, count) => sum + Number(count), 0)).toBe(sources);
      expect(origins).toBeLessThanOrEqual(sources);
    }
  });

  it('counts on an earlier day only what was published by then', async () => {
    await openFigure(sourceBalance, '/?asOf=2010-01-01');
    const totals = (await openTable()).map((row) => Number(row[6]));
    // Rows of sources.json that were surely published by 1 January 2010: 5, 13 and 10.
    expect(totals).toEqual([5, 13, 10]);
  });
});
