import { Outlet } from 'react-router-dom';
import { DatasetGate } from './DatasetGate.tsx';
import { LanguageGate } from './LanguageGate.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { useTheme } from './useTheme.ts';

/** Around an embedded figure: nothing but language, theme and data. */
export function BareFrame() {
  useTheme();
  return (
    <LanguageGate extent="all">
      <DatasetGate>
        <PageBoundary>
          <Outlet />
        </PageBoundary>
      </DatasetGate>
    </LanguageGate>
  );
}
