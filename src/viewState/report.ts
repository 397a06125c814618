/**
 * The reader's report as a language in the address (`?report=`), readable and without characters that an address would
 * escape: parts are set apart by `*`, choices of a part by `_`, a name from its value by the first `.`; a doubled mark is
 * the mark itself.
 *
 *     title.Rail+and+road*heading.Trade*figure.trade-mirror_from.2015_show.both*visit.visit-tokayev-islamabad-2026*note.See+above.
 *
 * Its law: `parseReport(serialiseReport(x))` is `x`; a part that cannot be read reads as nothing. There is one as-of day
 * for the whole, that of the address.
 */
import { DEFAULT_VIEW, ID, LASTING_CHOICES, parseViewState, serialiseViewState, type ViewState } from './viewState.ts';

/** The records that can stand in a report, as the address calls them; `entry` is any that has no page of its own. */
export const REPORT_RECORDS = ['visit', 'document', 'person', 'organisation', 'area', 'source', 'entry'] as const;
export type ReportRecordKind = (typeof REPORT_RECORDS)[number];

/** The filtered lists that can stand in a report. */
export const REPORT_LISTS = [
  'timeline',
  'visits',
  'documents',
  'promises',
  'sources',
  'changes',
  'areas',
  'search',
  'trade-values',
  'targets',
  'trade-counting',
  'trade-findings',
  'trade-possible',
  'trade-market',
  'trade-comparison',
  'indicators',
] as const;
export type ReportListKind = (typeof REPORT_LISTS)[number];

/** What of a figure is shown. */
export const FIGURE_PARTS = ['drawing', 'table', 'both'] as const;
export type FigureParts = (typeof FIGURE_PARTS)[number];

export interface ReportFigureItem {
  readonly kind: 'figure';
  readonly id: string;
  /** The choices with which it was added; those that last from page to page are at their defaults: see {@link ownChoices}. */
  readonly choices: ViewState;
  readonly show: FigureParts;
}

export interface ReportRecordItem {
  readonly kind: 'record';
  readonly record: ReportRecordKind;
  readonly id: string;
}

export interface ReportListItem {
  readonly kind: 'list';
  readonly list: ReportListKind;
  readonly choices: ViewState;
}

/** What the reader wrote; empty while it is being written. */
export interface ReportTextItem {
  readonly kind: 'heading' | 'note';
  readonly text: string;
}

export type ReportItem = ReportFigureItem | ReportRecordItem | ReportListItem | ReportTextItem;

export interface Report {
  readonly title: string;
  readonly subtitle: string;
  readonly authors: string;
  readonly items: readonly ReportItem[];
}

export const EMPTY_REPORT: Report = { title: '', subtitle: '', authors: '', items: [] };

/** More cannot be read in one sitting, nor held by an address. */
export const MOST_ITEMS = 100;
/** The longest texts, in UTF-16 code units. */
export const LONGEST = { title: 200, subtitle: 300, authors: 300, heading: 200, note: 4000 } as const;
type TextName = keyof typeof LONGEST;

const PART = '*';
const CHOICE = '_';

/** A text as a report holds it: not too long, without halves of characters and blanks at its ends, its lines ended by `\n`. */
export function cleanText(text: string, name: TextName): string {
  // A lone surrogate cannot be written in an address; the cut may leave one, too.
  const whole = text.replace(/\p{Surrogate}/gu, '');
  const lines = name === 'note' ? whole.replace(/\r\n?/g, '\n') : whole.replace(/\s+/g, ' ');
  return lines
    .trim()
    .slice(0, LONGEST[name])
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

/** The choices that belong to one figure or list; those of the whole site are left out. */
export function ownChoices(view: ViewState): ViewState {
  const lasting = Object.fromEntries(LASTING_CHOICES.map((key) => [key, DEFAULT_VIEW[key]]));
  return { ...view, ...lasting, report: null };
}

/** Cuts at single marks; a doubled mark stands for itself. */
function cut(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== mark) part += text[at];
    else if (text[at + 1] === mark) {
      part += mark;
      at++;
    } else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}

