import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { DownloadButton } from './DownloadButton.tsx';
import type { DownloadSubject } from './downloadSubject.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './ListDownload.css';

export interface ListDownloadProps extends Pick<DownloadSubject, 'id' | 'title' | 'table'> {
  /** How many it lists; without any there is no button. */
  readonly count: number;
  /** Path of the page on which the list stands. */
  readonly path: string;
}

/** Takes a list away exactly as it is shown: as filtered, as of the day. */
export function ListDownload({ id, title, count, path, table }: ListDownloadProps) {
  const words = useWords();
  const [view] = useViewState();
  const { day } = useSnapshot();
  if (count === 0) return null;
  const address = absoluteAddress(hrefOf(path, view, { ...view, asOf: day, theme: null }));
  return (
    <div className="list-download no-print">
      <DownloadButton
        subject={{ id, title, answer: null, address, sources: [], table }}
        label={words.t('download.title', { title })}
      />
    </div>
  );
}
