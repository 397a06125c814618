import { describe, expect, it } from 'vitest';
import { layoutCorridorMap, type MapRoute } from '../../../src/charts/corridorMapLayout.ts';
import mapRegion from '../../../src/charts/map/region.json';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function realRoutes(): Promise<readonly MapRoute[]> {
  return (await realDataset()).corridors.map(({ id, nodes }) => ({
    key: id,
    nodes: nodes.map(({ name, country, lat, lon, basis }) => ({ name, country, lat, lon, named: basis === 'source' })),
  }));
}

describe('the map of the corridors', () => {
  it.each([342, 620, 704])('keeps both countries and the sea ports in view, at %i px', async (width) => {
    const layout = layoutCorridorMap(mapRegion, await realRoutes(), width);
    const nodes = layout.routes.flatMap((route) => route.nodes);
    for (const place of [
      'Karachi',
      'Gwadar port',
      'Aktau port',
      'Bandar Abbas',
      'Jebel Ali port',
      'Astana',
      'Pavlodar SEZ',
      'Almaty',
      'Khorgos',
      'Gilgit',
    ]) {
      const node = nodes.find(({ name }) => name === place);
      expect(node, place).toBeDefined();
      expect(node?.x).toBeGreaterThan(0);
      expect(node?.x).toBeLessThan(width);
      expect(node?.y).toBeGreaterThan(0);
      expect(node?.y).toBeLessThan(layout.height);
    }
    expect(Object.keys(layout.parties).toSorted()).toEqual(['KAZ', 'PAK']);
    for (const path of Object.values(layout.parties)) expect(path).toMatch(/^M/);
  });

  it('has north above south and east on the right', async () => {
    const layout = layoutCorridorMap(mapRegion, await realRoutes(), 620);
    const place = (name: string) => {
      const node = layout.routes.flatMap(({ nodes }) => nodes).find((one) => one.name === name);
      if (node === undefined) throw new Error(name);
      return node;
    };
    expect(place('Astana').y).toBeLessThan(place('Karachi').y);
    expect(place('Baku').x).toBeLessThan(place('Almaty').x);
    // Equal area, fitted: Karachi lies about 26° south of Astana, of some 32° in all.
    expect(place('Karachi').y - place('Astana').y).toBeGreaterThan(layout.height * 0.6);
  });

  it('points at what lies far outside instead of shrinking the rest', async () => {
    const layout = layoutCorridorMap(mapRegion, await realRoutes(), 620);
    const beyond = (key: string) => layout.routes.find((route) => route.key === key)?.beyond ?? [];
    // Of Minsk and Moscow, only Moscow stands next to a place on the map.
    expect(beyond('corridor-brkuap').map(({ name }) => name)).toEqual(['Moscow']);
    const [chongqing] = beyond('corridor-china-kazakhstan-afghanistan-rail');
    expect(chongqing?.name).toBe('Chongqing');
    expect(chongqing?.x).toBeGreaterThan(560);
    for (const { beyond: ends } of layout.routes) {
      for (const { x, y } of ends) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(620);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(layout.height);
      }
    }
  });

  it('draws no line through places of which no coordinates are known', async () => {
    const layout = layoutCorridorMap(mapRegion, await realRoutes(), 620);
    const route = layout.routes.find(({ key }) => key === 'corridor-aktau-karachi-gwadar');
    expect(route?.path).toBe('');
    expect(route?.nodes).toEqual([]);
  });

  it.each([342, 620, 704])('puts no name on another or outside, at %i px', async (width) => {
    const layout = layoutCorridorMap(mapRegion, await realRoutes(), width);
    for (const route of layout.routes) {
      const boxes = layout.labels([route]).map(({ text, x, y, anchor }) => {
        const length = textWidth(text) * 0.94;
        return {
          text,
          x1: anchor === 'start' ? x : x - length,
          x2: anchor === 'start' ? x + length : x,
          y1: y - 11,
          y2: y + 3,
        };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.x1, box.text).toBeGreaterThanOrEqual(0);
        expect(box.x2, box.text).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(index + 1)) {
          const apart = box.x2 <= other.x1 || other.x2 <= box.x1 || box.y2 <= other.y1 || other.y2 <= box.y1;
          expect(apart, `${box.text} on ${other.text}`).toBe(true);
        }
      }
    }
  });

  it.each([342, 620, 704])(
    'names the two countries beside every route, and no country over a place, at %i px',
    async (width) => {
      const layout = layoutCorridorMap(mapRegion, await realRoutes(), width);
      const boxOf = ({ text, x, y, anchor }: { text: string; x: number; y: number; anchor: string }) => {
        const length = textWidth(text) * 0.94;
        const x1 = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
        return { text, x1, x2: x1 + length, y1: y - 11, y2: y + 3 };
      };
      // Longer than any name of a country on it.
      const nameOf = (country: string) => ({ KAZ: 'Kazakhstan', PAK: 'Pakistan' })[country] ?? 'United Arab Emirates';
      for (const first of layout.routes) {
        for (const second of layout.routes) {
          const labels = layout.labels([first, second]);
          const names = layout.names(labels, nameOf);
          expect(names.map(({ key }) => key)).toEqual(expect.arrayContaining(['KAZ', 'PAK']));
          for (const name of names.map(boxOf)) {
            for (const other of [...labels, ...names].map(boxOf)) {
              if (other.text === name.text && other.x1 === name.x1) continue;
              const apart = name.x2 <= other.x1 || other.x2 <= name.x1 || name.y2 <= other.y1 || other.y2 <= name.y1;
              expect(apart, `${name.text} on ${other.text}, ${first.key}`).toBe(true);
            }
          }
        }
      }
    },
  );

  it('has the one line that the map data marks as disputed, apart from the boundaries', () => {
    // The area around the Siachen glacier, which Natural Earth gives to neither side.
    expect(mapRegion.disputed).toHaveLength(1);
    for (const [lon = 0, lat = 0] of mapRegion.disputed[0] ?? []) {
      expect(lon > 76.5 && lon < 78 && lat > 35 && lat < 36).toBe(true);
    }
  });
});