const doubled = (text: string, mark: string) => text.replaceAll(mark, mark + mark);

/** "from.2015" -> "from", "2015"; null without a name. */
function named(text: string): readonly [name: string, value: string] | null {
  const at = text.indexOf('.');
  return at < 1 ? null : [text.slice(0, at), text.slice(at + 1)];
}

function readChoices(parts: readonly string[]): { readonly choices: ViewState; readonly show: FigureParts } {
  const pairs = parts.flatMap((part) => {
    const pair = named(part);
    return pair === null ? [] : [pair];
  });
  const params = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  return {
    choices: ownChoices(parseViewState(params)),
    show: FIGURE_PARTS.find((one) => one === params.get('show')) ?? 'drawing',
  };
}

/** The choices of an item as the address names them, in their order. */
export function choicePairs(choices: ViewState): readonly (readonly [name: string, value: string])[] {
  return [...serialiseViewState(ownChoices(choices))];
}

/** An item as one part of the address; the same text is the same item. */
export function serialiseItem(item: ReportItem): string {
  switch (item.kind) {
    case 'heading':
    case 'note':
      return `${item.kind}.${cleanText(item.text, item.kind)}`;
    case 'record':
      return `${item.record}.${item.id}`;
    case 'figure':
    case 'list': {
      const show = item.kind === 'figure' && item.show !== 'drawing' ? [['show', item.show] as const] : [];
      const choices = [...choicePairs(item.choices), ...show].map(
        ([name, value]) => `${CHOICE}${name}.${doubled(value, CHOICE)}`,
      );
      return `${item.kind}.${item.kind === 'figure' ? item.id : item.list}${choices.join('')}`;
    }
  }
}

/** Null for what is no item. */
function parseItem(name: string, value: string): ReportItem | null {
  if (name === 'heading' || name === 'note') return { kind: name, text: cleanText(value, name) };
  const record = REPORT_RECORDS.find((one) => one === name);
  if (record !== undefined) return ID.test(value) ? { kind: 'record', record, id: value } : null;
  if (name !== 'figure' && name !== 'list') return null;
  const [id = '', ...rest] = cut(value, CHOICE);
  const { choices, show } = readChoices(rest);
  if (name === 'figure') return ID.test(id) ? { kind: 'figure', id, choices, show } : null;
  const list = REPORT_LISTS.find((one) => one === id);
  return list === undefined ? null : { kind: 'list', list, choices };
}

const isFrontName = (name: string): name is 'title' | 'subtitle' | 'authors' =>
  name === 'title' || name === 'subtitle' || name === 'authors';

/** Reads the value of `?report=`; never fails. */
export function parseReport(text: string | null): Report {
  const front = { title: '', subtitle: '', authors: '' };
  const items: ReportItem[] = [];
  for (const part of cut(text ?? '', PART)) {
    const pair = named(part);
    if (pair === null) continue;
    const [name, value] = pair;
    if (isFrontName(name)) front[name] = cleanText(value, name);
    else {
      const item = parseItem(name, value);
      if (item !== null && items.length < MOST_ITEMS) items.push(item);
    }
  }
  return { ...front, items };
}

/** Null for a report without anything in it, which is the default and is left out of an address. */
export function serialiseReport(report: Report): string | null {
  const front = (['title', 'subtitle', 'authors'] as const).flatMap((name) => {
    const text = cleanText(report[name], name);
    return text === '' ? [] : [`${name}.${text}`];
  });
  const parts = [...front, ...report.items.slice(0, MOST_ITEMS).map(serialiseItem)];
  return parts.length === 0 ? null : parts.map((part) => doubled(part, PART)).join(PART);
}

/** The same report with an item in another place; places beyond the ends are the ends. */
export function moveItem(report: Report, from: number, to: number): Report {
  const items = [...report.items];
  const [moved] = items.splice(from, 1);
  if (moved === undefined) return report;
  items.splice(Math.max(0, Math.min(to, items.length)), 0, moved);
  return { ...report, items };
}
