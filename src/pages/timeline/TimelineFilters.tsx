import { AREA_GROUPS } from '../../domain/area.ts';
import { VISIT_LEVELS } from '../../domain/visit.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { THIRD_PARTY, type TimelineFacets } from '../../figures/timelineFilter.ts';
import { TIMELINE_KINDS } from '../../figures/timelineItems.ts';
import { statusText } from '../../figures/timelineText.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { BoundField } from '../filters/BoundField.tsx';
import { Choice, type ChoiceOption } from '../filters/Choice.tsx';
import { TextField } from '../filters/TextField.tsx';
import { toggled } from '../filters/toggled.ts';
import '../filters/filters.css';

/** The id alone where exactly one is chosen; a choice of several in the address shows as none of the list. */
const single = (ids: readonly string[]) => (ids.length === 1 && ids[0] !== undefined ? ids[0] : '');
const asList = (id: string | null) => (id === null ? [] : [id]);

function AreaChoice({ counts }: { counts: ReadonlyMap<string, number> }) {
  const words = useWords();
  const [view, change] = useViewState();
  const { dataset } = useSnapshot();
  const chosen = view.area.length;
  const box = (id: string, label: string) => (
    <label key={id} className="timeline-check">
      <input
        type="checkbox"
        checked={view.area.includes(id)}
        onChange={() => change({ area: toggled(view.area, id) })}
      />
      <span>{words.t('timeline.filter.option', { label, count: counts.get(id) ?? 0 })}</span>
    </label>
  );
  return (
    <details className="timeline-areas">
      <summary>
        {words.t('timeline.filter.areas')}{' '}
        <b>
          {chosen === 0
            ? words.t('timeline.filter.areas-all')
            : words.t('timeline.filter.areas-some', { count: chosen })}
        </b>
      </summary>
      <div className="timeline-area-groups">
        {AREA_GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{words.t(`area-group.${group}`)}</legend>
            {box(group, words.t('timeline.filter.whole-group', { group: words.t(`area-group.${group}`) }))}
            {dataset.areas
              // A group of one area is chosen as a whole.
              .filter((area) => area.group === group && area.id !== group)
              .map((area) => box(area.id, area.title))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

/** Options with the number that each would leave; without those that would leave none, unless they are chosen. */
function optionsOf(
  counts: ReadonlyMap<string, number>,
  values: readonly (readonly [string, string])[],
  chosen: string,
  words: Words,
): readonly ChoiceOption[] {
  return values.flatMap(([value, label]) => {
    const count = counts.get(value) ?? 0;
    return count === 0 && value !== chosen
      ? []
      : [{ value, label: words.t('timeline.filter.option', { label, count }) }];
  });
}

export interface TimelineFiltersProps {
  readonly facets: TimelineFacets;
  /** Gets the words as they are typed; null when the address has them. */
  readonly onTyped: (text: string | null) => void;
}

/** What the reader can narrow the timeline down by, each choice with the number of entries that it would leave. */
export function TimelineFilters({ facets, onTyped }: TimelineFiltersProps) {
  const words = useWords();
  const [view, change] = useViewState();
  const { sides, personById } = useSnapshot().dataset;
  const any = words.t('timeline.filter.any');
  const people = [...facets.person]
    .flatMap(([id, count]) => {
      const person = personById.get(id);
      return person === undefined ? [] : [{ id, name: person.name, count }];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, words.locale));
  const statuses = [...facets.status.keys()].map((status) => [status, statusText(status, words)] as const);
  return (
    <form
      className="filter-form no-print"
      aria-label={words.t('timeline.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="filter-row">
        <BoundField label={words.t('timeline.filter.from')} value={view.from} onChange={(from) => change({ from })} />
        <BoundField label={words.t('timeline.filter.to')} value={view.to} onChange={(to) => change({ to })} />
        <Choice
          label={words.t('timeline.filter.side')}
          value={view.side ?? ''}
          all={words.t('timeline.filter.either-side')}
          options={optionsOf(
            facets.side,
            [
              ...sides.map((side) => [side.id, countryName(sides, side.id, words)] as const),
              [THIRD_PARTY, words.t('third-party')],
            ],
            view.side ?? '',
            words,
          )}
          onChange={(side) => change({ side })}
        />
        <Choice
          label={words.t('timeline.filter.level')}
          value={single(view.level)}
          all={any}
          options={optionsOf(
            facets.level,
            VISIT_LEVELS.map((level) => [level, words.t(`visit-level.${level}`)]),
            single(view.level),
            words,
          )}
          onChange={(level) => change({ level: asList(level) })}
        />
        <Choice
          label={words.t('timeline.filter.status')}
          value={single(view.status)}
          all={any}
          options={optionsOf(
            facets.status,
            statuses.toSorted(([, a], [, b]) => a.localeCompare(b, words.locale)),
            single(view.status),
            words,
          )}
          onChange={(status) => change({ status: asList(status) })}
        />
        <Choice
          label={words.t('timeline.filter.person')}
          value={view.person ?? ''}
          all={words.t('timeline.filter.anybody')}
          options={optionsOf(
            facets.person,
            people.map(({ id, name }) => [id, name]),
            view.person ?? '',
            words,
          )}
          onChange={(person) => change({ person })}
        />
        <TextField
          label={words.t('timeline.filter.text')}
          value={view.q}
          onTyped={onTyped}
          onChange={(q) => change({ q }, { replace: true })}
        />
      </div>
      <fieldset className="filter-choices">
        <legend>{words.t('timeline.filter.kinds')}</legend>
        {TIMELINE_KINDS.map((kind) => (
          <label key={kind} className="timeline-check">
            <input
              type="checkbox"
              checked={view.kind.includes(kind)}
              onChange={() => change({ kind: toggled(view.kind, kind) })}
            />
            <span>
              {words.t('timeline.filter.option', {
                label: words.t(`timeline.kind.${kind}`),
                count: facets.kind.get(kind) ?? 0,
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <AreaChoice counts={facets.area} />
    </form>
  );
}
