import { Glyph } from '../charts/marks/Glyph.tsx';
import { SideShape } from '../charts/marks/SideShape.tsx';
import { sideIndexOf } from '../domain/party.ts';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import type { DocumentParty } from './documentLife.ts';
import { useSnapshot } from './SnapshotContext.tsx';

/** Who is party to a document in one line: each side's mark with the people or bodies named for it, or its name alone. */
export function DocumentParties({ parties }: { parties: readonly DocumentParty[] }) {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  if (parties.every(({ names }) => names.length === 0)) {
    return <Absence>{words.t('documents.signatories-not-named')}</Absence>;
  }
  return parties.map(({ side, names }) => (
    <span key={side} className="marked marked-small">
      <Glyph width={9} height={9}>
        <SideShape side={sideIndexOf(sides, side)} x={4.5} y={4.5} size={8} />
      </Glyph>
      <span>{names.length === 0 ? countryName(sides, side, words) : names.join(', ')}</span>
    </span>
  ));
}
