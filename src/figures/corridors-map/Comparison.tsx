import { type ReactNode, useId } from 'react';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import type { Corridor } from '../../domain/corridor.ts';
import type { Known } from '../../domain/knownOn.ts';
import { lastStep } from '../../domain/statusHistory.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { countriesText, crossingCountText, crossingTexts, sinceText, withoutPlaceText } from './describe.ts';
import { factOf } from './routeFacts.ts';
import type { CorridorsModel } from './select.ts';

interface CellProps {
  readonly route: Known<Corridor>;
  readonly model: CorridorsModel;
}

function Crossings({ route, model: { sides } }: CellProps) {
  const words = useWords();
  const rest = withoutPlaceText(route, sides, words);
  return (
    <>
      {crossingCountText(route, words)}
      <ul className="small muted">
        {crossingTexts(route, sides, words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {rest !== null && <p className="small muted">{rest}</p>}
    </>
  );
}

/** The last step on record: when, and in the words of its note. */
function LastEvent({ route }: CellProps) {
  const words = useWords();
  const step = lastStep(route.statusHistory);
  if (step === undefined) return <Absence>{words.t('records.history.none')}</Absence>;
  return (
    <>
      {sinceText(route, words) ?? words.t('date.none')}
      {step.note !== undefined && <p className="small muted">{step.note}</p>}
    </>
  );
}

/** Two routes side by side, row by row; what is not on record says so. */
export function Comparison({ model }: { model: CorridorsModel }) {
  const words = useWords();
  const headingId = useId();
  const [first, second] = model.chosen;
  if (first === undefined || second === undefined) return null;
  const rows: readonly (readonly [string, (route: Known<Corridor>) => ReactNode])[] = [
    [words.t('corridors.column.mode'), ({ mode }) => words.t(`corridor-mode.${mode}`)],
    [words.t('corridors.column.status'), ({ status }) => <StepLabel status={status} />],
    [words.t('corridors.column.last'), (route) => <LastEvent route={route} model={model} />],
    [words.t('corridors.column.countries'), (route) => countriesText(route, model.sides, words)],
    [words.t('corridors.column.crossings'), (route) => <Crossings route={route} model={model} />],
    ...(['length', 'duration', 'cost', 'obstacles'] as const).map(
      (fact) =>
        [
          words.t(`corridors.column.${fact}`),
          (route: Known<Corridor>) => {
            const { text, absence } = factOf(route, fact, model, words);
            return text ?? <Absence>{absence}</Absence>;
          },
        ] as const,
    ),
  ];
  return (
    <section className="corridors-comparison" aria-labelledby={headingId}>
      <h4 id={headingId}>{words.t('corridors.comparison')}</h4>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{first.title}</th>
            <th scope="col">{second.title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {[first, second].map((route) => (
                <td key={route.id}>{cell(route)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
