import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SourcesPage } from '../../../src/pages/SourcesPage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('SourcesPage', () => {
  it('combines side and kind from the address', async () => {
    // Rows of sources.json: 66 official ones of Kazakhstan, 11 statistics of third parties.
    await renderInSite(<SourcesPage />, { at: '/sources?side=KAZ&kind=official' });
    expect(screen.getByText('66 of 633 sources shown.')).toBeVisible();
  }, 20_000);

  it('keeps kind and order in the address', async () => {
    const { location } = await renderInSite(<SourcesPage />, { at: '/sources?side=third-party' });
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'statistics');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'most used first');
    const query = new URLSearchParams(location().split('?')[1]);
    expect(Object.fromEntries(query)).toEqual({ side: 'third-party', kind: 'statistics', sort: '-uses' });
    expect(screen.getByText('11 of 633 sources shown.')).toBeVisible();
    const uses = screen.getAllByText(/\d+ records?$|no record shown rests on it$/);
    const counts = uses.map((text) => Number(/(\d+) records?$/.exec(text.textContent ?? '')?.[1] ?? 0));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  }, 20_000);

  it('ignores an order that there is not', async () => {
    await renderInSite(<SourcesPage />, { at: '/sources?kind=encyclopedia&sort=constructor' });
    // Two encyclopedias, both of third parties.
    expect(screen.getByText('2 of 633 sources shown.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Order' })).toHaveDisplayValue('newest first');
  });

  it('lists on an earlier day only what was published', async () => {
    await renderInSite(<SourcesPage />, { at: '/sources?asOf=2010-01-01' });
    expect(screen.getByText('28 of 28 sources shown.')).toBeVisible();
    const list = screen.getAllByRole('list').find((one) => within(one).queryAllByRole('heading').length > 0);
    expect(list?.textContent).not.toMatch(/\b20(1[1-9]|2\d)\b(?!-)/);
  });
});
