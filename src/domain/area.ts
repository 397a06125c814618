export const AREA_GROUPS = ['political', 'economic', 'connectivity', 'society', 'security', 'multilateral'] as const;
export type AreaGroup = (typeof AREA_GROUPS)[number];

/** A field of cooperation; the six groups have the colours and glyphs. */
export interface Area {
  readonly id: string;
  readonly title: string;
  readonly group: AreaGroup;
  readonly summary: string;
}
