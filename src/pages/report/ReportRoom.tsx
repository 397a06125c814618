import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { makeReport } from '../../figures/reportModel.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { EMPTY_REPORT } from '../../viewState/report.ts';
import { absoluteAddress } from '../../viewState/siteAddress.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportOpener } from './ReportOpener.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { ReportTools } from './ReportTools.tsx';
import { useReport } from './useReport.ts';
import { useReportFigures } from './useReportFigures.ts';

/** Where the first item of a report is found. */
const BEGINNINGS: readonly { readonly path: string; readonly label: MessageId }[] = [
  { path: paths.overview(), label: 'app.nav.overview' },
  { path: paths.timeline(), label: 'app.nav.timeline' },
  { path: paths.visits(), label: 'app.nav.visits' },
  { path: paths.documents(), label: 'app.nav.documents' },
  { path: paths.trade(), label: 'app.nav.trade' },
];

/** Longer addresses are cut or refused by some programs and servers. */
const LONG_ADDRESS = 4000;

function NothingYet() {
  const words = useWords();
  const [view] = useViewState();
  return (
    <Notice kind="plain" title={words.t('report.empty.title')}>
      <p>{words.t('report.empty.text')}</p>
      <ul className="report-beginnings">
        {BEGINNINGS.map(({ path, label }) => (
          <li key={path}>
            <Link to={hrefOf(path, view)}>{words.t(label)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The report under work, its ways out, and as it will be printed. Which report that is, reportStorage.ts says. */
export function ReportRoom() {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const { report, change, other, openOther } = useReport();
  const figures = useReportFigures(report.items.flatMap((item) => (item.kind === 'figure' ? [item.id] : [])));
  const model = useMemo(
    () => makeReport(report, { snapshot, words, view, figures, absolute: absoluteAddress }),
    [report, snapshot, words, view, figures],
  );
  const [cleared, setCleared] = useState(false);
  const { length } = model.document.address;
  return (
    <>
      <div className="no-print">
        {other !== null && (
          <div className="report-other">
            <Notice kind="plain" title={words.t('report.other', { count: other.items.length })}>
              <button type="button" className="button" onClick={openOther}>
                {words.t('report.other.open')}
              </button>
            </Notice>
          </div>
        )}
        <p role="status">{cleared && report.items.length === 0 && words.t('report.cleared')}</p>
        {report.items.length === 0 && <NothingYet />}
        <ReportEditor report={report} items={model.items} change={change} />
        {report.items.length > 0 && (
          <ReportTools
            report={report}
            model={model}
            figures={figures}
            onClear={() => {
              setCleared(true);
              change(() => EMPTY_REPORT);
            }}
          />
        )}
        <ReportOpener
          onOpen={(opened, asOf) => {
            const { asOf: today } = snapshot.dataset;
            change(() => opened, asOf === null ? {} : { asOf: asOf < today ? asOf : null });
          }}
        />
        {length > LONG_ADDRESS && <p className="small muted">{words.t('report.long', { count: length })}</p>}
      </div>
      {report.items.length > 0 && (
        <ReportPaper
          model={model}
          replace={(index, item) =>
            change((current) => ({ ...current, items: current.items.map((one, at) => (at === index ? item : one)) }), {
              replace: true,
            })
          }
        />
      )}
    </>
  );
}
