/** Comma-separated values by RFC 4180: CRLF, quotes doubled. */

export type CsvValue = string | number | null;

/** A spreadsheet runs a cell that begins so (in some languages also with the full-width signs) as a formula; an apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows with a header line; every line ends in CRLF. A null is an empty field. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
