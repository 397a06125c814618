import { Link } from 'react-router-dom';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { ExpectationRows } from '../ExpectationRows.tsx';
import type { DrawProps } from '../figure.ts';
import { agoText } from './describe.ts';
import type { LastContact, LevelReciprocity, ReciprocityModel } from './select.ts';
import './draw.css';

/** Px below which a row of the table becomes a block in two columns, and below which it becomes a list. */
const MIDDLE = 860;
const NARROW = 520;

function VisitLink({ contact }: { contact: LastContact }) {
  const [view] = useViewState();
  return <Link to={hrefOf(paths.visit(contact.visit.id), view)}>{contact.visit.title}</Link>;
}

function Journey({ journey }: { journey: LastContact | null }) {
  const words = useWords();
  if (journey === null) return <Absence>{words.t('visits.reciprocity.none')}</Absence>;
  const { visit, count } = journey;
  const remarks = [
    agoText(journey, words),
    words.t('visits.reciprocity.count', { count }),
    ...(visit.multilateral ? [words.t('visits.reciprocity.summit')] : []),
  ];
  return (
    <>
      <VisitLink contact={journey} />
      <p className="muted small">
        {words.date(visit.date, 'short')} · {remarks.join(', ')}
      </p>
      <EvidenceMark
        evidence={visit.evidence}
        confidence={visit.confidence}
        origins={visit.origins}
        reportedLater={visit.reportedLater}
        title={visit.title}
      />
    </>
  );
}

function Turn({ row, model }: { row: LevelReciprocity; model: ReciprocityModel }) {
  const words = useWords();
  const { turn, last } = row;
  if (turn === null) {
    return words.t(
      last[0] === null && last[1] === null ? 'visits.reciprocity.turn-none' : 'visits.reciprocity.turn-even',
    );
  }
  const country = countryName(model.sides, model.sides[turn].id, words);
  return <SideLabel side={turn} name={words.t('visits.reciprocity.turn-of', { country })} />;
}

/** Contacts that return no visit: how many of each sort, and the last. */
function Besides({ row }: { row: LevelReciprocity }) {
  const words = useWords();
  const sorts = [
    ['sideline', row.sideline],
    ['call', row.calls],
    ['talk', row.talks],
  ] as const;
  if (sorts.every(([, contact]) => contact === null)) return <Absence>{words.t('visits.reciprocity.none')}</Absence>;
  return (
    <ul className="reciprocity-besides">
      {sorts.map(([sort, contact]) =>
        contact === null ? null : (
          <li key={sort}>
            {words.t(`visits.reciprocity.${sort}-count`, { count: contact.count })}{' '}
            <span className="muted">
              {words.t('visits.reciprocity.last-on', { date: words.date(contact.visit.date, 'short') })}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

function LastContactCell({ contact }: { contact: LastContact | null }) {
  const words = useWords();
  if (contact === null) return <Absence>{words.t('visits.reciprocity.none')}</Absence>;
  return (
    <>
      <b>{agoText(contact, words)}</b>
      <p className="small">
        <VisitLink contact={contact} />
      </p>
    </>
  );
}

/** Who visited whom last at each level, whose turn it is, what contact there was besides, and who is awaited. */
export function DrawReciprocity({ model, width }: DrawProps<ReciprocityModel>) {
  const words = useWords();
  const { rows, sides, awaited } = model;
  const name = (side: 0 | 1) => countryName(sides, sides[side].id, words);
  const journey = (from: 0 | 1, to: 0 | 1) => words.t('visits.journey', { from: name(from), to: name(to) });
  const labels = [
    journey(0, 1),
    journey(1, 0),
    words.t('visits.reciprocity.turn'),
    words.t('visits.reciprocity.besides'),
    words.t('visits.reciprocity.contact'),
  ] as const;
  return (
    <div
      className={`reciprocity${width < MIDDLE ? ' reciprocity-narrow' : ''}${width < NARROW ? '' : ' reciprocity-columns'}`}
    >
      <table className="reciprocity-table">
        <caption className="visually-hidden">
          {words.t('visits.reciprocity.caption', { day: words.day(model.day) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.t('visits.reciprocity.level')}</th>
            {labels.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.level}>
              <th scope="row">{words.t(`visit-level.${row.level}`)}</th>
              <td data-label={labels[0]}>
                <Journey journey={row.last[0]} />
              </td>
              <td data-label={labels[1]}>
                <Journey journey={row.last[1]} />
              </td>
              <td data-label={labels[2]}>
                <Turn row={row} model={model} />
              </td>
              <td data-label={labels[3]}>
                <Besides row={row} />
              </td>
              <td data-label={labels[4]}>
                <LastContactCell contact={row.contact} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted reciprocity-note">{words.t('visits.reciprocity.note')}</p>
      <h3 className="reciprocity-awaited">{words.t('visits.reciprocity.awaited', { count: awaited.length })}</h3>
      {awaited.length === 0 ? (
        <p className="small">{words.t('visits.reciprocity.awaited-none')}</p>
      ) : (
        <ExpectationRows expectations={awaited.map(({ expectation }) => expectation)} level="h4" />
      )}
    </div>
  );
}
