import { Link, useLocation } from 'react-router-dom';
import { nearest } from '../domain/nearest.ts';
import { entryTitle } from '../figures/entryTitle.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { PageHead } from './PageHead.tsx';

/** No page at this address: what was asked for, the records that it may have meant, and the ways on. */
export function NotFoundPage() {
  const words = useWords();
  const [view] = useViewState();
  const { pathname } = useLocation();
  const snapshot = useSnapshot();
  const asked = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const meant = nearest(asked, snapshot.byId.keys(), 5).flatMap((id) => snapshot.byId.get(id) ?? []);
  return (
    <>
      <PageHead
        title={words.t('app.not-found.title')}
        lede={<p>{words.t('app.not-found.text', { path: pathname })}</p>}
      />
      {meant.length > 0 && (
        <section>
          <h2>{words.t('app.not-found.meant')}</h2>
          <ul>
            {meant.map((entry) => (
              <li key={entry.id}>
                <Link to={hrefOf(entryPath(entry), view)}>{entryTitle(entry, snapshot.dataset.sides, words)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p style={{ marginBlock: '1.5rem' }}>
        <Link to={hrefOf(paths.overview(), view)}>{words.t('app.not-found.home')}</Link>
      </p>
    </>
  );
}
