/**
 * One thing that is wrong with a data package, in a form that the page, the command line and a test can each put into
 * words: where (file, row, entry, field), what was found, what would be right.
 */
export type DataFaultKind =
  | 'unreachable'
  | 'not-json'
  | 'wrong-shape'
  | 'invalid-field'
  | 'duplicate-id'
  | 'unknown-id'
  | 'confidence-origins'
  | 'status-order'
  | 'impossible-order'
  | 'same-event'
  | 'not-allowed';

export interface DataFault {
  readonly kind: DataFaultKind;
  /** File name inside the package ("visits.json"). */
  readonly file: string;
  /** Counted from 1, as an editor shows rows; null when the whole file is meant. */
  readonly row: number | null;
  readonly entry: string | null;
  /** Path inside the row: `statusHistory.0.date`. */
  readonly field: string | null;
  /** What was found, shortened. */
  readonly found: string | null;
  /** What is allowed or expected; the nearest match for an unknown id. */
  readonly expected: string | null;
}
