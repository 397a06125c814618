import { type Bar, layoutBars } from './barsLayout.ts';

export interface BarsProps {
  readonly bars: readonly (Bar & { readonly className: string })[];
  readonly width: number;
  readonly summary: string;
}

/** Horizontal bars that begin at zero; a zero is a mark on the base line with its number. */
export function Bars({ bars, width, summary }: BarsProps) {
  const layout = layoutBars(bars, width);
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-label={summary}
    >
      {layout.bars.map((bar, index) => (
        <g key={bar.key}>
          <text
            x={layout.stacked ? 0 : layout.zero - 12}
            y={layout.stacked ? bar.y - 5 : bar.y + 12}
            className={layout.stacked ? undefined : 'end'}
          >
            {bar.label}
          </text>
          <rect
            x={layout.zero}
            y={bar.y}
            width={Math.max(bar.width, 1.5)}
            height={layout.thickness}
            className={bars[index]?.className}
          />
          <text x={layout.zero + bar.width + 8} y={bar.y + 12} className="strong">
            {bar.text}
          </text>
        </g>
      ))}
      <line x1={layout.zero} x2={layout.zero} y1={2} y2={layout.height - 2} className="axis" />
    </svg>
  );
}
