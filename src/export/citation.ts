/**
 * What can be cited, in the forms that reports and reference managers ask for. CSL-JSON
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) is the one from which the others are made.
 */
import type { IsoDay } from '../domain/day.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import type { Words } from '../i18n/words.ts';

export interface CslDate {
  /** Year, then month, then day, as far as they are known; two for a span. */
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'article-newspaper' | 'report';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly version?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** Something of this site: the whole of it, a figure, a record. */
export interface OwnCitable {
  readonly id: string;
  readonly title: string;
  /** Null for the site itself. */
  readonly within: string | null;
  readonly version: string;
  /** The day as known on which it is shown; there is no other date, since there is no clock. */
  readonly day: IsoDay;
  readonly address: string;
}

const OURSELVES = 'Dostyq';

const numbersOf = (day: IsoDay) => day.split('-').map(Number);

/** A date no more precise than its source; null for one that is open at an end. */
export function cslDate(date: EdtfDate): CslDate | null {
  if (date.shape !== 'point') {
    if (date.shape === 'one-of' || date.parts.some((part) => part === null)) return null;
    const parts = date.parts.flatMap((part) => (part === null ? [] : [partNumbers(part.text)]));
    return { 'date-parts': parts, ...(date.approximate || date.uncertain ? { circa: true } : {}) };
  }
  const [part] = date.parts;
  if (part === null || part === undefined || part.text.includes('X')) return null;
  return { 'date-parts': [partNumbers(part.text)], ...(date.approximate || date.uncertain ? { circa: true } : {}) };
}

const partNumbers = (text: string) => text.replace(/[?~%]/g, '').split('-').map(Number);

export function cslOfOwn(citable: OwnCitable, words: Words): CslItem {
  const { id, title, within, version, day, address } = citable;
  return {
    id: `dostyq-${id}-${day}`,
    type: within === null ? 'dataset' : 'webpage',
    title,
    author: [{ literal: OURSELVES }],
    ...(within === null ? {} : { 'container-title': within }),
    issued: { 'date-parts': [numbersOf(day)] },
    version,
    language: words.locale,
    URL: address,
    note: words.t('cite.as-known', { day: words.day(day) }),
  };
}

export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: EdtfDate;
  readonly kind: 'official' | 'news' | 'statistics' | 'analysis' | 'encyclopedia';
  readonly language: string;
  readonly url: string | null;
}

/** What can be cited: something of ours, or a publication. */
export type Cited =
  | { readonly kind: 'own'; readonly citable: OwnCitable }
  | { readonly kind: 'source'; readonly source: CitedSource };

export function cslOf(cited: Cited, words: Words): CslItem {
  return cited.kind === 'own' ? cslOfOwn(cited.citable, words) : cslOfSource(cited.source);
}

const TYPE_OF_KIND = {
  official: 'webpage',
  news: 'article-newspaper',
  statistics: 'dataset',
  analysis: 'report',
  encyclopedia: 'webpage',
} as const;

export function cslOfSource(source: CitedSource): CslItem {
  const issued = cslDate(source.published);
  return {
    id: source.id,
    type: TYPE_OF_KIND[source.kind],
    title: source.title,
    author: [{ literal: source.publisher }],
    publisher: source.publisher,
    ...(source.kind === 'news' ? { 'container-title': source.publisher } : {}),
    ...(issued === null ? {} : { issued }),
    language: source.language,
    ...(source.url === null ? {} : { URL: source.url }),
  };
}

export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** Characters that mean something to LaTeX. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

