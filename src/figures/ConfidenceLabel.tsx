import { ConfidenceShape } from '../charts/marks/ConfidenceShape.tsx';
import { Glyph } from '../charts/marks/Glyph.tsx';
import type { KnownEntry } from '../domain/knownOn.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { sourceIds } from './figure.ts';

/** How sure an entry is and on how many sources it rests, where the sources themselves are one step away. */
export function ConfidenceLabel({ entry }: { entry: KnownEntry }) {
  const words = useWords();
  const { confidence } = entry;
  const ids = sourceIds(entry.evidence);
  return (
    <span className="marked marked-small">
      <Glyph width={16} height={12}>
        <ConfidenceShape confidence={confidence} />
      </Glyph>
      <span data-cites={ids.join(' ')}>
        {words.t('timeline.list.sources', {
          confidence: words.t(`confidence.${confidence}`),
          count: ids.length,
        })}
      </span>
    </span>
  );
}
