import type { AreaGroup } from '../../domain/area.ts';

const SHAPES: Readonly<Record<AreaGroup, string>> = {
  political: 'M6 1l5.2 10H.8z',
  economic: 'M6 .6L11.4 6 6 11.4.6 6z',
  connectivity: 'M.5 1.5h3L7 6l-3.5 4.5h-3L4 6zM5.5 1.5h3L12 6l-3.5 4.5h-3L9 6z',
  society: 'M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z',
  security: 'M1 1h10v5.2L9 10.4 6 11.6 3 10.4 1 6.2z',
  multilateral: 'M3.4 1h5.2l2.8 5-2.8 5H3.4L.6 6z',
};

/** The glyph of an area group in a 12 × 12 box, for use inside a drawing. Six shapes that differ without colour. */
export function AreaShape({ group, x = 0, y = 0 }: { group: AreaGroup; x?: number; y?: number }) {
  return <path d={SHAPES[group]} fill={`var(--area-${group})`} transform={`translate(${x} ${y})`} />;
}
