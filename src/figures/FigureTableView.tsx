import { Link } from 'react-router-dom';
import type { Snapshot } from '../domain/knownOn.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import type { FigureCell, FigureTable } from './figure.ts';

const SOURCES_SHOWN = 3;

function Cell({ cell }: { cell: FigureCell }) {
  const words = useWords();
  const [view] = useViewState();
  if (cell.text === null) return <Absence>{cell.absence ?? words.t('absence.no-value')}</Absence>;
  return cell.href === undefined ? cell.text : <Link to={hrefOf(cell.href, view)}>{cell.text}</Link>;
}

function SourceLinks({ ids, snapshot }: { ids: readonly string[]; snapshot: Snapshot }) {
  const [view] = useViewState();
  const shown = ids.slice(0, SOURCES_SHOWN);
  return (
    <>
      {shown.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={hrefOf(paths.source(id), view)}>{snapshot.dataset.sourceById.get(id)?.publisher ?? id}</Link>
        </span>
      ))}
      {ids.length > shown.length && ` +${ids.length - shown.length}`}
    </>
  );
}

/** The exact rows of a figure, each with its sources. Wide tables scroll in a region that the keyboard reaches. */
export function FigureTableView({ table, snapshot }: { table: FigureTable; snapshot: Snapshot }) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{words.t('frame.table-caption', { caption: table.caption, day: words.day(snapshot.day) })}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
            <th scope="col">{words.t('frame.table.sources')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {table.columns.map((column, index) => {
                const cell = row.cells[index] ?? { text: null };
                return index === 0 ? (
                  <th key={column.key} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                    <Cell cell={cell} />
                  </td>
                );
              })}
              <td className="small">
                <SourceLinks ids={row.sources} snapshot={snapshot} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
