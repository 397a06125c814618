import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { type GridPlace, gridStep, isPlace } from './gridWalk.ts';
import { cellDepth } from './pairMatrixLayout.ts';
import { SideLabel } from './SideLabel.tsx';
import './PairMatrix.css';

export interface MatrixPerson {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

export interface PairCell {
  readonly key: string;
  readonly count: number;
  /** What the button says to readers who hear it. */
  readonly name: string;
}

export interface PairMatrixProps {
  readonly rows: readonly MatrixPerson[];
  readonly columns: readonly MatrixPerson[];
  /** Names of the first side, whose people are the rows, and of the second. */
  readonly sideNames: readonly [string, string];
  /** Undefined where the two have no cell. */
  readonly cellOf: (row: MatrixPerson, column: MatrixPerson) => PairCell | undefined;
  /** The greatest number of all cells, drawn or not. */
  readonly most: number;
  readonly summary: string;
  readonly emptyLabel: string;
  readonly format: (count: number) => string;
  /** Key of the cell whose contents are shown. */
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
}

/** The cell that the Tab key comes to first: the one with the greatest number. */
function deepest({ rows, columns, cellOf }: PairMatrixProps): GridPlace {
  let place: GridPlace = { row: 1, column: 1 };
  let most = 0;
  rows.forEach((row, rowAt) => {
    columns.forEach((column, columnAt) => {
      const count = cellOf(row, column)?.count ?? 0;
      if (count <= most) return;
      most = count;
      place = { row: rowAt + 1, column: columnAt + 1 };
    });
  });
  return place;
}

/**
 * People of one side by people of the other: the number in the cell, its depth by the square root, hatched where nothing is
 * on record. One Tab stop; arrow keys walk heads and cells.
 */
export function PairMatrix(props: PairMatrixProps) {
  const { rows, columns, sideNames, cellOf, open, format } = props;
  const ref = useRef<HTMLTableElement>(null);
  const [left, setLeft] = useState<GridPlace | null>(null);
  const last = { row: rows.length, column: columns.length };
  const here = left !== null && isPlace(left, last) ? left : deepest(props);
  const at = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: row === here.row && column === here.column ? 0 : -1,
    onFocus: () => setLeft({ row, column }),
  });
  const walk = (event: KeyboardEvent) => {
    const next = gridStep(here, event.key, event.ctrlKey, last);
    if (next === null) return;
    event.preventDefault();
    ref.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern over a table keeps the table's own meaning.
    <table ref={ref} role="grid" className="pair-matrix" aria-label={props.summary} onKeyDown={walk}>
      <thead>
        <tr>
          <td className="pair-matrix-corner">
            <SideLabel side={1} name={`${sideNames[1]} →`} />
            <SideLabel side={0} name={`${sideNames[0]} ↓`} />
          </td>
          {columns.map((person, index) => (
            <th key={person.key} scope="col">
              <Link to={person.href} {...at(0, index + 1)}>
                {person.name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowAt) => (
          <tr key={row.key}>
            <th scope="row">
              <Link to={row.href} {...at(rowAt + 1, 0)}>
                {row.name}
              </Link>
            </th>
            {columns.map((column, columnAt) => {
              const cell = cellOf(row, column);
              const place = at(rowAt + 1, columnAt + 1);
              return cell === undefined ? (
                <td key={column.key} className="pair-matrix-empty" {...place}>
                  <span className="visually-hidden">{props.emptyLabel}</span>
                </td>
              ) : (
                <td key={column.key}>
                  <button
                    type="button"
                    aria-label={cell.name}
                    aria-expanded={cell.key === open}
                    style={{
                      backgroundColor: `color-mix(in srgb, var(--text) ${cellDepth(cell.count, props.most) * 100}%, transparent)`,
                    }}
                    onClick={() => props.onOpen(cell.key)}
                    {...place}
                  >
                    {format(cell.count)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
