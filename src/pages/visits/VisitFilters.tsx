import { AREA_GROUPS } from '../../domain/area.ts';
import { VISIT_STATUSES } from '../../domain/statusHistory.ts';
import { VISIT_KINDS, VISIT_LEVELS } from '../../domain/visit.ts';
import { peopleOf } from '../../figures/filterEntries.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { NO_JOURNEY, type VisitFacets } from '../../figures/visitFilter.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { BoundField } from '../filters/BoundField.tsx';
import { Choice, type ChoiceOption } from '../filters/Choice.tsx';
import { TextField } from '../filters/TextField.tsx';
import { toggled } from '../filters/toggled.ts';
import '../filters/filters.css';

/** The id alone where exactly one is chosen; a choice of several in the address shows as none of the list. */
const single = (ids: readonly string[]) => (ids.length === 1 && ids[0] !== undefined ? ids[0] : '');
const asList = (id: string | null) => (id === null ? [] : [id]);

/** What the reader can narrow the visits down by, each choice with the number that it would leave. */
export function VisitFilters({ facets }: { facets: VisitFacets }) {
  const words = useWords();
  const [view, change] = useViewState();
  const { dataset, visits } = useSnapshot();
  const { sides } = dataset;
  const all = words.t('visits.filter.any');
  const option = (value: string, label: string, counts: ReadonlyMap<string, number>): readonly ChoiceOption[] => {
    const count = counts.get(value) ?? 0;
    return count === 0 && !view.area.includes(value) && !view.level.includes(value) && !view.status.includes(value)
      ? []
      : [{ value, label: words.t('visits.filter.option', { label, count }) }];
  };
  const byPerson = new Map<string, number>();
  for (const visit of visits) for (const id of new Set(peopleOf(visit))) byPerson.set(id, (byPerson.get(id) ?? 0) + 1);
  const people = [...byPerson]
    .flatMap(([id, count]) => {
      const person = dataset.personById.get(id);
      return person === undefined ? [] : [{ id, name: person.name, count }];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, words.locale));
  return (
    <form
      className="filter-form no-print"
      aria-label={words.t('visits.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="filter-choices">
        <legend>{words.t('visits.filter.kinds')}</legend>
        {VISIT_KINDS.map((kind) => (
          <label key={kind} className="timeline-check">
            <input
              type="checkbox"
              checked={view.kind.includes(kind)}
              onChange={() => change({ kind: toggled(view.kind, kind) })}
            />
            <span>
              {words.t('visits.filter.option', {
                label: words.t(`visit-kind.${kind}`),
                count: facets.kind.get(kind) ?? 0,
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="filter-row">
        <Choice
          label={words.t('visits.filter.side')}
          value={view.side ?? ''}
          all={all}
          options={[
            ...sides.map((side) => ({
              value: side.id,
              label: words.t('visits.filter.option', {
                label: countryName(sides, side.id, words),
                count: facets.side.get(side.id) ?? 0,
              }),
            })),
            {
              value: NO_JOURNEY,
              label: words.t('visits.filter.option', {
                label: words.t('visits.filter.no-journey'),
                count: facets.side.get(NO_JOURNEY) ?? 0,
              }),
            },
          ]}
          onChange={(side) => change({ side })}
        />
        <Choice
          label={words.t('visits.filter.level')}
          value={single(view.level)}
          all={all}
          options={VISIT_LEVELS.flatMap((level) => option(level, words.t(`visit-level.${level}`), facets.level))}
          onChange={(level) => change({ level: asList(level) })}
        />
        <Choice
          label={words.t('visits.filter.status')}
          value={single(view.status)}
          all={all}
          options={VISIT_STATUSES.flatMap((status) => option(status, words.t(`status.${status}`), facets.status))}
          onChange={(status) => change({ status: asList(status) })}
        />
        <Choice
          label={words.t('visits.filter.area')}
          value={single(view.area)}
          all={all}
          options={AREA_GROUPS.flatMap((group) =>
            dataset.areas
              .filter((area) => area.group === group)
              .flatMap((area) => option(area.id, area.title, facets.area)),
          )}
          onChange={(area) => change({ area: asList(area) })}
        />
        <Choice
          label={words.t('visits.filter.person')}
          value={view.person ?? ''}
          all={words.t('visits.filter.anybody')}
          options={people.map(({ id, name, count }) => ({
            value: id,
            label: words.t('visits.filter.option', { label: name, count }),
          }))}
          onChange={(person) => change({ person })}
        />
        <BoundField label={words.t('visits.filter.from')} value={view.from} onChange={(from) => change({ from })} />
        <BoundField label={words.t('visits.filter.to')} value={view.to} onChange={(to) => change({ to })} />
        <TextField
          label={words.t('visits.filter.text')}
          value={view.q}
          onChange={(q) => change({ q }, { replace: true })}
        />
        <Choice
          label={words.t('visits.filter.sort')}
          value={view.sort === 'date' ? 'date' : ''}
          all={words.t('visits.filter.sort-newest')}
          options={[{ value: 'date', label: words.t('visits.filter.sort-oldest') }]}
          onChange={(sort) => change({ sort })}
        />
      </div>
    </form>
  );
}
