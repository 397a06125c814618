/** The upright axis of values: linear from zero, or logarithmic above a broken base on which the zeros stand. */
import { linearScale } from './linearScale.ts';

export interface ValueAxis {
  /** Px of a value. */
  y(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Px between which the axis is broken, the upper first; null where it is whole. */
  readonly broken: readonly [number, number] | null;
}

export interface ValueAxisFrame {
  /** Px of the greatest and of the least value. */
  readonly top: number;
  readonly base: number;
}

const TICKS = 4;
/** Px of the base below a logarithmic axis, for what it cannot show. */
const BROKEN = 22;
/** Powers of ten that an axis shows; what is smaller stands on its base. */
const DECADES = 6;

/** From zero, which is always on it, to round values beyond the least and the greatest. */
export function linearAxis(values: readonly number[], { top, base }: ValueAxisFrame): ValueAxis {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = linearScale([least, least === most ? least + 1 : most], [base, top], TICKS);
  return { y, ticks: y.ticks(TICKS).map((value) => ({ value, y: y(value) })), broken: null };
}

/**
 * Powers of ten above `floor`, the value that no logarithm reaches: 0 for amounts, −1 (all lost) for changes. The floor,
 * and what lies below the smallest tick, stand on the base under the break.
 */
export function logAxis(values: readonly number[], floor: number, { top, base }: ValueAxisFrame): ValueAxis {
  const above = values.map((value) => value - floor).filter((value) => value > 1e-12);
  const [least, most] = above.length === 0 ? [1, 10] : [Math.min(...above), Math.max(...above)];
  const last = Math.ceil(Math.log10(most) - 1e-9);
  const first = Math.max(last - DECADES, Math.min(Math.floor(Math.log10(least) + 1e-9), last - 1));
  const scale = linearScale([first, last], [base - BROKEN, top]);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const y = (value: number) => {
    const power = Math.log10(Math.max(0, value - floor));
    return power < first - 1e-9 ? base : scale(power);
  };
  return {
    y,
    ticks: [
      { value: floor, y: base },
      ...powers.map((power) => ({ value: Number((floor + 10 ** power).toPrecision(12)), y: scale(power) })),
    ],
    broken: [base - BROKEN, base],
  };
}
