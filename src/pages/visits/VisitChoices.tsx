import { Link } from 'react-router-dom';
import { AREA_GROUPS } from '../../domain/area.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { VISIT_STATUSES } from '../../domain/statusHistory.ts';
import { VISIT_KINDS, VISIT_LEVELS } from '../../domain/visit.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { NO_JOURNEY } from '../../figures/visitFilter.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { DEFAULT_VIEW, lastingChoices, serialiseViewState, type ViewState } from '../../viewState/viewState.ts';

interface ActiveChoice {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ViewState>;
}

/** The choices that narrow the list, each with the view that leaves it out. Values that mean nothing here are not listed. */
function activeChoices(view: ViewState, dataset: Dataset, words: Words): readonly ActiveChoice[] {
  const areaTitle = (id: string) => {
    const group = AREA_GROUPS.find((candidate) => candidate === id);
    return group === undefined ? (dataset.areaById.get(id)?.title ?? id) : words.t(`area-group.${group}`);
  };
  const sideName = (side: string) =>
    side === NO_JOURNEY ? words.t('visits.filter.no-journey') : countryName(dataset.sides, side, words);
  const without = (key: 'kind' | 'level' | 'status' | 'area', id: string) => ({
    [key]: view[key].filter((other) => other !== id),
  });
  return [
    ...VISIT_KINDS.filter((kind) => view.kind.includes(kind)).map((kind) => ({
      key: `kind-${kind}`,
      label: words.t(`visit-kind.${kind}`),
      without: without('kind', kind),
    })),
    ...VISIT_LEVELS.filter((level) => view.level.includes(level)).map((level) => ({
      key: `level-${level}`,
      label: words.t(`visit-level.${level}`),
      without: without('level', level),
    })),
    ...VISIT_STATUSES.filter((status) => view.status.includes(status)).map((status) => ({
      key: `status-${status}`,
      label: words.t(`status.${status}`),
      without: without('status', status),
    })),
    ...view.area.map((id) => ({ key: `area-${id}`, label: areaTitle(id), without: without('area', id) })),
    ...(view.side === null ? [] : [{ key: 'side', label: sideName(view.side), without: { side: null } }]),
    ...(view.person === null
      ? []
      : [
          {
            key: 'person',
            label: dataset.personById.get(view.person)?.name ?? view.person,
            without: { person: null },
          },
        ]),
    ...(view.from === null
      ? []
      : [{ key: 'from', label: words.t('visits.active.from', { date: view.from }), without: { from: null } }]),
    ...(view.to === null
      ? []
      : [{ key: 'to', label: words.t('visits.active.to', { date: view.to }), without: { to: null } }]),
    ...(view.q === ''
      ? []
      : [{ key: 'q', label: words.t('visits.active.text', { text: view.q }), without: { q: '' } }]),
  ];
}

/** Every choice as a link that leaves it out, and one that clears them all; nothing without choices. */
export function VisitChoices() {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const choices = activeChoices(view, dataset, words);
  if (choices.length === 0) return null;
  const to = (changes: Partial<ViewState>) => ({ search: serialiseViewState({ ...view, ...changes }).toString() });
  return (
    <ul className="visit-choices no-print" aria-label={words.t('visits.active')}>
      {choices.map(({ key, label, without }) => (
        <li key={key}>
          <Link to={to(without)} preventScrollReset aria-label={words.t('visits.active.drop', { choice: label })}>
            {label} ×
          </Link>
        </li>
      ))}
      <li>
        <Link to={to({ ...DEFAULT_VIEW, ...lastingChoices(view) })} preventScrollReset>
          {words.t('frame.empty-clear')}
        </Link>
      </li>
    </ul>
  );
}
