import { MarkReader } from './MarkReader.tsx';
import { SideShape } from './marks/SideShape.tsx';
import { type ChartPair, layoutMirrorPairs, type PlacedPair } from './mirrorPairsLayout.ts';

export interface MirrorPairsProps {
  readonly pairs: readonly ChartPair[];
  readonly width: number;
  readonly summary: string;
  /** Of the slider that walks through the values, and what it says at first. */
  readonly readName: string;
  readonly readHint: string;
  readonly format: (value: number) => string;
}

/** Values closer than this would write their numbers over each other. */
const LABEL_ROOM = 58;

/** Px that the lines of the scale reach above and below a row of marks. */
const GRID_REACH = 17;

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
        y={close ? pair.y + 17 : pair.y - 8}
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
export function MirrorPairs({ pairs, width, summary, readName, readHint, format }: MirrorPairsProps) {
  const layout = layoutMirrorPairs(pairs, width);
  return (
    <MarkReader
      marks={layout.pairs.flatMap(({ key, placed, y }) =>
        placed.map(({ x, reading }, index) => ({ key: `${key} ${index}`, x, y, text: reading })),
      )}
      width={width}
      height={layout.height}
      name={readName}
      hint={readHint}
    >
      <svg
        className="drawing"
        viewBox={`0 0 ${width} ${layout.height}`}
        width={width}
        height={layout.height}
        role="img"
        aria-label={summary}
      >
        {layout.ticks.map(({ value, x }) => (
          <text key={value} x={x} y={layout.height - 5} className="tick middle">
            {format(value)}
          </text>
        ))}
        {layout.pairs.map((pair) => (
          <g key={pair.key}>
            {pair.headingY !== null && (
              <text x={0} y={pair.headingY} className="strong">
                {pair.heading}
              </text>
            )}
            <text x={0} y={pair.textY}>
              {pair.title}
            </text>
            <text x={pair.detailX} y={pair.detailY} className="tick">
              {pair.detail}
            </text>
            {layout.ticks.map(({ value, x }) => (
              <line
                key={value}
                x1={x}
                x2={x}
                y1={pair.y - GRID_REACH}
                y2={pair.y + GRID_REACH}
                className={value === 0 ? 'axis' : 'gridline'}
              />
            ))}
            <Marks pair={pair} />
            <text x={pair.gapX} y={pair.y + 1} className="end strong">
              {pair.gap}
            </text>
            <text x={pair.gapX} y={pair.y + 16} className="tick end">
              {pair.difference}
            </text>
          </g>
        ))}
      </svg>
    </MarkReader>
  );
}
