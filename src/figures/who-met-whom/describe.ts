import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { paths } from '../../viewState/paths.ts';
import { type FigureAnswer, type FigureCell, type FigureTable, sourceIds } from '../figure.ts';
import type { Meeting } from './meetings.ts';
import type { MetPair, MetPerson, WhoMetWhomModel } from './select.ts';

export function questionOfWhoMetWhom(_model: WhoMetWhomModel, words: Words): string {
  return words.t('visits.met.question');
}

/** The names of the two sides. */
export function sideNames({ sides }: Pick<WhoMetWhomModel, 'sides'>, words: Words): readonly [string, string] {
  return [countryName(sides, sides[0].id, words), countryName(sides, sides[1].id, words)];
}

/** "A and B: 7 meetings, last Mar 2026". */
export function pairText({ people, meetings, last }: MetPair, words: Words): string {
  return words.t('visits.met.pair', {
    personA: people[0].person.name,
    personB: people[1].person.name,
    count: meetings.length,
    last: words.date(last, 'short'),
  });
}

export function describeWhoMetWhom(model: WhoMetWhomModel, words: Words): FigureAnswer {
  const [first, ...others] = model.pairs;
  if (first === undefined) return { answer: words.t('visits.met.answer-none') };
  const [sideA, sideB] = sideNames(model, words);
  const count = first.meetings.length;
  const answer = words.t('visits.met.answer', {
    personA: first.people[0].person.name,
    personB: first.people[1].person.name,
    count,
    calls: first.calls,
    last: words.date(first.last),
    tied: others.filter(({ meetings }) => meetings.length === count).length,
  });
  const detail = [
    ...(first.inferred === 0 ? [] : [words.t('visits.met.inferred', { count: first.inferred })]),
    words.t('visits.met.extent', {
      pairs: model.pairs.length,
      peopleA: model.people[0].length,
      peopleB: model.people[1].length,
      sideA,
      sideB,
    }),
    words.t('visits.met.rule-short'),
    ...(model.filtered ? [words.t('visits.filtered')] : []),
  ];
  return { answer, detail: detail.join(' ') };
}

/** What kind of occasion it was: "visit to Kazakhstan", "telephone call". */
export function occasionText({ kind, to }: Meeting, { sides }: Pick<WhoMetWhomModel, 'sides'>, words: Words): string {
  return to === null
    ? words.t(`visit-kind.${kind}`).toLocaleLowerCase(words.locale)
    : words.t('visits.met.visit-to', { country: countryName(sides, to, words) });
}

function occasionsText(pair: MetPair, model: WhoMetWhomModel, words: Words): string {
  const counts = new Map<string, number>();
  for (const meeting of pair.meetings) {
    const label = occasionText(meeting, model, words);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return words.list([...counts].map(([label, count]) => words.t('visits.met.occasion', { label, count })));
}

export function tableOfWhoMetWhom(model: WhoMetWhomModel, words: Words): FigureTable {
  const [sideA, sideB] = sideNames(model, words);
  const number = (value: number) => ({ text: words.number(value), value });
  const person = ({ person: { id, name } }: MetPerson) => ({ text: name, href: paths.person(id) });
  const office = ({ office: title }: MetPerson): FigureCell =>
    title === null ? { text: null, absence: words.t('absence.not-stated') } : { text: title };
  return {
    caption: `${words.t('visits.met.caption', { pairs: model.pairs.length })} ${words.t('visits.met.rule')}`,
    columns: [
      { key: 'person-a', label: words.t('visits.met.column.person', { side: sideA }) },
      { key: 'office-a', label: words.t('visits.met.column.office') },
      { key: 'person-b', label: words.t('visits.met.column.person', { side: sideB }) },
      { key: 'office-b', label: words.t('visits.met.column.office') },
      { key: 'meetings', label: words.t('visits.met.column.meetings'), numeric: true },
      { key: 'first', label: words.t('visits.met.column.first') },
      { key: 'last', label: words.t('visits.met.column.last') },
      { key: 'occasions', label: words.t('visits.met.column.occasions') },
    ],
    rows: model.pairs.map((pair) => ({
      key: pair.key,
      cells: [
        person(pair.people[0]),
        office(pair.people[0]),
        person(pair.people[1]),
        office(pair.people[1]),
        number(pair.meetings.length),
        { text: words.date(pair.first, 'short'), value: pair.first.text },
        { text: words.date(pair.last, 'short'), value: pair.last.text },
        { text: occasionsText(pair, model, words) },
      ],
      sources: sourcesOfPair(pair),
    })),
  };
}

/** The sources of the meetings of a pair, the last meeting first. */
export function sourcesOfPair({ meetings }: MetPair): readonly string[] {
  return sourceIds(meetings.toReversed().flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence)));
}
