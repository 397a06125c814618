import { lazy } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { DialogButton } from './DialogButton.tsx';
import type { DownloadSubject } from './downloadSubject.ts';

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
  return (
    <DialogButton plain={label === undefined} label={label} text={words.t('frame.download')}>
      {(onClose) => <DownloadDialog subject={subject} onClose={onClose} />}
    </DialogButton>
  );
}
