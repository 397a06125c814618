import { ConfidenceShape } from '../../charts/marks/ConfidenceShape.tsx';
import { Glyph } from '../../charts/marks/Glyph.tsx';
import type { KnownEntry } from '../../domain/knownOn.ts';
import { sourceIds } from '../../figures/figure.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { SourceList } from '../../figures/SourceList.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { RecordSection } from './RecordSection.tsx';

/** What a record rests on, open: how sure it is and why, the note of the editors, and every source published by the day. */
export function EvidenceSection({ entry }: { entry: KnownEntry }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const ids = sourceIds(entry.evidence);
  return (
    <RecordSection title={words.t('records.evidence')}>
      <p className="record-text">
        <span className="marked">
          <Glyph width={16} height={12}>
            <ConfidenceShape confidence={entry.confidence} />
          </Glyph>
          <b>{words.t(`confidence.${entry.confidence}`)}</b>
        </span>{' '}
        {words.t(`confidence-meaning.${entry.confidence}`)}{' '}
        {words.t('records.evidence.origins', { sources: ids.length, origins: entry.origins })}
      </p>
      {entry.reportedLater && <p className="muted small record-text">{words.t('records.evidence.reported-later')}</p>}
      {entry.note !== null && (
        <p className="record-text">
          <b>{words.t('records.note')}:</b> {entry.note}
        </p>
      )}
      {entry.searchedUntil !== null && (
        <p className="muted small">{words.t('records.searched-until', { day: words.day(entry.searchedUntil) })}</p>
      )}
      <SourceList ids={ids} dataset={dataset} />
    </RecordSection>
  );
}
