import { countOrigins, type Version } from '../../domain/evidence.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { useSnapshot } from '../SnapshotContext.tsx';

/** What the sources of a route disagree on: every value with its own sources. Nothing without any. */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  if (versions.length === 0) return null;
  return (
    <>
      <h4>{words.t('records.versions')}</h4>
      <ul className="route-versions small">
        {versions.map(({ field, value, note, evidence }) => {
          const origins = countOrigins(evidence, (id) => dataset.sourceById.get(id));
          return (
            <li key={`${field} ${value}`}>
              <span className="muted">{field}</span>
              <div>
                {value}
                {note !== undefined && <span className="muted"> {note}</span>}
                <EvidenceMark
                  evidence={evidence}
                  confidence={origins > 1 ? 'confirmed' : 'reported'}
                  origins={origins}
                  title={words.t('records.versions.value', { field, value })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
