import { useId } from 'react';
import { Link } from 'react-router-dom';
import { FlowBands } from '../../charts/FlowBands.tsx';
import { NARROWEST_FLOW } from '../../charts/flowBandsLayout.ts';
import { OutcomeLabel } from '../../charts/StatusLabel.tsx';
import { AREA_GROUPS } from '../../domain/area.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { isFiltered } from '../filterEntries.ts';
import {
  describeExpectedToSigned,
  EXPECTED_OUTCOMES,
  entryOf,
  groupName,
  outcomeText,
  wordBeforeText,
} from './describe.ts';
import { sectionsOf } from './sections.ts';
import { countOf, type ExpectedToSignedModel, type PlacedUnit, unitsOf } from './select.ts';
import './draw.css';

/** A zero is not drawn, so words say which outcomes and areas have none. */
function Empty({ model }: { model: ExpectedToSignedModel }) {
  const words = useWords();
  const [view] = useViewState();
  if (model.expected === 0) return null;
  const filtered = isFiltered(view) ? 'yes' : 'no';
  const either = (names: readonly string[]) =>
    words.list(
      names.map((text) => words.t('documents.flow.quoted', { text })),
      'or',
    );
  const outcomes = EXPECTED_OUTCOMES.filter((outcome) => countOf(model, outcome) === 0);
  const spoken = model.bands.filter(({ outcome }) => outcome !== 'unannounced').map(({ group }) => group);
  const areas = AREA_GROUPS.filter((group) => !spoken.includes(group));
  const sentences = [
    ...(outcomes.length === 0
      ? []
      : [
          words.t('documents.flow.empty-outcomes', {
            filtered,
            list: either(outcomes.map((outcome) => words.t(`documents.flow.outcome.${outcome}`))),
          }),
        ]),
    ...(areas.length === 0
      ? []
      : [
          words.t('documents.flow.empty-areas', {
            filtered,
            list: either(areas.map((group) => groupName(group, words))),
          }),
        ]),
  ];
  return sentences.length === 0 ? null : <p className="flow-words muted small">{sentences.join(' ')}</p>;
}

function ShortRow({ unit, day }: { unit: PlacedUnit; day: string }) {
  const words = useWords();
  const [view] = useViewState();
  const entry = entryOf(unit);
  const { outcome } = unit;
  if (entry === null || outcome === 'unannounced') return null;
  return (
    <li>
      <Link to={hrefOf(entryPath(entry), view)}>{entry.title}</Link>
      <div>
        <OutcomeLabel outcome={outcome === 'late' ? 'met' : outcome} text={outcomeText(unit, day, words)} />
        <div className="muted">{wordBeforeText(unit, words)}</div>
      </div>
    </li>
  );
}

/** The flow, what is empty in it, and by name what was not signed as it was said. */
export function DrawExpectedToSigned({ model, width }: DrawProps<ExpectedToSignedModel>) {
  const words = useWords();
  const [view] = useViewState();
  const headId = useId();
  const short = unitsOf(model).filter(({ outcome }) => outcome !== 'met' && outcome !== 'unannounced');
  return (
    <>
      <FlowBands
        sections={sectionsOf(model, view, words)}
        width={width}
        summary={describeExpectedToSigned(model, words).answer}
        format={(count) => words.number(count)}
      />
      <Empty model={model} />
      {short.length > 0 && (
        <div className={width < NARROWEST_FLOW ? 'flow-short' : 'flow-short flow-short-wide'}>
          <h3 id={headId}>{words.t('documents.flow.short')}</h3>
          <ul aria-labelledby={headId}>
            {short.map((unit) => (
              <ShortRow key={unit.key} unit={unit} day={model.day} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
