/** A linear scale, of the two parts of d3 that it needs: the whole of d3-scale would weigh more than the drawings. */
import { nice, ticks } from 'd3-array';

export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** About `count` round values within the domain. */
  ticks(count: number): readonly number[];
}

/** Maps `domain` to `range` (px). `niceTo` widens the domain to round values for about that many ticks. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  niceTo?: number,
): LinearScale {
  const [from, to] = niceTo === undefined ? domain : (nice(domain[0], domain[1], niceTo) as [number, number]);
  const span = to - from;
  const scale = (value: number) => (span === 0 ? range[0] : range[0] + ((value - from) / span) * (range[1] - range[0]));
  return Object.assign(scale, { domain: [from, to] as const, ticks: (count: number) => ticks(from, to, count) });
}
