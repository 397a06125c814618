import { describe, expect, it } from 'vitest';
import { gridStep } from '../../../src/charts/gridWalk.ts';

const last = { row: 3, column: 4 };
const from = (row: number, column: number, key: string, ctrl = false) => gridStep({ row, column }, key, ctrl, last);

describe('gridStep', () => {
  it('goes to the next cell and into the heads', () => {
    expect(from(2, 2, 'ArrowRight')).toEqual({ row: 2, column: 3 });
    expect(from(2, 2, 'ArrowUp')).toEqual({ row: 1, column: 2 });
    expect(from(1, 2, 'ArrowUp')).toEqual({ row: 0, column: 2 });
    expect(from(2, 1, 'ArrowLeft')).toEqual({ row: 2, column: 0 });
  });

  it('stops at the edges and before the corner', () => {
    expect(from(3, 4, 'ArrowDown')).toEqual({ row: 3, column: 4 });
    expect(from(3, 4, 'ArrowRight')).toEqual({ row: 3, column: 4 });
    expect(from(0, 1, 'ArrowLeft')).toEqual({ row: 0, column: 1 });
    expect(from(1, 0, 'ArrowUp')).toEqual({ row: 1, column: 0 });
  });

  it('goes to the ends of a row and of the grid', () => {
    expect(from(2, 2, 'Home')).toEqual({ row: 2, column: 0 });
    expect(from(0, 3, 'Home')).toEqual({ row: 0, column: 1 });
    expect(from(2, 2, 'End')).toEqual({ row: 2, column: 4 });
    expect(from(2, 2, 'Home', true)).toEqual({ row: 1, column: 1 });
    expect(from(2, 2, 'End', true)).toEqual({ row: 3, column: 4 });
  });

  it('leaves other keys alone', () => {
    expect(from(2, 2, 'Tab')).toBeNull();
  });
});
