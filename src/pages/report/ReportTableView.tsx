import { bracketed, type ReportCell, type ReportTable } from '../../export/reportDocument.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';

/** Numbers in the bibliography as links to it. */
export function SourceNumbers({ numbers }: { numbers: readonly number[] }) {
  return bracketed(numbers)
    .split(/(\d+)/)
    .map((part, index) =>
      /^\d+$/.test(part) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places.
        <a key={index} href={`#source-${part}`}>
          {part}
        </a>
      ) : (
        part
      ),
    );
}

function Cell({ cell, first, numeric }: { cell: ReportCell; first: boolean; numeric: boolean }) {
  const content = cell.absent ? <Absence>{cell.text}</Absence> : cell.text;
  const className = numeric ? 'numeric' : undefined;
  return first ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}

/** A table as it stands on paper, each row with the numbers of its sources. */
export function ReportTableView({ table }: { table: ReportTable }) {
  const words = useWords();
  const withSources = table.rows.some((row) => row.sources.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="table-scroll" tabIndex={0} aria-label={table.caption}>
      <table className="report-table">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
            {withSources && <th scope="col">{words.t('frame.table.sources')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places.
            <tr key={at}>
              {row.cells.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: so do the cells of a row.
                <Cell key={index} cell={cell} first={index === 0} numeric={table.columns[index]?.numeric ?? false} />
              ))}
              {withSources && (
                <td className="small">
                  <SourceNumbers numbers={row.sources} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
