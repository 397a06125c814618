import { describe, expect, it } from 'vitest';
import type { DataFault } from '../../../src/domain/dataFault.ts';
import { rowNumbers } from '../../../src/load/rowNumbers.ts';

const aFault = (row: number | null, more: Partial<DataFault> = {}): DataFault => ({
  kind: 'invalid-field',
  file: 'visits.json',
  row,
  entry: null,
  field: null,
  found: null,
  expected: null,
  ...more,
});

describe('rowNumbers', () => {
  it('counts the broken rows that parsing left out', () => {
    // Rows 1, 3 and 4 of the file are broken: what remains are rows 2, 5 and 6.
    const numberOf = rowNumbers([aFault(4), aFault(1), aFault(3, { kind: 'duplicate-id' })], 'visits.json');
    expect([0, 1, 2].map(numberOf)).toEqual([2, 5, 6]);
  });
  it('does not count what was not left out, or lies in another file', () => {
    const numberOf = rowNumbers(
      [aFault(1, { kind: 'unknown-id' }), aFault(1, { file: 'areas.json' }), aFault(null)],
      'visits.json',
    );
    expect([0, 1].map(numberOf)).toEqual([1, 2]);
  });
});
