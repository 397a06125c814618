import type { ReactNode } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf } from '../viewState/paths.ts';
import type { ReportListKind } from '../viewState/report.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { AddToReport } from './AddToReport.tsx';
import { DownloadButton } from './DownloadButton.tsx';
import type { DownloadSubject } from './downloadSubject.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import './ListTools.css';

export interface ListToolsProps extends Pick<DownloadSubject, 'id' | 'title' | 'table'> {
  /** How many it lists; nothing can be done with an empty one. */
  readonly count: number;
  /** Path of the page on which the list stands. */
  readonly path: string;
  /** The list as a report knows it. */
  readonly list: ReportListKind;
  /** What the reader chose of it. */
  readonly choices: ViewState;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What can be done with a list as a whole: taken away as files exactly as it is shown, or put into the reader's report. */
export function ListTools({ id, title, table, count, path, list, choices, children }: ListToolsProps) {
  const words = useWords();
  const [view] = useViewState();
  const { day } = useSnapshot();
  if (count === 0) return null;
  const address = absoluteAddress(hrefOf(path, view, { ...view, asOf: day, theme: null }));
  return (
    <div className="list-tools no-print">
      <DownloadButton
        subject={{ id, title, answer: null, address, sources: [], table }}
        label={words.t('download.title', { title })}
      />
      {children}
      <AddToReport item={{ kind: 'list', list, choices }} />
    </div>
  );
}
