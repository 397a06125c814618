import { useEffect } from 'react';
import { Link, useParams } from 'react-router-dom';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { registry } from '../figures/registry.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useFigure } from '../figures/useFigure.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { MadeWith } from './MadeWith.tsx';
import { tellHost } from './tellHost.ts';
import { useLinksLeaveFrame } from './useLinksLeaveFrame.ts';
import './EmbedPage.css';

/** /embed/:figure: one figure alone, for a frame in somebody's page. It tells the host its height and what it shows. */
export function EmbedPage() {
  const words = useWords();
  const { figure: id = '' } = useParams();
  const [view] = useViewState();
  const { dataset, day } = useSnapshot();
  const loaded = useFigure(id);
  const needsWhole = registry.some((entry) => entry.id === id && entry.whole);
  const figure = needsWhole && !dataset.complete ? 'loading' : loaded;
  const stands = typeof figure === 'object';
  useEffect(() => tellHost(document.documentElement, stands ? { figure: id, day } : null), [stands, id, day]);
  const refused = useLinksLeaveFrame();

  if (figure === 'unknown') {
    return (
      <main className="embed">
        <h1 className="embed-title">{words.t('embed.unknown.title', { id })}</h1>
        <ul>
          {registry.map((entry) => (
            <li key={entry.id}>
              <Link to={hrefOf(paths.embed(entry.id), view)}>{entry.id}</Link>
            </li>
          ))}
        </ul>
      </main>
    );
  }
  return (
    <main className="embed" aria-busy={figure === 'loading'}>
      {figure !== 'loading' && (
        <>
          <FigureFrame figure={figure} embedded />
          <MadeWith />
          <p className="embed-note small" role="status">
            {refused !== null && words.t('embed.refused', { address: refused })}
          </p>
        </>
      )}
    </main>
  );
}
