import { Bar, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { AXIS, FOOT, layoutYearColumns, type YearColumn } from './yearColumnsLayout.ts';
import './YearColumns.css';

export interface YearColumnsProps {
  readonly years: readonly YearColumn[];
  /** Px; the chart is laid out for it, so that it prints as it stands. */
  readonly width: number;
  readonly summary: string;
  /** Said at the gold line, behind the last year. */
  readonly dayLabel: string;
  readonly format: (count: number) => string;
}

/** Px from the base line to the as-of day. */
const BELOW_AXIS = 37;

interface TotalProps {
  readonly cx: number | undefined;
  readonly cy: number | undefined;
  readonly value: unknown;
  readonly lying: boolean;
  readonly format: (count: number) => string;
}

/** The number at the end of a column. A year without entries has a zero and a mark on the base line: zero is a value. */
function Total({ cx, cy, value, lying, format }: TotalProps) {
  if (cx === undefined || cy === undefined || typeof value !== 'number') return null;
  const zero = value === 0;
  return (
    <g>
      {zero && (
        <line
          x1={lying ? cx : cx - 4}
          x2={lying ? cx : cx + 4}
          y1={lying ? cy - 4 : cy}
          y2={lying ? cy + 4 : cy}
          stroke="var(--line-strong)"
          strokeWidth={2.5}
        />
      )}
      <text
        x={lying ? cx + 6 : cx}
        y={lying ? cy + 4 : cy - 5}
        textAnchor={lying ? 'start' : 'middle'}
        className={zero ? 'year-zero' : 'year-total'}
      >
        {format(value)}
      </text>
    </g>
  );
}

interface LineBox {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** The as-of day, under the counted axis, where no number stands. */
function DayLabel({ box, text, lying }: { box: LineBox; text: string; lying: boolean }) {
  if (box.x === undefined || box.y === undefined || box.width === undefined || box.height === undefined) return null;
  const [x, y] = lying ? [box.x + box.width, box.y + BELOW_AXIS] : [box.x, box.y + box.height + BELOW_AXIS];
  return (
    <text x={x} y={y} textAnchor="end" className="as-of-text">
      {text}
    </text>
  );
}

const SERIES = [
  { key: 'fromA', fill: 'var(--side-a-fill)' },
  { key: 'fromB', fill: 'var(--side-b-fill)' },
  { key: 'elsewhere', fill: 'var(--third-fill)' },
] as const;

/** Counts by year in columns of three parts that begin at zero, with the total at the end of each. */
export function YearColumns({ years, width, summary, dayLabel, format }: YearColumnsProps) {
  const { lying, height, labelled, counts } = layoutYearColumns(years, width);
  const last = years[years.length - 1];
  const axis = { tickLine: false, tick: { fontSize: 12 }, stroke: 'var(--line-strong)' } as const;
  const yearAxis = { ...axis, dataKey: 'year', type: 'category', ticks: [...labelled], interval: 0 } as const;
  const countAxis = {
    ...axis,
    type: 'number',
    domain: [0, counts.at(-1) ?? 1],
    ticks: [...counts],
    axisLine: false,
  } as const;
  return (
    <div className="year-columns" role="img" aria-label={summary}>
      <ComposedChart
        width={width}
        height={height}
        data={[...years]}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={lying ? { top: 4, right: AXIS, bottom: FOOT, left: 0 } : { top: 24, right: 8, bottom: FOOT, left: 0 }}
        barCategoryGap="18%"
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={!lying} vertical={lying} stroke="var(--line-faint)" />
        {lying ? (
          <>
            <XAxis {...countAxis} height={AXIS - 10} orientation="bottom" />
            <YAxis {...yearAxis} width={AXIS + 6} reversed={false} />
          </>
        ) : (
          <>
            <XAxis {...yearAxis} height={AXIS - 10} />
            <YAxis {...countAxis} width={AXIS - 6} />
          </>
        )}
        {SERIES.map(({ key, fill }) => (
          <Bar
            key={key}
            dataKey={key}
            stackId="year"
            fill={fill}
            stroke="var(--surface-page)"
            strokeWidth={1}
            isAnimationActive={false}
          />
        ))}
        <Line
          dataKey="total"
          stroke="none"
          isAnimationActive={false}
          activeDot={false}
          legendType="none"
          dot={({ key, cx, cy, value }) => (
            <Total key={key} cx={cx} cy={cy} value={value} lying={lying} format={format} />
          )}
        />
        {last !== undefined && (
          <ReferenceLine
            {...(lying ? { y: last.year } : { x: last.year })}
            position="end"
            label={({ viewBox }) => <DayLabel box={viewBox} text={dayLabel} lying={lying} />}
          />
        )}
      </ComposedChart>
    </div>
  );
}
