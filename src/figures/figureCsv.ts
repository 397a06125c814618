import type { Dataset } from '../domain/dataset.ts';
import { type CsvValue, toCsv } from '../export/csv.ts';
import type { FigureCell, FigureTable } from './figure.ts';

function bare(cell: FigureCell | undefined): CsvValue {
  if (cell === undefined) return null;
  return cell.value === undefined ? cell.text : cell.value;
}

/** The table of a figure as CSV: bare values, and the addresses of the sources of each row in the last column. */
export function figureCsv(table: FigureTable, sourcesLabel: string, dataset: Pick<Dataset, 'sourceById'>): string {
  const header = [...table.columns.map((column) => column.label), sourcesLabel];
  const rows = table.rows.map((row) => [
    ...table.columns.map((_, index) => bare(row.cells[index])),
    row.sources.map((id) => dataset.sourceById.get(id)?.url ?? id).join(' '),
  ]);
  return toCsv(header, rows);
}
