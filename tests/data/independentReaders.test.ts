/** The package as programs of other people read it: nothing of ours takes part in the reading. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Level2Date, Level2Interval, Level2Set } from '@rr0/time';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFiles } from '../../scripts/vite/serveData.mjs';
import type { EdtfDate, EdtfPart } from '../../src/domain/edtf.ts';
import { realDataset } from '../helpers/realDataset.ts';

const data = resolve(import.meta.dirname, '../../data');
const json = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8'));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format?: string;
  readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

const { resources }: { readonly resources: readonly Resource[] } = json('datapackage.json');

describe('ajv', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajvFormats(ajv);

  it.each(resources.map(({ name }) => name))('finds every row of %s as its JSON Schema says', (name) => {
    const validate = ajv.compile(json(`schemas/${name}.json`));
    const rows: readonly unknown[] = json(`${name}.json`);
    expect(rows.length).toBeGreaterThan(0);
    validate(rows);
    expect(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []).toEqual([]);
  });

  it('would find a visit without a date, and a date that is none', () => {
    const validate = ajv.compile(json('schemas/visits.json'));
    const [visit]: readonly Record<string, unknown>[] = json('visits.json');
    const { date: _, ...undated } = visit ?? {};
    expect(validate([undated])).toBe(false);
    expect(validate([{ ...visit, date: '3 February' }])).toBe(false);
  });

  it('finds what Data Package v2 demands of the descriptor as it is served', async () => {
    const served: unknown = JSON.parse((await packageFiles(data)).get('datapackage.json') ?? '');
    // The demands of https://datapackage.org/standard/ (data package, data resource, Table Schema), in our words.
    const validate = ajv.compile({
      type: 'object',
      required: ['resources'],
      properties: {
        $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
        name: { type: 'string' },
        created: { type: 'string', format: 'date-time' },
        version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
        licenses: {
          type: 'array',
          minItems: 1,
          items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
        },
        sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
        resources: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['name', 'path'],
            properties: {
              name: { type: 'string' },
              // Relative, inside the package, with plain slashes.
              path: { type: 'string', pattern: String.raw`^(?!/|\.)(?!.*\.\./)[^\\]+$` },
              mediatype: { type: 'string', pattern: '^.+/.+$' },
              schema: {
                type: 'object',
                required: ['fields'],
                properties: {
                  fields: {
                    type: 'array',
                    minItems: 1,
                    items: {
                      type: 'object',
                      required: ['name'],
                      properties: { type: { enum: ['string', 'number', 'boolean', 'integer', 'any'] } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    validate(served);
    expect(validate.errors ?? []).toEqual([]);
    const names = (served as { resources: readonly Resource[] }).resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** What `frictionless.js`, which comes without types, has of what is used here. */
interface FrictionlessFile {
  readonly descriptor: Resource;
  rows(options: { keyed: true }): Promise<AsyncIterable<Readonly<Record<string, string>>>>;
}
interface Frictionless {
  readonly Dataset: { load(path: string): Promise<{ readonly resources: readonly FrictionlessFile[] }> };
}

describe('frictionless.js', () => {
  const { Dataset }: Frictionless = createRequire(import.meta.url)('frictionless.js');
  let folder: string;
  let opened: readonly FrictionlessFile[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dostyq-package-'));
    for (const [path, content] of await packageFiles(data)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    opened = (await Dataset.load(join(folder, 'datapackage.json'))).resources;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens the package with every resource twice, as JSON and as CSV', () => {
    expect(opened.map(({ descriptor }) => descriptor.name)).toEqual([
      ...resources.map(({ name }) => name),
      ...resources.map(({ name }) => `${name}-csv`),
    ]);
  });

  it.each(resources.map(({ name }) => name))(
    'reads from the CSV of %s the ids and numbers of the JSON',
    async (name) => {
      const file = opened.find(({ descriptor }) => descriptor.name === `${name}-csv`);
      if (file === undefined) throw new Error(`no CSV of ${name}`);
      const read: Readonly<Record<string, string>>[] = [];
      for await (const row of await file.rows({ keyed: true })) read.push(row);
      const rows: readonly Record<string, unknown>[] = json(`${name}.json`);
      expect(read.map((row) => row['id'])).toEqual(rows.map((row) => row['id']));
      const numbers = (file.descriptor.schema?.fields ?? []).filter(({ type }) => type === 'number');
      for (const { name: column } of numbers) {
        const written = rows.map((row) => row[column] ?? null);
        expect(read.map((row) => (row[column] === '' ? null : Number(row[column])))).toEqual(written);
      }
    },
  );
});

function isEdtfDate(value: object): value is EdtfDate {
  return 'shape' in value && 'parts' in value && 'earliest' in value;
}

/** Every EDTF date inside a value. */
function datesIn(value: unknown): readonly EdtfDate[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isEdtfDate(value)) return [value];
  return Object.values(value).flatMap(datesIn);
}

interface Reading {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

function ours({ text, uncertain, approximate }: EdtfPart): Reading {
  const [year, month, day] = text
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  return { year, month, day, uncertain, approximate };
}

function theirs(date: Level2Date): Reading {
  const { year, month, day, uncertain, approximate } = date;
  return { year: year?.value, month: month?.value, day: day?.value, uncertain, approximate };
}

describe('@rr0/time', () => {
  it('reads every EDTF date of the package as we do', async () => {
    const { resources: _, ...dataset } = { resources: null, ...(await realDataset()) };
    const dates = new Map(datesIn(Object.values(dataset).filter(Array.isArray)).map((date) => [date.text, date]));
    // 35 years in which something is dated: many more texts than years, and each shape among them.
    expect(dates.size).toBeGreaterThan(500);
    expect(new Set([...dates.values()].map(({ shape }) => shape))).toEqual(new Set(['point', 'interval']));
    const unlike = [...dates.values()].flatMap((date) => {
      // It reads a year of unspecified digits, but gives neither the digits nor the bounds.
      if (/X/.test(date.text)) return Level2Date.fromString(date.text) instanceof Level2Date ? [] : [date.text];
      if (date.shape === 'point') {
        const [part] = date.parts;
        return part && same(ours(part), theirs(Level2Date.fromString(date.text))) ? [] : [date.text];
      }
      const { start, end } = Level2Interval.fromString(date.text);
      return [start, end].every((theirEnd, index) => {
        const part = date.parts[index];
        if (!part || !theirEnd) return !part && !theirEnd;
        return theirEnd instanceof Level2Date && same(ours(part), theirs(theirEnd));
      })
        ? []
        : [date.text];
    });
    expect(unlike).toEqual([]);
  });

  it('reads "one of two days" as a set of which one is meant', () => {
    const set = Level2Set.fromString('[2025-09-08,2025-09-09]');
    expect(set.exclusive).toBe(true);
    expect([...set].map(String)).toEqual(['2025-09-08', '2025-09-09']);
  });
});

function same(a: Reading, b: Reading): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
