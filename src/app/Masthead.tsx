import { useState } from 'react';
import { Link, NavLink } from 'react-router-dom';
import type { MessageId } from '../i18n/messages.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { SearchButton } from './SearchButton.tsx';

const SECTIONS: readonly { readonly path: string; readonly label: MessageId }[] = [
  { path: paths.overview(), label: 'app.nav.overview' },
  { path: paths.timeline(), label: 'app.nav.timeline' },
  { path: paths.visits(), label: 'app.nav.visits' },
  { path: paths.documents(), label: 'app.nav.documents' },
  { path: paths.actionPlan(), label: 'app.nav.action-plan' },
  { path: paths.trade(), label: 'app.nav.trade' },
  { path: paths.areas(), label: 'app.nav.areas' },
  { path: paths.corridors(), label: 'app.nav.corridors' },
  { path: paths.sources(), label: 'app.nav.sources' },
  { path: paths.changes(), label: 'app.nav.changes' },
];

function ThemeButton() {
  const words = useWords();
  const [view, change] = useViewState();
  const isDark =
    view.theme === 'dark' ||
    (view.theme === null && typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <button
      type="button"
      className="button-plain"
      onClick={() => change({ theme: isDark ? 'light' : 'dark' }, { replace: true })}
    >
      {words.t(isDark ? 'app.theme.to-light' : 'app.theme.to-dark')}
    </button>
  );
}

/** Name, tools and main navigation; on a phone the navigation opens from a button. */
export function Masthead() {
  const words = useWords();
  const [view] = useViewState();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <header className="masthead no-print">
      <div className="page">
        <div className="masthead-row">
          <Link className="wordmark" to={hrefOf(paths.overview(), view)}>
            Dostyq{' '}
            <small>
              <span lang="kk">достық</span> · <span lang="ur">دوستی</span>
            </small>
          </Link>
          <div className="masthead-tools">
            <SearchButton />
            <ThemeButton />
            <button
              type="button"
              className="button menu-button"
              aria-expanded={menuOpen}
              aria-controls="main-navigation"
              onClick={() => setMenuOpen(!menuOpen)}
            >
              {words.t('app.menu')}
            </button>
          </div>
        </div>
        <nav id="main-navigation" className="navigation" data-open={menuOpen} aria-label={words.t('app.nav')}>
          {SECTIONS.map(({ path, label }) => (
            <NavLink key={path} to={hrefOf(path, view)} end={path === '/'} onClick={() => setMenuOpen(false)}>
              {words.t(label)}
            </NavLink>
          ))}
        </nav>
      </div>
    </header>
  );
}
