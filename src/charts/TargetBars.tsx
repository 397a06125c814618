import { sideClass } from './marks/SideShape.tsx';
import { layoutTargetBars, type TargetBar } from './targetBarsLayout.ts';

export interface TargetBarsProps {
  readonly bars: readonly TargetBar[];
  readonly goal: number;
  readonly goalLabel: string;
  readonly width: number;
  readonly summary: string;
  readonly format: (value: number) => string;
}

const THICKNESS = 14;

/** What each side counts on the way to the goal; what was only said is outlined. */
export function TargetBars({ bars, goal, goalLabel, width, summary, format }: TargetBarsProps) {
  const layout = layoutTargetBars(bars, goal, width);
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-label={summary}
    >
      {layout.ticks.map(({ value, x }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={layout.top} y2={layout.base} className={value === 0 ? 'axis' : 'gridline'} />
          <text x={x} y={layout.base + 16} className={layout.stacked && value === 0 ? 'tick' : 'tick middle'}>
            {format(value)}
          </text>
        </g>
      ))}
      <line
        x1={layout.goalX}
        x2={layout.goalX}
        y1={layout.top - 6}
        y2={layout.base}
        stroke="var(--text)"
        strokeWidth={2}
      />
      <text x={layout.goalX + 4} y={layout.top - 10} className="end strong">
        {goalLabel}
      </text>
      {layout.bars.map((bar) => (
        <g key={bar.key}>
          <text x={0} y={bar.labelY} className="strong halo">
            {bar.label}
          </text>
          <text x={0} y={bar.labelY + 14} className="tick halo">
            {bar.detail}
          </text>
          {bar.spoken ? (
            <rect
              x={layout.zero}
              y={bar.y}
              width={bar.width}
              height={THICKNESS}
              fill="none"
              className={`stroke-${sideClass(bar.side)}`}
              strokeWidth={1.5}
              strokeDasharray="4 3"
            />
          ) : (
            <rect
              x={layout.zero}
              y={bar.y}
              width={Math.max(1.5, bar.width)}
              height={THICKNESS}
              className={`fill-${sideClass(bar.side)}`}
            />
          )}
          <text x={bar.textX} y={bar.y + 12} className="strong halo">
            {bar.text}
          </text>
          {bar.byX !== null && (
            <text x={bar.byX} y={bar.y + 12} className="label-muted halo">
              {bar.by}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
