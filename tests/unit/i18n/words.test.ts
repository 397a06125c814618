import { beforeAll, describe, expect, it } from 'vitest';
import { countryName } from '../../../src/i18n/countryName.ts';
import { isLanguage } from '../../../src/i18n/messages.ts';
import { createWords, type Words } from '../../../src/i18n/words.ts';
import { aParty } from '../../helpers/builders.ts';
import { englishWords } from '../../helpers/englishWords.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [1234567, '1,234,567'],
    [53.66, '53.7'],
    [53.04, '53'],
    // Below 1 a second decimal, so that a small trade does not read as none.
    [0.456, '0.46'],
    [0.004, '0'],
    [-0.456, '-0.46'],
    [1, '1'],
  ])('%d is %s', (value, text) => {
    expect(words.number(value)).toBe(text);
  });
  it('take other forms on request', () => {
    expect(words.number(53.66, { maximumFractionDigits: 0 })).toBe('54');
    expect([words.percent(0), words.percent(0.0541), words.percent(1)]).toEqual(['0%', '5.4%', '100%']);
  });
});

describe('days and months', () => {
  it('are written day before month, in the zone of the text and not of the machine', () => {
    expect(words.day('2026-02-04')).toBe('4 February 2026');
    expect(words.day('2026-01-01', 'short')).toBe('1 Jan 2026');
    expect(words.month('2026-02-04')).toBe('February 2026');
    expect(words.month('2026-02', 'short')).toBe('Feb 2026');
  });
});

describe('lists', () => {
  it('join with a word before the last', () => {
    expect(words.list([])).toBe('');
    expect(words.list(['a'])).toBe('a');
    expect(words.list(['a', 'b'])).toBe('a and b');
    expect(words.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(words.list(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('messages', () => {
  it('count in the forms of the language', () => {
    expect([0, 1, 2].map((count) => words.t('evidence.sources', { count }))).toEqual([
      '0 sources',
      '1 source',
      '2 sources',
    ]);
  });
  it('are known by their ids', () => {
    expect(words.has('status.signed')).toBe(true);
    expect(words.has('status.nonsense')).toBe(false);
    expect(words.has('toString')).toBe(false);
  });
  it('exist in English', () => {
    expect(isLanguage('en')).toBe(true);
    expect(isLanguage('xx')).toBe(false);
    expect(isLanguage('toString')).toBe(false);
  });
});

describe('countries', () => {
  it('are named by the package where it names them, else by the language, else by their code', () => {
    const sides = [aParty('AAA'), aParty('BBB')] as const;
    expect(countryName(sides, 'AAA', words)).toBe('Land AAA');
    expect(countryName(sides, 'UZB', words)).toBe('Uzbekistan');
    expect(countryName(sides, 'QQQ', words)).toBe('QQQ');
  });
  it('are named in the language of the reader where the package has it', () => {
    const kazakh = createWords('kk', {});
    const party = { ...aParty('AAA'), names: { en: 'Pakistan', kk: 'Пәкістан' } };
    expect(countryName([party, aParty('BBB')], 'AAA', kazakh)).toBe('Пәкістан');
    expect(countryName([party, aParty('BBB')], 'BBB', kazakh)).toBe('Land BBB');
  });
});

describe('direction', () => {
  it('follows the script', () => {
    expect(words.direction).toBe('ltr');
    expect(createWords('ur', {}).direction).toBe('rtl');
  });
});
