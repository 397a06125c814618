import { useId } from 'react';
import { OutcomeSquares } from '../../charts/OutcomeSquares.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ExpectationRows } from '../ExpectationRows.tsx';
import type { DrawProps } from '../figure.ts';
import { describeExpectedAndActual, groupLabel } from './describe.ts';
import type { ExpectationGroup, ExpectedAndActualModel } from './select.ts';
import './draw.css';

function Group({ group }: { group: ExpectationGroup }) {
  const words = useWords();
  const headingId = useId();
  const label = groupLabel(group.outcome, group.expectations.length, words);
  return (
    <section className="expected-group" aria-labelledby={headingId}>
      <h3 id={headingId}>{label}</h3>
      <ExpectationRows expectations={group.expectations} level="h4" anchors label={label} />
    </section>
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
