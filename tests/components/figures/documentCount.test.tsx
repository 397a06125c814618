import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { documentCount } from '../../../src/figures/document-count/index.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('document-count', () => {
  it('answers with the best sourced count and the range of all counts', async () => {
    const { container } = await renderInSite(<FigureFrame figure={documentCount} />);
    expect(
      screen.getByRole('heading', { level: 2, name: 'How many documents were signed on 4 February 2026?' }),
    ).toBeVisible();
    // Six publications carry 37; the lowest count is HTN Urdu's 8, the highest Tokayev's "more than 60".
    expect(
      screen.getByText('37 by the best sourced count; 8 published counts run from 8 to more than 60.'),
    ).toBeVisible();
    await expectAccessible(container);
  });

  it('lists every count with who said it', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('rowheader', { name: 'more than 60' }).closest('tr');
    if (row === null) throw new Error('no row');
    expect(within(row).getByText('Kassym-Jomart Tokayev')).toBeVisible();
    expect(within(row).getByText('Papers of governments and businesses together')).toBeVisible();
  });

  it('says on the eve of the signing that no count was known, and offers the first day', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/?asOf=2026-02-02' });
    expect(screen.getByText('No count had been published.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the first known day, 4 February 2026' })).toHaveAttribute(
      'href',
      '/?asOf=2026-02-04',
    );
  });
});
