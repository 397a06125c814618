import { CartesianGrid, Line, LineChart, ReferenceArea, XAxis, YAxis } from 'recharts';
import { placeSeriesNames } from './historyLabels.ts';
import { linearScale } from './linearScale.ts';
import { HatchFill } from './marks/HatchFill.tsx';
import { SideShape, sideClass } from './marks/SideShape.tsx';
import { textWidth } from './textWidth.ts';
import './HistoryLines.css';

export interface HistoryLine {
  readonly key: string;
  readonly name: string;
  /** Stands where the name does not fit. */
  readonly shortName: string;
  /** Side of the importer, whose count it is; it has the colour. */
  readonly side: 0 | 1;
  /** Compiled by a third party: thin. */
  readonly compiled: boolean;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface HistoryLinesProps {
  readonly lines: readonly HistoryLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The as-of day as a year with its fraction (2026.5 is the middle of 2026); pointed at where the axis ends before it. */
  readonly dayYear: number;
  readonly dayLabel: string;
  /** Runs of years for which no line has a value. */
  readonly missingRuns: readonly (readonly [number, number])[];
  readonly missingLabel: string;
  readonly width: number;
  readonly summary: string;
  readonly format: (value: number) => string;
}

const HEIGHT = 280;
const TICK_STEPS: readonly number[] = [1, 5, 10];
/** Px between two years on the axis. */
const TICK_ROOM = 64;
const MARGIN = { top: 48, right: 12, bottom: 4, left: 0 };
const Y_AXIS = 36;
const X_AXIS = 30;
/** A year lies on the axis as the point of its number; half a year on either side belongs to it. */
const HALF = 0.5;

interface DotProps {
  readonly side: 0 | 1;
  /** Filled in by the chart library. */
  readonly cx?: number;
  readonly cy?: number;
  readonly value?: unknown;
}

/** The mark of the side at a value; none where there is none. */
function Dot({ side, cx, cy, value }: DotProps) {
  if (cx === undefined || cy === undefined || typeof value !== 'number') return null;
  return <SideShape side={side} x={cx} y={cy} size={5} />;
}

/** Yearly values as lines that break where nothing is known; a zero stands on the base line as a mark. */
export function HistoryLines(props: HistoryLinesProps) {
  const { lines, firstYear, lastYear, missingRuns, missingLabel, width, format } = props;
  const data = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const values = lines.map((line) => [line.key, line.points.find((point) => point.year === year)?.value ?? null]);
    return { year, ...Object.fromEntries(values) };
  });
  const most = Math.max(1, ...lines.flatMap((line) => line.points.map((point) => point.value)));
  const plot = { start: Y_AXIS, end: width - MARGIN.right, top: MARGIN.top, base: HEIGHT - MARGIN.bottom - X_AXIS };
  const y = linearScale([0, most], [plot.base, plot.top], 4);
  const x = linearScale([firstYear - HALF, lastYear + HALF], [plot.start, plot.end]);
  const names = placeSeriesNames(
    lines.flatMap((line) => {
      const peak = line.points.toSorted((a, b) => b.value - a.value)[0];
      if (peak === undefined) return [];
      const name = textWidth(line.name) < (plot.end - plot.start) * 0.6 ? line.name : line.shortName;
      return [{ key: line.key, name, x: x(peak.year), y: y(peak.value) }];
    }),
    plot,
  );
  // A year begins half a year before its point.
  const dayX = x(props.dayYear - HALF);
  const step = TICK_STEPS.find((years) => x(firstYear + years) - x(firstYear) >= TICK_ROOM) ?? 20;
  const ticks = data.map(({ year }) => year).filter((year) => year % step === 0);
  return (
    <div className="history-lines drawing" role="img" aria-label={props.summary}>
      <LineChart width={width} height={HEIGHT} data={data} margin={MARGIN} accessibilityLayer={false}>
        <HatchFill>
          {(fill) =>
            missingRuns.map(([first, last]) => (
              <ReferenceArea
                key={first}
                x1={first - HALF}
                x2={last + HALF}
                fill={fill}
                fillOpacity={0.6}
                strokeOpacity={0}
              />
            ))
          }
        </HatchFill>
        <CartesianGrid vertical={false} stroke="var(--line-faint)" />
        <XAxis
          dataKey="year"
          type="number"
          domain={[firstYear - HALF, lastYear + HALF]}
          ticks={ticks}
          tickLine={false}
          tick={{ className: 'tick' }}
          height={X_AXIS}
          stroke="var(--line-strong)"
        />
        <YAxis
          domain={[...y.domain]}
          ticks={[...y.ticks(4)]}
          tickFormatter={format}
          tickLine={false}
          axisLine={false}
          tick={{ className: 'tick' }}
          width={Y_AXIS}
        />
        {lines.map((line) => (
          <Line
            key={line.key}
            name={line.name}
            dataKey={line.key}
            stroke={line.side === 0 ? 'var(--side-a-fill)' : 'var(--side-b-fill)'}
            strokeWidth={line.compiled ? 1.5 : 2.5}
            dot={<Dot side={line.side} />}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
        {missingRuns.map(([first, last]) => {
          const room = x(last + HALF) - x(first - HALF);
          return textWidth(missingLabel) < room ? (
            <text
              key={first}
              x={(x(first - HALF) + x(last + HALF)) / 2}
              y={(plot.top + plot.base) / 2}
              className="middle label-muted halo"
            >
              {missingLabel}
            </text>
          ) : null;
        })}
        {dayX <= plot.end && <line x1={dayX} x2={dayX} y1={16} y2={plot.base} className="as-of-line" />}
        <text x={Math.min(dayX, plot.end)} y={11} className="as-of-text end">
          {dayX <= plot.end ? props.dayLabel : `${props.dayLabel} →`}
        </text>
        {names.map(({ key, name, x: end, y: base }) => (
          <text
            key={key}
            x={end}
            y={base}
            className={`end halo text-${sideClass(lines.find((line) => line.key === key)?.side ?? null)}`}
          >
            {name}
          </text>
        ))}
      </LineChart>
    </div>
  );
}
