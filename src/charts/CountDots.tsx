import { type CountDot, layoutCountDots } from './countDotsLayout.ts';

export interface CountDotsProps {
  readonly dots: readonly CountDot[];
  readonly width: number;
  /** What the drawing shows, in a sentence, for readers who hear it. */
  readonly summary: string;
  readonly unit: string;
  readonly publicationsLabel: string;
}

/** Differing counts of one thing on one axis: the first, best sourced one full, the others hollow; none is averaged. */
export function CountDots({ dots, width, summary, unit, publicationsLabel }: CountDotsProps) {
  const layout = layoutCountDots(dots, width);
  const base = layout.height - 22;
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-label={summary}
    >
      <text x={layout.plotEnd + 26} y={12} className="tick">
        {publicationsLabel}
      </text>
      {layout.ticks.map(({ value, x }) => (
        <g key={value}>
          <line x1={x} x2={x} y1={20} y2={base} className={value === 0 ? 'axis' : 'gridline'} />
          <text x={x} y={base + 16} className="tick middle">
            {value}
          </text>
        </g>
      ))}
      <text x={layout.plotEnd + 12} y={base + 16} className="tick">
        {unit}
      </text>
      {layout.dots.map((dot, index) => (
        <g key={dot.key}>
          <text
            x={layout.stacked ? layout.zero : layout.zero - 12}
            y={layout.stacked ? dot.y - 13 : dot.y + 4}
            className={`${layout.stacked ? '' : 'end'}${index === 0 ? ' strong' : ''}`}
          >
            {layout.stacked ? `${dot.count}, ${dot.label}` : `${dot.label}, ${dot.count}`}
          </text>
          <line
            x1={layout.zero}
            x2={dot.x}
            y1={dot.y}
            y2={dot.y}
            className="leader"
            strokeDasharray={dot.qualifier === 'about' ? '3 3' : undefined}
          />
          <circle
            cx={dot.x}
            cy={dot.y}
            r={index === 0 ? 5.5 : 4.6}
            fill={index === 0 ? 'var(--text)' : 'var(--surface-page)'}
            stroke="var(--text)"
            strokeWidth="1.6"
            strokeDasharray={dot.qualifier === 'about' ? '2 2' : undefined}
          />
          {dot.qualifier === 'more-than' && (
            <path d={`M${dot.x + 7} ${dot.y - 4}l5 4-5 4`} fill="none" stroke="var(--text)" strokeWidth="1.6" />
          )}
          {Array.from({ length: dot.publications }, (_, square) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: the squares are alike and only counted.
              key={square}
              x={layout.plotEnd + 26 + square * 8}
              y={dot.y - 3}
              width={6}
              height={6}
              fill="var(--line-strong)"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
