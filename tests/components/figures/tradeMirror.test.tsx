import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { openFigure, openTable } from '../../helpers/openFigure.tsx';

describe('trade-mirror', () => {
  it('asks, answers and draws, and axe has nothing to say', async () => {
    const { container } = await openFigure(tradeMirror);
    expect(screen.getByRole('heading', { level: 2, name: 'How far apart are the two counts?' })).toBeVisible();
    expect(screen.getAllByText(/Kazakhstan counts 11\.8 and Pakistan 73\.1 million US dollars/)[0]).toBeVisible();
    await expectAccessible(container);
  });

  it('has both counts of 2024 and their gap in its table', async () => {
    const { container } = await openFigure(tradeMirror);
    const row = (await openTable()).find(
      (cells) => cells.includes('the same period') && cells[0]?.startsWith('Pakistan'),
    );
    // 168.09 − 41.9 = 126.19, and 168.09 / 41.9 = 4.01.
    expect(row).toEqual(expect.arrayContaining(['168.1 ∴', '41.9 ∴', '+126.2']));
    await expectAccessible(container);
  });

  it('leaves out on the eve of the visit what was published in it', async () => {
    await openFigure(tradeMirror, '/?asOf=2026-02-02');
    expect((await openTable()).flat().join(' ')).not.toContain('November 2025');
  });

  it('says that there was nothing on an early day', async () => {
    await openFigure(tradeMirror, '/?asOf=2010-01-01');
    expect(screen.getByText('Nothing on this was known on 1 January 2010.')).toBeVisible();
  });
});
