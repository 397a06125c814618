import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { type FigureAnswer, type FigureCell, type FigureTable, sourceIds } from '../figure.ts';
import type { LastContact, LevelReciprocity, ReciprocityModel } from './select.ts';

export function questionOfReciprocity(_model: ReciprocityModel, words: Words): string {
  return words.t('visits.reciprocity');
}

/** The levels at which the first or the second side would have to return a visit, in a sentence each. */
function turnsText({ rows, sides }: ReciprocityModel, words: Words): string {
  const sentences = ([0, 1] as const).flatMap((side) => {
    const levels = rows
      .filter(({ turn }) => turn === side)
      .map(({ level }) => words.t(`visit-level.${level}`).toLocaleLowerCase(words.locale));
    if (levels.length === 0) return [];
    const country = countryName(sides, sides[side].id, words);
    return words.t('visits.reciprocity.answer', { count: levels.length, country, levels: words.list(levels) });
  });
  return sentences.length === 0 ? words.t('visits.reciprocity.answer-none') : sentences.join(' ');
}

/** "292 days ago", or the least where the day is not known. */
export function agoText({ days, exact }: LastContact, words: Words): string {
  return words.t(exact ? 'visits.reciprocity.days' : 'visits.reciprocity.days-least', { days });
}

export function describeReciprocity(model: ReciprocityModel, words: Words): FigureAnswer {
  const last = model.rows
    .flatMap(({ contact }) => contact ?? [])
    .reduce<LastContact | null>((before, one) => (before === null || one.days < before.days ? one : before), null);
  const detail = [
    ...(last === null
      ? []
      : [words.t('visits.reciprocity.last-contact', { title: last.visit.title, ago: agoText(last, words) })]),
    words.t('visits.reciprocity.awaited-count', { count: model.awaited.length }),
  ].join(' ');
  return { answer: turnsText(model, words), detail };
}

function contactCell(contact: LastContact | null, words: Words): FigureCell {
  return contact === null
    ? { text: null, absence: words.t('visits.reciprocity.none') }
    : {
        text: `${contact.visit.title}, ${words.date(contact.visit.date, 'short')}`,
        value: contact.visit.date.text,
        href: entryPath(contact.visit),
      };
}

function turnText({ turn, last }: LevelReciprocity, { sides }: ReciprocityModel, words: Words): string {
  if (turn !== null) return countryName(sides, sides[turn].id, words);
  return words.t(
    last[0] === null && last[1] === null ? 'visits.reciprocity.turn-none' : 'visits.reciprocity.turn-even',
  );
}

export function tableOfReciprocity(model: ReciprocityModel, words: Words): FigureTable {
  const name = (side: 0 | 1) => countryName(model.sides, model.sides[side].id, words);
  const journey = (from: 0 | 1, to: 0 | 1) => words.t('visits.journey', { from: name(from), to: name(to) });
  const countOf = (contact: LastContact | null) => ({
    text: words.number(contact?.count ?? 0),
    value: contact?.count ?? 0,
  });
  const contacts = ({ last, sideline, calls, talks }: LevelReciprocity) => [...last, sideline, calls, talks];
  return {
    caption: words.t('visits.reciprocity.caption', { day: words.day(model.day) }),
    columns: [
      { key: 'level', label: words.t('visits.reciprocity.level') },
      { key: 'journey-a', label: journey(0, 1) },
      { key: 'journeys-a', label: words.t('visits.reciprocity.number-of', { what: journey(0, 1) }), numeric: true },
      { key: 'journey-b', label: journey(1, 0) },
      { key: 'journeys-b', label: words.t('visits.reciprocity.number-of', { what: journey(1, 0) }), numeric: true },
      { key: 'turn', label: words.t('visits.reciprocity.turn') },
      { key: 'sidelines', label: words.t('visits.reciprocity.sidelines'), numeric: true },
      { key: 'calls', label: words.t('visits.reciprocity.calls'), numeric: true },
      { key: 'talks', label: words.t('visits.reciprocity.talks'), numeric: true },
      { key: 'contact', label: words.t('visits.reciprocity.contact') },
      { key: 'days', label: words.t('visits.reciprocity.days-since'), numeric: true },
    ],
    rows: model.rows.map((row) => ({
      key: row.level,
      cells: [
        { text: words.t(`visit-level.${row.level}`), value: row.level },
        contactCell(row.last[0], words),
        countOf(row.last[0]),
        contactCell(row.last[1], words),
        countOf(row.last[1]),
        { text: turnText(row, model, words) },
        countOf(row.sideline),
        countOf(row.calls),
        countOf(row.talks),
        contactCell(row.contact, words),
        row.contact === null
          ? { text: null }
          : {
              text: words.t(row.contact.exact ? 'visits.reciprocity.exactly' : 'visits.reciprocity.at-least', {
                days: row.contact.days,
              }),
              value: row.contact.days,
            },
      ],
      sources: sourceIds(contacts(row).flatMap((contact) => contact?.visit.evidence ?? [])),
    })),
  };
}
