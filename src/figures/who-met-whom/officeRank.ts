/**
 * The level of an office. The record gives offices in English words and no level; these are the words in which the data
 * say it. Only the order of rows and columns hangs on it.
 */
import type { Party } from '../../domain/party.ts';
import { VISIT_LEVELS, type VisitLevel } from '../../domain/visit.ts';

/** In the order in which they are tried: a more telling word before a less telling one. */
const WORDS: readonly (readonly [RegExp, VisitLevel])[] = [
  [/^Prime Minister of /, 'prime-minister'],
  [/^(Deputy Prime Minister and )?(Foreign Minister|Minister (of|for) Foreign Affairs)\b/, 'foreign-minister'],
  [/^(Speaker of|Chairman of the (Mazhilis|Senate)\b)/, 'speaker'],
  [
    /^(Air Chief Marshal|Chief of .*(Staff|Forces)|Chairman, Joint Chiefs of Staff)|and Chief of the General Staff/,
    'military',
  ],
  [/^Ambassador\b/, 'ambassador'],
  [
    /^((First )?(Deputy|Vice)( Foreign)? Minister|.*\bSecretary\b|Director General|Governor|Commissioner)/,
    'senior-official',
  ],
  [/^(\w+ )*(Minister (of|for)|Deputy Prime Minister)\b/, 'minister'],
];

/** Of a head of state only where the office is that of one of the two countries: many bodies have presidents. */
export function officeLevel(title: string, sides: readonly [Party, Party]): VisitLevel {
  const isHead = sides.some(
    ({ names: { en } }) => title === `President of ${en}` || title === `Chief Executive of ${en}`,
  );
  if (isHead) return 'president';
  return WORDS.find(([words]) => words.test(title))?.[1] ?? 'expert';
}

/** 0 for the highest; an unknown office comes after all others. */
export function officeRank(titles: readonly string[], sides: readonly [Party, Party]): number {
  return Math.min(VISIT_LEVELS.length, ...titles.map((title) => VISIT_LEVELS.indexOf(officeLevel(title, sides))));
}
