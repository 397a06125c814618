import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { YearColumns } from '../../../src/charts/YearColumns.tsx';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { visitsByYear } from '../../../src/figures/visits-by-year/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const ANSWER = '116 visits, meetings and calls are on record since 1992, the most in 2025 (36).';

describe('visits-by-year', () => {
  it('draws every year with its number, years without an entry as zero', async () => {
    const { container } = await renderInSite(<FigureFrame figure={visitsByYear} />);
    const chart = await screen.findByRole('img', { name: ANSWER });
    const totals = [...chart.querySelectorAll('.year-total, .year-zero')].map((text) => text.textContent);
    expect(totals).toHaveLength(35);
    // From 2019 on: 1, 3, 4, 11, 8, 15, 36, 16.
    expect(totals.slice(-8)).toEqual(['1', '3', '4', '11', '8', '15', '36', '16']);
    expect(chart.querySelectorAll('.year-zero')).toHaveLength(12);
    expect(screen.getByText('Pakistan to Kazakhstan, 25')).toBeVisible();
    expect(within(chart).getByText('to 23 Nov 2026')).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('ends on the day that is chosen', async () => {
    await renderInSite(<FigureFrame figure={visitsByYear} />, { at: '/?asOf=2026-02-02' });
    const chart = await screen.findByRole('img', { name: /^104 visits/ });
    expect([...chart.querySelectorAll('.year-total')].at(-1)?.textContent).toBe('4');
  });

  it('blames the filters, not the sources, where nothing passes them', async () => {
    await renderInSite(<FigureFrame figure={visitsByYear} />, { at: '/visits?q=zebra' });
    expect(screen.getByText(/Nothing is shown, so no source\./)).toBeVisible();
    expect(screen.queryByText(/No source had been published/)).toBeNull();
  });

  it('has the exact numbers in its table', async () => {
    await renderInSite(<FigureFrame figure={visitsByYear} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('rowheader', { name: '2025' }).closest('tr');
    if (row === null) throw new Error('no row');
    // In 2025: 2 from Pakistan, 18 from Kazakhstan, 16 without a journey.
    expect([...row.querySelectorAll('td.numeric')].map((cell) => cell.textContent)).toEqual(['2', '18', '16', '36']);
  });

  it('lays the columns down where the years have no room side by side', async () => {
    const years = Array.from({ length: 35 }, (_, index) => ({
      year: String(1992 + index),
      fromA: 1,
      fromB: 0,
      elsewhere: 0,
      total: 1,
    }));
    const { container } = await renderInSite(
      <YearColumns years={years} width={328} summary="All ones." dayLabel="to 2026" format={String} />,
    );
    const svg = container.querySelector('svg.recharts-surface');
    expect(Number(svg?.getAttribute('height'))).toBeGreaterThan(500);
    expect(screen.getByText('1993')).toBeInTheDocument();
  });
});
