import type { ReactNode } from 'react';
import type { ReportListKind } from '../viewState/report.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { AddToReport } from './AddToReport.tsx';
import { ListDownload, type ListDownloadProps } from './ListDownload.tsx';

export interface ListToolsProps extends ListDownloadProps {
  /** The list as a report knows it. */
  readonly list: ReportListKind;
  /** What the reader chose of it. */
  readonly choices: ViewState;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** What can be done with a list as a whole: taken away as files, or into the reader's report. Nothing with an empty one. */
export function ListTools({ list, choices, children, ...download }: ListToolsProps) {
  if (download.count === 0) return null;
  return (
    <div className="list-tools no-print">
      <ListDownload {...download} />
      {children}
      <AddToReport item={{ kind: 'list', list, choices }} />
    </div>
  );
}