const latex = (text: string) => text.replace(/[\\{}#$%&_^~]/g, (character) => LATEX[character] ?? character);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BibTeX, UTF-8; of an address, what would open a group or a formula is percent-encoded. */
export function bibtex(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const monthName = month === undefined ? undefined : MONTHS[month - 1];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // In braces: a body is one name and has no surname.
    ['author', item.author.map(({ literal }) => `{${latex(literal)}}`).join(' and ')],
    ['title', `{${latex(item.title)}}`],
    ['howpublished', item['container-title'] === undefined ? undefined : latex(item['container-title'])],
    ['publisher', item.publisher === undefined ? undefined : latex(item.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['version', item.version],
    ['language', item.language],
    ['url', item.URL?.replace(/[{}$]/g, encodeURIComponent)],
    ['note', item.note === undefined ? undefined : latex(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  if (monthName !== undefined) lines.push(`  month = ${monthName}`);
  return `@misc{${item.id},\n${lines.join(',\n')}\n}\n`;
}

const RIS_TYPE = { dataset: 'DATA', webpage: 'ELEC', 'article-newspaper': 'NEWS', report: 'RPRT' } as const;

/** RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): two letters, two spaces, a dash, a space; CRLF. */
export function ris(item: CslItem): string {
  const parts = item.issued?.['date-parts'][0];
  const [year, month, day] = parts ?? [];
  const two = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));
  // A line break would end the field.
  const line = (tag: string, value: string | undefined) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`];
  return [
    `TY  - ${RIS_TYPE[item.type]}`,
    ...line('ID', item.id),
    ...item.author.flatMap(({ literal }) => line('AU', `${literal}`)),
    ...line('TI', item.title),
    ...line('T2', item['container-title']),
    ...line('PB', item.publisher),
    ...line('PY', year === undefined ? undefined : String(year)),
    ...line('DA', year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`),
    ...line('ET', item.version),
    ...line('LA', item.language),
    ...line('N1', item.note),
    ...line('UR', item.URL),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** "2026, February 4", "2026, February", "2026", "n.d." */
function apaDate({ issued }: CslItem, words: Words): string {
  const [first] = issued?.['date-parts'] ?? [];
  const [year, month, day] = first ?? [];
  if (year === undefined) return words.t('cite.no-date');
  const about = issued?.circa ? 'ca. ' : '';
  if (month === undefined) return `${about}${year}`;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1));
  return `${about}${year}, ${name}${day === undefined ? '' : ` ${day}`}`;
}

/** With a full stop, unless it ends in a mark of its own. */
const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The style of the American Psychological Association, 7th edition, as plain text. */
export function apa(item: CslItem, words: Words): string {
  const author = item.author.map(({ literal }) => literal).join(', ');
  const version = item.version === undefined ? '' : ` (${words.t('cite.version', { version: item.version })})`;
  const kind = item.type === 'dataset' ? ' [Data set]' : '';
  const container = item['container-title'];
  const within = container === undefined || container === author ? '' : ` ${container}.`;
  return [
    `${author}. (${apaDate(item, words)}). ${ended(`${item.title}${version}${kind}`)}${within}`,
    ...(item.note === undefined ? [] : [`${item.note}.`]),
    ...(item.URL === undefined ? [] : [item.URL]),
  ].join(' ');
}

/** The Chicago Manual of Style, 17th edition, notes and bibliography, as plain text. */
export function chicago(item: CslItem, words: Words): string {
  const author = item.author.map(({ literal }) => literal).join(', ');
  const container = item['container-title'];
  const parts = item.issued?.['date-parts'][0] ?? [];
  const [year, month, day] = parts;
  const date =
    year === undefined
      ? words.t('cite.no-date')
      : month === undefined
        ? String(year)
        : new Intl.DateTimeFormat('en', {
            year: 'numeric',
            month: 'long',
            ...(day === undefined ? {} : { day: 'numeric' }),
            timeZone: 'UTC',
          }).format(Date.UTC(year, month - 1, day ?? 1));
  return [
    `${author}. “${ended(item.title)}”`,
    ...(container === undefined || container === author ? [] : [`${container}.`]),
    ...(item.version === undefined ? [] : [`${words.t('cite.version', { version: item.version })}.`]),
    `${item.issued?.circa ? 'ca. ' : ''}${date}.`,
    ...(item.note === undefined ? [] : [`${item.note}.`]),
    ...(item.URL === undefined ? [] : [`${item.URL}.`]),
  ].join(' ');
}
