import type { SideIndex } from '../domain/party.ts';
import { Glyph } from './marks/Glyph.tsx';
import { SideShape, sideClass } from './marks/SideShape.tsx';

/** One of the two countries, or a third party: its mark and its name in its colour. */
export function SideLabel({ side, name }: { side: SideIndex; name: string }) {
  return (
    <span className="marked">
      <Glyph width={10} height={10}>
        <SideShape side={side} />
      </Glyph>
      <span className={sideClass(side)}>{name}</span>
    </span>
  );
}
