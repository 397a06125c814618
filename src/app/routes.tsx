import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router-dom';
import { NotFoundPage } from '../pages/NotFoundPage.tsx';
import { BareFrame } from './BareFrame.tsx';
import { RouteError } from './RouteError.tsx';
import { SiteFrame } from './SiteFrame.tsx';

/** A page that is fetched when it is first opened. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

/** Every address of the site and the file that answers it. */
export const routes: RouteObject[] = [
  {
    Component: SiteFrame,
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: RouteError,
        children: [
          page('/', async () => (await import('../pages/OverviewPage.tsx')).OverviewPage),
          page('/timeline', async () => (await import('../pages/TimelinePage.tsx')).TimelinePage),
          page('/visits', async () => (await import('../pages/VisitsPage.tsx')).VisitsPage),
          page('/visits/:id', async () => (await import('../pages/VisitPage.tsx')).VisitPage),
          page('/documents', async () => (await import('../pages/DocumentsPage.tsx')).DocumentsPage),
          page('/documents/:id', async () => (await import('../pages/DocumentPage.tsx')).DocumentPage),
          page('/action-plan', async () => (await import('../pages/ActionPlanPage.tsx')).ActionPlanPage),
          page('/trade', async () => (await import('../pages/TradePage.tsx')).TradePage),
          page('/areas', async () => (await import('../pages/AreasPage.tsx')).AreasPage),
          page('/areas/:id', async () => (await import('../pages/AreaPage.tsx')).AreaPage),
          page('/changes', async () => (await import('../pages/ChangesPage.tsx')).ChangesPage),
          page('/people/:id', async () => (await import('../pages/PersonPage.tsx')).PersonPage),
          page('/organisations/:id', async () => (await import('../pages/OrganisationPage.tsx')).OrganisationPage),
          page('/sources', async () => (await import('../pages/SourcesPage.tsx')).SourcesPage),
          page('/sources/:id', async () => (await import('../pages/SourcePage.tsx')).SourcePage),
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
  {
    Component: BareFrame,
    ErrorBoundary: RouteError,
    HydrateFallback: () => null,
    children: [page('/embed/:figure', async () => (await import('../embeds/EmbedPage.tsx')).EmbedPage)],
  },
];
