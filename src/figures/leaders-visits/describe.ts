import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { LeadersVisitsModel, LongGap, VisitStem } from './select.ts';

export function questionOfLeadersVisits(_model: LeadersVisitsModel, words: Words): string {
  return words.t('visits.leaders.question');
}

/** The names of the side that travelled and of the one it went to. */
export function journeyNames(
  model: Pick<LeadersVisitsModel, 'sides'>,
  side: 0 | 1,
  words: Words,
): { readonly from: string; readonly to: string } {
  const name = (index: 0 | 1) => countryName(model.sides, model.sides[index].id, words);
  return { from: name(side), to: name(side === 0 ? 1 : 0) };
}

/** "no visit by a president of Kazakhstan for 22 years" */
export function gapText(gap: LongGap, model: LeadersVisitsModel, words: Words): string {
  const { from } = journeyNames(model, gap.side, words);
  return words.t(`visits.leaders.gap-${gap.rank}`, { country: from, years: gap.years });
}

export function describeLeadersVisits(model: LeadersVisitsModel, words: Words): FigureAnswer {
  const { from: sideA, to: sideB } = journeyNames(model, 0, words);
  const [countA, countB] = model.held;
  const { gap } = model;
  const summits = model.toSummits[0] + model.toSummits[1];
  const answer = words.t('visits.leaders.answer', { sideA, sideB, countA, countB });
  const detail = [
    ...(summits === 0 ? [] : [words.t('visits.leaders.summits', { count: summits, total: countA + countB })]),
    ...(gap === null
      ? []
      : [
          words.t(gap.open ? 'visits.leaders.gap-open' : 'visits.leaders.gap-closed', {
            gap: gapText(gap, model, words),
            from: words.month(gap.from),
            to: words.month(gap.to),
          }),
        ]),
    ...(model.announced === 0 ? [] : [words.t('visits.leaders.announced', { count: model.announced })]),
    ...(model.filtered ? [words.t('visits.filtered')] : []),
  ];
  return detail.length === 0 ? { answer } : { answer, detail: detail.join(' ') };
}

/** Who came, in the office held at the time where a source states it, else by level. */
export function visitorText({ visit, fullName }: VisitStem, words: Words): string {
  const office = visit.participants.find((participant) => participant.role === 'lead')?.office;
  const rank = office ?? words.t(`visit-level.${visit.level}`);
  return fullName === null ? rank : words.t('visits.leaders.visitor', { name: fullName, office: rank });
}

export function tableOfLeadersVisits(model: LeadersVisitsModel, words: Words): FigureTable {
  return {
    caption: words.t('visits.leaders.caption', { count: model.stems.length }),
    columns: [
      { key: 'date', label: words.t('visits.column.date') },
      { key: 'visit', label: words.t('visits.column.visit') },
      { key: 'visitor', label: words.t('visits.column.visitor') },
      { key: 'level', label: words.t('visits.column.level') },
      { key: 'from', label: words.t('visits.column.from') },
      { key: 'to', label: words.t('visits.column.to') },
      { key: 'setting', label: words.t('visits.column.setting') },
      { key: 'status', label: words.t('visits.column.status') },
    ],
    rows: model.stems.map((stem) => {
      const { visit } = stem;
      const { from, to } = journeyNames(model, stem.side, words);
      return {
        key: visit.id,
        cells: [
          { text: words.date(visit.date, 'short'), value: visit.date.text },
          { text: visit.title, href: entryPath(visit) },
          { text: visitorText(stem, words) },
          { text: words.t(`visit-level.${visit.level}`) },
          { text: from },
          { text: to },
          { text: words.t(visit.multilateral ? 'visits.setting.summit' : 'visits.setting.bilateral') },
          { text: words.t(`status.${visit.status}`) },
        ],
        sources: sourceIds(visit.evidence),
      };
    }),
  };
}
