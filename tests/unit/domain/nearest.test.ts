import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/domain/nearest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['visit-tokayev-2026', 'visit-tokaev-2026', 1],
    ['ab', 'ba', 2],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, 0 only for the same text, and no greater than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const ids = ['dawn-2026-02-04', 'dawn-2026-02-05', 'app-2026-02-04', 'trend-2011'];
  it('gives the closest first, equals by the alphabet', () => {
    expect(nearest('dawn-2026-02-4', ids, 2)).toEqual(['dawn-2026-02-04', 'dawn-2026-02-05']);
    expect(nearest('dawn-2026-02-0', ids, 1)).toEqual(['dawn-2026-02-04']);
  });
  it('gives none where more than half differs', () => {
    expect(nearest('reuters', ids, 3)).toEqual([]);
    expect(nearest('', ids, 3)).toEqual([]);
  });
});
