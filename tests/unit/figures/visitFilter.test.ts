import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { filterVisits, sortVisits, visitFacets } from '../../../src/figures/visitFilter.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const today = async () => knownOn(await realDataset(), '2026-11-23');

describe('filterVisits', () => {
  it('keeps kinds, levels and the side that travelled', async () => {
    const snapshot = await today();
    const count = (changes: Partial<typeof DEFAULT_VIEW>) =>
      filterVisits(snapshot, { ...DEFAULT_VIEW, ...changes }).length;
    expect(count({})).toBe(116);
    expect(count({ kind: ['call'] })).toBe(4);
    expect(count({ kind: ['call', 'consultations'] })).toBe(9);
    expect(count({ level: ['speaker'] })).toBe(3);
    expect(count({ side: 'KAZ' })).toBe(41);
    // Neither travelled to the other.
    expect(count({ side: 'third-party' })).toBe(50);
  });

  it('reads an unknown value as none chosen', async () => {
    const snapshot = await today();
    expect(filterVisits(snapshot, { ...DEFAULT_VIEW, kind: ['documents'], level: ['king'], side: 'XYZ' })).toHaveLength(
      116,
    );
  });

  it('has only announced visits under that status on the eve of the state visit', async () => {
    const snapshot = knownOn(await realDataset(), '2026-02-02');
    expect(filterVisits(snapshot, { ...DEFAULT_VIEW, status: ['announced'] }).map(({ id }) => id)).toEqual([
      'visit-tokayev-islamabad-2026',
    ]);
  });
});

describe('visitFacets', () => {
  it('counts what each further choice would leave', async () => {
    const { kind, side } = visitFacets(await today(), { ...DEFAULT_VIEW, kind: ['call'] });
    // Its own kind is not narrowed by itself; the sides are.
    expect(kind.get('meeting')).toBe(55);
    expect(side.get('KAZ')).toBeUndefined();
    expect(side.get('third-party')).toBe(4);
  });
});

describe('sortVisits', () => {
  it('turns round with the choice', async () => {
    const { visits } = await today();
    expect(sortVisits(visits, null)[0]?.id).toBe('call-shehbaz-sharif-tokayev-2026-03');
    expect(sortVisits(visits, 'date')[0]?.id).toBe('visit-nazarbayev-islamabad-1992');
  });
});
