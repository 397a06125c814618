import { useLocation } from 'react-router-dom';
import { OutcomeSquares } from '../../charts/OutcomeSquares.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ExpectationRows } from '../ExpectationRows.tsx';
import type { DrawProps } from '../figure.ts';
import { describeExpectedAndActual, groupLabel } from './describe.ts';
import type { ExpectationGroup, ExpectedAndActualModel } from './select.ts';
import './draw.css';

/** What was met stands folded until it is asked for: by the reader, or by an address that leads into it. */
function Group({ group }: { group: ExpectationGroup }) {
  const words = useWords();
  const { hash } = useLocation();
  const label = groupLabel(group.outcome, group.expectations.length, words);
  const asked = group.expectations.some(({ id }) => hash === `#${id}`);
  return (
    <details className="expected-group" open={group.outcome !== 'met' || asked}>
      <summary>
        <h3>{label}</h3>
      </summary>
      <ExpectationRows expectations={group.expectations} level="h4" anchors label={label} />
    </details>
  );
}

/** A square for each statement by what became of it, then every statement beside its outcome. */
export function DrawExpectedAndActual({ model, width }: DrawProps<ExpectedAndActualModel>) {
  const words = useWords();
  return (
    <>
      <OutcomeSquares
        width={width}
        summary={describeExpectedAndActual(model, words).answer}
        groups={model.groups.map(({ outcome, expectations }) => ({
          kind: outcome,
          label: groupLabel(outcome, expectations.length, words),
          count: expectations.length,
        }))}
      />
      {model.groups.map((group) => (
        <Group key={group.outcome} group={group} />
      ))}
    </>
  );
}
