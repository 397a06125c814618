import { Link } from 'react-router-dom';
import { AREA_GROUPS } from '../../domain/area.ts';
import { VISIT_LEVELS } from '../../domain/visit.ts';
import { useSnapshot } from '../../figures/SnapshotContext.tsx';
import { TIMELINE_KINDS } from '../../figures/timelineItems.ts';
import { statusText } from '../../figures/timelineText.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useViewState } from '../../viewState/useViewState.ts';
import { DEFAULT_VIEW, lastingChoices, serialiseViewState, type ViewState } from '../../viewState/viewState.ts';

interface Choice {
  readonly key: string;
  readonly label: string;
  /** What the address becomes without it. */
  readonly without: Partial<ViewState>;
}

function useChoices(): readonly Choice[] {
  const words = useWords();
  const [view] = useViewState();
  const { dataset } = useSnapshot();
  const choices: Choice[] = [];
  if (view.from !== null) {
    choices.push({ key: 'from', label: words.t('timeline.active.from', { date: view.from }), without: { from: null } });
  }
  if (view.to !== null) {
    choices.push({ key: 'to', label: words.t('timeline.active.to', { date: view.to }), without: { to: null } });
  }
  for (const id of view.area) {
    const group = AREA_GROUPS.find((candidate) => candidate === id);
    const title = group === undefined ? dataset.areaById.get(id)?.title : words.t(`area-group.${group}`);
    choices.push({
      key: `area-${id}`,
      label: title ?? id,
      without: { area: view.area.filter((other) => other !== id) },
    });
  }
  for (const kind of TIMELINE_KINDS.filter((candidate) => view.kind.includes(candidate))) {
    choices.push({
      key: `kind-${kind}`,
      label: words.t(`timeline.kind.${kind}`),
      without: { kind: view.kind.filter((other) => other !== kind) },
    });
  }
  for (const level of VISIT_LEVELS.filter((candidate) => view.level.includes(candidate))) {
    choices.push({
      key: `level-${level}`,
      label: words.t(`visit-level.${level}`),
      without: { level: view.level.filter((other) => other !== level) },
    });
  }
  for (const status of view.status) {
    choices.push({
      key: `status-${status}`,
      label: statusText(status, words),
      without: { status: view.status.filter((other) => other !== status) },
    });
  }
  if (view.side !== null) {
    const isParty = dataset.sides.some((side) => side.id === view.side);
    const name = isParty ? countryName(dataset.sides, view.side, words) : words.t('third-party');
    choices.push({ key: 'side', label: name, without: { side: null } });
  }
  if (view.person !== null) {
    const name = dataset.personById.get(view.person)?.name ?? view.person;
    choices.push({ key: 'person', label: name, without: { person: null } });
  }
  if (view.q !== '') {
    choices.push({ key: 'q', label: words.t('timeline.active.text', { text: view.q }), without: { q: '' } });
  }
  return choices;
}

/** Every choice of the reader as a link that leaves it out, and one that clears them all; nothing without choices. */
export function ActiveChoices() {
  const words = useWords();
  const [view] = useViewState();
  const choices = useChoices();
  if (choices.length === 0) return null;
  const to = (changes: Partial<ViewState>) => ({ search: serialiseViewState({ ...view, ...changes }).toString() });
  return (
    <ul className="timeline-choices no-print" aria-label={words.t('timeline.active')}>
      {choices.map(({ key, label, without }) => (
        <li key={key}>
          <Link to={to(without)} preventScrollReset aria-label={words.t('timeline.active.drop', { choice: label })}>
            {label} ×
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={to({ ...DEFAULT_VIEW, ...lastingChoices(view), lanes: view.lanes, zoom: view.zoom })}
          preventScrollReset
        >
          {words.t('frame.empty-clear')}
        </Link>
      </li>
    </ul>
  );
}
