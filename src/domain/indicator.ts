import type { Evidenced } from './entry.ts';

/** A macro or affinity figure of one country, or of the pair, in one period. */
export interface Indicator extends Evidenced {
  readonly resource: 'indicators';
  /** ISO 3166-1 alpha-3; two for a figure of the pair. */
  readonly countries: readonly string[];
  /** Key of what is measured. */
  readonly metric: string;
  /** What is measured, in words. */
  readonly metricLabel: string;
  /** Calendar year; null where `period` says it. */
  readonly year: number | null;
  /** A period that is not a year, in words. */
  readonly period: string | null;
  /** In `unit`. */
  readonly value: number;
  /** What one of `value` is. */
  readonly unit: string;
  /** How the source qualifies the number. */
  readonly qualifier: string | null;
  /** Session of the UN General Assembly, for voting figures. */
  readonly session: number | null;
  /** Votes on which both countries took a side. */
  readonly rollCalls: number | null;
  /** Share of votes in which both agreed, 0 to 1. */
  readonly agreementIndex: number | null;
  /** Computed by the editors; the sum is in `note`. */
  readonly derived: boolean;
}
