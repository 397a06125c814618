/**
 * A table as it is taken away: its rows as bare values, and all that a reader must know who finds the file years later
 * (what it answers, of which day, from which package, under which licence, on which sources). Every form of file is
 * written from this one.
 */
import type { Dataset } from '../domain/dataset.ts';
import type { IsoDay } from '../domain/day.ts';
import { parseEdtf } from '../domain/edtf.ts';
import type { Source } from '../domain/source.ts';
import type { Words } from '../i18n/words.ts';
import { apa, cslOfOwn, type OwnCitable } from './citation.ts';
import type { CsvValue } from './csv.ts';

export interface ExportColumn {
  /** Name of the value in JSON; {@link RESERVED_KEYS} are taken. */
  readonly key: string;
  readonly label: string;
  /** What it holds, where the label does not say it: unit, code list. */
  readonly about?: string;
}

export interface ExportCell {
  readonly value: CsvValue;
  /** Why there is no value, where it is known. */
  readonly absence?: string;
}

export interface ExportRow {
  /** One a column, in their order. */
  readonly cells: readonly ExportCell[];
  /** Ids of the sources of the row. */
  readonly sources: readonly string[];
}

/** What a row in JSON has besides its columns. */
export const RESERVED_KEYS: readonly string[] = ['sources', 'absent'];

export interface TableExport {
  /** What is cited: id, title, version, day and the pinned address, which shows the same again. */
  readonly citable: OwnCitable;
  /** What the title asks, answered; null where it asks nothing. */
  readonly answer: string | null;
  /** What is listed, with unit and period. */
  readonly caption: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
  /** Every source of the rows, and those of the figure that no row names. */
  readonly sources: readonly Source[];
  /** The reader's choices by the names that they have in the address; empty without any. */
  readonly choices: Readonly<Record<string, string>>;
  readonly dataset: Pick<Dataset, 'name' | 'title' | 'version' | 'licence'>;
}

/** Name of a file without its ending: what and of which day. */
export function fileStem({ citable }: Pick<TableExport, 'citable'>): string {
  return `dostyq-${citable.id}-${citable.day}`;
}

/** The day as known on which the table stands. */
export function dayOf({ citable }: Pick<TableExport, 'citable'>): IsoDay {
  return citable.day;
}

/** How it is cited in a text, in the style of the APA. */
export function citationOf({ citable }: TableExport, words: Words): string {
  return apa(cslOfOwn(citable, words), words);
}

/** The labels of the columns; of those that share one, each with its key, since a file is read by the names of its columns. */
export function headLabels({ columns }: Pick<TableExport, 'columns'>): readonly string[] {
  return columns.map(({ key, label }) =>
    columns.some((other) => other.label === label && other.key !== key) ? `${label} (${key})` : label,
  );
}

export type ColumnKind = 'number' | 'date' | 'text' | 'mixed' | 'empty';

export interface ColumnSummary {
  readonly column: ExportColumn;
  readonly kind: ColumnKind;
  /** Rows without a value. */
  readonly missing: number;
}

function kindOf(values: readonly (string | number)[]): ColumnKind {
  if (values.length === 0) return 'empty';
  const numbers = values.filter((value) => typeof value === 'number').length;
  if (numbers > 0) return numbers === values.length ? 'number' : 'mixed';
  return values.every((value) => parseEdtf(String(value)) !== null) ? 'date' : 'text';
}

/** What each column holds, told from its values. */
export function summariseColumns({ columns, rows }: Pick<TableExport, 'columns' | 'rows'>): readonly ColumnSummary[] {
  return columns.map((column, index) => {
    const values = rows.flatMap(({ cells }) => cells[index]?.value ?? []);
    return { column, kind: kindOf(values), missing: rows.length - values.length };
  });
}
