import { Link } from 'react-router-dom';
import type { PlacedOther, PlacedSpan } from './flowSpansLayout.ts';
import { SideShape, sideClass } from './marks/SideShape.tsx';

/** Px between two lines that would look like one thick line. */
const TOO_CLOSE = 3;

function Other({ other, span }: { other: PlacedOther; span: PlacedSpan }) {
  const side = sideClass(span.side);
  const apart = Math.abs(other.y - span.y) > TOO_CLOSE;
  return (
    <g>
      {apart && <line x1={span.x1} x2={span.x2} y1={other.y} y2={other.y} className={`stroke-${side} flow-other`} />}
      {other.rival && <line x1={span.x2 - 6} x2={span.x2 - 6} y1={other.y} y2={span.y} className="flow-stem" />}
      {other.text !== null && (
        <text x={other.text.x} y={other.text.y} className={`end label-muted halo${other.rival ? ' text-alert' : ''}`}>
          {other.text.content}
        </text>
      )}
    </g>
  );
}

/** The paper within a hollow mark. */
function SaidMark({ span: { side, x1, y } }: { span: PlacedSpan }) {
  return side === 1 ? (
    <circle cx={x1} cy={y} r={2.5} className="flow-hollow" />
  ) : (
    <rect x={x1 - 2.5} y={y - 2.5} width={5} height={5} className="flow-hollow" />
  );
}

/** One value over the months that it counts: dashed where worked out, hollow where only said, cut where part of a year. */
export function FlowSpan({ span, base }: { span: PlacedSpan; base: number }) {
  const side = sideClass(span.side);
  const dashes = span.derived ? '7 4' : span.said ? '2 3' : undefined;
  return (
    <g>
      <title>{span.name}</title>
      {!span.said && (
        <rect
          x={span.x1}
          y={span.y}
          width={span.x2 - span.x1}
          height={base - span.y}
          className={`fill-${side} flow-area`}
        />
      )}
      {span.placedOthers.map((other) => (
        <Other key={other.key} other={other} span={span} />
      ))}
      <line
        x1={span.x1}
        x2={span.x2}
        y1={span.y}
        y2={span.y}
        className={`stroke-${side} flow-line`}
        strokeDasharray={dashes}
      />
      {!span.whole && (
        <g className={`stroke-${side}`} strokeWidth={2}>
          <line x1={span.x2} x2={span.x2} y1={span.y - 6} y2={span.y + 6} />
          <line x1={span.x2 + 3} x2={span.x2 + 12} y1={span.y} y2={span.y} strokeDasharray="2 3" />
        </g>
      )}
      <SideShape side={span.side} x={span.x1} y={span.y} size={8} />
      {span.said && <SaidMark span={span} />}
      <Link to={span.href} aria-label={span.name} className="flow-label">
        <text x={span.labelX} y={span.labelY} className={`halo text-${side}`}>
          {span.label}
        </text>
      </Link>
    </g>
  );
}
