import type { EdtfDate } from './edtf.ts';
import type { Amount, Told } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { CorridorStatus, StatusStep } from './statusHistory.ts';

export const CORRIDOR_MODES = ['road', 'rail', 'sea', 'air', 'multimodal', 'pipeline', 'power-line'] as const;
export type CorridorMode = (typeof CORRIDOR_MODES)[number];

export interface CorridorNode {
  /** Name of the place. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** WGS 84 degrees, city- or post-level; null where none was at hand. */
  readonly lat: number | null;
  /** WGS 84 degrees; null where none was at hand. */
  readonly lon: number | null;
  /** `source`: a source names the node. `waypoint`: it only draws the line. */
  readonly basis: 'source' | 'waypoint';
}

export interface CorridorSection {
  /** From where to where. */
  readonly section: string;
  /** Kilometres; null where not stated. */
  readonly lengthKm: number | null;
  /** As of the package’s day; null where not stated. */
  readonly status: CorridorStatus | null;
  /** What to know about the section. */
  readonly note?: string;
  /** The publications that carry it. */
  readonly evidence: readonly Evidence[];
}

/** A route for goods, people, gas or power, as an ordered list of places. */
export interface Corridor extends Told {
  readonly resource: 'corridors';
  /** Road, rail, sea, air, several, pipeline or power line. */
  readonly mode: CorridorMode;
  /** The places along the route, in order. */
  readonly nodes: readonly CorridorNode[];
  /** ISO 3166-1 alpha-3 of the countries it runs through, in order. */
  readonly countries: readonly string[];
  /** Kilometres; null where not stated or disputed. */
  readonly lengthKm: number | null;
  /** Since when it exists in its present status. */
  readonly since: EdtfDate | null;
  /** What sources name as hindering it. */
  readonly obstacles: readonly string[];
  /** Parts of the route with a status or length of their own. */
  readonly sections: readonly CorridorSection[];
  /** Distances along the route to named places. */
  readonly lengths: readonly { readonly to: string; readonly km: number }[];
  /** What it is said to cost. */
  readonly cost?: Amount;
  /** Time of the run, as reported. */
  readonly duration?: string;
  /** Who runs it. */
  readonly carrier?: string;
  /** How often it runs, as reported. */
  readonly frequency?: string;
  /** Type of aircraft, for air links. */
  readonly aircraft?: string;
  /** Proposed, agreed, under construction, pilot, operational, suspended: each step dated and sourced. */
  readonly statusHistory: readonly StatusStep<CorridorStatus>[];
}
