import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TradePage } from '../../../src/pages/TradePage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const shown = () => screen.getByText(/figures shown\.$|^No figure matches/);

describe('TradePage', () => {
  it('counts the figures that a reporter gave', async () => {
    // trade-flows.json: by KAZ 27 turnovers, 6 exports and 5 imports; by PAK 12, 23 and 12; the other 51 by third parties.
    const { location } = await renderInSite(<TradePage />, { at: '/trade' });
    expect(shown()).toHaveTextContent('136 of 136 figures shown.');
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: 'Counted by' }), 'Kazakhstan');
    expect(location()).toBe('/trade?side=KAZ');
    expect(shown()).toHaveTextContent('38 of 136 figures shown.');
  }, 20_000);

  it('takes reporter and measure from the address', async () => {
    await renderInSite(<TradePage />, { at: '/trade?side=PAK&kind=exports' });
    expect(shown()).toHaveTextContent('23 of 136 figures shown.');
  });

  it('says of an empty result what to loosen', async () => {
    await renderInSite(<TradePage />, { at: '/trade?from=1900&to=1901' });
    expect(shown()).toHaveTextContent('No figure matches. Loosen the period, the measure or the reporter.');
  });

  it('knew fewer figures on the eve of the visit, and no dispute of the days after', async () => {
    await renderInSite(<TradePage />, { at: '/trade?asOf=2026-02-02' });
    const [, count = '0'] = /of (\d+) figures/.exec(shown().textContent ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(Number(count)).toBeLessThan(136);
    expect(screen.queryByText(/January–November 2025/)).toBeNull();
  });

  it('calls a third country that reported by its name', async () => {
    await renderInSite(<TradePage />, { at: '/trade' });
    // Two-way trade over 250 million in 2022, as Uzbekistan counts it.
    expect(screen.getAllByText('Uzbekistan')[0]).toBeInTheDocument();
    expect(screen.queryByText('UZB')).toBeNull();
  });

  it('lists every target with its own heading', async () => {
    await renderInSite(<TradePage />, { at: '/trade' });
    const section = screen.getByRole('heading', { level: 2, name: 'What was aimed at' }).closest('section');
    if (section === null) throw new Error('no section');
    // All 17 rows of targets.json.
    expect(within(section).getAllByRole('heading', { level: 3 })).toHaveLength(17);
  });
});
