/** All that is wrong with a data package: what parsing and linking found, and what only the whole can show. Pure. */
import type { DataFault } from '../../domain/dataFault.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { checkConfidence } from './checkConfidence.ts';
import { checkDuplicates } from './checkDuplicates.ts';
import { checkFigures } from './checkFigures.ts';
import { checkHistories } from './checkHistories.ts';
import { checkLinks } from './checkLinks.ts';
import type { FileOf } from './places.ts';

const CHECKS = [checkLinks, checkConfidence, checkHistories, checkDuplicates, checkFigures];

/**
 * The faults by file and row. `fileOf` names the file of a resource. Where the checks say more of a field than linking did
 * (the nearest id), theirs stands.
 */
export function checkDataset(
  dataset: Dataset,
  fileOf: FileOf = (resource) => `${resource}.json`,
): readonly DataFault[] {
  const faults = new Map<string, DataFault>();
  for (const fault of [...dataset.faults, ...CHECKS.flatMap((check) => check(dataset, fileOf))]) {
    faults.set(JSON.stringify([fault.kind, fault.file, fault.row, fault.field]), fault);
  }
  return [...faults.values()].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.row ?? 0) - (b.row ?? 0),
  );
}
