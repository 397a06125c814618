import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { selectReciprocity } from '../../../src/figures/reciprocity.ts';
import { filterVisits, sortVisits, visitFacets } from '../../../src/figures/visitFilter.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { aVisit } from '../../helpers/actBuilders.ts';
import { aDataset } from '../../helpers/builders.ts';
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

describe('selectReciprocity', () => {
  it('gives the turn to the side that was visited last', async () => {
    const rows = selectReciprocity(await today());
    expect(rows.map(({ level, turn }) => [level, turn])).toEqual([
      ['president', 0],
      ['prime-minister', 0],
      ['foreign-minister', 0],
      ['speaker', 0],
      ['minister', 0],
      ['military', 1],
    ]);
    // 4 February to 23 November 2026: 24 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 23 days.
    expect(rows[0]?.last[1]).toMatchObject({ days: 292, exact: true, count: 3 });
    // "until about 12 September 2017"
    expect(rows[0]?.last[0]).toMatchObject({ exact: false, count: 4 });
  });

  it('turned at the level of presidents with the state visit', async () => {
    const [president] = selectReciprocity(knownOn(await realDataset(), '2026-02-02'));
    expect(president?.turn).toBe(1);
    expect(president?.last[1]?.visit.id).toBe('visit-nazarbayev-islamabad-2003');
  });

  it('gives no turn where both travelled in the same days', () => {
    const visits = [aVisit('a', '2025-05-01/2025-05-03'), aVisit('b', '2025-05-02', { from: 'BBB', to: 'AAA' })];
    expect(selectReciprocity(knownOn(aDataset({ visits }), '2026-01-01'))[0]?.turn).toBeNull();
  });
});
