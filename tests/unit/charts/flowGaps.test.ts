import { describe, expect, it } from 'vitest';
import { stretchesWithout } from '../../../src/charts/flowGaps.ts';

describe('stretchesWithout', () => {
  it('tells a stretch without any value from one that lacks one side', () => {
    const spans = [
      { side: 0, x1: 0, x2: 40 },
      { side: 1, x1: 20, x2: 60 },
    ] as const;
    expect(stretchesWithout(spans, 0, 100)).toEqual({
      gaps: [{ x1: 60, x2: 100 }],
      missing: [
        { side: 1, x1: 0, x2: 20 },
        { side: 0, x1: 40, x2: 60 },
      ],
    });
  });

  it('joins what follows on, and leaves out what is too narrow to be seen', () => {
    const spans = [
      { side: 0, x1: 0, x2: 30 },
      { side: 0, x1: 30, x2: 60 },
      { side: 1, x1: 57, x2: 100 },
    ] as const;
    // Side 1 lacks 0 to 57 in one piece; side 0 lacks 60 to 100; nothing is left without a value.
    expect(stretchesWithout(spans, 0, 100)).toEqual({
      gaps: [],
      missing: [
        { side: 1, x1: 0, x2: 57 },
        { side: 0, x1: 60, x2: 100 },
      ],
    });
    expect(stretchesWithout([{ side: 0, x1: 3, x2: 98 }], 0, 100).gaps).toEqual([]);
  });

  it('marks no side of which nothing is drawn at all: the words say that', () => {
    expect(stretchesWithout([{ side: 0, x1: 0, x2: 100 }], 0, 100)).toEqual({ gaps: [], missing: [] });
  });
});
