import { useState } from 'react';
import { saveFile } from '../../export/saveFile.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FoundFigure } from '../../figures/reportItems.ts';
import type { ReportModel } from '../../figures/reportModel.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Report } from '../../viewState/report.ts';
import { reportFile } from '../../viewState/reportFile.ts';
import { REPORT_FORMATS, type ReportFormat } from './reportFiles.ts';
import { reportPictures } from './reportPictures.ts';
import { type Making, useReportMaker } from './useReportMaker.ts';
import { whenDrawn } from './whenDrawn.ts';

function Progress({ making, cancel }: { making: Making; cancel: () => void }) {
  const words = useWords();
  if (making.state !== 'making') return null;
  const { done, total } = making;
  const text = done < total ? words.t('report.making', { done, total }) : words.t('report.packing');
  return (
    <div className="report-progress">
      <progress max={Math.max(total, 1)} value={done} aria-label={text} />
      <span>{text}</span>
      <button type="button" className="button" onClick={cancel}>
        {words.t('report.cancel')}
      </button>
    </div>
  );
}

/** What became of the last file. */
function useOutcome(making: Making): string {
  const words = useWords();
  switch (making.state) {
    case 'idle':
    case 'making':
      return '';
    case 'cancelled':
      return words.t('report.cancelled');
    case 'failed':
      return words.t('report.failed', { reason: making.reason });
    case 'made': {
      const { name, withoutDrawing } = making.file;
      const made = words.t('report.made', { file: name });
      if (withoutDrawing.length === 0) return made;
      const labels = words.list(withoutDrawing);
      return `${made}. ${words.t('report.made-with-tables', { count: withoutDrawing.length, labels })}`;
    }
  }
}

/** "rail-and-road": what a file can be called everywhere. */
function fileStem(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'report';
}

export interface ReportToolsProps {
  readonly report: Report;
  readonly model: ReportModel;
  readonly figures: ReadonlyMap<string, FoundFigure>;
  readonly onClear: () => void;
}

/** The ways out of the page: printed, as a document, as a file to be opened again. */
export function ReportTools({ report, model, figures, onClear }: ReportToolsProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const { making, make, cancel } = useReportMaker();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const ofMaking = useOutcome(making);
  const outcome = savedAs === null ? ofMaking : words.t('report.made', { file: savedAs });
  const { dataset, day } = snapshot;
  const name = `dostyq-${fileStem(model.document.title)}-${day}`;
  const saved = () => reportFile(report, { asOf: day, package: dataset.name, version: dataset.version });
  const found = (): ReadonlyMap<string, Figure> =>
    new Map([...figures].flatMap(([id, figure]) => (typeof figure === 'string' ? [] : [[id, figure]])));
  const makeFile = (format: ReportFormat) => {
    setSavedAs(null);
    return make({
      model,
      figures: found(),
      format,
      saved: saved(),
      name,
      day,
      pictures: reportPictures(snapshot, words),
    });
  };
  const waiting = model.items.some(({ loading }) => loading);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div className="report-tools no-print" role="group" aria-label={words.t('report.tools')}>
      <div className="report-buttons">
        <button
          type="button"
          className="button button-primary"
          disabled={waiting}
          onClick={() => void whenDrawn().then(() => window.print())}
        >
          {words.t('report.print')}
        </button>
        {REPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button"
            disabled={waiting || making.state === 'making'}
            onClick={() => void makeFile(format)}
          >
            {words.t(`report.make.${format}`)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            saveFile(`${name}.json`, 'application/json', saved());
            setSavedAs(`${name}.json`);
          }}
        >
          {words.t('report.save')}
        </button>
        <button type="button" className="button" onClick={onClear}>
          {words.t('report.clear')}
        </button>
      </div>
      <Progress making={making} cancel={cancel} />
      <p role="status" className="report-outcome">
        {outcome}
      </p>
    </div>
  );
}
