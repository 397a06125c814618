import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { timeline } from '../../../src/figures/timeline/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('timeline', () => {
  it('draws the marks as links that say what and when', async () => {
    const { container } = await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline' });
    expect(
      screen.getByRole('heading', { level: 2, name: 'What happened from April 2025 to April 2026?' }),
    ).toBeVisible();
    const visit = screen.getByRole('link', {
      name: 'President Tokayev’s state visit to Pakistan, 3–4 Feb 2026, Took place',
    });
    expect(visit).toHaveAttribute('href', '/visits/visit-tokayev-islamabad-2026');
    // "as of" stands at the edge: the day lies after the period.
    expect(screen.getByText(/as of 23 Nov 2026/)).toHaveTextContent('as of 23 Nov 2026 →');
    await expectAccessible(container);
  });

  it('shows the visit as announced on its eve, and nothing that came of it', async () => {
    await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline?asOf=2026-02-02' });
    expect(
      screen.getByRole('link', { name: 'President Tokayev’s state visit to Pakistan, 3–4 Feb 2026, Announced' }),
    ).toHaveAttribute('href', '/visits/visit-tokayev-islamabad-2026?asOf=2026-02-02');
    expect(screen.queryByRole('link', { name: /Joint Declaration/ })).toBeNull();
  });

  it('moves the period and comes back', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline' });
    await user.click(screen.getByRole('link', { name: 'Earlier' }));
    expect(location()).toBe('/timeline?from=2024-03&to=2025-03');
    expect(screen.getByRole('heading', { name: 'What happened from March 2024 to March 2025?' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Back to the last busy months' }));
    expect(location()).toBe('/timeline');
  });

  it('lists the exact rows with their sources', async () => {
    await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline?from=1992&to=1992' });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    // The head and five rows: a visit, three papers, the relations.
    expect(screen.getAllByRole('row')).toHaveLength(6);
    const row = screen.getByRole('rowheader', { name: 'Declaration on principles of relations' }).closest('tr');
    if (row === null) throw new Error('no row');
    expect(within(row).getByText('1992')).toBeVisible();
    expect(within(row).getByText('Joint declaration')).toBeVisible();
  });

  it('draws an empty lane as empty and says so', async () => {
    await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline?from=1992&to=1992' });
    // In 1992 nothing stands in connectivity, security and multilateral.
    expect(screen.getAllByText('no entry in this period')).toHaveLength(3);
  });
});
