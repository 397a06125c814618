import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import type { ReportItem } from '../viewState/report.ts';
import { useViewState } from '../viewState/useViewState.ts';
import '../ui/buttons.css';
import './AddToReport.css';

export interface AddToReportProps {
  readonly item: ReportItem;
  /** Among the tools of a figure. */
  readonly plain?: boolean;
}

/** Puts a figure, a record or a list into the reader's report and says so. What does it is fetched at the press. */
export function AddToReport({ item, plain = false }: AddToReportProps) {
  const words = useWords();
  const [view] = useViewState();
  const [note, setNote] = useState<ReactNode>(null);
  const add = () =>
    import('./reportAddition.tsx')
      .then(({ reportAddition }) => reportAddition(item, words, view))
      .then(setNote, () => setNote(words.t('app.page-failed.text')));
  return (
    <>
      <button type="button" className={plain ? 'button-plain' : 'button no-print'} onClick={() => void add()}>
        {words.t('frame.report')}
      </button>
      <span className="figure-link-note no-print" role="status">
        {note}
      </span>
    </>
  );
}
