import { Link } from 'react-router-dom';
import { nearest } from '../../domain/nearest.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import './AreaSection.css';
import { PageHead } from '../PageHead.tsx';

/** In place of an area that does not exist: what was asked for, and the areas that may have been meant. */
export function UnknownArea({ id }: { id: string }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const meant = nearest(id, dataset.areaById.keys(), 3).flatMap((near) => dataset.areaById.get(near) ?? []);
  return (
    <>
      <PageHead kicker={words.t('app.nav.areas')} title={words.t('areas.unknown.title', { id })} />
      <div className="area-unknown">
        <Notice kind="error" title={words.t('areas.unknown.text')}>
          {meant.length > 0 && (
            <>
              <p>{words.t('areas.unknown.meant')}</p>
              <ul>
                {meant.map((area) => (
                  <li key={area.id}>
                    <Link to={hrefOf(paths.area(area.id), view)}>{area.title}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>
            <Link to={hrefOf(paths.areas(), view)}>{words.t('areas.unknown.all')}</Link>
          </p>
        </Notice>
      </div>
    </>
  );
}
