import type { Evidenced } from './entry.ts';

/** A macro or affinity figure of one country, or of the pair, in one period. */
export interface Indicator extends Evidenced {
  readonly resource: 'indicators';
  /** ISO 3166-1 alpha-3; two for a figure of the pair. */
  readonly countries: readonly string[];
  readonly metric: string;
  readonly metricLabel: string;
  readonly year: number | null;
  readonly period: string | null;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: string | null;
  /** Session of the UN General Assembly, for voting figures. */
  readonly session: number | null;
  readonly rollCalls: number | null;
  readonly agreementIndex: number | null;
  readonly derived: boolean;
}
