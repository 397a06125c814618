import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hint } from '@mapbox/geojsonhint';
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { geoJson } from '../../../src/export/geoJson.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function fileOn(day: string): Promise<string> {
  const dataset = await realDataset();
  return geoJson(knownOn(dataset, day).corridors, {
    title: 'Corridors',
    day,
    licence: 'CC-BY-4.0',
    address: 'https://example.org/corridors',
    sourcesOf: (route) => route.evidence.flatMap(({ source }) => dataset.sourceById.get(source)?.url ?? []),
  });
}

describe('routes as GeoJSON', () => {
  it('leaves an independent reader nothing to say', async () => {
    expect(hint(await fileOn('2026-11-23'))).toEqual([]);
    expect(hint(await fileOn('2024-01-01'))).toEqual([]);
    // The reader itself does find faults.
    expect(hint('{"type":"FeatureCollection","features":[{"type":"Feature"}]}')).not.toEqual([]);
  });

  it('has longitude before latitude, a line a route, a point a place that a source names', async () => {
    const { features, bbox, asOf } = JSON.parse(await fileOn('2026-11-23'));
    expect(asOf).toBe('2026-11-23');
    const lines = features.filter((one: { geometry: { type: string } | null }) => one.geometry?.type === 'LineString');
    // 19 routes; of one, none of the three places has coordinates.
    expect(lines).toHaveLength(18);
    const qtta = features.find((one: { id: string }) => one.id === 'corridor-qtta-road');
    expect(qtta.geometry.coordinates[0]).toEqual([67.01, 24.86]);
    expect(qtta.geometry.coordinates).toHaveLength(12);
    expect(qtta.properties.status).toBe('operational');
    // Of its twelve places, Islamabad, Gilgit, Tashkurgan and Korday only draw the line.
    expect(
      features.filter((one: { properties: { route?: string } }) => one.properties.route === 'corridor-qtta-road'),
    ).toHaveLength(8);
    // From Minsk to Chongqing, from Karachi's Port Qasim to Moscow.
    expect(bbox).toEqual([27.56, 24.77, 106.55, 55.76]);
  });

  it('has every line through the coordinates of the data, in their order', async () => {
    const rows: readonly { id: string; nodes: readonly { lat?: number; lon?: number }[] }[] = JSON.parse(
      await readFile(resolve(import.meta.dirname, '../../../data/corridors.json'), 'utf8'),
    );
    const { features } = JSON.parse(await fileOn('2026-11-23'));
    for (const { id, nodes } of rows) {
      const feature = features.find((one: { id: string }) => one.id === id);
      const expected = nodes.filter(({ lat }) => lat !== undefined).map(({ lat, lon }) => [lon, lat]);
      expect(feature.geometry?.coordinates ?? [], id).toEqual(expected);
    }
  });

  it('tells the waypoints from the places that a source names', async () => {
    const { features } = JSON.parse(await fileOn('2026-11-23'));
    const road = features.find((one: { id: string }) => one.id === 'corridor-trans-afghan-road');
    expect(road.properties.waypoints).toEqual(['Torkham', 'Kabul', 'Hairatan', 'Termez']);
  });

  it('says the state of the day', async () => {
    const statusOn = async (day: string) =>
      JSON.parse(await fileOn(day)).features.find((one: { id: string }) => one.id === 'corridor-trans-afghan-road')
        .properties.status;
    expect(await statusOn('2025-09-10')).toBe('operational');
    expect(await statusOn('2026-11-23')).toBe('suspended');
  });

  it('is valid without any route', () => {
    const empty = geoJson([], {
      title: 'x',
      day: '2026-01-01',
      licence: 'x',
      address: 'https://example.org/',
      sourcesOf: () => [],
    });
    expect(hint(empty)).toEqual([]);
  });
});
