import type { Words } from '../i18n/words.ts';
import { type CsvOptions, toCsv } from './csv.ts';
import { headLabels, type TableExport } from './tableExport.ts';

/** A table as CSV: bare values under the labels, and in the last column the addresses of the sources, with a space between them. */
export function tableCsv(table: TableExport, words: Words, options?: CsvOptions): string {
  const { columns, rows, sources } = table;
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  return toCsv(
    [...headLabels(table), words.t('frame.table.sources')],
    rows.map((row) => [
      ...columns.map((_, index) => row.cells[index]?.value ?? null),
      // A publication that is held without an address stands by its id.
      row.sources.map((id) => urls.get(id) ?? id).join(' '),
    ]),
    options,
  );
}
