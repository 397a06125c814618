/** Sums on reported trade. A missing value gives a missing result, never zero. */
import { daysBetween, type IsoDay } from './day.ts';

const DAYS_PER_YEAR = 365.25;

export interface MirrorGap {
  /** The exporter's count less the importer's, in the unit of both. */
  readonly difference: number;
  /** The greater count by the smaller, at least 1; null when the smaller is zero. */
  readonly ratio: number | null;
}

/** What one side counts against what the other counts for the same goods. */
export function mirrorGap(exporterCount: number, importerCount: number): MirrorGap {
  const [smaller, greater] = [Math.min(exporterCount, importerCount), Math.max(exporterCount, importerCount)];
  return { difference: exporterCount - importerCount, ratio: smaller === 0 ? null : greater / smaller };
}

/** Growth from one value to the next as a share (0.25 for a quarter more); null from zero or from a missing value. */
export function growth(from: number | null, to: number | null): number | null {
  return from === null || to === null || from === 0 ? null : to / from - 1;
}

/**
 * Growth a year, compounded, that leads from a value on one day to a target on another: (target / value)^(1 / years) − 1,
 * a year being 365.25 days. Null when the value is zero or missing, or when the day of the target does not lie ahead.
 */
export function growthNeeded(value: number | null, on: IsoDay, target: number, by: IsoDay): number | null {
  const years = daysBetween(on, by) / DAYS_PER_YEAR;
  if (value === null || value <= 0 || years <= 0) return null;
  return (target / value) ** (1 / years) - 1;
}

const MILLION = 1_000_000;

/** US$ a person: US$ million × 1,000,000 / persons. Null where either is missing, or where nobody lives. */
export function perPerson(millions: number | null, persons: number | null): number | null {
  return millions === null || persons === null || persons <= 0 ? null : (millions * MILLION) / persons;
}

/** Share of a total in the same unit, 0 to 1 (0.25 for a quarter). Null where either is missing, or where the total is zero. */
export function shareOf(value: number | null, total: number | null): number | null {
  return value === null || total === null || total <= 0 ? null : value / total;
}
