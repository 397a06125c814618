import type { YearStripLayout } from './yearStripLayout.ts';

/** Every year as a bar, the shown stretch in a frame; the upper edge of the strip is at `y`. Part of a larger drawing. */
export function YearStrip({
  layout,
  width,
  y,
  height,
}: {
  layout: YearStripLayout;
  width: number;
  y: number;
  height: number;
}) {
  const base = y + height;
  return (
    <g>
      {layout.bars.map((bar) => (
        <g key={bar.year}>
          {bar.fullHeight > 0 && (
            <rect
              x={bar.x}
              y={base - bar.fullHeight}
              width={bar.width}
              height={bar.fullHeight}
              fill="var(--line-strong)"
            />
          )}
          {bar.outlineHeight > 0 && (
            <rect
              x={bar.x + 0.5}
              y={base - bar.fullHeight - bar.outlineHeight}
              width={Math.max(1, bar.width - 1)}
              height={bar.outlineHeight}
              fill="none"
              stroke="var(--line-strong)"
              strokeDasharray="2 2"
            />
          )}
        </g>
      ))}
      <line x1={0} x2={width} y1={base + 0.5} y2={base + 0.5} className="axis" />
      {layout.ticks.map((tick) => (
        <g key={tick.label}>
          <line x1={tick.x} x2={tick.x} y1={base} y2={base + 4} className="axis" />
          <text
            x={tick.x}
            y={base + 16}
            className={tick.x > width - 30 ? 'tick end' : 'tick'}
            dx={tick.x > width - 30 ? width - tick.x : 0}
          >
            {tick.label}
          </text>
        </g>
      ))}
      <rect
        x={layout.frame.x + 1}
        y={y - 3}
        width={Math.max(2, layout.frame.width - 2)}
        height={height + 6}
        fill="none"
        stroke="var(--text)"
        strokeWidth={2}
      />
      <line x1={layout.asOfX} x2={layout.asOfX} y1={y - 3} y2={base + 4} className="as-of-line" />
    </g>
  );
}
