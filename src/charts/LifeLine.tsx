import {
  type LifeAxis,
  type LifeLineInput,
  type LifeMark,
  layoutLifeLine,
  lifeScale,
  lifeTicks,
} from './lifeLineLayout.ts';
import { OutcomeShape } from './marks/OutcomeShape.tsx';
import { StepShape } from './marks/StepShape.tsx';
import './LifeLine.css';

const SPAN_HEIGHT = 16;
const HALO = 8;

function StepMark({ mark, y }: { mark: LifeMark; y: number }) {
  return (
    <g>
      {mark.span !== null && (
        <>
          <rect
            x={mark.span.x}
            y={y - SPAN_HEIGHT / 2}
            width={mark.span.width}
            height={SPAN_HEIGHT}
            rx={SPAN_HEIGHT / 2}
            className="life-span"
          />
          {mark.uncertain && (
            <rect
              x={mark.span.x}
              y={y - SPAN_HEIGHT / 2}
              width={mark.span.width}
              height={SPAN_HEIGHT}
              rx={SPAN_HEIGHT / 2}
              className="life-doubt"
            />
          )}
        </>
      )}
      {mark.span === null && <circle cx={mark.x} cy={y} r={HALO} fill="var(--surface-page)" />}
      <StepShape status={mark.status} x={mark.x} y={y} />
    </g>
  );
}

export interface LifeLineProps {
  readonly life: LifeLineInput;
  readonly axis: LifeAxis;
  readonly width: number;
  /** The steps and their days in a sentence. */
  readonly summary: string;
  /** The years stand below the line, for a drawing without an axis above it. */
  readonly withYears?: boolean;
}

/**
 * The life of one paper: dotted while expected, dashed while negotiated, solid when signed, thick in force, up to the gold
 * line of the as-of day. An arrowhead at the start: older than the axis.
 */
export function LifeLine({ life, axis, width, summary, withYears = false }: LifeLineProps) {
  const layout = layoutLifeLine(life, axis, width, withYears);
  const { y, height, arrow, dueX, untilX, dayX } = layout;
  const foot = withYears ? height - 16 : height;
  return (
    <svg
      className="drawing life-line"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      {layout.ticks.map((tick) => (
        <g key={tick.key}>
          <line x1={tick.x} x2={tick.x} y1={1} y2={foot} className="gridline" />
          {withYears && tick.x < width - 30 && (
            <text x={tick.x} y={height - 3} className="tick">
              {tick.key}
            </text>
          )}
        </g>
      ))}
      {layout.segments.map((segment) => (
        <line key={segment.key} x1={segment.x1} x2={segment.x2} y1={y} y2={y} className={`life-${segment.form}`} />
      ))}
      {arrow !== null && <path d={`M${arrow.x + 1} ${y - 5}l-6 5 6 5`} className={`life-${arrow.form} life-arrow`} />}
      <line x1={dayX} x2={dayX} y1={0} y2={foot} className="as-of-line" />
      {untilX !== null && <line x1={untilX} x2={untilX} y1={y - 9} y2={y + 9} className="life-until" />}
      {layout.marks.map((mark) => (
        <StepMark key={mark.key} mark={mark} y={y} />
      ))}
      {dueX !== null && <OutcomeShape outcome="overdue" x={dueX - 7} y={y - 7} />}
    </svg>
  );
}

/** The years above a column of life lines, and the as-of day in gold. It repeats what the rows say and is not read aloud. */
export function LifeAxisLabels({ axis, width, dayLabel }: { axis: LifeAxis; width: number; dayLabel: string }) {
  const scale = lifeScale(axis, width);
  const dayX = scale.clamped(axis.day);
  const dayLabelRoom = dayLabel.length * 7 + 6;
  return (
    <svg className="drawing" viewBox={`0 0 ${width} 20`} width={width} height={20} aria-hidden="true">
      {lifeTicks(scale, axis.day).map((tick) => (
        <g key={tick.key}>
          <line x1={tick.x} x2={tick.x} y1={4} y2={20} className="gridline" />
          {tick.x + 32 < dayX - dayLabelRoom && (
            <text x={tick.x + 3} y={14} className="tick">
              {tick.key}
            </text>
          )}
        </g>
      ))}
      <line x1={dayX} x2={dayX} y1={4} y2={20} className="as-of-line" />
      <text x={dayX - 5} y={14} className="as-of-text end">
        {dayLabel}
      </text>
    </svg>
  );
}
