/** Every address of the site and the file that answers it. A page is fetched when it is first opened. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { matchPath } from 'react-router-dom';
import { type CatalogueExtent, loadMessages } from '../i18n/messages.ts';

export interface SitePage {
  readonly path: string;
  /** Stands without the site around it. */
  readonly bare: boolean;
  /** It shows resources that come later than the others. */
  readonly whole: boolean;
  /** How much of the catalogue the page says. */
  readonly extent: CatalogueExtent;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  readonly Page: LazyExoticComponent<ComponentType>;
}

function page(path: string, load: () => Promise<ComponentType>, options: Partial<SitePage> = {}): SitePage {
  const loadDefault = async () => ({ default: await load() });
  return { path, bare: false, whole: false, extent: 'all', load: loadDefault, Page: lazy(loadDefault), ...options };
}

export const pages: readonly SitePage[] = [
  page('/', async () => (await import('../pages/OverviewPage.tsx')).OverviewPage, { extent: 'core' }),
  page('/timeline', async () => (await import('../pages/TimelinePage.tsx')).TimelinePage),
  page('/visits', async () => (await import('../pages/VisitsPage.tsx')).VisitsPage),
  page('/visits/:id', async () => (await import('../pages/VisitPage.tsx')).VisitPage),
  page('/documents', async () => (await import('../pages/DocumentsPage.tsx')).DocumentsPage),
  page('/documents/:id', async () => (await import('../pages/DocumentPage.tsx')).DocumentPage),
  page('/action-plan', async () => (await import('../pages/ActionPlanPage.tsx')).ActionPlanPage),
  page('/trade', async () => (await import('../pages/TradePage.tsx')).TradePage, { whole: true }),
  page('/areas', async () => (await import('../pages/AreasPage.tsx')).AreasPage, { whole: true }),
  page('/areas/:id', async () => (await import('../pages/AreaPage.tsx')).AreaPage, { whole: true }),
  page('/corridors', async () => (await import('../pages/CorridorsPage.tsx')).CorridorsPage),
  page('/data', async () => (await import('../pages/DataPage.tsx')).DataPage, { whole: true }),
  page('/changes', async () => (await import('../pages/ChangesPage.tsx')).ChangesPage, { whole: true }),
  page('/report', async () => (await import('../pages/ReportPage.tsx')).ReportPage, { whole: true }),
  page('/people/:id', async () => (await import('../pages/PersonPage.tsx')).PersonPage, { whole: true }),
  page('/organisations/:id', async () => (await import('../pages/OrganisationPage.tsx')).OrganisationPage, {
    whole: true,
  }),
  page('/sources', async () => (await import('../pages/SourcesPage.tsx')).SourcesPage, { whole: true }),
  page('/sources/:id', async () => (await import('../pages/SourcePage.tsx')).SourcePage, { whole: true }),
  page('/search', async () => (await import('../pages/SearchPage.tsx')).SearchPage, { whole: true }),
  page('/embed/:figure', async () => (await import('../embeds/EmbedPage.tsx')).EmbedPage, { bare: true }),
];

/** Starts fetching the page at a path, so that it travels beside the data and the words. */
export function preloadPage(pathname: string): void {
  const page = pages.find(({ path }) => matchPath(path, pathname));
  if (page === undefined) return;
  // A failure shows when the page is opened.
  void Promise.all([page.load(), loadMessages('en', page.extent)]).catch(() => undefined);
}
