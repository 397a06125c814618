/** Where a row stands, for faults found after parsing. */
import type { DataFault, DataFaultKind } from '../../domain/dataFault.ts';
import { type Dataset, ENTRY_RESOURCES, REFERENCE_RESOURCES, type ResourceName } from '../../domain/dataset.ts';
import { rowNumbers } from '../rowNumbers.ts';

/** Name of a resource -> name of its file inside the package. */
export type FileOf = (resource: ResourceName) => string;

/** A row of any resource with its place in the files. */
export interface PlacedRow<Row> {
  readonly row: Row;
  readonly file: string;
  /** Counted from 1, as an editor shows rows. */
  readonly number: number;
}

export const ALL_RESOURCES: readonly ResourceName[] = [...REFERENCE_RESOURCES, ...ENTRY_RESOURCES];

/** The rows of one resource with their places, broken rows counted in. */
export function placedRows<Name extends ResourceName>(
  dataset: Dataset,
  resource: Name,
  fileOf: FileOf,
): readonly PlacedRow<Dataset[Name][number]>[] {
  const file = fileOf(resource);
  const numberOf = rowNumbers(dataset.faults, file);
  const rows: readonly Dataset[Name][number][] = dataset[resource];
  return rows.map((row, index) => ({ row, file, number: numberOf(index) }));
}

/** A fault of one field of a placed row. `found` and `expected` are read after "found" and "expected". */
export function faultAt(
  kind: DataFaultKind,
  { row, file, number }: PlacedRow<{ readonly id: string }>,
  field: string,
  found: string,
  expected: string | null,
): DataFault {
  return { kind, file, row: number, entry: row.id, field, found, expected };
}
