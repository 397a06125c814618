/**
 * A table as a workbook (Office Open XML, ECMA-376): the data, its sources, and what to know of it, each on a sheet. No
 * cell is ever a formula. Fetched, with the library that writes it, only when it is asked for.
 */
import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Sheet, type SheetData } from 'write-excel-file/universal';
import type { Words } from '../i18n/words.ts';
import { type CsvValue, startsFormula } from './csv.ts';
import { SOURCE_FIELDS, sourceValues } from './sourceRecord.ts';
import { columnTexts, conventions, definitions, facts, licenceLine } from './tableAbout.ts';
import { dayOf, headLabels, type TableExport } from './tableExport.ts';
import { zipFiles } from './zipFiles.ts';

/** Characters that one cell may hold. */
const CELL_LIMIT = 32_767;
/** Widths in characters. */
const [NARROWEST, WIDEST, MEANING] = [9, 60, 100];
/** Named in the file: programs other than Excel know no font of its own. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Points from one line to the next. */
const LINE = 15;
/** Points; Excel has no higher row, and takes a file that asks for one to be broken. */
const HIGHEST = 409;
/** The part of a line that is filled, on average, before a word goes over to the next. */
const FILLED = 0.9;
/** Stays text even when somebody edits the cell. */
const TEXT_FORMAT = '@';

/** Points of a text in a column that is so many characters wide. */
const heightOf = (text: string, width: number) => Math.min(HIGHEST, LINE * Math.ceil(text.length / (width * FILLED)));

/** A cell of a column that is so many characters wide. */
function cell(value: CsvValue, width: number): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  const text = value.length > CELL_LIMIT ? `${value.slice(0, CELL_LIMIT - 1)}…` : value;
  return {
    value: text,
    type: String,
    ...(startsFormula(text) ? { format: TEXT_FORMAT } : {}),
    alignVertical: 'top',
    // Not every program makes a row as high as what is in it.
    ...(text.length > width ? { wrap: true, height: heightOf(text, width) } : {}),
  };
}

const head = (labels: readonly string[]): Cell[] =>
  labels.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));

function widths(rows: readonly (readonly CsvValue[])[]): { width: number }[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), 0);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

/** Values under a head row that stays in sight. */
function sheetOf(name: string, labels: readonly string[], rows: readonly (readonly CsvValue[])[]): Sheet<Blob> {
  const data: SheetData = [head(labels), ...rows.map((row) => row.map((value) => cell(value, WIDEST)))];
  return { sheet: name, data, columns: widths([labels, ...rows]), stickyRowsCount: 1 };
}

function dataSheet(table: TableExport, words: Words): Sheet<Blob> {
  const labels = [...headLabels(table), words.t('frame.table.sources')];
  const rows = table.rows.map((row) => [
    ...table.columns.map((_, index) => row.cells[index]?.value ?? null),
    // Ids, as on the second sheet: addresses of many sources would not go into one cell.
    row.sources.join(' '),
  ]);
  return sheetOf(words.t('download.sheet.data'), labels, rows);
}

function aboutSheet(table: TableExport, words: Words): Sheet<Blob> {
  const lines: readonly (readonly [string, string])[] = [
    [words.t('download.readme.question'), table.citable.title],
    ...(table.answer === null ? [] : [[words.t('download.readme.answer'), table.answer] as const]),
    ...facts(table, words).map(({ term, meaning }) => [term, meaning] as const),
    ...columnTexts(table, words).map(
      ({ label, holds, missing }) =>
        [words.t('download.readme.column-named', { label }), words.t('download.holds', { holds, missing })] as const,
    ),
    [words.t('frame.table.sources'), words.t('download.sources-sheet')],
    ...conventions(words).map((text) => [words.t('download.readme.conventions'), text] as const),
    ...definitions(words).map(({ term, meaning }) => [term, meaning] as const),
    [words.t('download.readme.licence'), `${licenceLine(table, words)} ${words.t('download.licence-sources')}`],
  ];
  const data: SheetData = lines.map(([term, meaning]) => [...head([term]), cell(meaning, MEANING)]);
  return { sheet: words.t('download.sheet.about'), data, columns: [{ width: 28 }, { width: MEANING }] };
}

/** The bytes of the workbook; the same table gives the same bytes. */
export async function tableXlsx(table: TableExport, words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const sources = sheetOf(words.t('download.sheet.sources'), SOURCE_FIELDS, table.sources.map(sourceValues));
  const sheets = [dataSheet(table, words), sources, aboutSheet(table, words)];
  const blob = await writeXlsxFile(sheets, FONT).toBlob();
  // The library dates its files by the clock; packed again, they are dated by the day shown.
  return zipFiles(unzipSync(new Uint8Array(await blob.arrayBuffer())), dayOf(table));
}
