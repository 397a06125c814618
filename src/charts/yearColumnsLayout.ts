/** Where the columns of a chart of years stand: upright where every year has room for its number, else lying. */

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
}

const LEAST_COLUMN = 17;
const LYING_ROW = 17;
const UPRIGHT_HEIGHT = 270;
const YEAR_LABEL = 36;
/** Px of an axis and of the margins around it. */
export const AXIS = 34;

export function layoutYearColumns(years: readonly YearColumn[], width: number): YearColumnsLayout {
  const column = (width - AXIS) / Math.max(1, years.length);
  if (column < LEAST_COLUMN) {
    return {
      lying: true,
      height: years.length * LYING_ROW + AXIS + 24,
      labelled: years.map(({ year }) => year),
    };
  }
  const step = [1, 2, 5, 10].find((each) => each * column >= YEAR_LABEL) ?? 20;
  return {
    lying: false,
    height: UPRIGHT_HEIGHT,
    labelled: years.map(({ year }) => year).filter((year) => Number(year) % step === 0),
  };
}
