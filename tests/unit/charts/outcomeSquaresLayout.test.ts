import { describe, expect, it } from 'vitest';
import { layoutOutcomeSquares } from '../../../src/charts/outcomeSquaresLayout.ts';

const GROUPS = [
  { kind: 'overdue', label: '3 overdue', count: 3 },
  { kind: 'unknown', label: '8 without a report', count: 8 },
  { kind: 'met', label: '18 met', count: 18 },
] as const;

describe('layoutOutcomeSquares', () => {
  it('has one square a statement', () => {
    const { groups } = layoutOutcomeSquares(GROUPS, 1120);
    expect(groups.map(({ squares }) => squares.length)).toEqual([3, 8, 18]);
  });

  it('stands in one row where there is room, in one a group where it is narrow', () => {
    const rows = (width: number) =>
      new Set(layoutOutcomeSquares(GROUPS, width).groups.map(({ labelY }) => labelY)).size;
    expect(rows(1120)).toBe(1);
    expect(rows(328)).toBe(3);
  });

  it.each([328, 500, 704, 1120])('keeps everything within %i px, and nothing over anything else', (width) => {
    const many = [...GROUPS, { kind: 'partly', label: '90 partly met', count: 90 } as const];
    const { groups, height } = layoutOutcomeSquares(many, width);
    const squares = groups.flatMap((group) => group.squares);
    for (const { x, y } of squares) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 14).toBeLessThanOrEqual(width);
      expect(y + 14).toBeLessThanOrEqual(height);
    }
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares.length);
  });
});
