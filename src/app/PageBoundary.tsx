import { type ReactNode, Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../i18n/WordsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Waiting } from './Waiting.tsx';

/** Around a page: still bars while its file is fetched, and words in place when it breaks. Another page is another try. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <ErrorBoundary
      key={pathname}
      fallback={(error) => (
        <div className="page-failed">
          <h1>{words.t('app.page-failed.title')}</h1>
          <Notice kind="error" title={words.t('app.page-failed.text')}>
            <p className="small">{error.message}</p>
            <p>
              <button type="button" className="button" onClick={() => window.location.reload()}>
                {words.t('app.page-failed.reload')}
              </button>
            </p>
          </Notice>
        </div>
      )}
    >
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
