import { useMemo } from 'react';
import type { CorridorMode } from '../domain/corridor.ts';
import type { CorridorStatus } from '../domain/statusHistory.ts';
import { layoutCorridorMap, type MapRoute, type PlacedRoute } from './corridorMapLayout.ts';
import mapRegion from './map/region.json';
import { RouteLine } from './RouteLine.tsx';
import './CorridorMap.css';

export interface DrawnRoute extends MapRoute {
  readonly mode: CorridorMode;
  readonly status: CorridorStatus;
  /** Title, mode and status. */
  readonly name: string;
}

export interface CorridorMapProps {
  readonly routes: readonly DrawnRoute[];
  /** Keys of the one or two that are looked at; the others step back. */
  readonly chosen: readonly string[];
  /** ISO 3166-1 alpha-3 of the two parties, in their order. */
  readonly sides: readonly [string, string];
  readonly width: number;
  readonly summary: string;
  readonly countryName: (country: string) => string;
  readonly onChoose: (key: string) => void;
}

function Route({
  route,
  placed,
  state,
}: {
  route: DrawnRoute;
  placed: PlacedRoute;
  state: 'chosen' | 'plain' | 'back';
}) {
  const { status, mode } = route;
  return (
    <g className={`route route-${status} route-${state}`}>
      <RouteLine d={placed.path} mode={mode} />
      {status === 'suspended' && placed.middle !== null && (
        <path d={`M${placed.middle[0] - 5} ${placed.middle[1] - 5}l10 10m0-10l-10 10`} className="route-cross" />
      )}
      {placed.beyond.map(({ x, y, angle }) => (
        <path
          key={`${x} ${y}`}
          d="M-7-4L0 0l-7 4"
          className="route-beyond"
          transform={`translate(${x} ${y}) rotate(${(angle * 180) / Math.PI})`}
        />
      ))}
    </g>
  );
}

/**
 * Routes on a map of the region that is in the site itself: no tiles, no network. A route is chosen by a press on its line;
 * for the keyboard the list beside the map does the same.
 */
export function CorridorMap(props: CorridorMapProps) {
  const { routes, chosen, sides, width, summary, countryName, onChoose } = props;
  const layout = useMemo(() => layoutCorridorMap(mapRegion, routes, width), [routes, width]);
  const placedOf = new Map(layout.routes.map((placed) => [placed.key, placed]));
  const stateOf = (key: string) => (chosen.length === 0 ? 'plain' : chosen.includes(key) ? 'chosen' : 'back');
  // What is looked at lies on top.
  const order = routes.toSorted((a, b) => Number(chosen.includes(a.key)) - Number(chosen.includes(b.key)));
  const looked = layout.routes.filter(({ key }) => chosen.includes(key));
  const labels = layout.labels(looked);
  const { height } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its routes.
    <svg
      className="drawing corridor-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={summary}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the list says it. */}
      <g aria-hidden="true">
        <rect width={width} height={height} className="map-sea" />
        <path d={layout.land} className="map-land" />
        {sides.map((side, index) => (
          <path key={side} d={layout.parties[side]} className={`map-party map-party-${index === 0 ? 'a' : 'b'}`} />
        ))}
        <path d={layout.boundaries} className="map-boundary" />
        <path d={layout.disputed} className="map-boundary map-disputed" />
        {layout.names(labels, countryName).map(({ key, text, x, y }) => (
          <text
            key={key}
            x={x}
            y={y}
            className={`middle halo-land ${sides.includes(key) ? 'map-name-party' : 'map-name'}`}
          >
            {text}
          </text>
        ))}
        {order.map((route) => {
          const placed = placedOf.get(route.key);
          return placed === undefined ? null : (
            <Route key={route.key} route={route} placed={placed} state={stateOf(route.key)} />
          );
        })}
        {(looked.length === 0 ? layout.routes : looked).flatMap(({ nodes }) =>
          nodes.map((node) => (
            <circle
              key={node.key}
              cx={node.x}
              cy={node.y}
              r={looked.length === 0 ? 1.8 : node.named ? 3.6 : 2.2}
              className={node.named ? 'map-node' : 'map-node map-node-way'}
            />
          )),
        )}
        {labels.map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} className={`halo-land map-place${anchor === 'end' ? ' end' : ''}`}>
            {text}
          </text>
        ))}
      </g>
      {order.map((route) => {
        const placed = placedOf.get(route.key);
        if (placed === undefined || placed.path === '') return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: an svg has no buttons.
          <path
            key={route.key}
            role="button"
            tabIndex={-1}
            aria-label={route.name}
            aria-pressed={chosen.includes(route.key)}
            d={placed.path}
            className="route-target"
            onClick={() => onChoose(route.key)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') onChoose(route.key);
            }}
          >
            <title>{route.name}</title>
          </path>
        );
      })}
    </svg>
  );
}
