/** EDTF dates in words. A date is never written more precisely than it is known. */
import type { EdtfDate, EdtfPart } from '../domain/edtf.ts';
import type { DayStyle, Words } from './words.ts';

function bare(part: EdtfPart, style: DayStyle, words: Words): string {
  switch (part.precision) {
    case 'day':
      return words.day(part.first, style);
    case 'month':
      return words.month(part.first, style);
    case 'year':
      return String(Number(part.first.slice(0, 4)));
    case 'decade':
      return words.t('date.decade', { decade: part.first.slice(0, 4) });
    case 'century':
      return words.t('date.century', { from: part.first.slice(0, 4), to: part.last.slice(0, 4) });
  }
}

function qualified(text: string, approximate: boolean, uncertain: boolean, style: DayStyle, words: Words): string {
  const about = approximate ? words.t(style === 'long' ? 'date.about' : 'date.about.short', { date: text }) : text;
  if (!uncertain) return about;
  return words.t(style === 'long' ? 'date.uncertain' : 'date.uncertain.short', { date: about });
}

function part(value: EdtfPart, style: DayStyle, words: Words): string {
  return qualified(bare(value, style, words), value.approximate, value.uncertain, style, words);
}

/** "3–4 February 2026", "28 January – 4 February 2026": what two days share is said once. */
function range(from: EdtfPart, to: EdtfPart, style: DayStyle, words: Words): string {
  if (from.text === to.text) return part(from, style, words);
  const sameQualifier = from.approximate === to.approximate && from.uncertain === to.uncertain;
  if (sameQualifier && from.precision === 'day' && to.precision === 'day') {
    const end = bare(to, style, words);
    let text: string;
    if (from.first.slice(0, 7) === to.first.slice(0, 7)) {
      text = words.t('date.range.days', { day: Number(from.first.slice(8)), end });
    } else if (from.first.slice(0, 4) === to.first.slice(0, 4)) {
      const year = ` ${from.first.slice(0, 4)}`;
      text = words.t('date.range', { start: bare(from, style, words).replace(year, ''), end });
    } else text = words.t('date.range', { start: bare(from, style, words), end });
    return qualified(text, to.approximate, to.uncertain, style, words);
  }
  if (from.precision === 'year' && to.precision === 'year' && sameQualifier) {
    const text = words.t('date.range.years', { start: bare(from, style, words), end: bare(to, style, words) });
    return qualified(text, to.approximate, to.uncertain, style, words);
  }
  return words.t('date.range', { start: part(from, style, words), end: part(to, style, words) });
}

/** Members of a set: "8 or 9 September 2025". */
function oneOf(parts: readonly EdtfPart[], style: DayStyle, words: Words): string {
  const last = parts[parts.length - 1];
  const sameMonth = parts.every((one) => one.precision === 'day' && one.first.slice(0, 7) === last?.first.slice(0, 7));
  if (!last || !sameMonth) {
    // What is said of one member is said of the whole set, once.
    return words.list(
      parts.map((one) => bare(one, style, words)),
      'or',
    );
  }
  const days = parts.slice(0, -1).map((one) => String(Number(one.first.slice(8))));
  return words.list([...days, bare(last, style, words)], 'or');
}

export function formatEdtf(date: EdtfDate, style: DayStyle, words: Words): string {
  const parts = date.parts.filter((one) => one !== null);
  if (date.shape === 'one-of') {
    return qualified(oneOf(parts, style, words), date.approximate, true, style, words);
  }
  const [from, to] = date.parts;
  if (date.shape === 'point') return from ? part(from, style, words) : date.text;
  if (from && to) return range(from, to, style, words);
  if (from) return words.t('date.since', { date: part(from, style, words) });
  return to ? words.t('date.until', { date: part(to, style, words) }) : date.text;
}
