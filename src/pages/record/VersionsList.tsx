import { countOrigins, type Version } from '../../domain/evidence.ts';
import { EvidenceMark } from '../../figures/EvidenceMark.tsx';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { RecordSection } from './RecordSection.tsx';

function valueText(version: Version, words: Words): string {
  if (version.qualifier === 'more-than') return words.t('records.versions.more-than', { value: version.value });
  return version.qualifier === 'about' ? words.t('records.versions.about', { value: version.value }) : version.value;
}

/** What the sources disagree on: each value with who said it and its own sources. Nothing without versions. */
export function VersionsList({ versions }: { versions: readonly Version[] }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  if (versions.length === 0) return null;
  return (
    <RecordSection title={words.t('records.versions')}>
      <p className="muted small">{words.t('records.versions.explain')}</p>
      <ul className="record-rows">
        {versions.map((version) => {
          const origins = countOrigins(version.evidence, (id) => dataset.sourceById.get(id));
          const value = valueText(version, words);
          const remarks = [
            version.saidBy === undefined ? null : words.t('records.versions.said-by', { name: version.saidBy }),
            version.note ?? null,
          ].filter((remark) => remark !== null);
          return (
            <li key={`${version.field} ${version.value} ${version.saidBy}`}>
              <span>{version.field}</span>
              <div>
                <p className="record-value">{value}</p>
                {remarks.length > 0 && <p className="muted small">{remarks.join('; ')}</p>}
                <EvidenceMark
                  evidence={version.evidence}
                  confidence={origins > 1 ? 'confirmed' : 'reported'}
                  origins={origins}
                  title={words.t('records.versions.value', { field: version.field, value })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </RecordSection>
  );
}
