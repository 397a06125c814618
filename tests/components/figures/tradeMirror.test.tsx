import { fireEvent, screen } from '@testing-library/react';
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

  it('reads every count, pair by pair, with who counted and who published it', async () => {
    await openFigure(tradeMirror);
    const slider = screen.getByRole('slider', { name: 'Values one by one: both counts' });
    const readings = Array.from({ length: Number(slider.getAttribute('max')) + 1 }, (_, index) => {
      fireEvent.change(slider, { target: { value: String(index) } });
      return slider.getAttribute('aria-valuetext');
    });
    expect(readings).toHaveLength(2 * 11);
    expect(readings).toContain(
      'US$41.9 ∴ m, Pakistan to Kazakhstan, 2024; Kazakhstan, as imports; Ministry of Foreign Affairs of Kazakhstan. Published by Trend News Agency.',
    );
    expect(readings[0]).toMatch(/^US\$95\.2 m, Pakistan to Kazakhstan, FY2022-23; Pakistan, as exports; State Bank/);
    expect(readings[1]).toMatch(/^US\$46\.8 m, Pakistan to Kazakhstan, 2023; Kazakhstan, as imports/);
  });
});
