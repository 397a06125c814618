import { useId } from 'react';
import { StepLabel } from '../../charts/StatusLabel.tsx';
import type { Corridor } from '../../domain/corridor.ts';
import type { Known } from '../../domain/knownOn.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { costText, countriesText, crossingTexts, lengthText, sinceText } from './describe.ts';
import type { CorridorsModel } from './select.ts';

/** Two routes side by side, row by row; what is not on record says so. */
export function Comparison({ model }: { model: CorridorsModel }) {
  const words = useWords();
  const headingId = useId();
  const [first, second] = model.chosen;
  if (first === undefined || second === undefined) return null;
  const today = (text: string | null) => (model.isToday ? text : null);
  const rows: readonly (readonly [string, (route: Known<Corridor>) => React.ReactNode])[] = [
    [words.t('corridors.column.mode'), ({ mode }) => words.t(`corridor-mode.${mode}`)],
    [words.t('corridors.column.status'), ({ status }) => <StepLabel status={status} />],
    [words.t('corridors.column.since'), (route) => sinceText(route, words)],
    [words.t('corridors.column.countries'), (route) => countriesText(route, model.sides, words)],
    [
      words.t('corridors.column.crossings'),
      (route) => {
        const crossings = crossingTexts(route, model.sides, words);
        return crossings.length === 0 ? null : (
          <>
            {crossings.length}
            <ul className="small muted">
              {crossings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        );
      },
    ],
    [words.t('corridors.column.length'), (route) => today(lengthText(route, words))],
    [words.t('corridors.column.duration'), ({ duration }) => today(duration ?? null)],
    [words.t('corridors.column.cost'), (route) => today(costText(route, words))],
    [words.t('corridors.column.obstacles'), ({ obstacles }) => today(obstacles.join('; ') || null)],
  ];
  return (
    <section className="corridors-comparison" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.t('corridors.comparison')}</h3>
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
                <td key={route.id}>{cell(route) ?? <Absence>{words.t('absence.not-stated')}</Absence>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
