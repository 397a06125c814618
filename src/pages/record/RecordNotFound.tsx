import { Link } from 'react-router-dom';
import type { KnownEntry } from '../../domain/knownOn.ts';
import { nearest } from '../../domain/nearest.ts';
import { entryTitle } from '../../figures/entryTitle.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { PageHead } from '../PageHead.tsx';
import { RecordSection } from './RecordSection.tsx';

export interface RecordNotFoundProps {
  readonly kicker: string;
  /** The id in the address. */
  readonly id: string;
  /** The page of all records of this kind, and what the link to it says. */
  readonly listPath: string;
  readonly listLabel: string;
}

const MOST = 5;

/** No record of this kind has the id: what was asked for, the records known on the day with the nearest ids, the list. */
export function RecordNotFound({ kicker, id, listPath, listLabel }: RecordNotFoundProps) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const meant = new Set<KnownEntry>(
    nearest(id, snapshot.byId.keys(), MOST).flatMap((near) => snapshot.byId.get(near) ?? []),
  );
  return (
    <>
      <PageHead
        kicker={kicker}
        title={words.t('records.not-found.title', { id })}
        lede={<p>{words.t('records.not-found.text')}</p>}
      />
      {meant.size > 0 && (
        <RecordSection title={words.t('records.not-found.meant')}>
          <ul className="record-nearest">
            {[...meant].map((entry) => (
              <li key={entry.id}>
                <Link to={hrefOf(entryPath(entry), view)}>{entryTitle(entry, snapshot.dataset.sides, words)}</Link>{' '}
                <span className="muted small">{entry.id}</span>
              </li>
            ))}
          </ul>
        </RecordSection>
      )}
      <p className="record-way-on">
        <Link to={hrefOf(listPath, view)}>{listLabel}</Link>
      </p>
    </>
  );
}
