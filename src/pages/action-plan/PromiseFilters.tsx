import { AREA_GROUPS } from '../../domain/area.ts';
import { PLAN_KINDS } from '../../domain/commitment.ts';
import { COMMITMENT_STATUSES } from '../../domain/statusHistory.ts';
import type { PromiseFacets } from '../../figures/promiseFacets.ts';
import { silentPapers } from '../../figures/promisePapers.ts';
import { chosenStatuses, PROMISE_MARKS } from '../../figures/promises.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { TextField } from '../filters/TextField.tsx';
import '../filters/filters.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface ChoiceProps {
  readonly label: string;
  /** What is chosen in the address; several, or one that is not offered, show as none. */
  readonly chosen: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (value: string | null) => void;
}

/** One value out of several, or none; those that would leave nothing are not offered. */
function Choice({ label, chosen, options, onChange }: ChoiceProps) {
  const words = useWords();
  const offered = options.filter(({ value, count }) => count > 0 || chosen.includes(value));
  const [only] = chosen;
  const value = chosen.length === 1 && offered.some((option) => option.value === only) ? only : undefined;
  return (
    <label className="filter-field">
      <span>{label}</span>
      <select value={value ?? 'any'} onChange={({ target }) => onChange(target.value === 'any' ? null : target.value)}>
        <option value="any">{words.t('action-plan.filter.all')}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {words.t('action-plan.filter.option', { label: option.label, count: option.count })}
          </option>
        ))}
      </select>
    </label>
  );
}

function countOf<Key>(counts: ReadonlyMap<Key, number>, key: Key): number {
  const count = counts.get(key);
  if (count === undefined) throw new Error(`no count of promises for ${String(key)}`);
  return count;
}

/** What the reader can narrow the promises down by; the numbers are the promises that a choice would leave. */
export function PromiseFilters({ facets }: { facets: PromiseFacets }) {
  const words = useWords();
  const [view, change] = useViewState();
  const snapshot = useSnapshot();
  const { dataset, commitments } = snapshot;
  const { shown, marks } = chosenStatuses(view);
  const silent = silentPapers(snapshot).map(({ kind }) => kind);
  const ids = (value: string | null) => (value === null ? [] : [value]);
  // A kind of which nothing is known on the day is not offered; one that the other choices empty stays, with its zero, and
  // so does one of which a paper is known, but no promise.
  const kinds = PLAN_KINDS.filter(
    (kind) =>
      view.kind.includes(kind) || silent.includes(kind) || commitments.some(({ planKind }) => planKind === kind),
  );
  return (
    <form
      className="filter-form no-print"
      aria-label={words.t('action-plan.filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className="filter-choices">
        <legend>{words.t('action-plan.filter.kind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="timeline-check">
            <input
              type="checkbox"
              checked={view.kind.includes(kind)}
              onChange={({ target }) =>
                change({
                  kind: target.checked ? [...view.kind, kind].sort() : view.kind.filter((other) => other !== kind),
                })
              }
            />
            <span>
              {words.t('action-plan.filter.option', {
                label: words.t(`plan-kind.${kind}`),
                count: countOf(facets.kind, kind),
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="filter-choices">
        <legend>{words.t('action-plan.filter.only')}</legend>
        {PROMISE_MARKS.map((mark) => (
          <label key={mark} className="timeline-check">
            <input
              type="checkbox"
              checked={marks.includes(mark)}
              onChange={({ target }) =>
                change({
                  status: target.checked ? [...view.status, mark].sort() : view.status.filter((one) => one !== mark),
                })
              }
            />
            <span>
              {words.t('action-plan.filter.option', {
                label: words.t(`action-plan.filter.only.${mark}`),
                count: countOf(facets.mark, mark),
              })}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="filter-row">
        <Choice
          label={words.t('action-plan.filter.status')}
          chosen={shown}
          options={COMMITMENT_STATUSES.map((status) => ({
            value: status,
            label: words.t(`commitment-status.${status}`),
            count: countOf(facets.status, status),
          }))}
          onChange={(status) => change({ status: [...ids(status), ...marks].sort() })}
        />
        <Choice
          label={words.t('action-plan.filter.area')}
          chosen={view.area}
          options={AREA_GROUPS.flatMap((group) =>
            dataset.areas
              .filter((area) => area.group === group)
              .map(({ id, title }) => ({ value: id, label: title, count: countOf(facets.area, id) })),
          )}
          onChange={(area) => change({ area: ids(area) })}
        />
        <Choice
          label={words.t('action-plan.filter.side')}
          chosen={ids(view.side)}
          options={dataset.sides.map(({ id }) => ({
            value: id,
            label: countryName(dataset.sides, id, words),
            count: countOf(facets.side, id),
          }))}
          onChange={(side) => change({ side })}
        />
        <TextField
          label={words.t('action-plan.filter.text')}
          value={view.q}
          onChange={(q) => change({ q }, { replace: true })}
        />
      </div>
    </form>
  );
}
