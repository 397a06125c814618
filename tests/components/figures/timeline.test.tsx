import { screen, waitFor, within } from '@testing-library/react';
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

  it('moves, zooms and comes back by buttons; the list keeps everything', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline' });
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    // 395 days from 1 April 2025 to 30 April 2026, moved back by as many.
    await press('Earlier');
    expect(location()).toBe('/timeline?zoom=2024-03-02..2025-03-31');
    expect(screen.getByRole('heading', { name: 'What happened from 2 March 2024 to 31 March 2025?' })).toBeVisible();
    await press('The whole span');
    expect(location()).toBe('/timeline?zoom=1991-12-01..2028-02-29');
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
    await press('Zoom in');
    // 13,240 days, the middle half of them: from the 3,310th of December 1991 on for 6,620.
    expect(location()).toBe('/timeline?zoom=2000-12-23..2019-02-06');
    await press('Back to the last busy months');
    expect(location()).toBe('/timeline');
  });

  it('makes the stretch that is drawn the period of the list', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, {
      at: '/timeline?zoom=2026-02-01..2026-02-05',
    });
    await user.click(screen.getByRole('button', { name: 'List only this stretch' }));
    expect(location()).toBe('/timeline?from=2026-02-01&to=2026-02-05');
  });

  it('is moved and zoomed by keys, from the drawing and from the frame over the whole span', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, {
      at: '/timeline?zoom=2025-04-01..2025-04-30',
    });
    const frame = screen.getByRole('slider', { name: 'Stretch of time shown below' });
    expect(frame).toHaveAttribute('aria-valuetext', 'in April 2025');
    frame.focus();
    // A month is 30.44 days.
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(location()).toBe('/timeline?zoom=2025-05-01..2025-05-30'));
    screen.getByRole('group', { name: /on record in this period/ }).focus();
    // The middle 15 of the 30 days.
    await user.keyboard('+');
    await waitFor(() => expect(location()).toBe('/timeline?zoom=2025-05-09..2025-05-23'));
    await user.keyboard('0');
    await waitFor(() => expect(location()).toBe('/timeline?zoom=1991-12-01..2028-02-29'));
  });

  it('opens an entry in place, with its sources, and closes it', async () => {
    const user = userEvent.setup();
    const { location, container } = await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline' });
    const name = 'President Tokayev’s state visit to Pakistan, 3–4 Feb 2026, Took place';
    await user.click(screen.getByRole('link', { name }));
    expect(location()).toBe('/timeline?entry=visit-tokayev-islamabad-2026');
    const panel = screen.getByRole('region', { name: 'President Tokayev’s state visit to Pakistan' });
    expect(panel).toHaveFocus();
    expect(within(panel).getByText('3–4 Feb 2026, Visit, Took place')).toBeVisible();
    expect(within(panel).getByRole('link', { name: 'Open the whole record' })).toHaveAttribute(
      'href',
      '/visits/visit-tokayev-islamabad-2026',
    );
    expect(within(panel).getByRole('link', { name: 'Kassym-Jomart Tokayev' })).toBeVisible();
    expect(screen.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    expect(location()).toBe('/timeline');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('opens a number: closer where its entries come apart, as a list where they do not', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, {
      at: '/timeline?zoom=1991-12-01..2028-02-29',
    });
    const sizeOf = (button: HTMLElement) => Number(/^\d+/.exec(button.getAttribute('aria-label') ?? '')?.[0] ?? 0);
    const clusters = () => screen.getAllByRole('button', { name: /^\d+ entries/ });
    const biggest = clusters().toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
    if (biggest === undefined) throw new Error('nothing is gathered');
    const size = sizeOf(biggest);
    await user.click(biggest);
    expect(location()).not.toBe('/timeline?zoom=1991-12-01..2028-02-29');
    expect(Math.max(...clusters().map(sizeOf))).toBeLessThan(size);
  });

  it('brings an entry chosen elsewhere into sight', async () => {
    await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline?entry=visit-nazarbayev-islamabad-1992' });
    expect(screen.getByRole('link', { name: /^First visit of President Nazarbayev to Pakistan/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('has lanes of countries where the reader wants them', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={timeline} />, { at: '/timeline' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'countries that acted');
    expect(location()).toBe('/timeline?lanes=side');
    for (const lane of ['Pakistan', 'Kazakhstan', 'Both']) expect(screen.getByText(lane)).toBeInTheDocument();
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
