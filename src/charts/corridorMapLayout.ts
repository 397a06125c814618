/**
 * Geometry of the map of corridors: Lambert's conic equal-area projection, fitted to the two countries and the ports and posts
 * around them. What lies far outside (Minsk, Chongqing) is pointed at from the edge rather than made to shrink the rest.
 */
import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, LineString, MultiLineString, MultiPoint, MultiPolygon } from 'geojson';
import { type NameToPlace, type PlacedLabel, placeLabels, placeNames } from './corridorMapLabels.ts';

export interface MapRegion {
  /** West, south, east, north, in degrees. */
  readonly frame: readonly number[];
  readonly land: readonly (readonly (readonly (readonly number[])[])[])[];
  readonly boundaries: readonly (readonly (readonly number[])[])[];
  /** Lines that the map data itself marks as disputed. */
  readonly disputed: readonly (readonly (readonly number[])[])[];
  /** By ISO 3166-1 alpha-3: where the name stands, and the pieces of the two countries. */
  readonly countries: Readonly<
    Record<
      string,
      {
        readonly name: readonly number[];
        readonly polygons?: readonly (readonly (readonly (readonly number[])[])[])[];
      }
    >
  >;
}

export interface RouteNode {
  readonly name: string;
  readonly country: string;
  /** Degrees; null where none was at hand: such a place is listed and not drawn. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** A source names it; else it only draws the line. */
  readonly named: boolean;
}

export interface MapRoute {
  readonly key: string;
  readonly nodes: readonly RouteNode[];
}

export interface PlacedNode {
  readonly key: string;
  readonly name: string;
  readonly named: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlacedRoute {
  readonly key: string;
  /** Path of the line through its places, in order. */
  readonly path: string;
  readonly nodes: readonly PlacedNode[];
  /** Where it leaves the map, and the places beyond. */
  readonly beyond: readonly { readonly x: number; readonly y: number; readonly angle: number; readonly name: string }[];
  /** A point about the middle of the line. */
  readonly middle: readonly [number, number] | null;
}

export interface CorridorMapLayout {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly boundaries: string;
  readonly disputed: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly routes: readonly PlacedRoute[];
  /** Names of the places of the routes given and of those beyond the map, none on another. */
  labels(routes: readonly PlacedRoute[]): readonly PlacedLabel[];
  /** Names of countries, as far as they have room beside the labels. */
  names(labels: readonly PlacedLabel[], nameOf: (country: string) => string): readonly PlacedLabel[];
}

/** Height for a width: what a frame around the two countries and the Gulf needs. */
const RATIO = 1.06;
const INSET = 8;
/** Degrees around the two countries within which a place counts for the fit. */
const AROUND = { lon: 8, lat: 2 };
const PARALLELS: [number, number] = [28, 50];

type Point = readonly [number, number];

const asPolygons = (coordinates: MapRegion['land']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map((point) => [...point]))),
});
const asLines = (coordinates: MapRegion['boundaries']): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: coordinates.map((line) => line.map((point) => [...point])),
});

const isPlaced = (node: RouteNode): node is RouteNode & { readonly lat: number; readonly lon: number } =>
  node.lat !== null && node.lon !== null;

/** What the projection is fitted to: the corners of the two countries, and the places near them. */
function fitted(region: MapRegion, routes: readonly MapRoute[]): MultiPoint {
  const corners = Object.values(region.countries).flatMap(({ polygons }) => polygons?.flat(2) ?? []);
  const lons = corners.map(([lon = 0]) => lon);
  const lats = corners.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lons) - AROUND.lon, Math.max(...lons) + AROUND.lon];
  const [south, north] = [Math.min(...lats) - AROUND.lat, Math.max(...lats) + AROUND.lat];
  const near = routes
    .flatMap(({ nodes }) => nodes)
    .filter(isPlaced)
    .filter(({ lat, lon }) => lon > west && lon < east && lat > south && lat < north)
    .map(({ lat, lon }) => [lon, lat]);
  return { type: 'MultiPoint', coordinates: [...corners.map((point) => [...point]), ...near] };
}

export function layoutCorridorMap(region: MapRegion, routes: readonly MapRoute[], width: number): CorridorMapLayout {
  const height = Math.round(width * RATIO);
  const projection = geoConicEqualArea().parallels(PARALLELS).rotate([-66, 0]);
  projection.fitExtent(
    [
      [INSET, INSET],
      [width - INSET, height - INSET],
    ],
    fitted(region, routes),
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection);
  const pathOf = (geometry: MultiPolygon | MultiLineString | LineString) => path(geometry) ?? '';
  const at = (lon: number, lat: number): Point => projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  const isIn = ([x, y]: Point) => x >= 0 && y >= 0 && x <= width && y <= height;

  const placed = routes.map(({ key, nodes }): PlacedRoute => {
    const known = nodes.filter(isPlaced);
    const line: Feature<LineString> = {
      type: 'Feature',
      properties: null,
      geometry: { type: 'LineString', coordinates: known.map(({ lon, lat }) => [lon, lat]) },
    };
    const points = known.map((node) => ({ node, point: at(node.lon, node.lat) }));
    const inside = points.filter(({ point }) => isIn(point));
    const beyond = points.flatMap(({ node, point }, index) => {
      const neighbour = [points[index - 1], points[index + 1]].find((one) => one !== undefined && isIn(one.point));
      if (isIn(point) || neighbour === undefined) return [];
      const [x0, y0] = neighbour.point;
      const angle = Math.atan2(point[1] - y0, point[0] - x0);
      // To the edge, along the line that leaves the map.
      const reach = Math.min(
        ...[
          (0 - x0) / Math.cos(angle),
          (width - x0) / Math.cos(angle),
          (0 - y0) / Math.sin(angle),
          (height - y0) / Math.sin(angle),
        ].filter((length) => length > 0),
      );
      const end = Math.max(0, reach - 10);
      return [{ x: x0 + Math.cos(angle) * end, y: y0 + Math.sin(angle) * end, angle, name: node.name }];
    });
    const half = inside[Math.floor((inside.length - 1) / 2)]?.point;
    const next = inside[Math.floor((inside.length - 1) / 2) + 1]?.point;
    return {
      key,
      path: known.length < 2 ? '' : (path(line) ?? ''),
      nodes: inside.map(({ node, point: [x, y] }) => ({
        key: `${key} ${node.name}`,
        name: node.name,
        named: node.named,
        x,
        y,
      })),
      beyond,
      middle: half === undefined || next === undefined ? null : [(half[0] + next[0]) / 2, (half[1] + next[1]) / 2],
    };
  });
  return {
    width,
    height,
    land: pathOf(asPolygons(region.land)),
    boundaries: pathOf(asLines(region.boundaries)),
    disputed: pathOf(asLines(region.disputed)),
    parties: Object.fromEntries(
      Object.entries(region.countries).flatMap(([code, { polygons }]) =>
        polygons === undefined ? [] : [[code, pathOf(asPolygons(polygons))]],
      ),
    ),
    routes: placed,
    labels: (some) => placeLabels(some, width, height),
    names: (labels, nameOf) =>
      placeNames(
        Object.entries(region.countries).flatMap(([country, { name, polygons }]): readonly NameToPlace[] => {
          const [lon = 0, lat = 0] = name;
          const [x, y] = at(lon, lat);
          const isParty = polygons !== undefined;
          return isIn([x, y]) ? [{ key: country, text: nameOf(country), x, y, mayMove: isParty }] : [];
        }),
        labels,
        width,
        height,
      ),
  };
}
