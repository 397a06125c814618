/**
 * The reader's choices as a language in the URL. Its law: `parse(serialise(x))` is `x`; an invalid value reads as the
 * default; a default is left out; ids, never labels.
 */
import { type IsoDay, isIsoDay } from '../domain/day.ts';
import { parseEdtf } from '../domain/edtf.ts';

export type ThemeChoice = 'light' | 'dark';

/** What the lanes of the timeline can stand for besides the areas. */
export const LANE_CHOICES = ['kind', 'level', 'side'] as const;
export type LaneChoice = (typeof LANE_CHOICES)[number];

/** The scales on which values can be drawn besides the linear one. */
export const SCALE_CHOICES = ['log'] as const;
export type ScaleChoice = (typeof SCALE_CHOICES)[number];

/** What a value can be told as besides its own amount: a person, a share of the total, a change from the year before. */
export const PER_CHOICES = ['capita', 'share', 'change'] as const;
export type PerChoice = (typeof PER_CHOICES)[number];

export interface ViewState {
  /** The day as of which everything is seen; null for the package's own day. */
  readonly asOf: IsoDay | null;
  /** Bounds of the period shown: a day, a month or a year as ISO 8601; null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids; empty for all. Sorted, without repeats. */
  readonly area: readonly string[];
  readonly kind: readonly string[];
  readonly level: readonly string[];
  readonly status: readonly string[];
  /** ISO 3166-1 alpha-3 of one of the parties, or `third-party`. */
  readonly side: string | null;
  readonly person: string | null;
  readonly q: string;
  /** A sort key, with a leading `-` for descending. */
  readonly sort: string | null;
  /** By what the timeline is laid out; null for the areas. */
  readonly lanes: LaneChoice | null;
  /** The scale of the values; null for the linear one. */
  readonly scale: ScaleChoice | null;
  /** What the values are told as; null for their amounts. */
  readonly per: PerChoice | null;
  /** First and last day of the stretch that a drawing of time shows: `2025-04-01..2026-04-30`. It hides nothing from a list. */
  readonly zoom: string | null;
  /** The entry that is open in its place. */
  readonly entry: string | null;
  /** The entry that stands beside it for comparison. */
  readonly with: string | null;
  /** The report of the reader in its own language (report.ts); null for none. */
  readonly report: string | null;
  readonly theme: ThemeChoice | null;
  readonly lang: string | null;
  /** Address of another data package. */
  readonly dataset: string | null;
}

export const DEFAULT_VIEW: ViewState = {
  asOf: null,
  from: null,
  to: null,
  area: [],
  kind: [],
  level: [],
  status: [],
  side: null,
  person: null,
  q: '',
  sort: null,
  lanes: null,
  scale: null,
  per: null,
  zoom: null,
  entry: null,
  with: null,
  report: null,
  theme: null,
  lang: null,
  dataset: null,
};

/** The choices that go along from page to page; the others belong to the page on which they were made. */
export const LASTING_CHOICES = ['asOf', 'theme', 'lang', 'dataset'] as const satisfies readonly (keyof ViewState)[];

/** Ids of records, areas, figures. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SORT = /^-?[a-z]+(?:-[a-z]+)*$/;
const SIDE = /^(?:[A-Z]{3}|third-party)$/;
const LANGUAGE = /^[a-z]{2}$/;
const QUERY_LENGTH = 200;

const matching = (pattern: RegExp) => (value: string | null) => (value !== null && pattern.test(value) ? value : null);

function ids(value: string | null): readonly string[] {
  if (value === null) return [];
  return [...new Set(value.split(',').filter((id) => ID.test(id)))].sort();
}

/** A year, month or day without qualifiers. */
function bound(value: string | null): string | null {
  return value !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(value) && parseEdtf(value) !== null ? value : null;
}

/** Two days in their order. */
function stretch(value: string | null): string | null {
  const [from = '', to = '', ...rest] = (value ?? '').split('..');
  return rest.length === 0 && isIsoDay(from) && isIsoDay(to) && from <= to ? value : null;
}

function datasetAddress(value: string | null): string | null {
  if (value === null || value === '') return null;
  // A path on the same site, or an address that a browser can safely fetch.
  if (/^https?:\/\//.test(value)) return URL.canParse(value) ? value : null;
  return /^[\w./-]+$/.test(value) && !value.startsWith('//') ? value : null;
}

/** Reads the query part of an address; never fails. */
export function parseViewState(params: URLSearchParams): ViewState {
  const asOf = params.get('asOf');
  const theme = params.get('theme');
  return {
    asOf: asOf !== null && isIsoDay(asOf) ? asOf : null,
    from: bound(params.get('from')),
    to: bound(params.get('to')),
    area: ids(params.get('area')),
    kind: ids(params.get('kind')),
    level: ids(params.get('level')),
    status: ids(params.get('status')),
    side: matching(SIDE)(params.get('side')),
    person: matching(ID)(params.get('person')),
    // A pair of code units that stands for one character is not cut in two: half of it cannot be written again.
    q: (params.get('q') ?? '').slice(0, QUERY_LENGTH).replace(/[\uD800-\uDBFF]$/, ''),
    sort: matching(SORT)(params.get('sort')),
    lanes: LANE_CHOICES.find((choice) => choice === params.get('lanes')) ?? null,
    scale: SCALE_CHOICES.find((choice) => choice === params.get('scale')) ?? null,
    per: PER_CHOICES.find((choice) => choice === params.get('per')) ?? null,
    zoom: stretch(params.get('zoom')),
    entry: matching(ID)(params.get('entry')),
    with: matching(ID)(params.get('with')),
    report: params.get('report') || null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    lang: matching(LANGUAGE)(params.get('lang')),
    dataset: datasetAddress(params.get('dataset')),
  };
}

/** Writes the choices that differ from the default, always in the same order. */
export function serialiseViewState(view: ViewState): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of Object.keys(DEFAULT_VIEW) as (keyof ViewState)[]) {
    const value = view[key];
    if (Array.isArray(value) ? value.length > 0 : value) params.set(key, String(value));
  }
  return params;
}

/** Only the choices that go along to another page. */
export function lastingChoices(view: ViewState): ViewState {
  const { asOf, theme, lang, dataset } = view;
  return { ...DEFAULT_VIEW, asOf, theme, lang, dataset };
}

/** First and last day of the chosen period; null where open. */
export function periodOf(view: ViewState): { readonly from: IsoDay | null; readonly to: IsoDay | null } {
  const from = view.from === null ? null : parseEdtf(view.from);
  const to = view.to === null ? null : parseEdtf(view.to);
  return { from: from?.earliest ?? null, to: to?.latest ?? null };
}

/** The stretch of time that the reader zoomed to; null where none is chosen. */
export function zoomOf(view: ViewState): { readonly from: IsoDay; readonly to: IsoDay } | null {
  const [from, to] = view.zoom?.split('..') ?? [];
  return from === undefined || to === undefined ? null : { from, to };
}
