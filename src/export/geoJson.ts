/**
 * Routes as GeoJSON (RFC 7946): longitude before latitude in WGS 84, a LineString a route, a Point a place that is named by a
 * source. A route of which fewer than two places have coordinates is a feature without geometry.
 */
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Corridor } from '../domain/corridor.ts';
import type { IsoDay } from '../domain/day.ts';
import type { Known } from '../domain/knownOn.ts';

export interface GeoJsonAbout {
  readonly title: string;
  readonly day: IsoDay;
  readonly licence: string;
  readonly address: string;
  /** Addresses of the sources of a route. */
  readonly sourcesOf: (route: Known<Corridor>) => readonly string[];
}

const positionsOf = ({ nodes }: Corridor): readonly Position[] =>
  nodes.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [[lon, lat]]));

function routeFeature(route: Known<Corridor>, { day, sourcesOf }: GeoJsonAbout): Feature<LineString | null> {
  const coordinates = positionsOf(route);
  return {
    type: 'Feature',
    id: route.id,
    geometry: coordinates.length < 2 ? null : { type: 'LineString', coordinates: [...coordinates] },
    properties: {
      title: route.title,
      mode: route.mode,
      status: route.status,
      asOf: day,
      countries: route.countries,
      places: route.nodes.map(({ name }) => name),
      // They only draw the line and are no points of their own.
      waypoints: route.nodes.filter(({ basis }) => basis === 'waypoint').map(({ name }) => name),
      sources: sourcesOf(route),
    },
  };
}

function placeFeatures(route: Corridor): readonly Feature<Point>[] {
  return route.nodes.flatMap(({ name, country, lat, lon, basis }, index) =>
    lat === null || lon === null || basis !== 'source'
      ? []
      : [
          {
            type: 'Feature',
            id: `${route.id}-${index + 1}`,
            geometry: { type: 'Point', coordinates: [lon, lat] },
            properties: { name, country, route: route.id, order: index + 1 },
          },
        ],
  );
}

/** The text of the file, two spaces deep. */
export function geoJson(routes: readonly Known<Corridor>[], about: GeoJsonAbout): string {
  const positions = routes.flatMap(positionsOf);
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  const collection: FeatureCollection<LineString | Point | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    // Foreign members (RFC 7946, section 6.1): what the file is, of which day, and under which licence.
    title: about.title,
    asOf: about.day,
    licence: about.licence,
    address: about.address,
    ...(positions.length === 0
      ? {}
      : { bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }),
    features: routes.flatMap((route) => [routeFeature(route, about), ...placeFeatures(route)]),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
