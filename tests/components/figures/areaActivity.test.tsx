import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { areaActivity } from '../../../src/figures/area-activity/index.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('area-activity', () => {
  it('links every area and says how much is on record', async () => {
    const { container } = await renderInSite(<FigureFrame figure={areaActivity} />, { at: '/areas' });
    expect(screen.getByRole('link', { name: 'Trade: 134 entries, the last of 2026' })).toHaveAttribute(
      'href',
      '/areas/trade',
    );
    expect(screen.getAllByRole('link', { name: /entries?, the last of/ })).toHaveLength(22);
    await expectAccessible(container);
  });

  it('has a table of areas by years', async () => {
    await renderInSite(<FigureFrame figure={areaActivity} />, { at: '/areas?area=health' });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    // The head, 2025, 2026 and the finding without a year.
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText('no year')).toBeVisible();
  });

  it('says before the beginning that nothing was known', async () => {
    await renderInSite(<FigureFrame figure={areaActivity} />, { at: '/areas?asOf=1990-01-01' });
    expect(screen.getByText('Nothing on this was known on 1 January 1990.')).toBeVisible();
  });
});
