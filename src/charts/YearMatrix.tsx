import { Link } from 'react-router-dom';
import { AreaShape } from './marks/AreaShape.tsx';
import { HatchFill } from './marks/HatchFill.tsx';
import { CELL_HEIGHT, GLYPH, layoutYearMatrix, type MatrixRow, type PlacedRow } from './yearMatrixLayout.ts';
import './YearMatrix.css';

export interface YearMatrixProps {
  readonly rows: readonly MatrixRow[];
  readonly years: readonly number[];
  readonly withoutYear: boolean;
  readonly width: number;
  readonly summary: string;
  readonly kindLabels: readonly string[];
  readonly totalLabel: string;
  readonly withoutYearLabel: string;
  readonly format: (count: number) => string;
}

const FAINTEST = 0.05;
const DEEPEST = 0.34;
const LINE = 16;

function Name({ row, narrow }: { row: PlacedRow; narrow: boolean }) {
  const first = narrow ? row.y + 15 : row.y + (row.height - row.lines.length * LINE) / 2 + 12;
  const lines = row.lines.map((line, index) => (
    <text key={line} x={row.group === null ? 0 : GLYPH} y={first + index * LINE}>
      {line}
    </text>
  ));
  if (row.href === null) return <>{lines}</>;
  return (
    <Link to={row.href} aria-label={row.name} className="matrix-name">
      {row.group !== null && <AreaShape group={row.group} x={0} y={first - 10.5} />}
      {lines}
    </Link>
  );
}

/** Rows by years: the number in the cell, its depth by the square root; hatched where nothing is on record. */
export function YearMatrix(props: YearMatrixProps) {
  const { rows, years, width, summary, format } = props;
  const layout = layoutYearMatrix(rows, years, props.withoutYear, props.kindLabels.length, width);
  const { head, withoutYearX, totalX, kindXs } = layout;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="group"
      aria-label={summary}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the links and the table say it. */}
      <g aria-hidden="true">
        {layout.years.map((column) =>
          column.lines.map((line, index) => (
            <text
              key={`${column.key} ${line}`}
              x={column.x}
              y={head - 22 + index * 14 + (2 - column.lines.length) * 14}
              className="tick middle"
            >
              {line}
            </text>
          )),
        )}
        {withoutYearX !== null && (
          <text x={withoutYearX} y={head - 8} className="tick middle">
            {props.withoutYearLabel}
          </text>
        )}
        <text x={totalX} y={head - 8} className="label-muted strong end">
          {props.totalLabel}
        </text>
        {kindXs.map((x, index) => (
          <text key={x} x={x} y={head - 8} className="tick end">
            {props.kindLabels[index]}
          </text>
        ))}
        <HatchFill>
          {(fill) =>
            layout.rows.flatMap((row) =>
              row.empty.map((run) => (
                <rect
                  key={`${row.key} ${run.x}`}
                  x={run.x + 2}
                  y={row.cellY + CELL_HEIGHT / 2 - 4}
                  width={run.width - 4}
                  height={8}
                  fill={fill}
                />
              )),
            )
          }
        </HatchFill>
        {layout.rows.map((row) => {
          const base = row.cellY + CELL_HEIGHT / 2 + 4.5;
          return (
            <g key={row.key}>
              <line x1={0} x2={width} y1={row.y} y2={row.y} className={row.opensGroup ? 'axis' : 'gridline'} />
              {row.cells.map((cell) => (
                <g key={cell.key}>
                  <rect
                    x={cell.x + 1}
                    y={row.cellY}
                    width={cell.width - 2}
                    height={CELL_HEIGHT}
                    fill="var(--text)"
                    opacity={FAINTEST + (DEEPEST - FAINTEST) * cell.weight}
                  />
                  <text x={cell.x + cell.width / 2} y={base} className="middle">
                    {format(cell.count)}
                  </text>
                </g>
              ))}
              {withoutYearX !== null && row.withoutYear > 0 && (
                <text x={withoutYearX} y={base} className="middle">
                  {format(row.withoutYear)}
                </text>
              )}
              <text x={totalX} y={base} className="strong end">
                {format(row.total)}
              </text>
              {row.kinds.map((count, index) =>
                kindXs[index] === undefined ? null : (
                  <text key={props.kindLabels[index]} x={kindXs[index]} y={base} className="end">
                    {format(count)}
                  </text>
                ),
              )}
            </g>
          );
        })}
        <line x1={0} x2={width} y1={layout.height - 2} y2={layout.height - 2} className="axis" />
      </g>
      {layout.rows.map((row) => (
        <Name key={row.key} row={row} narrow={layout.narrow} />
      ))}
    </svg>
  );
}
