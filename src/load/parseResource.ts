/** The border post: unknown JSON becomes rows, and what is not a row becomes a fault that says where and why. */
import * as v from 'valibot';
import type { DataFault } from '../domain/dataFault.ts';
import type { ResourceName } from '../domain/dataset.ts';
import { expectedBy, shorten } from './issueText.ts';
import type { RowSchema } from './schemas/common.ts';
import { type RowOf, resourceSchemas } from './schemas/resourceSchemas.ts';

export interface Parsed<Row> {
  readonly rows: readonly Row[];
  readonly faults: readonly DataFault[];
}

function idOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null;
}

/** Parses one row; `row` counts from 1. */
function parseRow<Row>(schema: RowSchema<Row>, value: unknown, file: string, row: number): Parsed<Row> {
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return { rows: [result.output], faults: [] };
  const faults = result.issues.map(
    (issue): DataFault => ({
      kind: 'invalid-field',
      file,
      row,
      entry: idOf(value),
      field: v.getDotPath(issue),
      found: issue.type === 'picklist' || issue.received !== 'Object' ? shorten(issue.input) : null,
      expected: expectedBy(issue),
    }),
  );
  return { rows: [], faults };
}

/**
 * Parses the JSON value of one resource. Healthy rows pass; each broken field of the others gives one fault; a
 * value that is not a list gives one fault for the file.
 */
export function parseResource<Name extends ResourceName>(
  name: Name,
  file: string,
  value: unknown,
): Parsed<RowOf<Name>> {
  if (!Array.isArray(value)) {
    const fault: DataFault = {
      kind: 'wrong-shape',
      file,
      row: null,
      entry: null,
      field: null,
      found: shorten(value),
      expected: 'Array',
    };
    return { rows: [], faults: [fault] };
  }
  const schema = resourceSchemas[name];
  const rows: RowOf<Name>[] = [];
  const faults: DataFault[] = [];
  const seen = new Set<string>();
  value.forEach((item: unknown, index) => {
    const id = idOf(item);
    if (id !== null && seen.has(id)) {
      faults.push({ kind: 'duplicate-id', file, row: index + 1, entry: id, field: 'id', found: id, expected: null });
      return;
    }
    const parsed = parseRow(schema, item, file, index + 1);
    rows.push(...parsed.rows);
    faults.push(...parsed.faults);
    if (id !== null && parsed.rows.length > 0) seen.add(id);
  });
  return { rows, faults };
}
