import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../src/domain/day.ts';
import {
  DEFAULT_VIEW,
  lastingChoices,
  parseViewState,
  periodOf,
  serialiseViewState,
  type ViewState,
} from '../../../src/viewState/viewState.ts';

const parse = (query: string) => parseViewState(new URLSearchParams(query));
const aView = (more: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...more });

describe('parseViewState', () => {
  it('reads every parameter', () => {
    expect(
      parse(
        'asOf=2026-02-02&from=1992&to=2026-02&area=trade,energy&kind=visit&level=president&status=signed,expected&side=KAZ&person=tokayev&q=rail+road&sort=-date&lanes=level&scale=log&per=capita&zoom=2025-04-01..2026-04-30&entry=doc-railways-2026&with=doc-ports-2026&report=heading.Rail&theme=dark&lang=en&dataset=data/other.json',
      ),
    ).toEqual({
      asOf: '2026-02-02',
      from: '1992',
      to: '2026-02',
      area: ['energy', 'trade'],
      kind: ['visit'],
      level: ['president'],
      status: ['expected', 'signed'],
      side: 'KAZ',
      person: 'tokayev',
      q: 'rail road',
      sort: '-date',
      lanes: 'level',
      scale: 'log',
      per: 'capita',
      zoom: '2025-04-01..2026-04-30',
      entry: 'doc-railways-2026',
      with: 'doc-ports-2026',
      report: 'heading.Rail',
      theme: 'dark',
      lang: 'en',
      dataset: 'data/other.json',
    });
  });

  it.each([
    '',
    'asOf=',
    'asOf=yesterday',
    'asOf=2026-02-30',
    'asOf=2026-02',
    'asOf=20260202',
    'from=2200-13&to=x',
    'from=2026~',
    'from=2025/2026',
    'area=,,&kind=Visit&level=%20&status=<b>',
    'area=-a',
    'side=kaz',
    'side=KAZAKHSTAN',
    'person=To+kayev',
    'q=',
    'sort=--date',
    'sort=Date',
    'lanes=area',
    'lanes=colour',
    'scale=linear',
    'scale=Log',
    'per=amount',
    'per=capita,share',
    'zoom=2026-04-30..2026-04-01',
    'zoom=2026-04..2026-05',
    'zoom=2026-02-30..2026-03-01',
    'zoom=2026-02-01',
    'zoom=2026-02-01..2026-02-02..2026-02-03',
    'entry=Doc',
    'with=-',
    'report=',
    'theme=blue',
    'lang=english',
    'dataset=',
    'dataset=//evil.example/data.json',
    'dataset=javascript:alert(1)',
    'dataset=data:application/json,[]',
    'dataset=ftp://example.org/x.json',
    'dataset=http://',
    'utm_source=somebody',
    '__proto__=x&constructor=y',
  ])('reads %j as the default', (query) => {
    expect(parse(query)).toEqual(DEFAULT_VIEW);
  });

  it('keeps the healthy part of what is half nonsense', () => {
    expect(parse('asOf=never&kind=visit,Visit,call,visit&area=x')).toEqual(
      aView({ kind: ['call', 'visit'], area: ['x'] }),
    );
    expect(parse('asOf=2026-02-02&asOf=2026-02-05')).toEqual(aView({ asOf: '2026-02-02' }));
  });

  it('takes the address of a package on the same or on another site', () => {
    expect(parse('dataset=https://example.org/data/datapackage.json').dataset).toBe(
      'https://example.org/data/datapackage.json',
    );
    expect(parse('dataset=../other/datapackage.json').dataset).toBe('../other/datapackage.json');
  });

  it('cuts a long text of a search, never through the middle of a character', () => {
    expect(parse(`q=${'a'.repeat(300)}`).q).toBe('a'.repeat(200));
    // A character outside the Basic Multilingual Plane takes two places: it does not fit into the last one.
    expect(parse(`q=${'a'.repeat(199)}😀`).q).toBe('a'.repeat(199));
  });
});

describe('serialiseViewState', () => {
  it('leaves out the defaults', () => {
    expect(serialiseViewState(DEFAULT_VIEW).toString()).toBe('');
  });
  it('writes ids with commas, always in the same order', () => {
    expect(serialiseViewState(aView({ q: 'a b', asOf: '2026-02-02', kind: ['call', 'visit'] })).toString()).toBe(
      'asOf=2026-02-02&kind=call%2Cvisit&q=a+b',
    );
  });
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const idList = fc.uniqueArray(id, { maxLength: 4 }).map((ids) => [...ids].sort());
const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dayFromNumber);
const bound = fc.oneof(
  anyDay,
  anyDay.map((day) => day.slice(0, 7)),
  anyDay.map((day) => day.slice(0, 4)),
);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyView: fc.Arbitrary<ViewState> = fc.record({
  asOf: orNull(anyDay),
  from: orNull(bound),
  to: orNull(bound),
  area: idList,
  kind: idList,
  level: idList,
  status: idList,
  side: orNull(fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.constant('third-party'))),
  person: orNull(id),
  q: fc.string({ maxLength: 100, unit: 'grapheme' }),
  sort: orNull(fc.stringMatching(/^-?[a-z]{1,5}(-[a-z]{1,5})?$/)),
  lanes: orNull(fc.constantFrom('kind', 'level', 'side')),
  scale: orNull(fc.constant('log')),
  per: orNull(fc.constantFrom('capita', 'share', 'change')),
  zoom: orNull(fc.tuple(anyDay, anyDay).map((days) => days.toSorted().join('..'))),
  entry: orNull(id),
  with: orNull(id),
  // Opaque here: its own language is tested in report.test.ts.
  report: orNull(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })),
  theme: orNull(fc.constantFrom('light', 'dark')),
  lang: orNull(fc.stringMatching(/^[a-z]{2}$/)),
  dataset: orNull(
    fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.json$/)),
  ),
});

describe('the law of the language', () => {
  it('parse(serialise(x)) is x', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseViewState(serialiseViewState(view))).toEqual(view);
        expect(parse(serialiseViewState(view).toString())).toEqual(view);
      }),
    );
  });

  it('whatever stands in the address is read without failing, and what was read is stable', () => {
    const key = fc.constantFrom(...Object.keys(DEFAULT_VIEW), 'other');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 250 }))), (pairs) => {
        const view = parseViewState(new URLSearchParams(pairs.map(([name, value]) => [name, value])));
        expect(parseViewState(serialiseViewState(view))).toEqual(view);
      }),
    );
  });
});

describe('lastingChoices', () => {
  it('keeps the day, the theme, the language and the package, and drops what belongs to one page', () => {
    const lasting = { asOf: '2026-02-02', theme: 'dark', lang: 'en', dataset: 'x.json' } as const;
    expect(lastingChoices(aView({ ...lasting, kind: ['visit'], q: 'x', from: '1992', sort: 'date' }))).toEqual(
      aView(lasting),
    );
  });
});

describe('periodOf', () => {
  it('is from the first day of the one to the last day of the other', () => {
    expect(periodOf(aView({ from: '1992', to: '2024-02' }))).toEqual({ from: '1992-01-01', to: '2024-02-29' });
    expect(periodOf(aView({ from: '2026-02-03' }))).toEqual({ from: '2026-02-03', to: null });
    expect(periodOf(DEFAULT_VIEW)).toEqual({ from: null, to: null });
  });
});
