import type { SideIndex } from '../domain/party.ts';
import { linearScale } from './linearScale.ts';
import { SideShape } from './marks/SideShape.tsx';

export interface ValueStripProps {
  readonly value: number;
  /** The greatest value of the strips that are to be compared. */
  readonly most: number;
  /** Who counted. */
  readonly side: SideIndex;
  readonly width: number;
  readonly text: string;
}

const HEIGHT = 22;
const INSET = 6;
/** Room for the text of the greatest value. */
const TEXT_ROOM = 54;

/** One published value on an axis from zero that it shares with the others of its kind, the shape that of who counted. */
export function ValueStrip({ value, most, side, width, text }: ValueStripProps) {
  const x = linearScale([0, most], [INSET, width - TEXT_ROOM]);
  const middle = HEIGHT / 2;
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={text}
    >
      <line x1={INSET} x2={INSET} y1={0} y2={HEIGHT} className="axis" />
      <line x1={INSET} x2={x(value)} y1={middle} y2={middle} className="leader" />
      <SideShape side={side} x={x(value)} y={middle} />
      <text x={x(value) + 10} y={middle + 4.5} className="strong">
        {text}
      </text>
    </svg>
  );
}
