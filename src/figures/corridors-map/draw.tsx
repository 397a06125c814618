import { useMemo } from 'react';
import { CorridorMap, type DrawnRoute } from '../../charts/CorridorMap.tsx';
import { CorridorMapKey } from '../../charts/CorridorMapKey.tsx';
import { CORRIDOR_MODES } from '../../domain/corridor.ts';
import { CORRIDOR_STATUSES } from '../../domain/statusHistory.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { Chosen } from './Chosen.tsx';
import { describeCorridors } from './describe.ts';
import { RouteList } from './RouteList.tsx';
import type { CorridorsModel } from './select.ts';
import './draw.css';

const WIDE = 860;
/** Px of the map beside the list, and the widest map above it. */
const BESIDE = 620;
const ABOVE = 640;

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
        <Chosen model={model} />
        <CorridorMapKey
          modes={CORRIDOR_MODES.filter((mode) => routes.some((route) => route.mode === mode))}
          statuses={CORRIDOR_STATUSES.filter((status) => routes.some((route) => route.status === status))}
        />
        <p className="small muted corridors-note">{words.t('corridors.map-key')}</p>
        <p className="small muted corridors-note">{words.t('corridors.boundaries')}</p>
      </div>
      <RouteList model={model} />
    </div>
  );
}
