import { AREA_GROUPS } from '../../domain/area.ts';
import { DOCUMENT_KINDS } from '../../domain/document.ts';
import { DOCUMENT_STATUSES } from '../../domain/statusHistory.ts';
import { type DocumentFacets, THIRD_PARTY } from '../../figures/documentFilter.ts';
import { EXPECTATION_STATES } from '../../figures/expectationOutcome.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { BoundField } from '../filters/BoundField.tsx';
import { Choice, type ChoiceOption } from '../filters/Choice.tsx';
import { TextField } from '../filters/TextField.tsx';
import { toggled } from '../filters/toggled.ts';
import '../filters/filters.css';

/** The one id of these that is chosen; a choice of several in the address shows as none of the list. */
function single(ids: readonly string[], of: readonly string[]): string {
  const chosen = ids.filter((id) => of.includes(id));
  return chosen.length === 1 && chosen[0] !== undefined ? chosen[0] : '';
}

/** The ids with the choice among `of` replaced. */
function replaced(ids: readonly string[], of: readonly string[], id: string | null): readonly string[] {
  return [...ids.filter((other) => !of.includes(other)), ...(id === null ? [] : [id])].sort();
}

/** What the reader can narrow documents and expectations down by; the numbers are the documents that a choice would leave. */
export function DocumentFilters({ facets }: { facets: DocumentFacets }) {
  const words = useWords();
  const [view, change] = useViewState();
  const { dataset } = useSnapshot();
  const { sides } = dataset;
  const all = words.t('documents.filter.any');
  const chosen = [...view.area, ...view.status, ...(view.side === null ? [] : [view.side])];
  const option = (value: string, label: string, counts: ReadonlyMap<string, number>): readonly ChoiceOption[] => {
    const count = counts.get(value) ?? 0;
    return count === 0 && !chosen.includes(value)
      ? []
      : [{ value, label: words.t('documents.filter.option', { label, count }) }];
  };
  const areaIds = dataset.areas.map(({ id }) => id);
  return (
    <form
      className="filter-form no-print"
      aria-label={words.t('documents.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="filter-choices">
        <legend>{words.t('documents.column.kind')}</legend>
        {DOCUMENT_KINDS.map((kind) => (
          <label key={kind} className="timeline-check">
            <input
              type="checkbox"
              checked={view.kind.includes(kind)}
              onChange={() => change({ kind: toggled(view.kind, kind) })}
            />
            <span>
              {words.t('documents.filter.option', {
                label: words.t(`document-kind.${kind}`),
                count: facets.kind.get(kind) ?? 0,
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="filter-row">
        <Choice
          label={words.t('documents.filter.status')}
          value={single(view.status, DOCUMENT_STATUSES)}
          all={all}
          options={DOCUMENT_STATUSES.flatMap((status) => option(status, words.t(`status.${status}`), facets.status))}
          onChange={(status) => change({ status: replaced(view.status, DOCUMENT_STATUSES, status) })}
        />
        <Choice
          label={words.t('documents.filter.outcome')}
          value={single(view.status, EXPECTATION_STATES)}
          all={all}
          options={EXPECTATION_STATES.map((state) => ({ value: state, label: words.t(`outcome.${state}`) }))}
          onChange={(state) => change({ status: replaced(view.status, EXPECTATION_STATES, state) })}
        />
        <Choice
          label={words.t('documents.filter.area')}
          value={single(view.area, areaIds)}
          all={all}
          options={AREA_GROUPS.flatMap((group) =>
            dataset.areas
              .filter((area) => area.group === group)
              .flatMap((area) => option(area.id, area.title, facets.area)),
          )}
          onChange={(area) => change({ area: area === null ? [] : [area] })}
        />
        <Choice
          label={words.t('documents.filter.side')}
          value={view.side ?? ''}
          all={all}
          options={[
            ...sides.flatMap(({ id }) => option(id, countryName(sides, id, words), facets.side)),
            ...option(THIRD_PARTY, words.t('documents.filter.third-party'), facets.side),
          ]}
          onChange={(side) => change({ side })}
        />
        <BoundField label={words.t('documents.filter.from')} value={view.from} onChange={(from) => change({ from })} />
        <BoundField label={words.t('documents.filter.to')} value={view.to} onChange={(to) => change({ to })} />
        <TextField
          label={words.t('documents.filter.text')}
          value={view.q}
          onChange={(q) => change({ q }, { replace: true })}
        />
        <Choice
          label={words.t('documents.filter.sort')}
          value={view.sort === 'date' || view.sort === '-date' ? view.sort : ''}
          all={words.t('documents.filter.sort-consequence')}
          options={[
            { value: '-date', label: words.t('documents.filter.sort-newest') },
            { value: 'date', label: words.t('documents.filter.sort-oldest') },
          ]}
          onChange={(sort) => change({ sort })}
        />
      </div>
    </form>
  );
}
