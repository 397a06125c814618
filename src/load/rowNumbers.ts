import type { DataFault } from '../domain/dataFault.ts';

/**
 * Turns the index of a parsed row into its number in the file, counted from 1: parsing has left out the broken rows, and an
 * editor counts them. `faults` are those of parsing.
 */
export function rowNumbers(faults: readonly DataFault[], file: string): (index: number) => number {
  const leftOut = faults
    .filter((fault) => fault.file === file && (fault.kind === 'invalid-field' || fault.kind === 'duplicate-id'))
    .flatMap((fault) => fault.row ?? [])
    .sort((a, b) => a - b);
  return (index) => leftOut.reduce((number, row) => (row <= number ? number + 1 : number), index + 1);
}
