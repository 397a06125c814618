import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { reciprocity } from '../../../src/figures/reciprocity/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('reciprocity', () => {
  it('has a row a level: journeys, whose turn, contacts besides, the last of all', async () => {
    const { container } = await renderInSite(<FigureFrame figure={reciprocity} />, { at: '/visits' });
    const row = screen.getByRole('rowheader', { name: 'President' }).closest('tr');
    if (row === null) throw new Error('no row');
    const cells = within(row);
    expect(cells.getByText('Pakistan’s turn')).toBeVisible();
    expect(cells.getByRole('link', { name: 'President Tokayev’s state visit to Pakistan' })).toHaveAttribute(
      'href',
      '/visits/visit-tokayev-islamabad-2026',
    );
    expect(cells.getByText(/^4 calls/)).toHaveTextContent('4 calls last Mar 2026');
    expect(cells.getByText(/^4 sideline meetings/)).toBeVisible();
    expect(cells.getByText('at least 237 days ago')).toBeVisible();
    expect(
      within(screen.getByRole('rowheader', { name: 'Ambassador' }).closest('tr') ?? row).getByText(
        'no journey on record',
      ),
    ).toBeVisible();
    await expectAccessible(container);
  });

  it('names the visits that were spoken of and are not known to have been held', async () => {
    await renderInSite(<FigureFrame figure={reciprocity} />, { at: '/visits?asOf=2026-02-02' });
    expect(screen.getByRole('heading', { level: 3, name: /^5 visits spoken of/ })).toBeVisible();
    expect(screen.getByRole('heading', { level: 4, name: 'Two-day state visit from 3 February' })).toBeVisible();
  });
});
