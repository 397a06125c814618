import { VisitStems } from '../../charts/VisitStems.tsx';
import { yearOf } from '../../domain/day.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { describeLeadersVisits, gapText, journeyNames, visitorText } from './describe.ts';
import type { LeadersVisitsModel } from './select.ts';

export function DrawLeadersVisits({ model, width }: DrawProps<LeadersVisitsModel>) {
  const words = useWords();
  const [view] = useViewState();
  const heading = (side: 0 | 1) => words.t('visits.journey', journeyNames(model, side, words));
  return (
    <VisitStems
      width={width}
      summary={describeLeadersVisits(model, words).answer}
      headings={[heading(0), heading(1)]}
      from={model.from}
      to={model.to}
      day={model.day}
      dayLabel={words.day(model.day, 'short')}
      gap={model.gap === null ? null : { ...model.gap, text: gapText(model.gap, model, words) }}
      stems={model.stems.map((stem) => {
        const { visit } = stem;
        const year = String(yearOf(visit.date.earliest));
        return {
          key: visit.id,
          side: stem.side,
          date: visit.date,
          leader: stem.leader,
          held: stem.held,
          label: stem.leader ? (stem.shortName ?? words.t(`visit-level.${visit.level}`)) : null,
          bareYear: year,
          year: stem.held
            ? year
            : words.t('visits.leaders.year-status', {
                year,
                status: words.t(`status.${visit.status}`).toLocaleLowerCase(words.locale),
              }),
          name: words.t('visits.leaders.mark', {
            visitor: visitorText(stem, words),
            journey: heading(stem.side),
            date: words.date(visit.date),
            status: words.t(`status.${visit.status}`),
          }),
          href: hrefOf(entryPath(visit), view),
        };
      })}
    />
  );
}
