import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import type { DownloadSubject } from './downloadSubject.ts';
import '../ui/buttons.css';

/** Fetched when it is first opened, and with it everything that writes files. */
const DownloadDialog = lazy(async () => ({ default: (await import('./DownloadDialog.tsx')).DownloadDialog }));

export interface DownloadButtonProps {
  readonly subject: DownloadSubject;
  /** Name of the button where what is downloaded does not stand around it. */
  readonly label?: string;
}

/** Opens the ways to take a table away: among the tools of a figure, or, with a label, beside a list. */
export function DownloadButton({ subject, label }: DownloadButtonProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={label === undefined ? 'button-plain' : 'button'}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {words.t('frame.download')}
      </button>
      {open && (
        <ErrorBoundary
          fallback={({ message }) => <span role="alert">{words.t('frame.download-failed', { reason: message })}</span>}
        >
          <Suspense fallback={<span role="status">{words.t('frame.opening')}</span>}>
            <DownloadDialog subject={subject} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
