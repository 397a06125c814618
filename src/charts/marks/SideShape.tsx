import type { SideIndex } from '../../domain/party.ts';

export function sideClass(side: SideIndex): 'side-a' | 'side-b' | 'third' {
  return side === null ? 'third' : side === 0 ? 'side-a' : 'side-b';
}

/** Square for the first side, round for the second, a bar for a third party; centred on (x, y). */
export function SideShape({
  side,
  x = 5,
  y = 5,
  size = 9,
}: {
  side: SideIndex;
  x?: number;
  y?: number;
  size?: number;
}) {
  const half = size / 2;
  const className = `fill-${sideClass(side)}`;
  if (side === 1) return <circle cx={x} cy={y} r={half} className={className} />;
  const height = side === null ? size / 2.5 : size;
  return <rect x={x - half} y={y - height / 2} width={size} height={height} className={className} />;
}
