import { SideShape } from './marks/SideShape.tsx';
import { type ChartPair, layoutMirrorPairs, type PlacedPair } from './mirrorPairsLayout.ts';

export interface MirrorPairsProps {
  readonly pairs: readonly ChartPair[];
  readonly width: number;
  readonly summary: string;
  readonly format: (value: number) => string;
}

/** Values closer than this would write their numbers over each other. */
const LABEL_ROOM = 58;

function Marks({ pair }: { pair: PlacedPair }) {
  const [a, b] = pair.placed;
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const close = right.x - left.x < LABEL_ROOM;
  const text = (side: 0 | 1) => (side === 0 ? 'text-side-a' : 'text-side-b');
  return (
    <g>
      <line x1={left.x} x2={right.x} y1={pair.y} y2={pair.y} stroke="var(--line-strong)" strokeWidth={2} />
      <SideShape side={left.side} x={left.x} y={pair.y} size={9} />
      <SideShape side={right.side} x={right.x} y={pair.y} size={9} />
      <text
        x={left.x}
        y={pair.y - 8}
        className={`halo ${text(left.side)}`}
        textAnchor={close ? 'start' : 'middle'}
        dx={close ? -4 : 0}
      >
        {left.label}
      </text>
      <text
        x={right.x}
        y={close ? pair.y + 18 : pair.y - 8}
        className={`halo ${text(right.side)}`}
        textAnchor={close ? 'start' : 'middle'}
        dx={close ? -4 : 0}
      >
        {right.label}
      </text>
    </g>
  );
}

/** Two counts of the same goods, side by side on one axis from zero, with the gap between them named. */
export function MirrorPairs({ pairs, width, summary, format }: MirrorPairsProps) {
  const layout = layoutMirrorPairs(pairs, width);
  const base = layout.height - 20;
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
          <line x1={x} x2={x} y1={8} y2={base} className={value === 0 ? 'axis' : 'gridline'} />
          <text x={x} y={base + 15} className="tick middle">
            {format(value)}
          </text>
        </g>
      ))}
      {layout.pairs.map((pair) => (
        <g key={pair.key}>
          {pair.headingY !== null && (
            <text x={0} y={pair.headingY} className="strong halo">
              {pair.heading}
            </text>
          )}
          <text x={0} y={pair.textY} className="halo">
            {pair.title}
          </text>
          <text x={0} y={pair.textY + 15} className="tick halo">
            {pair.detail}
          </text>
          <Marks pair={pair} />
          <text x={pair.gapX} y={pair.y + 4} className="end strong halo">
            {pair.gap}
          </text>
        </g>
      ))}
    </svg>
  );
}
