import { useMemo } from 'react';
import { CorridorMap, type DrawnRoute } from '../../charts/CorridorMap.tsx';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { Comparison } from './Comparison.tsx';
import { describeCorridors, sinceText } from './describe.ts';
import { RouteDetails } from './RouteDetails.tsx';
import type { CorridorsModel } from './select.ts';
import './draw.css';

const WIDE = 860;
/** Px of the map beside the list, and the widest map above it. */
const BESIDE = 620;
const ABOVE = 640;

/** The routes as a list: what a press on the map does, it does by keyboard. */
function RouteList({ model }: { model: CorridorsModel }) {
  const words = useWords();
  const [view, change] = useViewState();
  const [chosen] = model.chosen;
  return (
    <ul className="routes" aria-label={words.t('corridors.list')}>
      {model.routes.map((route) => {
        const isOpen = route.id === chosen?.id;
        const since = sinceText(route, words);
        return (
          <li key={route.id} id={route.id}>
            <h3>
              <button
                type="button"
                className="route-button"
                aria-expanded={isOpen}
                onClick={() =>
                  change({ entry: isOpen ? null : route.id, with: isOpen ? null : view.with }, { replace: true })
                }
              >
                {route.title}
              </button>
            </h3>
            <div className="entry-marks small">
              <span>{words.t(`corridor-mode.${route.mode}`)}</span>
              <StepLabel status={route.status} />
              {since !== null && <span className="muted">{words.t('corridors.since', { date: since })}</span>}
            </div>
            {isOpen && <RouteDetails route={route} model={model} />}
          </li>
        );
      })}
    </ul>
  );
}

export function DrawCorridors({ model, width }: DrawProps<CorridorsModel>) {
  const words = useWords();
  const [, change] = useViewState();
  const { sides, chosen } = model;
  // Whoever is looked at is drawn, whatever the filters leave of the list.
  const routes = useMemo(() => {
    const all = [...new Set([...model.routes, ...chosen])];
    return all.map(
      (route): DrawnRoute => ({
        key: route.id,
        mode: route.mode,
        status: route.status,
        nodes: route.nodes.map(({ name, country, lat, lon, basis }) => ({
          name,
          country,
          lat,
          lon,
          named: basis === 'source',
        })),
        name: words.t('corridors.route-name', {
          title: route.title,
          mode: words.t(`corridor-mode.${route.mode}`),
          status: words.t(`status.${route.status}`),
        }),
      }),
    );
  }, [model.routes, chosen, words]);
  const wide = width >= WIDE;
  return (
    <>
      <div className={wide ? 'corridors corridors-wide' : 'corridors'}>
        <div>
          <CorridorMap
            routes={routes}
            chosen={chosen.map(({ id }) => id)}
            sides={[sides[0].id, sides[1].id]}
            width={wide ? BESIDE : Math.min(width, ABOVE)}
            summary={describeCorridors(model, words).answer}
            countryName={(country) => countryName(sides, country, words)}
            onChoose={(id) => change({ entry: id }, { replace: true })}
          />
          <p className="small muted corridors-note">{words.t('corridors.map-key')}</p>
          <p className="small muted corridors-note">{words.t('corridors.boundaries')}</p>
        </div>
        <RouteList model={model} />
      </div>
      <Comparison model={model} />
    </>
  );
}
