import type { IsoDay } from '../domain/day.ts';
import { layoutAsOfStrip } from './asOfStripLayout.ts';

const WIDTH = 310;
const HEIGHT = 22;

export interface AsOfStripProps {
  readonly knownDays: Iterable<IsoDay>;
  readonly day: IsoDay;
  readonly lastDay: IsoDay;
  readonly label: string;
}

/** How much became known in each month of this year and the last; what lies after the chosen day is only outlined. */
export function AsOfStrip({ knownDays, day, lastDay, label }: AsOfStripProps) {
  const { bars, years, dayX } = layoutAsOfStrip(knownDays, day, lastDay, WIDTH, HEIGHT);
  const base = HEIGHT + 5;
  return (
    <svg
      className="drawing as-of-strip"
      width={WIDTH + 20}
      height={42}
      viewBox={`-6 0 ${WIDTH + 20} 42`}
      role="img"
      aria-label={label}
    >
      {bars.map((bar) =>
        bar.count === 0 ? null : (
          <rect
            key={bar.month}
            x={bar.x}
            y={base - bar.height}
            width={bar.width}
            height={bar.height}
            fill={bar.later ? 'none' : 'var(--line-strong)'}
            stroke={bar.later ? 'var(--line-strong)' : 'none'}
            strokeDasharray={bar.later ? '2 2' : undefined}
          />
        ),
      )}
      <line x1={0} x2={WIDTH} y1={base + 0.5} y2={base + 0.5} className="axis" />
      {years.map(({ year, x }) => (
        <text key={year} x={x} y={base + 13} className="tick">
          {year}
        </text>
      ))}
      <line x1={dayX} x2={dayX} y1={2} y2={base + 4} className="as-of-line" />
      <circle cx={dayX} cy={3.5} r={3.5} fill="var(--gold-fill)" />
    </svg>
  );
}
