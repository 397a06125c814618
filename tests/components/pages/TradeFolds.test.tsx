import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TradePage } from '../../../src/pages/TradePage.tsx';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const summary = (name: RegExp) => {
  const found = screen.getAllByText(name).find((element) => element.tagName === 'SUMMARY');
  if (found === undefined) throw new Error(`no fold ${name}`);
  return found;
};

describe('the folds of TradePage', () => {
  it('hold the findings of a topic and make them when opened', async () => {
    await renderInSite(<TradePage />, { at: '/trade' });
    // trade-notes.json: 10 rows with topic "barrier".
    const barriers = summary(/^Barriers, 10$/);
    expect(screen.queryByRole('list', { name: 'Barriers' })).toBeNull();
    await userEvent.setup().click(barriers);
    expect(within(screen.getByRole('list', { name: 'Barriers' })).getAllByRole('heading', { level: 3 })).toHaveLength(
      10,
    );
  });

  it('hold what is said to be possible; what was traded has a figure', async () => {
    await renderInSite(<TradePage />, { at: '/trade' });
    // trade-products.json: 7 potentials; 6 markets and 2 comparisons. 18 rows are goods of the two.
    expect(summary(/^Said to be possible; no actual trade, 7$/)).toBeVisible();
    expect(summary(/^The market around it, and other countries, 8$/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Pakistan to Kazakhstan, 10' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Kazakhstan to Pakistan, 8' })).toBeVisible();
  });

  it('show every entry at the address that leads to it', async () => {
    const dataset = await realDataset();
    const ids = (
      ['trade-flows', 'trade-products', 'trade-disputes', 'trade-notes', 'targets', 'indicators'] as const
    ).map((resource) => dataset[resource].at(-1)?.id);
    for (const id of ids) {
      if (id === undefined) throw new Error('no entry');
      const { container, unmount } = await renderInSite(<TradePage />, { at: `/trade#${id}` });
      expect(container.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
      unmount();
    }
  });
});
