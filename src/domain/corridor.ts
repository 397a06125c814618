import type { EdtfDate } from './edtf.ts';
import type { Amount, Told } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { CorridorStatus, StatusStep } from './statusHistory.ts';

export const CORRIDOR_MODES = ['road', 'rail', 'sea', 'air', 'multimodal', 'pipeline', 'power-line'] as const;
export type CorridorMode = (typeof CORRIDOR_MODES)[number];

export interface CorridorNode {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** WGS 84 degrees, city- or post-level; null where none was at hand. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** `source`: a source names the node. `waypoint`: it only draws the line. */
  readonly basis: 'source' | 'waypoint';
}

export interface CorridorSection {
  readonly section: string;
  readonly lengthKm: number | null;
  readonly status: CorridorStatus | null;
  readonly note?: string;
  readonly evidence: readonly Evidence[];
}

/** A route for goods, people, gas or power, as an ordered list of places. */
export interface Corridor extends Told {
  readonly resource: 'corridors';
  readonly mode: CorridorMode;
  readonly nodes: readonly CorridorNode[];
  readonly countries: readonly string[];
  /** Kilometres; null where not stated or disputed. */
  readonly lengthKm: number | null;
  readonly since: EdtfDate | null;
  readonly obstacles: readonly string[];
  readonly sections: readonly CorridorSection[];
  /** Distances along the route to named places. */
  readonly lengths: readonly { readonly to: string; readonly km: number }[];
  readonly cost?: Amount;
  readonly duration?: string;
  readonly carrier?: string;
  readonly frequency?: string;
  readonly aircraft?: string;
  readonly statusHistory: readonly StatusStep<CorridorStatus>[];
}
