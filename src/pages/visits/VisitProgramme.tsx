import { Link } from 'react-router-dom';
import type { ProgrammeItem } from '../../domain/visit.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { RecordSection } from '../record/RecordSection.tsx';

function byDate(items: readonly ProgrammeItem[]): readonly (readonly [string, readonly ProgrammeItem[]])[] {
  const groups = new Map<string, ProgrammeItem[]>();
  for (const item of items) groups.set(item.date.text, [...(groups.get(item.date.text) ?? []), item]);
  return [...groups];
}

function With({ people }: { people: ProgrammeItem['with'] }) {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  if (people.length === 0) return null;
  return (
    <p className="muted small">
      {words.t('visits.page.with')}{' '}
      {people.map(({ person, name }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          {person !== null && dataset.personById.has(person) ? (
            <Link to={hrefOf(paths.person(person), view)}>{name}</Link>
          ) : (
            name
          )}
        </span>
      ))}
    </p>
  );
}

/** What was done on which day, in the order of the record; an item of which the day is not known stands under its span. */
export function VisitProgramme({ items }: { items: readonly ProgrammeItem[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <RecordSection title={words.t('visits.page.programme')}>
      <ul className="record-rows">
        {byDate(items).map(([text, ofDay]) => (
          <li key={text}>
            <h3 className="visit-day">{ofDay[0] === undefined ? text : words.date(ofDay[0].date)}</h3>
            <ul className="visit-programme">
              {ofDay.map((item) => (
                <li key={item.what}>
                  <p>{item.what}</p>
                  <With people={item.with} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
