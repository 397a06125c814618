import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alpha2 } from '../../../src/i18n/countryCodes.ts';
import { englishWords } from '../../helpers/englishWords.ts';

const folder = join(import.meta.dirname, '../../../data');
const FIELDS = new Set(['country', 'countries', 'side', 'from', 'to', 'exporter', 'importer', 'reporter', 'partner']);
const ALPHA_3 = /^[A-Z]{3}$/;

/** Codes in the fields that hold countries, and the keys of records by country. */
function codesIn(value: unknown, field: string): readonly string[] {
  if (typeof value === 'string') return FIELDS.has(field) && ALPHA_3.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => codesIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [...(ALPHA_3.test(key) ? [key] : []), ...codesIn(item, key)]);
}

describe('country codes', () => {
  it('cover every country that the data names', async () => {
    const codes = readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'datapackage.json')
      .flatMap((name) => codesIn(JSON.parse(readFileSync(join(folder, name), 'utf8')), ''));
    const countries = [...new Set(codes)].sort();
    // The two sides, their neighbours, and where they met.
    expect(countries).toEqual(expect.arrayContaining(['AFG', 'CHN', 'KAZ', 'PAK', 'UZB']));
    expect(countries.filter((code) => alpha2(code) === null)).toEqual([]);
    const words = await englishWords();
    expect(countries.filter((code) => words.country(code) === code)).toEqual([]);
  });
  it('do not take a property of every object for a country', () => {
    expect(alpha2('constructor')).toBeNull();
  });
});
