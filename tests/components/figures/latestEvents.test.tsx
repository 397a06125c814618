import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { latestEvents } from '../../../src/figures/latest-events/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('latest-events', () => {
  it('names the last contact and lists six acts with their sources in one step', async () => {
    const { container } = await renderInSite(<FigureFrame figure={latestEvents} />);
    expect(
      screen.getByText(
        'The last contact on record is of March 2026: Call of Shehbaz Sharif and Tokayev after the referendum.',
      ),
    ).toBeVisible();
    const list = screen.getByRole('list', { name: 'What happened last?' });
    expect(within(list).getAllByRole('heading', { level: 3 })).toHaveLength(6);
    expect(within(list).getByText('Joint declaration, signed')).toBeVisible();
    expect(within(list).getAllByRole('button', { name: /^confirmed: show/ }).length).toBeGreaterThan(0);
    await expectAccessible(container);
  });

  it('says before the first act that nothing was known, and offers its day', async () => {
    await renderInSite(<FigureFrame figure={latestEvents} />, { at: '/?asOf=1991-12-01' });
    expect(screen.getByRole('link', { name: 'Go to the first known day, 20 December 1991' })).toBeVisible();
  });
});
