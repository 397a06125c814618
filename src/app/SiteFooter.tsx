import { Link } from 'react-router-dom';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';

/** What the page rests on: the package, its version and licence, its sources. */
export function SiteFooter() {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  return (
    <footer className="page site-footer">
      <span>
        {words.t('app.footer.package', {
          title: dataset.title,
          version: dataset.version,
          day: words.day(dataset.asOf),
        })}
      </span>
      <Link to={hrefOf(paths.sources(), view)}>{words.t('app.footer.sources', { count: dataset.sources.length })}</Link>
      <a href={dataset.licence.url}>{words.t('app.footer.licence', { licence: dataset.licence.title })}</a>
      <Link to={hrefOf(paths.data(), view)}>{words.t('app.footer.data')}</Link>
      <Link to={hrefOf(paths.report(), view)}>{words.t('app.footer.report')}</Link>
    </footer>
  );
}
