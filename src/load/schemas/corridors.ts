import * as v from 'valibot';
import { CORRIDOR_MODES, type Corridor } from '../../domain/corridor.ts';
import { CORRIDOR_STATUSES } from '../../domain/statusHistory.ts';
import {
  amount,
  country,
  edtf,
  evidence,
  finite,
  history,
  known,
  list,
  type RowSchema,
  resource,
  text,
  told,
} from './common.ts';

const latitude = v.pipe(finite, v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(finite, v.minValue(-180), v.maxValue(180));
const kilometres = v.pipe(finite, v.minValue(0));

const node = v.strictObject({
  name: text,
  country,
  lat: known(latitude),
  lon: known(longitude),
  basis: v.picklist(['source', 'waypoint']),
});

const section = v.strictObject({
  section: text,
  lengthKm: known(kilometres),
  status: known(v.picklist(CORRIDOR_STATUSES)),
  note: v.exactOptional(text),
  evidence: list(evidence),
});

export const corridorSchema = v.strictObject({
  resource: resource('corridors'),
  ...told,
  mode: v.picklist(CORRIDOR_MODES),
  nodes: v.pipe(v.array(node), v.minLength(2, 'at least two places')),
  countries: list(country),
  lengthKm: known(kilometres),
  since: known(edtf),
  obstacles: list(text),
  sections: list(section),
  lengths: list(v.strictObject({ to: text, km: kilometres })),
  cost: v.exactOptional(amount),
  duration: v.exactOptional(text),
  carrier: v.exactOptional(text),
  frequency: v.exactOptional(text),
  aircraft: v.exactOptional(text),
  statusHistory: history(CORRIDOR_STATUSES),
}) satisfies RowSchema<Corridor>;
