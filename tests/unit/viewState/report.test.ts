import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REPORT,
  FIGURE_PARTS,
  moveItem,
  ownChoices,
  parseReport,
  REPORT_LISTS,
  REPORT_RECORDS,
  type Report,
  type ReportItem,
  serialiseReport,
} from '../../../src/viewState/report.ts';
import { parseReportFile, reportFile } from '../../../src/viewState/reportFile.ts';
import { DEFAULT_VIEW, parseViewState, serialiseViewState } from '../../../src/viewState/viewState.ts';

const aReport = (more: Partial<Report>): Report => ({ ...EMPTY_REPORT, ...more });
const origin = { asOf: '2026-11-23', package: 'pakistan-kazakhstan', version: '1.1.1' } as const;

describe('parseReport', () => {
  it('reads every sort of part', () => {
    expect(
      parseReport(
        'title.Rail*subtitle.And road*authors.A. B.*heading.Trade*figure.trade-mirror_from.2015_area.energy,rail_show.both*visit.v-1*list.visits_q.rail road*note.One.\n\nTwo.',
      ),
    ).toEqual({
      title: 'Rail',
      subtitle: 'And road',
      authors: 'A. B.',
      items: [
        { kind: 'heading', text: 'Trade' },
        {
          kind: 'figure',
          id: 'trade-mirror',
          choices: { ...DEFAULT_VIEW, from: '2015', area: ['energy', 'rail'] },
          show: 'both',
        },
        { kind: 'record', record: 'visit', id: 'v-1' },
        { kind: 'list', list: 'visits', choices: { ...DEFAULT_VIEW, q: 'rail road' } },
        { kind: 'note', text: 'One.\n\nTwo.' },
      ],
    });
  });

  it.each([
    null,
    '',
    '*',
    '****',
    'heading',
    '.x',
    'figure.',
    'figure.Trade',
    'figure._from.2015',
    'visit.',
    'visit.No such',
    'list.nothing',
    'person.a_b',
    'script.<b>',
    '__proto__.x',
  ])('reads %j as nothing', (text) => {
    expect(parseReport(text)).toEqual(EMPTY_REPORT);
  });

  it('leaves out what is broken and keeps the rest', () => {
    expect(parseReport('figure.X*visit.v-1*figure.a_from.never_show.half').items).toEqual([
      { kind: 'record', record: 'visit', id: 'v-1' },
      { kind: 'figure', id: 'a', choices: DEFAULT_VIEW, show: 'drawing' },
    ]);
  });

  it('has one as-of day, that of the address: an item cannot carry another', () => {
    expect(parseReport('figure.a_asOf.2026-02-02_theme.dark_report.x').items).toEqual([
      { kind: 'figure', id: 'a', choices: DEFAULT_VIEW, show: 'drawing' },
    ]);
  });

  it('takes a doubled mark for the mark itself', () => {
    expect(parseReport('note.2 ** 3***heading.a_b*list.visits_q.a__b').items).toEqual([
      { kind: 'note', text: '2 * 3*' },
      { kind: 'heading', text: 'a_b' },
      { kind: 'list', list: 'visits', choices: { ...DEFAULT_VIEW, q: 'a_b' } },
    ]);
  });
});

describe('serialiseReport', () => {
  it('is nothing for a report without anything in it', () => {
    expect(serialiseReport(EMPTY_REPORT)).toBeNull();
  });
  it('is readable in an address', () => {
    const report = aReport({
      title: 'Rail and road',
      items: [{ kind: 'figure', id: 'trade-mirror', choices: { ...DEFAULT_VIEW, from: '2015' }, show: 'table' }],
    });
    expect(serialiseViewState({ ...DEFAULT_VIEW, report: serialiseReport(report) }).toString()).toBe(
      'report=title.Rail+and+road*figure.trade-mirror_from.2015_show.table',
    );
  });
});

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const choices = fc
  .record({
    from: fc.option(fc.stringMatching(/^(19|20)[0-9]{2}$/), { nil: null }),
    area: fc.uniqueArray(id, { maxLength: 3 }).map((ids) => [...ids].sort()),
    q: fc.string({ maxLength: 30, unit: fc.constantFrom('*', '_', '.', 'a', ' ', '**', 'ß', '😀') }),
    zoom: fc.option(fc.constant('2025-04-01..2026-04-30'), { nil: null }),
    scale: fc.option(fc.constant('log' as const), { nil: null }),
  })
  .map((some) => ownChoices(parseViewState(serialiseViewState({ ...DEFAULT_VIEW, ...some }))));
