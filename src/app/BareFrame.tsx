import { Suspense } from 'react';
import { Outlet } from 'react-router-dom';
import { DatasetGate } from './DatasetGate.tsx';
import { LanguageGate } from './LanguageGate.tsx';
import { onceAtRest } from './onceAtRest.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { useTheme } from './useTheme.ts';

const PrintedLinks = onceAtRest(async () => (await import('./print/PrintedLinks.tsx')).PrintedLinks);

/** Around an embedded figure: nothing but language, theme and data. */
export function BareFrame() {
  useTheme();
  // In somebody's page it prints as a part of that page, no higher than its frame.
  const standsAlone = window.parent === window;
  return (
    <LanguageGate extent="all">
      <DatasetGate>
        <PageBoundary>
          <Outlet />
        </PageBoundary>
        {standsAlone && (
          <Suspense>
            <PrintedLinks />
          </Suspense>
        )}
      </DatasetGate>
    </LanguageGate>
  );
}
