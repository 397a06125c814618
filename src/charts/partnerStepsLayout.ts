/** Geometry of one small panel of yearly values: a step over the months that each value counts, nothing where there is none. */
import { dayNumber, type IsoDay } from '../domain/day.ts';
import { linearScale } from './linearScale.ts';
import { timeScale } from './timeScale.ts';

export interface StepValue {
  readonly key: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly value: number;
  /** All that the value says. */
  readonly title: string;
  /** Drawn as an area: the party's own count; else as a line. */
  readonly own: boolean;
  /** A second published value of the same quantity: a dotted line. */
  readonly rival: boolean;
}

export interface PlacedStep extends StepValue {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Px of the step before it, where that ends the day before and is drawn alike; null at a break. */
  readonly joinY: number | null;
}

export interface PartnerStepsLayout {
  readonly base: number;
  readonly steps: readonly PlacedStep[];
  /** Stretches of at least a year without a value. */
  readonly gaps: readonly { readonly x1: number; readonly x2: number }[];
  /** The greatest value of each kind, which is named. */
  readonly named: readonly PlacedStep[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

const TOP = 16;
const YEAR = 365;

/** Names that would lie on one another: the later gives way. */
function apart(steps: readonly PlacedStep[]): readonly PlacedStep[] {
  const named: PlacedStep[] = [];
  for (const step of steps) {
    if (named.every((one) => Math.abs(one.x2 - step.x2) > 34 || Math.abs(one.y - step.y) > 12)) named.push(step);
  }
  return named;
}

export function layoutPartnerSteps(
  values: readonly StepValue[],
  axis: { readonly from: IsoDay; readonly to: IsoDay },
  most: number,
  width: number,
  height: number,
): PartnerStepsLayout {
  const x = timeScale(axis.from, axis.to, 0, width);
  const y = linearScale([0, most], [height, TOP]);
  const steps = values.map((value): PlacedStep => {
    const before = values.find(
      (one) => one.own === value.own && !one.rival && dayNumber(one.to) + 1 === dayNumber(value.from),
    );
    return {
      ...value,
      x1: x.x(value.from),
      x2: x.xEnd(value.to),
      y: y(value.value),
      joinY: before === undefined ? null : y(before.value),
    };
  });
  const inTime = values.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: { x1: number; x2: number }[] = [];
  let end = dayNumber(axis.from) - 1;
  const perDay = width / (dayNumber(axis.to) + 1 - dayNumber(axis.from));
  const xAt = (number: number) => (number - dayNumber(axis.from)) * perDay;
  const gap = (from: number, to: number) => {
    if (to - from >= YEAR) gaps.push({ x1: xAt(from), x2: xAt(to) });
  };
  for (const value of inTime) {
    gap(end + 1, dayNumber(value.from));
    end = Math.max(end, dayNumber(value.to));
  }
  gap(end + 1, dayNumber(axis.to) + 1);
  const greatest = (own: boolean) =>
    steps.filter((step) => step.own === own && !step.rival).toSorted((a, b) => b.value - a.value)[0];
  const last = steps.filter((step) => step.own && !step.rival).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0];
  const rivals = steps.filter((step) => step.rival);
  return {
    base: height,
    steps,
    gaps,
    named: apart([last, greatest(true), ...rivals, greatest(false)].filter((step) => step !== undefined)),
    ticks: y.ticks(2).map((value) => ({ value, y: y(value) })),
  };
}
