import { Link } from 'react-router-dom';
import type { Dataset } from '../domain/dataset.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { publishedText } from './publishedText.ts';
import './SourceList.css';

/** The sources with these ids: publisher, title as a link to the publication, day, and what they relay. */
export function SourceList({ ids, dataset }: { ids: readonly string[]; dataset: Dataset }) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <ul className="source-list">
      {ids.map((id) => {
        const source = dataset.sourceById.get(id);
        if (!source) return <li key={id}>{words.t('evidence.missing', { id })}</li>;
        return (
          <li key={id}>
            <Link to={hrefOf(paths.source(id), view)} className="source-publisher">
              {source.publisher}
            </Link>
            {', '}
            {source.url === null ? (
              <span>{source.title}</span>
            ) : (
              <a href={source.url} rel="noreferrer" lang={source.language}>
                {source.title}
              </a>
            )}
            {', '}
            <span className="nowrap">{publishedText(source, words)}</span>
            {source.carriedFrom !== undefined && (
              <span className="muted"> ({words.t('evidence.carried-from', { agency: source.carriedFrom })})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
