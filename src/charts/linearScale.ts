/** A linear scale: the little of d3-scale that the drawings need, since the whole of it would weigh more than they do. */

export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** About `count` round values within the domain. */
  ticks(count: number): readonly number[];
}

/** The step of 1, 2 or 5 times a power of ten that divides the span into about `count` parts. */
function roundStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  // The thresholds of d3: the geometric means of 1 and 2, 2 and 5, 5 and 10.
  const [two, five, ten] = [Math.SQRT2, Math.sqrt(10), Math.sqrt(50)];
  const factor = rough / power;
  return power * (factor >= ten ? 10 : factor >= five ? 5 : factor >= two ? 2 : 1);
}

/** Multiples of the step within the bounds, free of the dust of binary fractions. */
function multiples(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    return Number(((first + index) * step).toPrecision(12));
  });
}

/** Maps `domain` to `range` (px). `niceTo` widens the domain to round values for about that many ticks. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
  niceTo?: number,
): LinearScale {
  let [from, to] = domain;
  if (niceTo !== undefined && to > from) {
    const step = roundStep(to - from, niceTo);
    [from, to] = [Math.floor(from / step) * step, Math.ceil(to / step) * step];
  }
  const span = to - from;
  const scale = (value: number) => (span === 0 ? range[0] : range[0] + ((value - from) / span) * (range[1] - range[0]));
  return Object.assign(scale, {
    domain: [from, to] as const,
    ticks: (count: number) => (span <= 0 ? [from] : multiples(from, to, roundStep(span, count))),
  });
}
