import { AREA_GROUPS } from '../../domain/area.ts';
import { peopleOf } from '../../figures/filterEntries.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { TIMELINE_KINDS } from '../../figures/timelineItems.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { BoundField } from '../filters/BoundField.tsx';
import { TextField } from '../filters/TextField.tsx';
import { toggled } from '../filters/toggled.ts';
import '../filters/filters.css';

const THIRD_PARTY = 'third-party';

function AreaChoice() {
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
      <span>{label}</span>
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

function PersonChoice() {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const counts = new Map<string, number>();
  for (const kind of TIMELINE_KINDS) {
    for (const entry of snapshot[kind]) {
      for (const id of new Set(peopleOf(entry))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const people = [...counts]
    .flatMap(([id, count]) => {
      const person = snapshot.dataset.personById.get(id);
      return person ? [{ id, name: person.name, count }] : [];
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, words.locale));
  return (
    <label className="filter-field">
      <span>{words.t('timeline.filter.person')}</span>
      <select value={view.person ?? ''} onChange={(event) => change({ person: event.target.value || null })}>
        <option value="">{words.t('timeline.filter.anybody')}</option>
        {people.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {words.t('timeline.filter.person-option', { name, count })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the reader can narrow the timeline down by: period, words, side, person, kinds, areas. */
export function TimelineFilters() {
  const words = useWords();
  const [view, change] = useViewState();
  const { sides } = useSnapshot().dataset;
  return (
    <form
      className="filter-form no-print"
      aria-label={words.t('timeline.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="filter-row">
        <BoundField label={words.t('timeline.filter.from')} value={view.from} onChange={(from) => change({ from })} />
        <BoundField label={words.t('timeline.filter.to')} value={view.to} onChange={(to) => change({ to })} />
        <label className="filter-field">
          <span>{words.t('timeline.filter.side')}</span>
          <select value={view.side ?? ''} onChange={(event) => change({ side: event.target.value || null })}>
            <option value="">{words.t('timeline.filter.either-side')}</option>
            {sides.map((side) => (
              <option key={side.id} value={side.id}>
                {countryName(sides, side.id, words)}
              </option>
            ))}
            <option value={THIRD_PARTY}>{words.t('third-party')}</option>
          </select>
        </label>
        <PersonChoice />
        <TextField
          label={words.t('timeline.filter.text')}
          value={view.q}
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
            <span>{words.t(`timeline.kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <AreaChoice />
    </form>
  );
}
