import { describe, expect, it } from 'vitest';
import { entryPath } from '../../../src/viewState/entryHref.ts';
import { hrefOf, paths } from '../../../src/viewState/paths.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import {
  aCommitment,
  aCorridor,
  aDocument,
  aMilestone,
  anAreaNote,
  anExpectation,
  anOrganisation,
  aVisit,
} from '../../helpers/actBuilders.ts';
import { aTradeFlow } from '../../helpers/figureBuilders.ts';

describe('paths', () => {
  it('are those of the design', () => {
    expect([paths.overview(), paths.timeline(), paths.visits(), paths.documents(), paths.actionPlan()]).toEqual([
      '/',
      '/timeline',
      '/visits',
      '/documents',
      '/action-plan',
    ]);
    expect([paths.trade(), paths.areas(), paths.sources()]).toEqual(['/trade', '/areas', '/sources']);
    expect(paths.visit('v-1')).toBe('/visits/v-1');
    expect(paths.document('d-1')).toBe('/documents/d-1');
    expect(paths.area('trade')).toBe('/areas/trade');
    expect(paths.source('dawn')).toBe('/sources/dawn');
    expect(paths.embed('key-numbers')).toBe('/embed/key-numbers');
  });
});

describe('hrefOf', () => {
  const view = { ...DEFAULT_VIEW, asOf: '2026-02-02', kind: ['visit'], q: 'x' };
  it('takes the lasting choices along and leaves those of the page behind', () => {
    expect(hrefOf('/trade', view)).toBe('/trade?asOf=2026-02-02');
    expect(hrefOf('/trade', DEFAULT_VIEW)).toBe('/trade');
  });
  it('adds what the link itself says', () => {
    expect(hrefOf('/visits', view, { level: ['president'], asOf: null })).toBe('/visits?level=president');
  });
});

describe('entryPath', () => {
  it('leads to the page of an entry, or to its place on the page of its kind', () => {
    expect(entryPath(aVisit('v', '2026'))).toBe('/visits/v');
    expect(entryPath(aDocument('d', '2026'))).toBe('/documents/d');
    expect(entryPath(anExpectation('e', '2026'))).toBe('/documents#e');
    expect(entryPath(aCommitment('c', '2026'))).toBe('/action-plan#c');
    expect(entryPath(aMilestone('m', '2026'))).toBe('/timeline#m');
    expect(entryPath(aTradeFlow('f'))).toBe('/trade#f');
    expect(entryPath(anAreaNote('n', { areas: ['energy', 'trade'] }))).toBe('/areas/energy#n');
    expect(entryPath(anAreaNote('n'))).toBe('/areas');
  });
  it('of a body is its own page', () => {
    expect(entryPath(anOrganisation('o', { areas: ['trade'] }))).toBe('/organisations/o');
  });
  it('of a corridor opens it on the map; the day goes along', () => {
    const path = entryPath(aCorridor('c', '2026', { areas: ['transport-logistics'] }));
    expect(path).toBe('/corridors?entry=c#c');
    expect(hrefOf(path, { ...DEFAULT_VIEW, asOf: '2026-02-02' })).toBe('/corridors?entry=c&asOf=2026-02-02#c');
  });
});
