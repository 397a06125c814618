import { Link } from 'react-router-dom';
import { CORRIDOR_MODES } from '../domain/corridor.ts';
import { CORRIDOR_STATUSES } from '../domain/statusHistory.ts';
import { geoJson } from '../export/geoJson.ts';
import { saveFile } from '../export/saveFile.ts';
import { corridorFacets, filterCorridors } from '../figures/corridorFilter.ts';
import { corridorsMap } from '../figures/corridors-map/index.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { sourceIds } from '../figures/figure.ts';
import { isFiltered } from '../figures/filterEntries.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { Choice } from './filters/Choice.tsx';
import { TextField } from './filters/TextField.tsx';
import { toggled } from './filters/toggled.ts';
import { PageHead } from './PageHead.tsx';
import './filters/filters.css';
import '../ui/buttons.css';

/** /corridors: how goods and people get from one country to the other, and what blocks them. */
export function CorridorsPage() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const { dataset, day } = snapshot;
  const facets = corridorFacets(snapshot, view);
  const routes = filterCorridors(snapshot, view);
  const [status] = view.status;
  const save = () => {
    const text = geoJson(routes, {
      title: words.t('corridors.title'),
      day,
      licence: dataset.licence.name,
      address: absoluteAddress(hrefOf(paths.corridors(), view, { ...view, asOf: day })),
      sourcesOf: (route) => sourceIds(route.evidence).flatMap((id) => dataset.sourceById.get(id)?.url ?? []),
    });
    saveFile(`dostyq-corridors-${day}.geojson`, 'application/geo+json', text);
  };
  return (
    <>
      <PageHead kicker={words.t('app.nav.corridors')} title={words.t('corridors.title')} />
      <form
        className="filter-form no-print"
        aria-label={words.t('corridors.filter')}
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset className="filter-choices">
          <legend>{words.t('corridors.column.mode')}</legend>
          {CORRIDOR_MODES.map((mode) => (
            <label key={mode} className="timeline-check">
              <input
                type="checkbox"
                checked={view.kind.includes(mode)}
                onChange={() => change({ kind: toggled(view.kind, mode) })}
              />
              <span>
                {words.t('timeline.filter.option', {
                  label: words.t(`corridor-mode.${mode}`),
                  count: facets.mode.get(mode) ?? 0,
                })}
              </span>
            </label>
          ))}
        </fieldset>
        <div className="filter-row">
          <Choice
            label={words.t('corridors.column.status')}
            value={view.status.length === 1 && status !== undefined ? status : ''}
            all={words.t('timeline.filter.any')}
            options={CORRIDOR_STATUSES.map((one) => ({
              value: one,
              label: words.t('timeline.filter.option', {
                label: words.t(`status.${one}`),
                count: facets.status.get(one) ?? 0,
              }),
            }))}
            onChange={(one) => change({ status: one === null ? [] : [one] })}
          />
          <TextField
            label={words.t('timeline.filter.text')}
            value={view.q}
            onChange={(q) => change({ q }, { replace: true })}
          />
        </div>
      </form>
      <p aria-live="polite" className="small muted">
        {words.t('corridors.shown', { count: routes.length, total: snapshot.corridors.length })}{' '}
        {isFiltered(view) && (
          <Link to={hrefOf(paths.corridors(), view)} preventScrollReset>
            {words.t('frame.empty-clear')}
          </Link>
        )}
      </p>
      <div className="grid">
        <FigureFrame figure={corridorsMap} />
      </div>
      <p className="no-print">
        <button type="button" className="button" onClick={save}>
          {words.t('corridors.geojson')}
        </button>
      </p>
    </>
  );
}
