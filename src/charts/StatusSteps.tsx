import { HatchFill } from './marks/HatchFill.tsx';
import { type Outcome, OutcomeShape } from './marks/OutcomeShape.tsx';
import { LABEL_START, layoutStatusSteps, type StatusStepsInput, type StatusStepsLayout } from './statusStepsLayout.ts';
import type { TimeTick } from './timeScale.ts';
import './StatusSteps.css';

export interface StatusStepsProps {
  readonly input: StatusStepsInput;
  /** The mark of a band, by its key. */
  readonly outcomeOf: (key: string) => Outcome;
  readonly width: number;
  readonly summary: string;
  readonly dayLabel: string;
  readonly laneTitle: string;
  /** How many are overdue at the end; zero is a value. */
  readonly overdue: number;
  readonly format: (count: number) => string;
  readonly tickLabel: (tick: TimeTick) => string;
}

/** Px of a mark, and from the end of the plot to it. */
const MARK = 14;
const MARK_START = 8;

function Axes({ layout, format, tickLabel }: Pick<StatusStepsProps, 'format' | 'tickLabel'> & Drawn) {
  const { plot, counts, ticks } = layout;
  return (
    <>
      {counts.map(({ count, y }) => (
        <g key={count}>
          <line x1={plot.start} x2={plot.end} y1={y} y2={y} className={count === 0 ? 'axis' : 'gridline'} />
          <text x={plot.start - 6} y={y + 4} className="tick end">
            {format(count)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <g key={tick.key}>
          <line x1={tick.x} x2={tick.x} y1={plot.base} y2={plot.base + 4} className="axis" />
          <text x={tick.x} y={plot.base + 17} className="tick middle">
            {tickLabel(tick)}
          </text>
        </g>
      ))}
    </>
  );
}

interface Drawn {
  readonly layout: StatusStepsLayout;
}

/** The names of the bands at their ends, each with its mark, joined to its band where it had to move. */
function EndLabels({ layout, outcomeOf }: Drawn & Pick<StatusStepsProps, 'outcomeOf'>) {
  const { plot, bands } = layout;
  return bands.map(({ key, label, endY, labelY }) => (
    <g key={key}>
      <path d={`M${plot.end + 2} ${endY}L${plot.end + MARK_START} ${labelY}`} className="leader" />
      <OutcomeShape outcome={outcomeOf(key)} x={plot.end + MARK_START} y={labelY - MARK / 2} />
      <text x={plot.end + LABEL_START} y={labelY + 4.5} className="steps-label">
        {label}
      </text>
    </g>
  ));
}

function Lane({
  layout,
  laneTitle,
  overdue,
  format,
}: Drawn & Pick<StatusStepsProps, 'laneTitle' | 'overdue' | 'format'>) {
  const { plot, lane } = layout;
  return (
    <>
      <text x={plot.start} y={lane.titleY} className="label-muted halo">
        {laneTitle}
      </text>
      <line x1={plot.start} x2={plot.end} y1={lane.base} y2={lane.base} className="axis" />
      {lane.runs.map(({ count, x, y, width, height, labelled }) => (
        <g key={x}>
          <rect x={x} y={y} width={width} height={height} className="steps-overdue" />
          {labelled && (
            <text x={x + width / 2} y={y - 3} className="middle tick text-alert">
              {format(count)}
            </text>
          )}
        </g>
      ))}
      <OutcomeShape outcome="overdue" x={plot.end + MARK_START} y={lane.base - MARK + 2} />
      <text x={plot.end + LABEL_START} y={lane.base + 0.5} className="steps-label">
        {format(overdue)}
      </text>
    </>
  );
}

/**
 * How many stood at each status over time, in steps: the further along, the lower and the deeper. What the calendar says
 * has a lane of its own below. The drawing ends in the as-of day.
 */
export function StatusSteps(props: StatusStepsProps) {
  const { input, width, summary, dayLabel } = props;
  const layout = layoutStatusSteps(input, width);
  const { plot, height, lane } = layout;
  return (
    <svg
      className="drawing status-steps"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      <Axes layout={layout} format={props.format} tickLabel={props.tickLabel} />
      <HatchFill>
        {(hatch) =>
          layout.bands.map(({ key, path, edge }) => (
            <g key={key} className={`steps-${key}`}>
              <path d={path} className="steps-band" />
              {key === 'unknown' && <path d={path} fill={hatch} />}
              <path d={edge} className="steps-edge" />
            </g>
          ))
        }
      </HatchFill>
      <line x1={plot.start} x2={plot.end} y1={plot.base} y2={plot.base} className="axis" />
      {layout.jumps.map(({ day, x, textY, toY }) => (
        <line key={day} x1={x} x2={x} y1={textY + 4} y2={toY} className="leader" />
      ))}
      <Lane layout={layout} laneTitle={props.laneTitle} overdue={props.overdue} format={props.format} />
      <line x1={plot.end} x2={plot.end} y1={16} y2={lane.base} className="as-of-line" />
      <text x={plot.end} y={11} className="as-of-text end">
        {dayLabel}
      </text>
      {layout.jumps.map(({ day, text, textX, textY }) => (
        <text key={day} x={textX} y={textY} className="label-muted halo">
          {text}
        </text>
      ))}
      <EndLabels layout={layout} outcomeOf={props.outcomeOf} />
    </svg>
  );
}
