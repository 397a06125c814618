import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { tradeDisputes } from '../../../src/figures/trade-disputes/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('trade-disputes', () => {
  it('draws every version with its value, who counted and who said it', async () => {
    const { container } = await renderInSite(<FigureFrame figure={tradeDisputes} />, { at: '/trade' });
    const values = screen.getByRole('list', {
      name: 'Published values: What were Pakistan’s exports to Kazakhstan in FY2024-25?',
    });
    expect(
      within(values)
        .getAllByRole('img')
        .map((strip) => strip.getAttribute('aria-label')),
    ).toEqual(['97.96', '250.8']);
    expect(within(values).getByText(/Official document cited by Wealth Pakistan and APP/)).toBeVisible();
    await expectAccessible(container);
  });

  it('shows one alone and goes back to all', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<FigureFrame figure={tradeDisputes} />, { at: '/trade?asOf=2026-02-05' });
    await user.click(
      screen.getByRole('link', { name: 'This one alone: What were Pakistan’s exports to Kazakhstan in FY2024-25?' }),
    );
    expect(location()).toBe('/trade?asOf=2026-02-05&entry=d-fy25-exports');
    expect(screen.getByRole('heading', { level: 2, name: /exports to Kazakhstan in FY2024-25/ })).toBeVisible();
    expect(screen.getAllByRole('list', { name: /^Published values/ })).toHaveLength(1);
    await user.click(screen.getByRole('link', { name: /^All of them/ }));
    expect(location()).toBe('/trade?asOf=2026-02-05');
  });
});
