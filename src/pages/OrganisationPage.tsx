import { Link, useParams } from 'react-router-dom';
import { SideLabel } from '../charts/SideLabel.tsx';
import type { Organisation } from '../domain/organisation.ts';
import { AddToReport } from '../figures/AddToReport.tsx';
import { EntryList } from '../figures/EntryList.tsx';
import { EvidenceMark } from '../figures/EvidenceMark.tsx';
import { selectOrganisation } from '../figures/organisationRecord.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { countryName } from '../i18n/countryName.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Absence } from '../ui/Absence.tsx';
import { entryPath } from '../viewState/entryHref.ts';
import { hrefOf, paths } from '../viewState/paths.ts';
import { useViewState } from '../viewState/useViewState.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageHead } from './PageHead.tsx';
import { RecordNotYetKnown } from './record/RecordNotYetKnown.tsx';
import './PersonPage.css';

function People({ ids }: { ids: readonly string[] }) {
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link to={hrefOf(paths.person(id), view)}>{dataset.personById.get(id)?.name ?? id}</Link>
    </span>
  ));
}

function Sessions({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const [view] = useViewState();
  const { byId } = useSnapshot();
  const name = (number: number | null) =>
    number === null
      ? words.t('people.organisation.session-unnumbered')
      : words.t('people.organisation.session-number', { number });
  return (
    <section className="record-section">
      <h2>{words.t('people.organisation.sessions')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t('people.organisation.session')}</th>
            <th scope="col">{words.t('people.organisation.date')}</th>
            <th scope="col">{words.t('people.organisation.place')}</th>
            <th scope="col">{words.t('people.organisation.co-chairs')}</th>
          </tr>
        </thead>
        <tbody>
          {organisation.sessions.map((session) => {
            const entry = session.entry === null ? undefined : byId.get(session.entry);
            return (
              <tr key={`${session.number} ${session.date?.text} ${session.remark}`}>
                <th scope="row">
                  {entry ? (
                    <Link to={hrefOf(entryPath(entry), view)}>{name(session.number)}</Link>
                  ) : (
                    name(session.number)
                  )}
                  {session.remark !== undefined && <span className="muted small"> {session.remark}</span>}
                </th>
                <td>
                  {session.date === null ? (
                    <Absence>{words.t('absence.not-stated')}</Absence>
                  ) : (
                    words.date(session.date, 'short')
                  )}
                </td>
                <td>{session.place?.name ?? <Absence>{words.t('absence.not-stated')}</Absence>}</td>
                <td>
                  {session.coChairs.length === 0 ? (
                    <Absence>{words.t('absence.not-stated')}</Absence>
                  ) : (
                    <People ids={session.coChairs} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {organisation.sessionsNotFound.length > 0 && (
        <p className="small">
          <Absence>
            {words.t('people.organisation.not-found', {
              count: organisation.sessionsNotFound.length,
              numbers: words.list(organisation.sessionsNotFound.map(String)),
            })}
          </Absence>
        </p>
      )}
    </section>
  );
}

function Heads({ organisation }: { organisation: Organisation }) {
  const words = useWords();
  const [view] = useViewState();
  return (
    <section className="record-section">
      <h2>{words.t('people.organisation.heads')}</h2>
      <ul className="offices">
        {organisation.heads.map((head) => (
          <li key={head.name}>
            <span className="muted small">
              {head.from !== undefined
                ? words.t('people.person.office.from', { from: words.date(head.from, 'short') })
                : head.seen !== undefined
                  ? words.t('people.person.office.seen', { date: words.date(head.seen, 'short') })
                  : words.t('date.none')}
            </span>
            <span>
              {head.person === null ? head.name : <Link to={hrefOf(paths.person(head.person), view)}>{head.name}</Link>}
              {head.remark !== undefined && <span className="muted small"> ({head.remark})</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** /organisations/:id: who stands behind a body, its sessions and heads, and where it appears. */
export function OrganisationPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const snapshot = useSnapshot();
  const record = selectOrganisation(snapshot, id);
  if (record === null) {
    const later = snapshot.dataset.entryById.get(id);
    if (later?.resource !== 'organisations') return <NotFoundPage />;
    return <RecordNotYetKnown kicker={words.t('people.organisation.kicker')} entry={later} />;
  }
  const { organisation, mentions } = record;
  const { sides } = snapshot.dataset;
  return (
    <>
      <PageHead
        kicker={words.t('people.organisation.kicker')}
        title={organisation.title}
        lede={
          <>
            <p>{organisation.summary}</p>
            {organisation.founded !== null && (
              <p>{words.t('people.organisation.founded', { date: words.date(organisation.founded) })}</p>
            )}
            <EvidenceMark
              evidence={organisation.evidence}
              confidence={organisation.confidence}
              origins={organisation.origins}
              reportedLater={organisation.reportedLater}
              title={organisation.title}
            />
          </>
        }
      />
      <div className="add-record no-print">
        <AddToReport item={{ kind: 'record', record: 'organisation', id: organisation.id }} />
      </div>
      {organisation.note !== null && <p className="muted">{organisation.note}</p>}
      <section className="record-section">
        <h2>{words.t('people.organisation.sides')}</h2>
        <ul className="offices">
          {sides.map((side, index) => {
            const body = organisation.sides[side.id];
            return (
              <li key={side.id}>
                <SideLabel side={index === 0 ? 0 : 1} name={countryName(sides, side.id, words)} />
                <span>{body ?? <Absence>{words.t('absence.not-stated')}</Absence>}</span>
              </li>
            );
          })}
        </ul>
      </section>
      {organisation.sessions.length > 0 && <Sessions organisation={organisation} />}
      {organisation.heads.length > 0 && <Heads organisation={organisation} />}
      {mentions.length > 0 && (
        <section className="record-section">
          <h2>{words.t('people.organisation.mentions')}</h2>
          <EntryList items={mentions.map((entry) => ({ entry }))} />
        </section>
      )}
    </>
  );
}
