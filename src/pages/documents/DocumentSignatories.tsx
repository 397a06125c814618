import { Link } from 'react-router-dom';
import { SideLabel } from '../../charts/SideLabel.tsx';
import type { Document, Signatory } from '../../domain/document.ts';
import type { Known } from '../../domain/knownOn.ts';
import { sideIndexOf } from '../../domain/party.ts';
import { isSigned, partiesOf } from '../../figures/documentLife.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { RecordSection } from '../record/RecordSection.tsx';

function Signer({ signatory }: { signatory: Signatory }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const { person, name, body } = signatory;
  const known = person === null ? undefined : dataset.personById.get(person);
  const shown = name ?? known?.name ?? null;
  return (
    <>
      <p>
        {shown === null ? (
          <Absence>{words.t('documents.page.signer-unnamed')}</Absence>
        ) : known === undefined ? (
          <b>{shown}</b>
        ) : (
          <Link to={hrefOf(paths.person(known.id), view)}>{shown}</Link>
        )}
      </p>
      {body !== null && <p className="muted small">{body}</p>}
    </>
  );
}

/** Who signed, by side; what no source names is said. */
export function DocumentSignatories({ document }: { document: Known<Document> }) {
  const words = useWords();
  const { dataset } = useSnapshot();
  const { sides } = dataset;
  const parties = partiesOf(document, sides);
  return (
    <RecordSection title={words.t(isSigned(document) ? 'documents.page.signatories' : 'documents.page.parties')}>
      {parties.length === 0 ? (
        <p>
          <Absence>{words.t('documents.signatories-not-named')}</Absence>
        </p>
      ) : (
        <ul className="record-rows">
          {parties.map(({ side }) => (
            <li key={side}>
              <div>
                <SideLabel side={sideIndexOf(sides, side)} name={countryName(sides, side, words)} />
              </div>
              <div>
                {document.signatories
                  .filter((signatory) => signatory.side === side)
                  .map((signatory) => (
                    <Signer key={`${signatory.person} ${signatory.name} ${signatory.body}`} signatory={signatory} />
                  ))}
              </div>
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}
