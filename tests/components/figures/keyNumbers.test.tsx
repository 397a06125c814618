import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { keyNumbers } from '../../../src/figures/key-numbers/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { expectWholeFigure, openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('key-numbers', () => {
  it('asks, answers, shows and tabulates', async () => {
    // Eight counts of documents, two of trade, the plan.
    await expectWholeFigure(keyNumbers, {
      question: 'Where do the two countries stand?',
      answer: /US\$227\.6 m in FY2024-25 as Pakistan counts and US\$105\.6 m in 2025 as Kazakhstan counts/,
      rows: 11,
    });
  });

  it('never adds the counts of the two sides', async () => {
    const { container } = await openFigure(keyNumbers);
    // 227.59 + 105.6 = 333.19.
    expect(container.textContent).not.toContain('333');
    expect(screen.getAllByText(/37/)[0]).toBeVisible();
  });

  it('says on the eve of the visit when documents were first counted, and none of the counts', async () => {
    const { container } = await openFigure(keyNumbers, '/?asOf=2026-02-02');
    expect(screen.getAllByText('not yet known')[0]).toBeVisible();
    expect(screen.getByRole('link', { name: /first count: 4 February 2026/ })).toBeVisible();
    expect(container.textContent).not.toMatch(/\b37\b/);
    await expectAccessible(container);
  });

  it('names every number that is missing on an early day', async () => {
    await openFigure(keyNumbers, '/?asOf=2010-01-01');
    const rows = await openTable();
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row[1]).toBe('not yet known');
  });
});
