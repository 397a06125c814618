import { beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '../../../src/i18n/words.ts';
import { edtf } from '../../helpers/builderParts.ts';
import { englishWords } from '../../helpers/englishWords.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('an EDTF date in words', () => {
  it.each([
    ['2026-02-04', '4 February 2026', '4 Feb 2026'],
    ['2025-09', 'September 2025', 'Sept 2025'],
    ['1992', '1992', '1992'],
    ['199X', 'the 1990s', 'the 1990s'],
    ['19XX', 'between 1900 and 1999', 'between 1900 and 1999'],
    ['1992-02~', 'about February 1992', 'c. Feb 1992'],
    ['2025-09-08?', '8 September 2025 (uncertain)', '8 Sept 2025 (?)'],
    ['2001%', 'about 2001 (uncertain)', 'c. 2001 (?)'],
    ['199X~', 'about the 1990s', 'c. the 1990s'],
    // What two days share is said once.
    ['2026-02-03/2026-02-04', '3–4 February 2026', '3–4 Feb 2026'],
    ['2026-01-28/2026-02-04', '28 January – 4 February 2026', '28 Jan – 4 Feb 2026'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026', '30 Dec 2025 – 2 Jan 2026'],
    ['2026-02-03/2026-02-03', '3 February 2026', '3 Feb 2026'],
    ['2026-02-03~/2026-02-04~', 'about 3–4 February 2026', 'c. 3–4 Feb 2026'],
    ['2025/2026', '2025–2026', '2025–2026'],
    ['2025?/2026?', '2025–2026 (uncertain)', '2025–2026 (?)'],
    ['2025-09/2025-11', 'September 2025 – November 2025', 'Sept 2025 – Nov 2025'],
    ['1995-08~/1995-09-02', 'about August 1995 – 2 September 1995', 'c. Aug 1995 – 2 Sept 1995'],
    ['198X/2001', 'the 1980s – 2001', 'the 1980s – 2001'],
    ['2022/..', 'since 2022', 'since 2022'],
    ['2022-03~/..', 'since about March 2022', 'since c. Mar 2022'],
    ['../2026-11-23', 'until 23 November 2026', 'until 23 Nov 2026'],
    ['[2025-09-08,2025-09-09]', '8 or 9 September 2025 (uncertain)', '8 or 9 Sept 2025 (?)'],
    ['[2025-09-07,2025-09-08,2025-09-10]', '7, 8 or 10 September 2025 (uncertain)', '7, 8 or 10 Sept 2025 (?)'],
    ['[2025-08,2025-10]', 'August 2025 or October 2025 (uncertain)', 'Aug 2025 or Oct 2025 (?)'],
    // The doubt is said once, of the whole.
    ['[2025-08~,2025-10?]', 'about August 2025 or October 2025 (uncertain)', 'c. Aug 2025 or Oct 2025 (?)'],
  ])('%s is "%s", shortly "%s"', (text, long, short) => {
    expect(words.date(edtf(text))).toBe(long);
    expect(words.date(edtf(text), 'short')).toBe(short);
  });
});
