/**
 * Cuts the part of Natural Earth's countries (1:50 million, public domain, through world-atlas) that the map of the corridors
 * needs, and writes it to src/charts/map/region.json. `npm run map:region`, after a change to the places in data/corridors.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const root = resolve(import.meta.dirname, '..');
const target = join(root, 'src/charts/map/region.json');
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);

/**
 * West, south, east, north in degrees: the two countries and the seas and roads around them.
 * @type {readonly [number, number, number, number]}
 */
const FRAME = [40, 17, 98, 60];
/** Steradians below which a corner of a line is left out: a few kilometres, less than a pixel of the map. */
const LEAST = 2.5e-6;
const DECIMALS = 2;

/** ISO 3166-1 numeric, as the atlas has it, to alpha-3: the countries that are named on the map. */
/** @type {Readonly<Record<string, string>>} */
const NAMED_COUNTRIES = {
  398: 'KAZ',
  586: 'PAK',
  '004': 'AFG',
  '031': 'AZE',
  156: 'CHN',
  356: 'IND',
  364: 'IRN',
  417: 'KGZ',
  512: 'OMN',
  643: 'RUS',
  762: 'TJK',
  784: 'ARE',
  795: 'TKM',
  860: 'UZB',
};
const PARTIES = ['KAZ', 'PAK'];

/** @typedef {[number, number]} Point */

/** @param {Point} point @param {number} side */
const inside = ([x, y], side) => [x >= FRAME[0], y >= FRAME[1], x <= FRAME[2], y <= FRAME[3]][side] ?? false;

/** Where a line crosses a side of the frame. @param {Point} a @param {Point} b @param {number} side @returns {Point} */
function crossing(a, b, side) {
  const bound = FRAME[side] ?? 0;
  const axis = side % 2 === 0 ? 0 : 1;
  const t = (bound - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [bound, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), bound];
}

/** Sutherland and Hodgman's clipping of a ring by the frame. @param {Point[]} ring */
function clippedRing(ring) {
  let points = ring;
  for (let side = 0; side < 4; side += 1) {
    const before = points;
    points = before.flatMap((point, index) => {
      const last = before.at(index - 1) ?? point;
      const [now, then] = [inside(point, side), inside(last, side)];
      if (now) return then ? [point] : [crossing(last, point, side), point];
      return then ? [crossing(last, point, side)] : [];
    });
  }
  return points;
}

/** The stretches of a line that lie within the frame. @param {Point[]} line */
function clippedLine(line) {
  /** @type {Point[][]} */
  const stretches = [];
  let open = false;
  for (const point of line) {
    const within = [0, 1, 2, 3].every((side) => inside(point, side));
    if (within && open) stretches.at(-1)?.push(point);
    else if (within) stretches.push([point]);
    open = within;
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

/** @param {Point[]} points @returns {Point[]} */
function rounded(points) {
  const short = points.map(
    ([x, y]) => /** @type {Point} */ ([Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))]),
  );
  return short.filter(([x, y], index) => {
    const before = short[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

/** @type {any} */
const topology = simplify(presimplify(atlas), LEAST);
const countries = topology.objects.countries;

/** @param {any} geometry */
const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** @param {any} geometry */
const clippedPolygons = (geometry) =>
  polygonsOf(geometry).flatMap((/** @type {Point[][]} */ rings) => {
    const clipped = rings.map((ring) => rounded(clippedRing(ring))).filter((ring) => ring.length > 3);
    return clipped.length === 0 ? [] : [clipped];
  });

const land = clippedPolygons(merge(topology, countries.geometries));
/** ISO 3166-1 alpha-3 -> the place of the name, and of the two parties their pieces. */
/** @type {Record<string, { name: Point | undefined, polygons?: any }>} */
const pieces = {};
for (const country of countries.geometries) {
  const code = NAMED_COUNTRIES[country.id];
  if (code === undefined) continue;
  const polygons = clippedPolygons(/** @type {any} */ (feature(topology, country)).geometry);
  const area = (/** @type {any} */ coordinates) => geoArea({ type: 'Polygon', coordinates });
  const [largest] = polygons.toSorted((/** @type {any} */ a, /** @type {any} */ b) => area(b) - area(a));
  if (largest === undefined) continue;
  pieces[code] = {
    name: rounded([/** @type {Point} */ (geoCentroid({ type: 'Polygon', coordinates: largest }))])[0],
    ...(PARTIES.includes(code) ? { polygons } : {}),
  };
}

/** The pieces that have no code are those of which the map says that they are disputed. */
const isMarked = (/** @type {any} */ one) => one.id === undefined;
const lines = (/** @type {(a: any, b: any) => boolean} */ filter) =>
  mesh(topology, countries, filter).coordinates.flatMap((line) =>
    clippedLine(/** @type {Point[]} */ (line)).map(rounded),
  );
const boundaries = lines((a, b) => a !== b && !isMarked(a) && !isMarked(b));
const disputed = lines((a, b) => a !== b && (isMarked(a) || isMarked(b)));

const text = JSON.stringify({
  origin: 'Natural Earth 1:50m admin 0 countries, public domain, by way of world-atlas 2.0.2; cut and simplified',
  frame: FRAME,
  land,
  boundaries,
  disputed,
  countries: pieces,
});
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, text);
console.log(
  `${target}: ${text.length} B, ${gzipSync(text, { level: 9 }).length} B gzipped; disputed lines: ${disputed.length}`,
);
