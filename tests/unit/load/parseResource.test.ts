import { describe, expect, it } from 'vitest';
import { parseResource } from '../../../src/load/parseResource.ts';

/** A source as it stands in a file. */
const aRow = (more: Readonly<Record<string, unknown>> = {}) => ({
  id: 'dawn-1992',
  publisher: 'Dawn',
  title: 'A title',
  url: 'https://example.org/1',
  published: '1992-02-24',
  kind: 'news',
  language: 'en',
  origin: 'dawn',
  ...more,
});
const parse = (value: unknown) => parseResource('sources', 'sources.json', value);
/** A fault of the one row, with what differs. */
const faultOf = (more: Readonly<Record<string, unknown>>) => parse([aRow(more)]).faults[0];

describe('a list of rows', () => {
  it('becomes rows: dates read, what may be left out filled in', () => {
    const { rows, faults } = parse([aRow()]);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ id: 'dawn-1992', side: null, published: { shape: 'point', latest: '1992-02-24' } }]);
  });

  it('may be empty', () => {
    expect(parse([])).toEqual({ rows: [], faults: [] });
  });

  it.each([
    [{ id: 'dawn' }, '{"id":"dawn"}'],
    [null, 'null'],
    ['rows', '"rows"'],
  ])('is not %j', (value, found) => {
    expect(parse(value)).toEqual({
      rows: [],
      faults: [
        { kind: 'wrong-shape', file: 'sources.json', row: null, entry: null, field: null, found, expected: 'Array' },
      ],
    });
  });

  it('loses only its broken rows', () => {
    const { rows, faults } = parse([aRow(), aRow({ id: 'b', published: '1992-02-30' }), null, aRow({ id: 'd' })]);
    expect(rows.map((row) => row.id)).toEqual(['dawn-1992', 'd']);
    expect(faults.map((fault) => [fault.row, fault.entry])).toEqual([
      [2, 'b'],
      [3, null],
    ]);
  });
});

describe('a broken row', () => {
  it('says which field, what was found and what would be right', () => {
    expect(faultOf({ published: '1992-02-30' })).toEqual({
      kind: 'invalid-field',
      file: 'sources.json',
      row: 1,
      entry: 'dawn-1992',
      field: 'published',
      found: '"1992-02-30"',
      expected: 'an EDTF date such as 2026-02-04, 2025-09, 1992~ or 2026-02-03/2026-02-04',
    });
  });

  it.each([
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url', '"javascript:alert(1)"', /begins with http/],
    ['mark-up', { title: 'A <b>title</b>' }, 'title', '"A <b>title</b>"', /plain text without HTML/],
    ['space around a text', { title: ' A title' }, 'title', '" A title"', /without space at its ends/],
    ['no text', { title: '' }, 'title', '""', /not empty/],
    ['a number for a text', { title: 12 }, 'title', '12', /string/],
    ['a word that is not on the list', { kind: 'blog' }, 'kind', '"blog"', /official.*news/],
    ['a wrong id', { id: 'Dawn 1992' }, 'id', '"Dawn 1992"', /kebab-case/],
    ['a country by its name', { side: 'Pakistan' }, 'side', '"Pakistan"', /alpha-3/],
    ['a language by its name', { language: 'english' }, 'language', '"english"', /ISO 639-1/],
    ['null where a value is needed', { published: null }, 'published', 'null', /string/],
  ])('with %s', (_what, more, field, found, expected) => {
    expect(faultOf(more)).toMatchObject({
      kind: 'invalid-field',
      field,
      found,
      expected: expect.stringMatching(expected),
    });
  });

  it('with a key that nobody knows', () => {
    expect(faultOf({ pubished: '1992' })).toMatchObject({
      field: 'pubished',
      expected: 'no field of this name',
    });
  });

  it('without a key that is needed', () => {
    const { origin: _, ...row } = aRow();
    expect(parse([row]).faults[0]).toMatchObject({ field: 'origin' });
  });

  it('shows of a long value only its beginning', () => {
    const { found } = faultOf({ kind: 'x'.repeat(500) }) ?? {};
    expect(found).toHaveLength(61);
    expect(found).toMatch(/^"x+…$/);
  });
});

describe('an id used twice', () => {
  it('keeps the first row', () => {
    const { rows, faults } = parse([aRow({ title: 'First' }), aRow({ title: 'Second' })]);
    expect(rows.map((row) => row.title)).toEqual(['First']);
    expect(faults).toEqual([
      {
        kind: 'duplicate-id',
        file: 'sources.json',
        row: 2,
        entry: 'dawn-1992',
        field: 'id',
        found: 'dawn-1992',
        expected: null,
      },
    ]);
  });
  it('does not count a broken row as the first', () => {
    const { rows, faults } = parse([aRow({ kind: 'blog' }), aRow()]);
    expect(rows).toHaveLength(1);
    expect(faults.map((fault) => fault.kind)).toEqual(['invalid-field']);
  });
});
