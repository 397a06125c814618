/** Pages over the real data: title, a telling fact, what an unknown id gets, and nothing for axe to say. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { EmbedPage } from '../../../src/embeds/EmbedPage.tsx';
import { ActionPlanPage } from '../../../src/pages/ActionPlanPage.tsx';
import { ChangesPage } from '../../../src/pages/ChangesPage.tsx';
import { DataPage } from '../../../src/pages/DataPage.tsx';
import { NotFoundPage } from '../../../src/pages/NotFoundPage.tsx';
import { OrganisationPage } from '../../../src/pages/OrganisationPage.tsx';
import { OverviewPage } from '../../../src/pages/OverviewPage.tsx';
import { PersonPage } from '../../../src/pages/PersonPage.tsx';
import { SourcePage } from '../../../src/pages/SourcePage.tsx';
import { SourcesPage } from '../../../src/pages/SourcesPage.tsx';
import { TradePage } from '../../../src/pages/TradePage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

interface PageCase {
  readonly page: ReactNode;
  readonly at: string;
  readonly route?: string;
  readonly title: string | RegExp;
  readonly fact: string | RegExp;
  /** Hundreds of rows: axe reads them in Chromium, where it is quick. */
  readonly long?: boolean;
}

const CASES: readonly PageCase[] = [
  { page: <OverviewPage />, at: '/', title: /^27 documents are on record/, fact: 'US$105.6 m' },
  {
    page: <OverviewPage />,
    at: '/?asOf=2026-02-02',
    title: /^State visit announced/,
    fact: /Agreements on trade facilitation/,
  },
  {
    page: <ActionPlanPage />,
    at: '/action-plan',
    title: /What was promised/,
    fact: '51 of 51 promises shown.',
    long: true,
  },
  { page: <TradePage />, at: '/trade', title: /How much is traded/, fact: '136 of 136 figures shown.', long: true },
  {
    page: <SourcesPage />,
    at: '/sources',
    title: /What does all this rest on/,
    fact: '633 of 633 sources shown.',
    long: true,
  },
  {
    page: <SourcePage />,
    at: '/sources/web-desk-pre-visit',
    route: '/sources/:id',
    title: /.+/,
    fact: 'No address is held.',
  },
  {
    page: <ChangesPage />,
    at: '/changes?from=2025-09-08&to=2025-09-09',
    title: /What became known/,
    fact: /after 8 September 2025 and by 9 September 2025/,
  },
  {
    page: <DataPage />,
    at: '/data',
    title: /What does the data hold/,
    fact: /1,419 records resting on 633 sources/,
    long: true,
  },
  {
    page: <PersonPage />,
    at: '/people/shehbaz-sharif',
    route: '/people/:id',
    title: 'Shehbaz Sharif',
    fact: 'Prime Minister of Pakistan',
  },
  {
    page: <OrganisationPage />,
    at: '/organisations/org-intergovernmental-commission',
    route: '/organisations/:id',
    title: 'Pakistan–Kazakhstan Intergovernmental Joint Commission',
    fact: 'No report was found of sessions 1, 2, 3, 4, 5, 6, 7, 8 and 10.',
  },
  { page: <NotFoundPage />, at: '/no/such/page', title: 'There is no page at this address', fact: /\/no\/such\/page/ },
];

describe.each(CASES)('$at', ({ page, at, route, title, fact, long = false }) => {
  it('has its title and its fact, and gives axe nothing to say', async () => {
    const { container } = await renderInSite(page, route === undefined ? { at } : { at, route });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getAllByText(fact, { exact: false })[0]).toBeVisible();
    if (!long) await expectAccessible(container);
  });
});

describe('an unknown id', () => {
  it.each([
    { page: <SourcePage />, at: '/sources/dawn-0', route: '/sources/:id', title: 'There is no such source' },
    {
      page: <PersonPage />,
      at: '/people/shahbaz-sharif',
      route: '/people/:id',
      title: 'There is no page at this address',
    },
    {
      page: <OrganisationPage />,
      at: '/organisations/org-x',
      route: '/organisations/:id',
      title: 'There is no page at this address',
    },
  ])('$at is said in place', async ({ page, at, route, title }) => {
    await renderInSite(page, { at, route });
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
  });
});

describe('the sources', () => {
  it('filter by side through the address', async () => {
    const { location } = await renderInSite(<SourcesPage />, { at: '/sources' });
    await userEvent.setup().selectOptions(screen.getByLabelText('Publisher in'), 'Kazakhstan');
    expect(location()).toBe('/sources?side=KAZ');
    expect(screen.getByText('120 of 633 sources shown.')).toBeVisible();
  });

  it('say what to loosen when nothing matches', async () => {
    await renderInSite(<SourcesPage />, { at: '/sources?q=xyzzy' });
    expect(screen.getByText(/No source matches\. Loosen the search or the filters\./)).toBeVisible();
  });
});

describe('the promises', () => {
  it('can be seen by where they were made', async () => {
    const { location } = await renderInSite(<ActionPlanPage />, { at: '/action-plan' });
    await userEvent.setup().click(screen.getByRole('checkbox', { name: /^Joint Declaration/ }));
    expect(location()).toBe('/action-plan?kind=joint-declaration');
    expect(screen.getByText('2 of 51 promises shown.')).toBeVisible();
    // Once in its row, once among what is due: that keeps to the filters of the page.
    expect(screen.getAllByRole('heading', { level: 3, name: 'Strategic Dialogue every two years' })).toHaveLength(2);
  });
});

describe('the trade figures', () => {
  it('filter by who counted', async () => {
    await renderInSite(<TradePage />, { at: '/trade?side=third-party' });
    // 46 of Correlates of War, 2 of Head, Mayer and Ries, 2 of the Pakistan Business Council, 1 of a company group.
    expect(screen.getByText('51 of 136 figures shown.')).toBeVisible();
  });

  it('tell a dispute with every value and who said it', async () => {
    await renderInSite(<TradePage />, { at: '/trade' });
    const dispute = screen.getByRole('heading', { level: 3, name: /exports to Kazakhstan in FY2024-25/ }).closest('li');
    if (dispute === null) throw new Error('no dispute');
    expect(within(dispute).getByText('million USD')).toBeVisible();
    expect(within(dispute).getByText('97.96')).toBeVisible();
    expect(within(dispute).getByText('250.8')).toBeVisible();
    expect(within(dispute).getByText(/Official document cited by Wealth Pakistan and APP/)).toBeVisible();
  });
});

describe('an embedded figure', () => {
  it('stands alone under its question, with its day and the way home', async () => {
    await renderInSite(<EmbedPage />, { at: '/embed/document-count?asOf=2026-02-05', route: '/embed/:figure' });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title).toHaveTextContent('How many documents were signed on 4 February 2026?');
    // The title of the document follows once the figure is drawn.
    await waitFor(() => expect(document.title).toBe('How many documents were signed on 4 February 2026?'));
    expect(screen.getByText('As known on 5 February 2026')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Dostyq: table, sources, citation' })).toHaveAttribute(
      'href',
      '/documents?asOf=2026-02-05#document-count',
    );
  });

  it('names the figures there are when it is not one of them', async () => {
    await renderInSite(<EmbedPage />, { at: '/embed/nonsense', route: '/embed/:figure' });
    expect(await screen.findByRole('heading', { level: 1, name: /There is no figure “nonsense”/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'trade-flows' })).toHaveAttribute('href', '/embed/trade-flows');
  });
});
