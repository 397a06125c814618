import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { BrowserRouter, HashRouter, parsePath, Route, Routes } from 'react-router-dom';
import { datasetQuery, packageAddress } from '../load/datasetQuery.ts';
import { isOneFile } from '../viewState/isOneFile.ts';
import { siteAddress } from '../viewState/siteAddress.ts';
import { parseViewState } from '../viewState/viewState.ts';
import { BareFrame } from './BareFrame.tsx';
import { LanguageGate } from './LanguageGate.tsx';
import { pages, preloadPage } from './pages.ts';
import { ScrollToFragment } from './ScrollToFragment.tsx';
import { SiteFrame } from './SiteFrame.tsx';
import { Waiting } from './Waiting.tsx';
import { WholeDataset } from './WholeDataset.tsx';

const NotFoundPage = lazy(async () => ({ default: (await import('../pages/NotFoundPage.tsx')).NotFoundPage }));

/** The path of the site under which it is deployed, without a slash at its end. */
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

// Compared here, not by `isOneFile`: a router that is not used is left out of the build only where that is plain on the spot.
const Router = import.meta.env.MODE === 'one-file' ? HashRouter : BrowserRouter;

/** Asks for the data and the page at once: neither waits for the other, nor for the words. */
function startFetching(): QueryClient {
  const queryClient = new QueryClient();
  const { pathname = '', search } = isOneFile ? parsePath(window.location.hash.slice(1)) : window.location;
  const { dataset } = parseViewState(new URLSearchParams(search));
  void queryClient.prefetchQuery(datasetQuery(packageAddress(dataset, siteAddress())));
  preloadPage(pathname.slice(basename.length) || '/');
  return queryClient;
}

/** The whole application: what was fetched, and where the reader is. */
export function App() {
  const [queryClient] = useState(startFetching);
  return (
    <QueryClientProvider client={queryClient}>
      <Router basename={basename}>
        <Routes>
          <Route element={<BareFrame />}>
            {pages
              .filter(({ bare }) => bare)
              .map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
          </Route>
          <Route element={<SiteFrame />}>
            {pages
              .filter(({ bare }) => !bare)
              .map(({ path, extent, whole, Page }) => (
                <Route
                  key={path}
                  path={path}
                  element={
                    <LanguageGate extent={extent} fallback={<Waiting />}>
                      {whole ? (
                        <WholeDataset>
                          <Page />
                          <ScrollToFragment />
                        </WholeDataset>
                      ) : (
                        <>
                          <Page />
                          <ScrollToFragment />
                        </>
                      )}
                    </LanguageGate>
                  }
                />
              ))}
            <Route
              path="*"
              element={
                <LanguageGate extent="all" fallback={<Waiting />}>
                  <NotFoundPage />
                </LanguageGate>
              }
            />
          </Route>
        </Routes>
      </Router>
    </QueryClientProvider>
  );
}
