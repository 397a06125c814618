import type { AreaGroup } from '../domain/area.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { AreaShape } from './marks/AreaShape.tsx';
import { Glyph } from './marks/Glyph.tsx';

/** An area group: its glyph and its name, or the name of one area in it. */
export function AreaLabel({ group, text }: { group: AreaGroup; text?: string }) {
  const words = useWords();
  return (
    <span className="marked marked-small">
      <Glyph>
        <AreaShape group={group} />
      </Glyph>
      <span>{text ?? words.t(`area-group.${group}`)}</span>
    </span>
  );
}
