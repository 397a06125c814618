import { Link } from 'react-router-dom';
import { AREA_GROUPS } from '../../domain/area.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { DOCUMENT_KINDS } from '../../domain/document.ts';
import { EXPECTATION_KINDS } from '../../domain/expectation.ts';
import { DOCUMENT_STATUSES } from '../../domain/statusHistory.ts';
import { THIRD_PARTY } from '../../figures/documentFilter.ts';
import { EXPECTATION_STATES } from '../../figures/expectationOutcome.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import { DEFAULT_VIEW, lastingChoices, serialiseViewState, type ViewState } from '../../viewState/viewState.ts';
import './DocumentChoices.css';

interface ActiveChoice {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ViewState>;
}

/** The choices that narrow the page, each with the view that leaves it out. Values that mean nothing here are not listed. */
function activeChoices(view: ViewState, dataset: Dataset, words: Words): readonly ActiveChoice[] {
  const of = <Value extends string>(
    key: 'kind' | 'status' | 'area',
    values: readonly Value[],
    label: (value: Value) => string,
  ): readonly ActiveChoice[] =>
    values
      .filter((value) => view[key].includes(value))
      .map((value) => ({
        key: `${key}-${value}`,
        label: label(value),
        without: { [key]: view[key].filter((other) => other !== value) },
      }));
  const sideName = (side: string) =>
    side === THIRD_PARTY ? words.t('documents.filter.third-party') : countryName(dataset.sides, side, words);
  const one = (key: 'side' | 'person' | 'from' | 'to', label: string): readonly ActiveChoice[] => [
    { key, label, without: { [key]: null } },
  ];
  return [
    ...of('kind', DOCUMENT_KINDS, (kind) => words.t(`document-kind.${kind}`)),
    ...of('kind', EXPECTATION_KINDS, (kind) =>
      words.t('documents.active.expected', { kind: words.t(`expectation-kind.${kind}`) }),
    ),
    ...of('status', DOCUMENT_STATUSES, (status) => words.t(`status.${status}`)),
    ...of('status', EXPECTATION_STATES, (state) => words.t(`outcome.${state}`)),
    ...of('area', AREA_GROUPS, (group) => words.t(`area-group.${group}`)),
    ...dataset.areas
      .filter(({ id }) => view.area.includes(id))
      .map(({ id, title }) => ({
        key: `area-${id}`,
        label: title,
        without: { area: view.area.filter((other) => other !== id) },
      })),
    ...(view.side === null ? [] : one('side', sideName(view.side))),
    ...(view.person === null ? [] : one('person', dataset.personById.get(view.person)?.name ?? view.person)),
    ...(view.from === null ? [] : one('from', words.t('documents.active.from', { date: view.from }))),
    ...(view.to === null ? [] : one('to', words.t('documents.active.to', { date: view.to }))),
    ...(view.q === ''
      ? []
      : [{ key: 'q', label: words.t('documents.active.text', { text: view.q }), without: { q: '' } }]),
  ];
}

/** Every choice as a link that leaves it out, and one that clears them all; nothing without choices. */
export function DocumentChoices() {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const choices = activeChoices(view, dataset, words);
  if (choices.length === 0) return null;
  const to = (changes: Partial<ViewState>) => ({ search: serialiseViewState({ ...view, ...changes }).toString() });
  return (
    <ul className="document-choices no-print" aria-label={words.t('documents.active')}>
      {choices.map(({ key, label, without }) => (
        <li key={key}>
          <Link to={to(without)} preventScrollReset aria-label={words.t('documents.active.drop', { choice: label })}>
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
