import type { IsoDay } from '../domain/day.ts';
import {
  layoutScheduleBar,
  type ScheduleBarInput,
  type ScheduleBarLayout,
  type ScheduleSpan,
} from './scheduleBarLayout.ts';
import './ScheduleBar.css';

export interface ScheduleBarProps {
  readonly input: ScheduleBarInput;
  /** Shared by the bars of one list, so that they can be compared. */
  readonly span: ScheduleSpan;
  readonly day: IsoDay;
}

const WIDTH = 220;
const HEIGHT = 34;
const BASE = 11;
const AXIS = 20.5;

/** Where the promise was made: a disc, a pale span where only the month or year is known, an arrowhead before the axis. */
function Made({ bar }: { bar: ScheduleBarLayout }) {
  const { madeX: x, madeSpan, older } = bar;
  if (older) return <path d={`M${x - 4} ${BASE}l6 -4v8z`} className="schedule-made" />;
  if (madeSpan === null) return <circle cx={x} cy={BASE} r={3} className="schedule-made" />;
  return (
    <rect
      x={madeSpan.from}
      y={BASE - 3.5}
      width={madeSpan.to - madeSpan.from}
      height={7}
      rx={3.5}
      className="schedule-made-span"
    />
  );
}

/**
 * A promise on the calendar: ink to the deadline, crimson beyond it, dots where none was stated, gold for the as-of day. It
 * is hidden from readers who hear the page: the words beside it say the same.
 */
export function ScheduleBar({ input, span, day }: ScheduleBarProps) {
  const bar = layoutScheduleBar(input, span, day, WIDTH);
  const line = (from: number, to: number, name: string) => (
    <line x1={from} x2={to} y1={BASE} y2={BASE} className={name} />
  );
  return (
    <svg
      className="drawing schedule-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line x1={0} x2={WIDTH} y1={AXIS} y2={AXIS} className="gridline" />
      {bar.ticks.map(({ key, x }) => (
        <g key={key}>
          <line x1={x} x2={x} y1={AXIS - 2.5} y2={AXIS + 1.5} className="axis" />
          <text x={x + 2} y={33} className="tick">
            ’{key.slice(2)}
          </text>
        </g>
      ))}
      {bar.dottedTo !== null && line(bar.madeX, bar.dottedTo, 'schedule-undated')}
      {bar.deadlineX !== null && line(bar.madeX, bar.solidEnd, 'schedule-run')}
      {bar.ahead && line(bar.ahead.from, bar.ahead.to, 'schedule-run schedule-ahead')}
      {bar.beyond && line(bar.beyond.from, bar.beyond.to, 'schedule-beyond')}
      <Made bar={bar} />
      {bar.deadlineX !== null && (
        <line
          x1={bar.deadlineX}
          x2={bar.deadlineX}
          y1={BASE - 6}
          y2={BASE + 6}
          className={bar.deadlineFuzzy ? 'schedule-deadline schedule-fuzzy' : 'schedule-deadline'}
        />
      )}
      <line x1={bar.dayX} x2={bar.dayX} y1={1} y2={21} className="as-of-line" />
    </svg>
  );
}
