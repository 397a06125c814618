import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VisitPage } from '../../../src/pages/VisitPage.tsx';
import { aVisit } from '../../helpers/actBuilders.ts';
import { aDataset } from '../../helpers/builders.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const route = '/visits/:id';
const STATE_VISIT = '/visits/visit-tokayev-islamabad-2026';
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('VisitPage', () => {
  it('tells the whole of the state visit, and that it was first announced for November 2025', async () => {
    const { container } = await renderInSite(<VisitPage />, { at: STATE_VISIT, route });
    expect(
      screen.getByRole('heading', { level: 1, name: 'President Tokayev’s state visit to Pakistan' }),
    ).toBeVisible();
    const history = section('How it came about');
    expect(history.getByText('Planned for November 2025')).toBeVisible();
    expect(history.getByText('Planned for 3–4 February 2026')).toBeVisible();
    expect(history.getByText('Took place')).toBeVisible();
    expect(history.getAllByRole('button', { name: /show/ })).toHaveLength(3);
    // Tokayev, Shakkaliyev, Kosanov, Nurbek, Kistafin; eight hosts.
    expect(section('Who came').getAllByRole('listitem')).toHaveLength(5);
    expect(section('Who received them').getAllByRole('listitem')).toHaveLength(8);
    expect(section('Who received them').getByText('Chief of Defence Forces of Pakistan, Field Marshal')).toBeVisible();
    expect(
      section('Programme')
        .getAllByRole('heading', { level: 3 })
        .map((day) => day.textContent),
    ).toEqual(['3 February 2026', '3–4 February 2026', '4 February 2026']);
    expect(
      section('What came of it').getByRole('link', { name: 'Joint Declaration on strategic partnership' }),
    ).toHaveAttribute('href', '/documents/doc-joint-declaration-2026');
    expect(section('Where the sources disagree').getByText('state visit')).toBeVisible();
    expect(section('Sources').getAllByRole('listitem')).toHaveLength(9);
    await expectAccessible(container);
  });

  it('shows on the eve only what was announced', async () => {
    const { container } = await renderInSite(<VisitPage />, { at: `${STATE_VISIT}?asOf=2026-02-02`, route });
    expect(screen.getByText(/On 2 February 2026 this was announced/)).toBeVisible();
    expect(section('How it came about').queryByText('Took place')).toBeNull();
    expect(section('Who came').getAllByRole('listitem')).toHaveLength(1);
    for (const name of ['Who received them', 'Programme', 'What came of it']) {
      expect(screen.queryByRole('region', { name })).toBeNull();
    }
    // Where it was held became known with the visit.
    expect(container.textContent).not.toContain('Nur Khan');
    expect(container.textContent).not.toContain('first Kazakh president');
    await expectAccessible(container);
  });

  it('says that the announced month passed without a report', async () => {
    await renderInSite(<VisitPage />, { at: `${STATE_VISIT}?asOf=2025-12-10`, route });
    expect(screen.getByText(/had passed on 10 December 2025 without a report that it took place/)).toBeVisible();
    expect(screen.queryByText('Planned for 3–4 February 2026')).toBeNull();
  });

  it('tells nothing, not even the title, before the first known day', async () => {
    const { container } = await renderInSite(<VisitPage />, { at: `${STATE_VISIT}?asOf=2025-06-01`, route });
    expect(screen.getByRole('heading', { level: 1, name: 'Not yet known on 1 June 2025' })).toBeVisible();
    expect(container.textContent).not.toContain('Tokayev');
    expect(screen.getByRole('link', { name: 'See it as known on 9 August 2025' })).toHaveAttribute(
      'href',
      `${STATE_VISIT}?asOf=2025-08-09`,
    );
    await expectAccessible(container);
  });

  it('offers the nearest records for an unknown id', async () => {
    const { container } = await renderInSite(<VisitPage />, { at: '/visits/visit-tokaev-islamabad-2026', route });
    expect(
      screen.getByRole('heading', { level: 1, name: 'There is no record “visit-tokaev-islamabad-2026”' }),
    ).toBeVisible();
    expect(section('The nearest records').getAllByRole('link')[0]).toHaveAttribute('href', STATE_VISIT);
    await expectAccessible(container);
  });

  it('answers to a former id', async () => {
    const dataset = aDataset({ visits: [aVisit('new', '2025-05-05', { formerIds: ['old'] })] });
    await renderInSite(<VisitPage />, { at: '/visits/old', route, dataset });
    expect(screen.getByRole('heading', { level: 1, name: 'Title of new' })).toBeVisible();
  });
});
