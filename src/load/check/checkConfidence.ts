/** The confidence that the editors state must agree with the evidence that they name. */
import type { DataFault } from '../../domain/dataFault.ts';
import { type Dataset, ENTRY_RESOURCES, type Entry } from '../../domain/dataset.ts';
import { countOrigins } from '../../domain/evidence.ts';
import { type FileOf, faultAt, placedRows } from './places.ts';

/** Why the stated confidence can't stand; null when it can. */
function objection(entry: Entry, origins: number): string | null {
  switch (entry.confidence) {
    case 'confirmed':
      return origins >= 2 ? null : `its sources have ${origins} independent origin; confirmed needs two or more`;
    case 'reported':
      return origins <= 1 || entry.note !== null
        ? null
        : `its sources have ${origins} independent origins; a note must say why they do not confirm it`;
    case 'inferred':
      return entry.note !== null ? null : 'no note holds the reasoning';
    case 'disputed': {
      const versions = entry.resource === 'trade-disputes' ? entry.values.length : entry.versions.length;
      return versions >= 2
        ? null
        : `it has ${versions === 1 ? '1 version' : 'no versions'}; disputed needs two or more`;
    }
  }
}

export function checkConfidence(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  return ENTRY_RESOURCES.flatMap((resource) =>
    placedRows<typeof resource>(dataset, resource, fileOf).flatMap((placed) => {
      const origins = countOrigins(placed.row.evidence, (id) => dataset.sourceById.get(id));
      const reason = objection(placed.row, origins);
      return reason === null
        ? []
        : [faultAt('confidence-origins', placed, 'confidence', placed.row.confidence, reason)];
    }),
  );
}
