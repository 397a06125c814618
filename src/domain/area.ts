export const AREA_GROUPS = ['political', 'economic', 'connectivity', 'society', 'security', 'multilateral'] as const;
export type AreaGroup = (typeof AREA_GROUPS)[number];

/** A field of cooperation; the six groups have the colours and glyphs. */
export interface Area {
  /** Stable; unique over all resources. */
  readonly id: string;
  /** Name of the field. */
  readonly title: string;
  /** One of six groups, by which marks and colours go. */
  readonly group: AreaGroup;
  /** What the field takes in. */
  readonly summary: string;
}
