/** A report as a small JSON file: the same parts as in the address, under their names. Read at the door, refused aloud. */
import { type IsoDay, isIsoDay } from '../domain/day.ts';
import {
  choicePairs,
  cleanText,
  FIGURE_PARTS,
  LONGEST,
  MOST_ITEMS,
  ownChoices,
  REPORT_LISTS,
  REPORT_RECORDS,
  type Report,
  type ReportItem,
} from './report.ts';
import { DEFAULT_VIEW, ID, parseViewState, type ViewState } from './viewState.ts';

const FORMAT = 'dostyq-report';
const VERSION = 1;

/** What the report is seen as of, and the data package in which it was made. */
export interface ReportOrigin {
  readonly asOf: IsoDay;
  readonly package: string;
  readonly version: string;
}

/** What is wrong with a file; `place` is the number of the item from 1, null for the file as a whole. */
export interface ReportFileFault {
  readonly kind: 'not-json' | 'not-a-report' | 'newer' | 'field' | 'item' | 'choice' | 'too-many';
  readonly place: number | null;
  /** The field and what was found in it. */
  readonly found: string;
}

export type ReportFileResult =
  | { readonly report: Report; readonly asOf: IsoDay | null; readonly faults: readonly [] }
  | { readonly report: null; readonly faults: readonly ReportFileFault[] };

function fileItem(item: ReportItem): Record<string, unknown> {
  switch (item.kind) {
    case 'heading':
    case 'note':
      return { [item.kind]: item.text };
    case 'record':
      return { [item.record]: item.id };
    case 'figure':
    case 'list': {
      const pairs = choicePairs(item.choices);
      return {
        [item.kind]: item.kind === 'figure' ? item.id : item.list,
        ...(pairs.length === 0 ? {} : { choices: Object.fromEntries(pairs) }),
        ...(item.kind === 'figure' ? { show: item.show } : {}),
      };
    }
  }
}

/** The text of the file. */
export function reportFile(report: Report, origin: ReportOrigin): string {
  const { title, subtitle, authors, items } = report;
  const { asOf, version } = origin;
  const about = { asOf, package: origin.package, packageVersion: version };
  const file = { format: FORMAT, version: VERSION, title, subtitle, authors, ...about, items: items.map(fileItem) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 80) ?? String(value);

const NAMES = ['heading', 'note', 'figure', 'list', ...REPORT_RECORDS] as const;

const sorted = (list: string) => list.split(',').sort().join();

type Refuse = (kind: ReportFileFault['kind'], found: string) => null;

function readChoices(raw: unknown, refuse: Refuse): ViewState | null {
  if (raw === undefined) return DEFAULT_VIEW;
  if (!isRecord(raw)) return refuse('field', `choices: ${shown(raw)}`);
  const pairs = Object.entries(raw).map(([name, value]) => [name, String(value)]);
  const choices = ownChoices(parseViewState(new URLSearchParams(pairs)));
  const read = new Map(choicePairs(choices));
  // A choice that does not come out as it went in is one that the site does not know.
  const lost = pairs.find(([name = '', value = '']) => sorted(read.get(name) ?? '') !== sorted(value));
  return lost === undefined ? choices : refuse('choice', lost.join(': '));
}

function readItem(raw: unknown, refuse: Refuse): ReportItem | null {
  if (!isRecord(raw)) return refuse('item', shown(raw));
  const name = NAMES.find((one) => one in raw);
  const value = name === undefined ? undefined : raw[name];
  if (name === undefined || typeof value !== 'string') return refuse('item', shown(raw));
  if (name === 'heading' || name === 'note') {
    if (value.length > LONGEST[name]) return refuse('field', `${name}: ${shown(value)}`);
    return { kind: name, text: cleanText(value, name) };
  }
  if (name === 'list') {
    const list = REPORT_LISTS.find((one) => one === value);
    const choices = readChoices(raw['choices'], refuse);
    if (list === undefined) return refuse('field', `list: ${shown(value)}`);
    return choices === null ? null : { kind: 'list', list, choices };
  }
  if (!ID.test(value)) return refuse('field', `${name}: ${shown(value)}`);
  if (name !== 'figure') return { kind: 'record', record: name, id: value };
  const show = FIGURE_PARTS.find((one) => one === (raw['show'] ?? 'drawing'));
  const choices = readChoices(raw['choices'], refuse);
  if (show === undefined) return refuse('field', `show: ${shown(raw['show'])}`);
  return choices === null ? null : { kind: 'figure', id: value, choices, show };
}

/** Reads the text of a file; all that is wrong with it, or the report. */
export function parseReportFile(text: string): ReportFileResult {
  const refusal = (kind: ReportFileFault['kind'], found: string) => ({
    report: null,
    faults: [{ kind, found, place: null }],
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refusal('not-json', error instanceof Error ? error.message : String(error));
  }
  if (!isRecord(raw) || raw['format'] !== FORMAT) {
    return refusal('not-a-report', isRecord(raw) ? shown(raw['format'] ?? null) : shown(raw));
  }
  if (raw['version'] !== VERSION) return refusal('newer', shown(raw['version'] ?? null));
  const faults: ReportFileFault[] = [];
  const file = raw;
  const frontText = (name: 'title' | 'subtitle' | 'authors'): string => {
    const value = file[name] ?? '';
    if (typeof value === 'string' && value.length <= LONGEST[name]) return cleanText(value, name);
    faults.push({ kind: 'field', place: null, found: `${name}: ${shown(value)}` });
    return '';
  };
  const front = { title: frontText('title'), subtitle: frontText('subtitle'), authors: frontText('authors') };
  const asOf = file['asOf'] ?? null;
  const day = typeof asOf === 'string' && isIsoDay(asOf) ? asOf : null;
  if (asOf !== null && day === null) faults.push({ kind: 'field', place: null, found: `asOf: ${shown(asOf)}` });
  const rows = Array.isArray(file['items']) ? file['items'] : null;
  if (rows === null) faults.push({ kind: 'field', place: null, found: `items: ${shown(file['items'])}` });
  if (rows !== null && rows.length > MOST_ITEMS) {
    faults.push({ kind: 'too-many', place: null, found: String(rows.length) });
  }
  const items = (rows ?? []).flatMap((row: unknown, index: number) => {
    const item = readItem(row, (kind, found) => {
      faults.push({ kind, found, place: index + 1 });
      return null;
    });
    return item === null ? [] : [item];
  });
  return faults.length > 0 ? { report: null, faults } : { report: { ...front, items }, asOf: day, faults: [] };
}
