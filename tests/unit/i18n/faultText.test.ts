import { beforeAll, describe, expect, it } from 'vitest';
import type { DataFault } from '../../../src/domain/dataFault.ts';
import { faultText } from '../../../src/i18n/faultText.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { englishWords } from '../../helpers/englishWords.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const aFault = (more: Partial<DataFault>): DataFault => ({
  kind: 'invalid-field',
  file: 'visits.json',
  row: 12,
  entry: 'v-1',
  field: 'date',
  found: '"2026-02-30"',
  expected: 'a real day',
  ...more,
});

describe('faultText', () => {
  it('says where, what was found and what would be right', () => {
    expect(faultText(aFault({}), words)).toBe(
      'visits.json, row 12 (v-1), field date: found "2026-02-30"; expected a real day.',
    );
  });
  it('names the nearest id where there is one', () => {
    const fault = { kind: 'unknown-id', field: 'evidence.0.source', found: 'dawm', expected: 'dawn' } as const;
    expect(faultText(aFault(fault), words)).toBe(
      'visits.json, row 12 (v-1), field evidence.0.source: there is no “dawm”. Did you mean “dawn”?',
    );
    expect(faultText(aFault({ ...fault, expected: null }), words)).toBe(
      'visits.json, row 12 (v-1), field evidence.0.source: there is no “dawm”.',
    );
  });
  it('says of the descriptor only the field', () => {
    const fault = { file: 'datapackage.json', row: null, entry: null, field: 'asOf', found: '"today"' };
    expect(faultText(aFault(fault), words)).toBe('datapackage.json, field asOf: found "today"; expected a real day.');
  });

  const kinds: readonly DataFault['kind'][] = [
    'unreachable',
    'not-json',
    'wrong-shape',
    'invalid-field',
    'duplicate-id',
    'unknown-id',
    'confidence-origins',
    'status-order',
    'impossible-order',
    'same-event',
    'not-allowed',
  ];
  it.each(kinds)('has a whole sentence for %s that names the file', (kind) => {
    const text = faultText(aFault({ kind }), words);
    expect(text).toMatch(/^visits\.json\b.+[.?]$/);
    expect(text).not.toMatch(/[{}]|undefined|null|fault\./);
  });
});
