import { lazy, Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigationType } from 'react-router-dom';
import { AsOfBar } from './AsOfBar.tsx';
import { DatasetGate } from './DatasetGate.tsx';
import { LanguageGate } from './LanguageGate.tsx';
import { Masthead } from './Masthead.tsx';
import { onceAtRest } from './onceAtRest.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SkipLink } from './SkipLink.tsx';
import { useTheme } from './useTheme.ts';
import './SiteFrame.css';

const PrintedEdges = onceAtRest(async () => (await import('./print/PrintedEdges.tsx')).PrintedEdges);

/** Says that the one file is a copy; there is nothing of it in the other builds. */
const OneFileNote =
  import.meta.env.MODE === 'one-file'
    ? lazy(async () => ({ default: (await import('./OneFileNote.tsx')).OneFileNote }))
    : null;

/** The page within its frame. After a move to another page, keyboard and screen reader continue at its beginning. */
function PageRoom() {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) {
      main.current?.focus({ preventScroll: true });
      // Going back, the browser itself returns to where the reader was; a fragment names its own place.
      if (navigation !== 'POP' && hash === '') window.scrollTo(0, 0);
    }
    shown.current = pathname;
  }, [pathname, hash, navigation]);
  return (
    <main id="main" ref={main} className="page" tabIndex={-1}>
      <PageBoundary>
        <Outlet />
      </PageBoundary>
    </main>
  );
}

/** Masthead, navigation, as-of bar, page, footer. */
export function SiteFrame() {
  useTheme();
  return (
    <LanguageGate extent="core">
      <SkipLink />
      <Masthead />
      <DatasetGate>
        {OneFileNote !== null && (
          <Suspense fallback={null}>
            <OneFileNote />
          </Suspense>
        )}
        <AsOfBar />
        <PageRoom />
        <Suspense>
          <PrintedEdges />
        </Suspense>
        <SiteFooter />
      </DatasetGate>
    </LanguageGate>
  );
}
