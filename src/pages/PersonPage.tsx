import { useParams } from 'react-router-dom';
import { SideLabel } from '../charts/SideLabel.tsx';
import { sideIndexOf } from '../domain/party.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { EntryList } from '../figures/EntryList.tsx';
import { EvidenceMark } from '../figures/EvidenceMark.tsx';
import { type KnownOffice, selectPerson } from '../figures/personRecord.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import type { Words } from '../i18n/words.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageHead } from './PageHead.tsx';
import './PersonPage.css';

function officeTime(office: KnownOffice, words: Words): string | null {
  const from = office.from && words.date(office.from, 'short');
  const to = office.to && words.date(office.to, 'short');
  if (from && to) return words.t('people.person.office.from-to', { from, to });
  if (from) return words.t('people.person.office.from', { from });
  if (to) return words.t('people.person.office.to', { to });
  return office.seen ? words.t('people.person.office.seen', { date: words.date(office.seen, 'short') }) : null;
}

/** /people/:id: offices with dates, and every appearance in the relation. */
export function PersonPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const snapshot = useSnapshot();
  const record = selectPerson(snapshot, id);
  if (record === null) return <NotFoundPage />;
  const { person, offices, appearances } = record;
  const { sides } = snapshot.dataset;
  return (
    <>
      <PageHead
        kicker={words.t('people.person.kicker')}
        title={person.name}
        lede={
          <>
            <p>
              <SideLabel
                side={sideIndexOf(sides, person.side)}
                name={words.t('people.person.side', { country: countryName(sides, person.side, words) })}
              />
            </p>
            {person.variants.length > 0 && (
              <p>{words.t('people.person.also', { variants: words.list(person.variants, 'or') })}</p>
            )}
            <p>{words.t('people.person.lede', { count: appearances.length })}</p>
          </>
        }
      />
      <div className="add-record no-print">
        <AddToReport item={{ kind: 'record', record: 'person', id: person.id }} />
      </div>
      <section className="record-section">
        <h2>{words.t('people.person.offices')}</h2>
        {offices.length === 0 && <p className="muted">{words.t('people.person.offices-none')}</p>}
        <ul className="offices">
          {offices.map((office) => (
            <li key={`${office.title} ${office.from?.text ?? office.seen?.text ?? ''}`}>
              <span className="muted small">{officeTime(office, words)}</span>
              <div>
                {office.title}{' '}
                <EvidenceMark
                  evidence={office.evidence}
                  confidence={office.origins > 1 ? 'confirmed' : 'reported'}
                  origins={office.origins}
                  title={office.title}
                />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section className="record-section">
        <h2>{words.t('people.person.appearances', { name: person.name })}</h2>
        {appearances.length === 0 ? (
          <p className="muted">{words.t('people.person.appearances-none')}</p>
        ) : (
          <EntryList items={appearances.map((entry) => ({ entry }))} />
        )}
      </section>
    </>
  );
}
