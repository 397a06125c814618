import { Link } from 'react-router-dom';
import type { Corridor } from '../../domain/corridor.ts';
import type { Known } from '../../domain/knownOn.ts';
import { dateOf } from '../../domain/knownSince.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { entryTitle } from '../entryTitle.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import { entriesBearingOn } from './entriesBearingOn.ts';

/** What else is on record about a route, the newest first. Nothing without any. */
export function Bearing({ route }: { route: Known<Corridor> }) {
  const words = useWords();
  const [view] = useViewState();
  const snapshot = useSnapshot();
  const entries = entriesBearingOn(route, snapshot);
  if (entries.length === 0) return null;
  return (
    <>
      <h4>{words.t('corridors.bearing')}</h4>
      <ul className="route-bearing small">
        {entries.map((entry) => {
          const date = dateOf(entry);
          return (
            <li key={entry.id}>
              <span className="muted">{date === null ? words.t('date.none') : words.date(date, 'short')}</span>{' '}
              <Link to={hrefOf(entryPath(entry), view)}>{entryTitle(entry, snapshot.dataset.sides, words)}</Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
