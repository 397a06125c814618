import type { IsoDay } from '../domain/day.ts';
import { HistoryMarks } from './HistoryMarks.tsx';
import { type HistoryPanel, layoutHistoryPanel, layoutHistoryRuler, readableMarks } from './historyStepsLayout.ts';
import { MarkReader } from './MarkReader.tsx';
import { HatchFill } from './marks/HatchFill.tsx';
import { textWidth } from './textWidth.ts';
import { timeScale } from './timeScale.ts';
import { linearAxis, logAxis, type ValueAxis } from './valueAxis.ts';
import './HistorySteps.css';

export interface HistoryStepsProps {
  readonly panels: readonly HistoryPanel[];
  readonly axis: { readonly start: IsoDay; readonly end: IsoDay };
  readonly fiscalYearStart: number | null;
  readonly day: IsoDay;
  readonly dayLabel: string;
  readonly missingLabel: string;
  /** Said where no value is read yet. */
  readonly readHint: string;
  readonly isLog: boolean;
  /** The value that no logarithm reaches. */
  readonly floor: number;
  /** The panels are told in one unit: one scale for all. */
  readonly oneScale: boolean;
  readonly width: number;
  readonly format: (value: number) => string;
}

const TOP = 44;
const BASE = 214;
const RULER = 20;
const FISCAL_RULER = 24;
const END = 8;
const TICK_SIZE = 12 / 13;

/** Every value of a panel, whether a step or a point of a range. */
const valuesOf = ({ lines, ranges }: HistoryPanel) => [
  ...lines.flatMap(({ years }) => years.map(({ value }) => value)),
  ...ranges.flatMap(({ points }) => points.map(({ value }) => value)),
];

/** One panel a direction, all on one axis of time. */
export function HistorySteps(props: HistoryStepsProps) {
  const { panels, axis, width, format, isLog, floor, oneScale } = props;
  const all = panels.flatMap(valuesOf);
  const axisOf = (panel: HistoryPanel): ValueAxis => {
    const values = oneScale ? all : valuesOf(panel);
    const frame = { top: TOP, base: BASE };
    return isLog ? logAxis(values, floor, frame) : linearAxis(values, frame);
  };
  const drawn = panels.map((panel) => ({ panel, values: axisOf(panel) }));
  const widest = drawn.flatMap(({ values }) => values.ticks.map(({ value }) => textWidth(format(value)) * TICK_SIZE));
  const start = Math.ceil(Math.max(20, ...widest)) + 8;
  const time = timeScale(axis.start, axis.end, start, width - END);
  const ruler = layoutHistoryRuler(time, props.fiscalYearStart);
  const height = BASE + RULER + (ruler.fiscal.length > 0 ? FISCAL_RULER : 0);
  const dayX = props.day <= axis.end ? time.xEnd(props.day) : null;
  return (
    <div className="history-panels">
      {drawn.map(({ panel, values }) => {
        const layout = layoutHistoryPanel(panel, time, values, props.missingLabel);
        return (
          <div key={panel.key} className="history-panel">
            <p className="history-panel-title">
              {panel.name}
              <span>{panel.unit}</span>
            </p>
            <MarkReader
              marks={readableMarks(layout)}
              width={width}
              height={height}
              name={panel.readName}
              hint={props.readHint}
            >
              <svg
                className="drawing history-steps"
                viewBox={`0 0 ${width} ${height}`}
                width={width}
                height={height}
                role="img"
                aria-label={panel.summary}
              >
                {values.ticks.map(({ value, y }) => (
                  <g key={value}>
                    <line x1={time.start} x2={time.end} y1={y} y2={y} className={value === 0 ? 'axis' : 'gridline'} />
                    <text x={time.start - 6} y={y + 4} className="tick end">
                      {format(value)}
                    </text>
                  </g>
                ))}
                {values.broken !== null && (
                  <path
                    d={`M${time.start - 4} ${values.broken[0] + 12}l8 -4m-8 8l8 -4`}
                    className="axis history-break"
                  />
                )}
                {ruler.years.map(({ key, x, named }) => (
                  <g key={key}>
                    <line x1={x} x2={x} y1={TOP - 8} y2={BASE + RULER - 4} className="gridline" />
                    {named && (
                      <text x={x + 3} y={BASE + 15} className="tick">
                        {key}
                      </text>
                    )}
                  </g>
                ))}
                {ruler.fiscal.map(({ key, x1, x2 }) => (
                  <g key={key}>
                    <path d={`M${x1 + 1} ${BASE + RULER + 3}v4H${x2 - 1}v-4`} className="axis" />
                    <text x={(x1 + x2) / 2} y={BASE + RULER + 21} className="tick middle">
                      {key}
                    </text>
                  </g>
                ))}
                <HatchFill>
                  {(fill) =>
                    layout.gaps.map(({ x1, x2, named }) => (
                      <g key={x1}>
                        <rect x={x1} y={TOP - 8} width={x2 - x1} height={BASE - TOP + 8} fill={fill} opacity={0.6}>
                          <title>{props.missingLabel}</title>
                        </rect>
                        {named && (
                          <text x={(x1 + x2) / 2} y={(TOP + BASE) / 2} className="middle label-muted halo">
                            {props.missingLabel}
                          </text>
                        )}
                      </g>
                    ))
                  }
                </HatchFill>
                {dayX !== null && <line x1={dayX} x2={dayX} y1={18} y2={BASE} className="as-of-line" />}
                <text x={dayX ?? time.end} y={12} className="as-of-text end">
                  {dayX === null ? `${props.dayLabel} →` : props.dayLabel}
                </text>
                <HistoryMarks layout={layout} zeros={!isLog && floor === 0} />
              </svg>
            </MarkReader>
          </div>
        );
      })}
    </div>
  );
}