const text = (unit: 'line' | 'lines') =>
  fc
    .string({
      maxLength: 40,
      unit: fc.constantFrom('*', '_', '.', 'a', 'b c', '😀', '&', '%', ...(unit === 'lines' ? ['\n'] : [])),
    })
    .map((one) => one.trim());
const anItem: fc.Arbitrary<ReportItem> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: text('line') }),
  fc.record({ kind: fc.constant('note' as const), text: text('lines') }),
  fc.record({ kind: fc.constant('record' as const), record: fc.constantFrom(...REPORT_RECORDS), id }),
  fc.record({ kind: fc.constant('list' as const), list: fc.constantFrom(...REPORT_LISTS), choices }),
  fc.record({ kind: fc.constant('figure' as const), id, choices, show: fc.constantFrom(...FIGURE_PARTS) }),
);
const anyReport: fc.Arbitrary<Report> = fc.record({
  title: text('line'),
  subtitle: text('line'),
  authors: text('line'),
  items: fc.array(anItem, { maxLength: 8 }),
});

describe('the law of the language', () => {
  it('parse(serialise(x)) is x, in the address too', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const written = serialiseReport(report);
        expect(parseReport(written)).toEqual(report);
        const address = serialiseViewState({ ...DEFAULT_VIEW, report: written }).toString();
        expect(parseReport(parseViewState(new URLSearchParams(address)).report)).toEqual(report);
      }),
    );
  });
  it('whatever stands in the address is read without failing, and what was read is stable', () => {
    const parts = fc.constantFrom(
      '*',
      '_',
      '.',
      'figure.',
      'note.',
      'title.',
      'list.visits',
      'show.both',
      'a',
      '\uD800',
      '\r\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const read = parseReport(words.join(''));
        expect(parseReport(serialiseReport(read))).toEqual(read);
      }),
    );
  });
  it('holds for the file, too', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(parseReportFile(reportFile(report, origin))).toEqual({ report, asOf: '2026-11-23', faults: [] });
      }),
    );
  });
});

describe('parseReportFile', () => {
  const file = (more: object) => JSON.stringify({ format: 'dostyq-report', version: 1, items: [], ...more });
  it.each([
    ['{', 'not-json', null],
    ['[]', 'not-a-report', null],
    ['{"format":"other"}', 'not-a-report', null],
    [file({ version: 2 }), 'newer', null],
    [file({ title: 7 }), 'field', null],
    [file({ asOf: 'yesterday' }), 'field', null],
    [file({ items: 'none' }), 'field', null],
    [file({ items: [{ heading: 'a' }, { chart: 'x' }] }), 'item', 2],
    [file({ items: [{ visit: 'No such id' }] }), 'field', 1],
    [file({ items: [{ figure: 'a', show: 'half' }] }), 'field', 1],
    [file({ items: [{ figure: 'a', choices: { form: '2015' } }] }), 'choice', 1],
    [file({ items: [{ figure: 'a', choices: { from: 'never' } }] }), 'choice', 1],
    [file({ items: Array.from({ length: 101 }, () => ({ heading: 'a' })) }), 'too-many', null],
  ])('refuses %j', (text, kind, place) => {
    const result = parseReportFile(text);
    expect(result.report).toBeNull();
    expect(result.faults).toEqual([expect.objectContaining({ kind, place })]);
  });
  it('says all that is wrong, and takes ids in any order', () => {
    expect(
      parseReportFile(file({ items: [{ visit: 'A' }, { list: 'x' }, 3] })).faults.map(({ place }) => place),
    ).toEqual([1, 2, 3]);
    expect(parseReportFile(file({ items: [{ figure: 'a', choices: { area: 'b,a' } }] })).report?.items).toEqual([
      { kind: 'figure', id: 'a', choices: { ...DEFAULT_VIEW, area: ['a', 'b'] }, show: 'drawing' },
    ]);
  });
});

describe('moveItem', () => {
  const report = aReport({ items: ['a', 'b', 'c'].map((text) => ({ kind: 'heading', text })) });
  const order = (from: number, to: number) =>
    moveItem(report, from, to)
      .items.map((item) => ('text' in item ? item.text : ''))
      .join('');
  it('puts an item in another place, no further than the ends', () => {
    expect([order(0, 1), order(2, 0), order(0, 9), order(2, -1), order(7, 0)]).toEqual([
      'bac',
      'cab',
      'bca',
      'cab',
      'abc',
    ]);
  });
});
