import { lazy, Suspense } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { PageHead } from './PageHead.tsx';
import './ReportPage.css';

/** Apart, so that no other page learns of all that it needs. */
const ReportRoom = lazy(async () => ({ default: (await import('./report/ReportRoom.tsx')).ReportRoom }));

/** /report: the reader's selection of figures, records and lists as one printable, citable document. */
export function ReportPage() {
  const words = useWords();
  return (
    <>
      <div className="no-print">
        <PageHead title={words.t('report.title')} lede={<p>{words.t('report.lede')}</p>} />
      </div>
      <Suspense
        fallback={
          <p className="muted" aria-busy="true">
            {words.t('report.opening')}
          </p>
        }
      >
        <ReportRoom />
      </Suspense>
    </>
  );
}
