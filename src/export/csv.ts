/** Comma-separated values by RFC 4180: CRLF, quotes doubled. */

export type CsvValue = string | number | null;

/** A spreadsheet runs a cell that begins so (in some languages also with the full-width signs) as a formula; an apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The mark of UTF-8 by which spreadsheets tell it from older encodings; other readers take it for part of the first field. */
const BYTE_ORDER_MARK = '\uFEFF';

/** True of a text that a spreadsheet would take for a formula. */
export function startsFormula(text: string): boolean {
  return FORMULA.test(text);
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = startsFormula(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export interface CsvOptions {
  /** Begins with the mark of UTF-8 that Excel needs; RFC 4180 knows none, so it is left out unless asked for. */
  readonly byteOrderMark?: boolean;
}

/** Rows with a header line; every line ends in CRLF. A null is an empty field. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  { byteOrderMark = false }: CsvOptions = {},
): string {
  const lines = [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`);
  return `${byteOrderMark ? BYTE_ORDER_MARK : ''}${lines.join('')}`;
}
