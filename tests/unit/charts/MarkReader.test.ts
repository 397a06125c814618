import { describe, expect, it } from 'vitest';
import { markAt } from '../../../src/charts/MarkReader.tsx';

describe('the mark that a pointer means', () => {
  const marks = [
    { key: 'a', x: 100, y: 50, text: 'A' },
    { key: 'b', x: 130, y: 50, text: 'B' },
  ];

  it('is the nearest within reach', () => {
    expect(markAt(marks, 112, 60)?.key).toBe('a');
    expect(markAt(marks, 118, 60)?.key).toBe('b');
    // 49 px above the second, and further from the first.
    expect(markAt(marks, 130, 1)).toBeNull();
    expect(markAt([], 130, 50)).toBeNull();
  });
});
