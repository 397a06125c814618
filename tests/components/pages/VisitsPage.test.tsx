import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { VisitsPage } from '../../../src/pages/VisitsPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const list = () => screen.getByRole('list', { name: 'The visits, meetings and calls' });
const titles = () =>
  within(list())
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

describe('VisitsPage', () => {
  it('lists every visit, newest first, under one h1', async () => {
    const { container } = await renderInSite(<VisitsPage />, { at: '/visits' });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(titles()).toHaveLength(116);
    expect(titles()[0]).toBe('Call of Shehbaz Sharif and Tokayev after the referendum');
    // Recharts comes in a file of its own, and roles are slow to find among so many entries.
    await screen.findByRole('img', { name: /^116 visits/ }, { timeout: 15_000 });
    await expectAccessible(container);
  });

  it('narrows down through the address and says how many are left', async () => {
    const { location } = await renderInSite(<VisitsPage />, { at: '/visits?kind=call' });
    expect(screen.getByText('4 visits, meetings and calls of 116.')).toBeVisible();
    const user = userEvent.setup();
    // Beside each choice stands what it would leave: all calls are at the level of presidents.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'President (4)');
    expect(location()).toBe('/visits?kind=call&level=president');
    await user.click(screen.getByRole('checkbox', { name: 'Consultations (0)' }));
    expect(location()).toBe('/visits?kind=call%2Cconsultations&level=president');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest first');
    expect(titles()[0]).toBe('Telephone call of Nawaz Sharif and Nazarbayev');
  });

  it('says of an empty result what to leave out', async () => {
    const { location } = await renderInSite(<VisitsPage />, { at: '/visits?kind=call&level=minister' });
    expect(screen.getByText(/That is no proof that nothing happened. Leave out one of these:/)).toBeVisible();
    const user = userEvent.setup();
    const chosen = screen.getByRole('list', { name: 'Chosen' });
    await user.click(within(chosen).getByRole('link', { name: 'Leave out Minister' }));
    expect(location()).toBe('/visits?kind=call');
    await user.click(
      within(screen.getByRole('list', { name: 'Chosen' })).getByRole('link', { name: 'Clear the filters' }),
    );
    expect(location()).toBe('/visits');
  });

  it('says at which levels a return visit is owed, and to whom it turned with the state visit', async () => {
    const { unmount } = await renderInSite(<VisitsPage />, { at: '/visits' });
    const row = (name: string) => {
      const found = screen.getByRole('rowheader', { name }).closest('tr');
      if (found === null) throw new Error('no row');
      return within(found);
    };
    expect(row('President').getByText('Pakistan’s turn')).toBeVisible();
    expect(row('President').getByText(/292 days ago/)).toBeVisible();
    unmount();
    await renderInSite(<VisitsPage />, { at: '/visits?asOf=2026-02-02' });
    expect(row('President').getByText('Kazakhstan’s turn')).toBeVisible();
    // 104 had taken place and the state visit was announced.
    expect(screen.getByText('105 visits, meetings and calls. 1 of them only announced.')).toBeVisible();
  });
});
