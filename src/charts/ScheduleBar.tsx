import type { IsoDay } from '../domain/day.ts';
import { layoutScheduleBar, type ScheduleBarInput, type ScheduleSpan } from './scheduleBarLayout.ts';

export interface ScheduleBarProps {
  readonly input: ScheduleBarInput;
  readonly span: ScheduleSpan;
  readonly day: IsoDay;
}

const WIDTH = 220;
const HEIGHT = 34;
const BASE = 11;

/** A promise on the calendar: ink to the deadline, crimson beyond it, dots where none was stated, gold for the as-of day. */
export function ScheduleBar({ input, span, day }: ScheduleBarProps) {
  const bar = layoutScheduleBar(input, span, day, WIDTH);
  return (
    <svg
      className="drawing schedule-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line x1={0} x2={WIDTH} y1={20.5} y2={20.5} className="gridline" />
      {bar.ticks.map(({ key, x }) => (
        <g key={key}>
          <line x1={x} x2={x} y1={18} y2={22} className="axis" />
          <text x={x + 2} y={33} className="tick">
            ’{key.slice(2)}
          </text>
        </g>
      ))}
      {bar.dottedTo !== null && (
        <line
          x1={bar.madeX}
          x2={bar.dottedTo}
          y1={BASE}
          y2={BASE}
          stroke="var(--text-muted)"
          strokeWidth="1.5"
          strokeDasharray="1.5 3"
        />
      )}
      {bar.deadlineX !== null && (
        <line x1={bar.madeX} x2={bar.solidEnd} y1={BASE} y2={BASE} stroke="var(--text)" strokeWidth="2.5" />
      )}
      {bar.ahead && (
        <line
          x1={bar.ahead.from}
          x2={bar.ahead.to}
          y1={BASE}
          y2={BASE}
          stroke="var(--text)"
          strokeWidth="2.5"
          strokeDasharray="1.5 2"
        />
      )}
      {bar.beyond && (
        <line
          x1={bar.beyond.from}
          x2={bar.beyond.to}
          y1={BASE}
          y2={BASE}
          stroke="var(--status-overdue)"
          strokeWidth="2.5"
        />
      )}
      <circle cx={bar.madeX} cy={BASE} r={3} fill="var(--text)" />
      {bar.deadlineX !== null && (
        <line x1={bar.deadlineX} x2={bar.deadlineX} y1={BASE - 6} y2={BASE + 6} stroke="var(--text)" strokeWidth="2" />
      )}
      <line x1={bar.dayX} x2={bar.dayX} y1={1} y2={21} className="as-of-line" />
    </svg>
  );
}
