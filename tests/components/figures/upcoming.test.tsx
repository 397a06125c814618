import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { upcoming } from '../../../src/figures/upcoming/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('upcoming', () => {
  it('lists what was announced on the eve of the visit, in its first wording', async () => {
    const { container } = await renderInSite(<FigureFrame figure={upcoming} />, { at: '/?asOf=2026-02-02' });
    const list = screen.getByRole('list', { name: 'What is announced?' });
    const [visit] = within(list).getAllByRole('listitem');
    if (visit === undefined) throw new Error('no item');
    expect(within(visit).getByText('Announced')).toBeVisible();
    expect(within(visit).getByText(/which it called an official one/)).toBeVisible();
    // Sixteen announcements, six at once.
    await userEvent.setup().click(screen.getByText('10 more'));
    expect(screen.getAllByText('Open')).toHaveLength(15);
    await expectAccessible(container);
  });

  it('names the absence where nothing is announced', async () => {
    const { container } = await renderInSite(<FigureFrame figure={upcoming} />, { at: '/?asOf=2025-12-10' });
    expect(screen.getByText('nothing announced for a later time')).toBeVisible();
    await expectAccessible(container);
  });
});
