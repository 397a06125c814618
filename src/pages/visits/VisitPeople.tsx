import { Link } from 'react-router-dom';
import { Glyph } from '../../charts/marks/Glyph.tsx';
import { SideShape } from '../../charts/marks/SideShape.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import type { Participant, ParticipantRole, Visit } from '../../domain/visit.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { RecordSection } from '../record/RecordSection.tsx';

const GROUPS: readonly { readonly roles: readonly ParticipantRole[]; readonly title: MessageId }[] = [
  { roles: ['lead', 'delegation'], title: 'visits.page.delegation' },
  { roles: ['host'], title: 'visits.page.hosts' },
  { roles: ['participant'], title: 'visits.page.participants' },
];

function Person({ participant }: { participant: Participant }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const { person, name, side, office, role } = participant;
  const known = person === null ? undefined : dataset.personById.get(person);
  const shown = name ?? known?.name ?? null;
  return (
    <li>
      <span>
        <Glyph width={10} height={10}>
          <SideShape side={sideIndexOf(dataset.sides, side)} />
        </Glyph>{' '}
        {side === null ? words.t('third-party') : countryName(dataset.sides, side, words)}
      </span>
      <div>
        <p>
          {shown === null ? (
            <Absence>{words.t('visits.page.unnamed')}</Absence>
          ) : known === undefined ? (
            <b>{shown}</b>
          ) : (
            <Link to={hrefOf(paths.person(known.id), view)}>{shown}</Link>
          )}
          {role === 'lead' && <span className="muted small"> · {words.t('role.lead')}</span>}
        </p>
        {office !== null && <p className="muted small">{office}</p>}
      </div>
    </li>
  );
}

/** Who came, who received them, who took part: each in the office held at the time. */
export function VisitPeople({ visit }: { visit: Visit }) {
  const words = useWords();
  return GROUPS.flatMap(({ roles, title }) => {
    const people = visit.participants.filter((participant) => roles.includes(participant.role));
    return people.length === 0
      ? []
      : [
          <RecordSection key={title} title={words.t(title)}>
            <ul className="record-rows">
              {people.map((participant) => (
                <Person
                  key={`${participant.person} ${participant.name} ${participant.office}`}
                  participant={participant}
                />
              ))}
            </ul>
          </RecordSection>,
        ];
  });
}
