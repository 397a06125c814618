import { useId, useState } from 'react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Report } from '../../viewState/report.ts';
import { parseReportFile, type ReportFileFault } from '../../viewState/reportFile.ts';

interface Refused {
  readonly file: string;
  readonly faults: readonly ReportFileFault[];
}

/** Faults told one by one; a file may have many. */
const FAULTS_TOLD = 8;

/** Opens a saved report; one that cannot be read is refused with all that is wrong with it. */
export function ReportOpener({ onOpen }: { onOpen: (report: Report, asOf: string | null) => void }) {
  const words = useWords();
  const id = useId();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  const open = async (file: File) => {
    const result = parseReportFile(await file.text());
    setRefused(result.report === null ? { file: file.name, faults: result.faults } : null);
    setSaid(result.report === null ? '' : words.t('report.file.opened', { count: result.report.items.length }));
    if (result.report !== null) onOpen(result.report, result.asOf);
  };
  return (
    <div className="report-opener">
      <label htmlFor={id}>{words.t('report.open')}</label>{' '}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      <span role="status"> {said}</span>
      <div role="alert">
        {refused !== null && (
          <Notice kind="error" title={words.t('report.file.refused', { file: refused.file })}>
            <ul>
              {refused.faults.slice(0, FAULTS_TOLD).map(({ kind, place, found }) => (
                <li key={`${kind} ${place} ${found}`}>
                  {words.t(`report.file.${kind}`, { found, place: place ?? 0 })}
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </div>
  );
}
