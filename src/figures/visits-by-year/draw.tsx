import { lazy } from 'react';
import { SideLabel } from '../../charts/SideLabel.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { describeVisitsByYear, sideNames } from './describe.ts';
import type { VisitsByYearModel } from './select.ts';
import './draw.css';

// Recharts is heavy: it is fetched only when this figure is drawn.
const YearColumns = lazy(async () => ({ default: (await import('../../charts/YearColumns.tsx')).YearColumns }));

export function DrawVisitsByYear({ model, width }: DrawProps<VisitsByYearModel>) {
  const words = useWords();
  const [sideA, sideB] = sideNames(model, words);
  const counted = (label: string, count: number) => words.t('visits.by-year.key', { label, count });
  return (
    <>
      <ul className="visits-by-year-key">
        <li>
          <SideLabel side={0} name={counted(words.t('visits.journey', { from: sideA, to: sideB }), model.from[0])} />
        </li>
        <li>
          <SideLabel side={1} name={counted(words.t('visits.journey', { from: sideB, to: sideA }), model.from[1])} />
        </li>
        <li>
          <SideLabel side={null} name={counted(words.t('visits.by-year.elsewhere'), model.elsewhere)} />
        </li>
      </ul>
      <YearColumns
        width={width}
        summary={describeVisitsByYear(model, words).answer}
        dayLabel={words.t('visits.by-year.as-of', { day: words.day(model.day, 'short') })}
        format={(value) => words.number(value)}
        years={model.years.map((year) => ({
          year: String(year.year),
          fromA: year.from[0],
          fromB: year.from[1],
          elsewhere: year.elsewhere,
          total: year.total,
        }))}
      />
    </>
  );
}
