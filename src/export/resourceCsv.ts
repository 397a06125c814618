/**
 * A resource of the data package as one flat table. A list of plain values is joined with `; `; evidence becomes the ids
 * of its sources; anything deeper stays JSON in its cell, so that nothing is lost.
 */
import { type CsvValue, toCsv } from './csv.ts';

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sourcesOf(list: readonly unknown[]): readonly string[] | null {
  const sources = list.map((item) => (isRow(item) && typeof item['source'] === 'string' ? item['source'] : null));
  return list.length > 0 && sources.every((source) => source !== null) ? sources : null;
}

function flatValue(value: unknown): CsvValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const sources = sourcesOf(value);
    if (sources !== null) return sources.join('; ');
    if (value.every((item) => typeof item === 'string' || typeof item === 'number')) return value.join('; ');
  }
  return JSON.stringify(value);
}

/** The columns of the rows: every key that occurs, in the order of its first occurrence. */
export function resourceColumns(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** Rows of a resource as CSV, with a header of the field names. */
export function resourceCsv(rows: readonly Row[]): string {
  const columns = resourceColumns(rows);
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => flatValue(row[column]))),
  );
}
