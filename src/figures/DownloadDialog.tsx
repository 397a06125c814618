import { useEffect, useId, useMemo, useRef } from 'react';
import { WholeWords } from '../i18n/WholeWords.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { type DownloadSubject, tableExportOf } from './downloadSubject.ts';
import { PictureDownloads } from './PictureDownloads.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { useSnapshot } from './SnapshotContext.tsx';
import { TableDownloads } from './TableDownloads.tsx';
import { useSaving } from './useSaving.ts';
import './EmbedDialog.css';
import './DownloadDialog.css';

export interface DownloadDialogProps {
  readonly subject: DownloadSubject;
  readonly onClose: () => void;
}

function Dialog({ subject, onClose }: DownloadDialogProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const table = useMemo(() => tableExportOf(subject, snapshot, words), [subject, snapshot, words]);
  const { saving, save, cancel } = useSaving();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    // jsdom has the element but not its modal state.
    if (typeof dialog.current?.showModal === 'function') dialog.current.showModal();
    else dialog.current?.setAttribute('open', '');
  }, []);
  const day = words.day(snapshot.day);
  return (
    <dialog ref={dialog} className="embed-dialog download-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h3 id={titleId}>{words.t('download.title', { title: subject.title })}</h3>
      <p className="muted">
        {table.rows.length === 0
          ? words.t('download.lede-empty', { day })
          : words.t('download.lede', {
              rows: words.t('download.rows', { count: table.rows.length }),
              sources: words.t('evidence.sources', { count: table.sources.length }),
              day,
            })}
      </p>
      {subject.drawn !== undefined && <PictureDownloads {...subject.drawn} save={save} />}
      <TableDownloads table={table} save={save} />
      <SavingStatus saving={saving} cancel={cancel} />
      <div className="embed-dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {words.t('download.close')}
        </button>
      </div>
    </dialog>
  );
}

/** The ways to take a table away. The table is made when it opens; closing it stops what is still being made. */
export function DownloadDialog(props: DownloadDialogProps) {
  return (
    <WholeWords>
      <Dialog {...props} />
    </WholeWords>
  );
}
