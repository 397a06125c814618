import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OverviewPage } from '../../../src/pages/OverviewPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('OverviewPage', () => {
  it('tells on the eve of the visit that it is announced, and what is expected', async () => {
    const { container } = await renderInSite(<OverviewPage />, { at: '/?asOf=2026-02-02' });
    expect(title()).toBe('State visit announced for 3–4 February 2026, with 8 papers or sets of papers expected');
    expect(screen.getByText(/^Expected in public: /)).toHaveTextContent('Agreements on logistics');
    // The file of the figure that only this state shows comes by itself.
    expect(await screen.findByRole('figure', { name: 'What is announced?' }, { timeout: 15_000 })).toBeVisible();
    await expectAccessible(container);
  }, 20_000);

  it('leaks nothing of the visit on its eve', async () => {
    const { container } = await renderInSite(<OverviewPage />, { at: '/?asOf=2026-02-02' });
    expect(container.textContent).not.toMatch(/documents are on record from the visit of 3/);
    expect(container.textContent).not.toContain('Joint Declaration on strategic partnership');
  });

  it('is quiet before there was anything to tell', async () => {
    await renderInSite(<OverviewPage />, { at: '/?asOf=1991-12-01' });
    expect(title()).toBe('0 visits and meetings and 0 documents on record');
    expect(screen.getAllByText('not yet known').length).toBeGreaterThan(0);
  });
});
