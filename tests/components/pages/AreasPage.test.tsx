import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AreasPage } from '../../../src/pages/AreasPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

function rowOf(title: string): HTMLElement {
  const row = screen.getByRole('heading', { level: 3, name: title }).closest('li');
  if (row === null) throw new Error(`no row for ${title}`);
  return row;
}

describe('AreasPage', () => {
  it('lists every area in its group with counts, last activity and what it rests on', async () => {
    const { container } = await renderInSite(<AreasPage />, { at: '/areas' });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(22);
    const security = screen.getByRole('region', { name: 'Security' });
    expect(within(security).getAllByRole('heading', { level: 3 })).toHaveLength(2);
    const row = within(rowOf('Justice and law enforcement'));
    expect(row.getByText('3 visits and meetings, 5 documents, no promises and 2 findings')).toBeVisible();
    // The one of its five papers that is in force stands first.
    expect(row.getAllByRole('listitem')[0]).toHaveTextContent('Treaty on mutual legal assistance In force');
    await expectAccessible(container);
  });

  it('names an absence: early on most areas rested on nothing', async () => {
    await renderInSite(<AreasPage />, { at: '/areas?asOf=1992-06-01' });
    const row = within(rowOf('Railways'));
    expect(row.getByText('nothing on record by 1 Jun 1992')).toBeVisible();
    expect(row.getByText('no signed document on record by 1 Jun 1992')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Railways' }).querySelector('a')).toHaveAttribute(
      'href',
      '/areas/railways?asOf=1992-06-01',
    );
  });
});
