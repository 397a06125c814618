import { useId, useState } from 'react';
import { ConfidenceShape } from '../charts/marks/ConfidenceShape.tsx';
import { Glyph } from '../charts/marks/Glyph.tsx';
import type { Confidence, Evidence } from '../domain/evidence.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { sourceIds } from './figure.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import { SourceList } from './SourceList.tsx';
import './EvidenceMark.css';

export interface EvidenceMarkProps {
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  /** Independent origins behind the evidence. */
  readonly origins: number;
  /** What the evidence is for, for readers who hear the page. */
  readonly title: string;
  /** Every source was published after the day shown. */
  readonly reportedLater?: boolean;
}

/**
 * How sure a datum is, and the one step to its sources: they open in place. It holds a list, so it may not stand inside a
 * paragraph.
 */
export function EvidenceMark({ evidence, confidence, origins, title, reportedLater = false }: EvidenceMarkProps) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const ids = sourceIds(evidence);
  const name = words.t(`confidence.${confidence}`);
  return (
    <div className="evidence">
      <button
        type="button"
        className="evidence-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-label={words.t('evidence.show', { confidence: name, count: ids.length, title })}
        title={words.t(`confidence-meaning.${confidence}`)}
        onClick={() => setOpen(!open)}
      >
        <Glyph width={16} height={12}>
          <ConfidenceShape confidence={confidence} />
        </Glyph>
        <span>
          {confidence !== 'confirmed' && `${name}, `}
          <span className="evidence-count" data-cites={ids.join(' ')}>
            {words.t('evidence.sources', { count: ids.length })}
          </span>
          {origins === 1 && ids.length > 1 && `, ${words.t('evidence.one-origin')}`}
          {reportedLater && `, ${words.t('evidence.reported-later')}`}
        </span>
      </button>
      {open && (
        <div id={listId} className="evidence-list">
          <SourceList ids={ids} dataset={dataset} />
        </div>
      )}
    </div>
  );
}
