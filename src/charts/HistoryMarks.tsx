import type { SideIndex } from '../domain/party.ts';
import type { HistoryLayout, PlacedLine, PlacedRange, PlacedText } from './historyStepsLayout.ts';
import { SideShape, sideClass } from './marks/SideShape.tsx';

/** Px around a line in which its words come up under a pointer. */
const REACH = 6;

/** A mark with paper in it: a value that does not stand, or that was only said. */
function Hollow({ side, x, y }: { side: SideIndex; x: number; y: number }) {
  return (
    <>
      <SideShape side={side} x={x} y={y} size={7} />
      {side === 1 ? (
        <circle cx={x} cy={y} r={2} className="history-hollow" />
      ) : (
        side === 0 && <rect x={x - 2} y={y - 2} width={4} height={4} className="history-hollow" />
      )}
    </>
  );
}

/** Whole years as steps: dashed where worked out, dotted and hollow where only said. */
function Steps({ line }: { line: PlacedLine }) {
  const { side, said } = line;
  const stroke = `stroke-${sideClass(side)} ${side === null ? 'history-compiled' : 'history-own'}`;
  return line.years.map(({ key, x1, x2, y, joinY, derived, title }) => {
    const middle = (x1 + x2) / 2;
    return (
      <g key={key}>
        <title>{title}</title>
        <rect x={x1} y={y - REACH} width={x2 - x1} height={2 * REACH} fill="transparent" />
        {joinY !== null && <line x1={x1} x2={x1} y1={joinY} y2={y} className={stroke} />}
        <line
          x1={x1}
          x2={x2}
          y1={y}
          y2={y}
          className={stroke}
          strokeDasharray={said ? '2 3' : derived ? '4 2.5' : undefined}
        />
        {said ? (
          <Hollow side={side} x={middle} y={y} />
        ) : (
          side !== null && <SideShape side={side} x={middle} y={y} size={6} />
        )}
      </g>
    );
  });
}

/** Several values of one quantity: from the least to the greatest, with its points. */
function Range({ range: { rival, title, x, y1, y2, points } }: { range: PlacedRange }) {
  return (
    <g>
      <title>{title}</title>
      <line x1={x} x2={x} y1={y1} y2={y2} className={rival ? 'history-range history-range-rival' : 'history-range'} />
      <rect x={x - REACH} y={y1} width={2 * REACH} height={y2 - y1} fill="transparent" />
      {points.map((point) => (
        <g key={point.key}>
          <title>{point.title}</title>
          {point.drawn ? (
            <SideShape side={point.side} x={x} y={point.y} size={6} />
          ) : (
            <Hollow side={point.side} x={x} y={point.y} />
          )}
        </g>
      ))}
    </g>
  );
}

function textClass({ side, alert }: PlacedText): string {
  if (alert) return 'end halo text-alert';
  return side === null ? 'end halo label-muted' : `end halo text-${sideClass(side)}`;
}

/** What one direction holds: steps, ranges, and the names at the greatest value of each reporter. */
export function HistoryMarks({ layout, zeros }: { layout: HistoryLayout; zeros: boolean }) {
  // The sides lie on the third parties.
  const inOrder = layout.lines.toSorted((a, b) => Number(a.side !== null) - Number(b.side !== null));
  return (
    <>
      {inOrder.map((line) => (
        <Steps key={line.key} line={line} />
      ))}
      {layout.ranges.map((range) => (
        <Range key={range.key} range={range} />
      ))}
      {zeros &&
        layout.zeros.map(({ x, y }) => (
          <text key={x} x={x} y={y - 6} className="tick middle halo">
            0
          </text>
        ))}
      {layout.names.map((name) => (
        <text key={name.key} x={name.x} y={name.y} className={textClass(name)}>
          {name.text}
        </text>
      ))}
    </>
  );
}
