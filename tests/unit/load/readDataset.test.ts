import { describe, expect, it } from 'vitest';
import { openPackage, PackageError, readDataset } from '../../../src/load/readDataset.ts';
import { aDescriptor, PACKAGE_ADDRESS, type PackageFiles, reading } from '../../helpers/packageInMemory.ts';

const read = (files: PackageFiles) => readDataset(PACKAGE_ADDRESS, reading(files));

const aSourceRow = (id: string) => ({
  id,
  publisher: 'Dawn',
  title: 'A title',
  url: null,
  published: '1992-02-24',
  kind: 'news',
  language: 'en',
  origin: id,
});
const aMilestoneRow = (
  id: string,
  sources: readonly string[] = ['s1'],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  title: 'A title',
  summary: 'A summary.',
  date: '1992-02-24',
  kind: 'other',
  confidence: 'reported',
  evidence: sources.map((source) => ({ source })),
  ...more,
});
const whole: PackageFiles = {
  'datapackage.json': aDescriptor(['sources', 'milestones']),
  'sources.json': [aSourceRow('s1')],
  'milestones.json': [aMilestoneRow('m1')],
};

async function errorOf(files: PackageFiles): Promise<PackageError> {
  try {
    await read(files);
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
  throw new Error('the package was read');
}

describe('a whole package', () => {
  it('is linked: rows, indexes, the second clock', async () => {
    const dataset = await read(whole);
    expect(dataset).toMatchObject({ name: 'a-package', asOf: '2026-12-31', address: PACKAGE_ADDRESS, faults: [] });
    expect(dataset.licence).toEqual({ name: 'CC0-1.0', title: 'Public domain', url: 'https://example.org/licence' });
    expect(dataset.milestones.map((row) => row.id)).toEqual(['m1']);
    expect(dataset.entryById.get('m1')).toBe(dataset.milestones[0]);
    expect(dataset.sourceById.get('s1')?.publisher).toBe('Dawn');
    expect(dataset.knownSince.get('m1')).toBe('1992-02-24');
  });

  it('need not have every resource, nor describe its sides', async () => {
    const dataset = await read(whole);
    expect(dataset.visits).toEqual([]);
    // A party that no file describes is shown under its code.
    expect(dataset.sides.map((side) => side.names['en'])).toEqual(['AAA', 'BBB']);
  });

  it('is found by former ids', async () => {
    const dataset = await read({ ...whole, 'milestones.json': [aMilestoneRow('m1', ['s1'], { formerIds: ['m0'] })] });
    expect(dataset.entryById.get('m0')?.id).toBe('m1');
  });

  it('reads files where the descriptor says they are', async () => {
    const descriptor = aDescriptor([], { resources: [{ name: 'sources', path: 'parts/a.json' }] });
    const dataset = await read({ 'datapackage.json': descriptor, 'parts/a.json': [aSourceRow('s9')] });
    expect(dataset.sources.map((source) => source.id)).toEqual(['s9']);
  });
});

describe('a package with a broken file', () => {
  it('tells which file is missing and shows the rest', async () => {
    const { 'milestones.json': _, ...rest } = whole;
    const dataset = await read(rest);
    expect(dataset.sources).toHaveLength(1);
    expect(dataset.faults).toEqual([
      {
        kind: 'unreachable',
        file: 'milestones.json',
        row: null,
        entry: null,
        field: null,
        found: 'HTTP 404',
        expected: null,
      },
    ]);
  });

  it.each([
    ['cut short', '[{"id": "m1", "ti'],
    ['a page of HTML', '<!doctype html><title>Not found</title>'],
    ['empty', ''],
  ])('tells of a file that is %s', async (_what, content) => {
    const dataset = await read({ ...whole, 'milestones.json': content });
    expect(dataset.milestones).toEqual([]);
    expect(dataset.faults).toMatchObject([{ kind: 'not-json', file: 'milestones.json', row: null }]);
    expect(dataset.faults[0]?.found).toMatch(/JSON/);
  });

  it('tells of a file that is not a list', async () => {
    const dataset = await read({ ...whole, 'milestones.json': { rows: [] } });
    expect(dataset.faults).toMatchObject([{ kind: 'wrong-shape', file: 'milestones.json', found: '{"rows":[]}' }]);
  });

  it('does not blame every entry for a list of sources that is missing as a whole', async () => {
    const dataset = await read({ ...whole, 'sources.json': 'x' });
    expect(dataset.faults.map((fault) => fault.file)).toEqual(['sources.json']);
    expect(dataset.milestones).toHaveLength(1);
  });
});

describe('an entry with a source that is not there', () => {
  it('is shown, and named with its row as an editor counts it', async () => {
    // The first row is broken and left out; the second leans on nothing.
    const rows = [aMilestoneRow('m1', ['s1'], { kind: 'feast' }), aMilestoneRow('m2', ['s1', 's2'])];
    const dataset = await read({ ...whole, 'milestones.json': rows });
    expect(dataset.milestones.map((row) => row.id)).toEqual(['m2']);
    expect(dataset.faults).toMatchObject([
      { kind: 'invalid-field', row: 1, entry: 'm1' },
      { kind: 'unknown-id', file: 'milestones.json', row: 2, entry: 'm2', field: 'evidence.1.source', found: 's2' },
    ]);
  });
});

describe('a package that cannot be read at all', () => {
  it('has no descriptor', async () => {
    const error = await errorOf({});
    expect(error.fault).toMatchObject({ kind: 'unreachable', file: 'datapackage.json', found: 'HTTP 404' });
    expect(error.message).toBe('datapackage.json: unreachable');
  });

  it('has one that is not JSON', async () => {
    expect((await errorOf({ 'datapackage.json': '<html>' })).fault).toMatchObject({ kind: 'not-json' });
  });

  it.each([
    ['asOf', { asOf: '2026-02-30' }, 'a real day'],
    ['version', { version: '1' }, 'a version such as 1.0.0'],
    ['sides.0', { sides: ['Pakistan', 'KAZ'] }, 'alpha-3'],
    ['sides.1', { sides: ['PAK'] }, 'string'],
    ['licenses', { licenses: [] }, ''],
    [
      'resources.0.path',
      { resources: [{ name: 'visits', path: 'https://evil.example/visits.json' }] },
      'inside the package',
    ],
    ['resources.0.path', { resources: [{ name: 'visits', path: '../visits.json' }] }, 'inside the package'],
    ['resources.0.path', { resources: [{ name: 'visits', path: '/etc/passwd' }] }, 'inside the package'],
  ])('has one with a wrong %s', async (field, more, expected) => {
    const { fault } = await errorOf({ ...whole, 'datapackage.json': aDescriptor([], more) });
    expect(fault).toMatchObject({ kind: 'invalid-field', file: 'datapackage.json', row: null, field });
    expect(fault.expected).toContain(expected);
  });

  it('passes on that the reader went away', async () => {
    const abort = () => Promise.reject(new DOMException('gone', 'AbortError'));
    await expect(readDataset(PACKAGE_ADDRESS, abort)).rejects.toThrow(DOMException);
  });
});

describe('openPackage', () => {
  it('gives what most pages show before the later resources have come, then everything', async () => {
    const files: PackageFiles = {
      ...whole,
      'datapackage.json': aDescriptor(['sources', 'milestones', 'indicators']),
      'indicators.json': [
        {
          id: 'i1',
          countries: ['AAA'],
          metric: 'gdp',
          metricLabel: 'GDP',
          year: 2020,
          value: 1,
          unit: 'USD',
          confidence: 'reported',
          evidence: [{ source: 's1' }],
        },
      ],
    };
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const read = reading(files);
    const opened = await openPackage(PACKAGE_ADDRESS, async (address) => {
      if (address.endsWith('indicators.json')) await released;
      return read(address);
    });
    expect(opened.first).toMatchObject({ complete: false, indicators: [], faults: [] });
    expect(opened.first.milestones.map(({ id }) => id)).toEqual(['m1']);
    release();
    const complete = await opened.whole;
    expect(complete).toMatchObject({ complete: true, faults: [] });
    expect(complete.indicators.map(({ id }) => id)).toEqual(['i1']);
    expect(complete.entryById.has('i1')).toBe(true);
    // What was given before is not changed under its reader.
    expect(opened.first.entryById.has('i1')).toBe(false);
  });
});
