import { CartesianGrid, Line, LineChart, ReferenceArea, XAxis, YAxis } from 'recharts';
import './HistoryLines.css';

export interface HistoryLine {
  readonly key: string;
  readonly name: string;
  /** Side of the importer, whose count it is; it has the colour. */
  readonly side: 0 | 1;
  /** Compiled by a third party: dashed. */
  readonly compiled: boolean;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface HistoryLinesProps {
  readonly lines: readonly HistoryLine[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly missingYears: readonly number[];
  readonly missingLabel: string;
  readonly width: number;
  readonly summary: string;
}

const HEIGHT = 260;
const NARROW = 460;

/** Yearly values as lines that break where nothing is known; a zero stands on the base line as a mark. */
export function HistoryLines({
  lines,
  firstYear,
  lastYear,
  missingYears,
  missingLabel,
  width,
  summary,
}: HistoryLinesProps) {
  const data = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const values = lines.map((line) => [line.key, line.points.find((point) => point.year === year)?.value ?? null]);
    return { year, ...Object.fromEntries(values) };
  });
  const [gapStart, gapEnd] = [missingYears[0], missingYears.at(-1)];
  const step = width < NARROW ? 10 : 5;
  const ticks = data.map(({ year }) => year).filter((year) => year % step === 0);
  return (
    <div className="history-lines" role="img" aria-label={summary}>
      <LineChart
        width={width}
        height={HEIGHT}
        data={data}
        margin={{ top: 16, right: 16, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line-faint)" />
        <XAxis
          dataKey="year"
          type="number"
          domain={[firstYear, lastYear]}
          ticks={ticks}
          tickLine={false}
          tick={{ fontSize: 12 }}
          stroke="var(--line-strong)"
        />
        <YAxis
          domain={[0, 'auto']}
          tickLine={false}
          axisLine={false}
          tick={{ fontSize: 12 }}
          width={40}
          tickCount={5}
        />
        {gapStart !== undefined && gapEnd !== undefined && (
          <ReferenceArea
            x1={gapStart}
            x2={gapEnd}
            fill="var(--surface-sunk)"
            fillOpacity={0.7}
            label={{ value: missingLabel, position: 'insideTop', fontSize: 12, fill: 'var(--text-muted)' }}
          />
        )}
        {lines.map((line) => (
          <Line
            key={line.key}
            name={line.name}
            dataKey={line.key}
            stroke={line.side === 0 ? 'var(--side-a-fill)' : 'var(--side-b-fill)'}
            strokeWidth={2}
            {...(line.compiled ? { strokeDasharray: '6 3' } : {})}
            dot={{ r: 2.5, strokeDasharray: '' }}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </div>
  );
}
