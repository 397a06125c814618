import { type Outcome, OutcomeShape } from './marks/OutcomeShape.tsx';
import { layoutOutcomeSquares, type SquareGroup } from './outcomeSquaresLayout.ts';

export interface OutcomeSquaresProps {
  readonly groups: readonly SquareGroup<Outcome>[];
  readonly width: number;
  /** What the drawing shows, in a sentence, for readers who hear it. */
  readonly summary: string;
}

/** One square for each thing that was said, by what became of it: the parts are seen before anything is read. */
export function OutcomeSquares({ groups, width, summary }: OutcomeSquaresProps) {
  const layout = layoutOutcomeSquares(groups, width);
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-label={summary}
    >
      {layout.groups.map((group) => (
        <g key={group.kind}>
          <text
            x={group.labelX}
            y={group.labelY}
            className={group.kind === 'overdue' || group.kind === 'unmet' ? 'strong text-alert' : 'strong'}
          >
            {group.label}
          </text>
          {group.squares.map((square) => (
            <OutcomeShape key={square.key} outcome={group.kind} x={square.x} y={square.y} />
          ))}
        </g>
      ))}
    </svg>
  );
}
