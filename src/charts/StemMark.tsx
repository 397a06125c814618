import { SideShape, sideClass } from './marks/SideShape.tsx';
import type { Stem } from './visitStemsLayout.ts';

/** The end of a stem: square or round by side; an outline while the visit had not taken place; a halo where the day is about. */
export function StemMark({ stem, x, y }: { stem: Stem; x: number; y: number }) {
  const size = stem.leader ? 9 : 5;
  const outline = { className: `visit-outline stroke-${sideClass(stem.side)}`, style: { fill: 'var(--surface-page)' } };
  return (
    <>
      {stem.date.approximate && stem.held && (
        <circle cx={x} cy={y} r={size} className={`fill-${sideClass(stem.side)}`} opacity={0.28} />
      )}
      {stem.held ? (
        <SideShape side={stem.side} x={x} y={y} size={size} />
      ) : stem.side === 1 ? (
        <circle cx={x} cy={y} r={size / 2} {...outline} />
      ) : (
        <rect x={x - size / 2} y={y - size / 2} width={size} height={size} {...outline} />
      )}
    </>
  );
}
