/** Where the columns of a chart of years stand: upright where every year has room for its number, else lying. */
import { linearScale } from './linearScale.ts';

export interface YearColumn {
  readonly year: string;
  /** From the first side, from the second, by neither. */
  readonly fromA: number;
  readonly fromB: number;
  readonly elsewhere: number;
  readonly total: number;
}

export interface YearColumnsLayout {
  /** Years run down and columns to the side. */
  readonly lying: boolean;
  readonly height: number;
  /** Years that are written at the axis. */
  readonly labelled: readonly string[];
  /** Round counts at the axis, from zero to above the highest column. */
  readonly counts: readonly number[];
}

const LEAST_COLUMN = 17;
const LYING_ROW = 17;
const UPRIGHT_HEIGHT = 284;
const YEAR_LABEL = 36;
/** Px of an axis and of the margins around it. */
export const AXIS = 34;
/** Px under the axis for the as-of day. */
export const FOOT = 18;

function roundCounts(years: readonly YearColumn[]): readonly number[] {
  const most = Math.max(1, ...years.map(({ total }) => total));
  const scale = linearScale([0, most], [0, 1], 4);
  return [...new Set(scale.ticks(4).filter(Number.isInteger))];
}

export function layoutYearColumns(years: readonly YearColumn[], width: number): YearColumnsLayout {
  const counts = roundCounts(years);
  const column = (width - AXIS) / Math.max(1, years.length);
  if (column < LEAST_COLUMN) {
    return {
      lying: true,
      height: years.length * LYING_ROW + AXIS + FOOT,
      labelled: years.map(({ year }) => year),
      counts,
    };
  }
  const step = [1, 2, 5, 10].find((each) => each * column >= YEAR_LABEL) ?? 20;
  return {
    lying: false,
    height: UPRIGHT_HEIGHT,
    labelled: years.map(({ year }) => year).filter((year) => Number(year) % step === 0),
    counts,
  };
}
