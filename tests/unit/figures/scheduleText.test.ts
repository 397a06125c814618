import { beforeAll, describe, expect, it } from 'vitest';
import { scheduleOf } from '../../../src/domain/schedule.ts';
import { deadlineText, scheduleText, spanText } from '../../../src/figures/scheduleText.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { edtf } from '../../helpers/builderParts.ts';
import { englishWords } from '../../helpers/englishWords.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const said = (deadline: string | null, settledOn: string | null | undefined, day: string) =>
  scheduleText(scheduleOf(deadline === null ? null : edtf(deadline), settledOn, day), words);

describe('spanText', () => {
  it('counts in the unit in which a span is still told apart', () => {
    expect([0, 1, 38, 55].map((days) => spanText(days, words))).toEqual(['0 days', '1 day', '38 days', '55 days']);
    expect([56, 358, 365].map((days) => spanText(days, words))).toEqual(['8 weeks', '51 weeks', '52 weeks']);
    // 366 / 30.44 is 12.02; 1757 / 30.44 is 57.7.
    expect([366, 1757].map((days) => spanText(days, words))).toEqual(['12 months', '58 months']);
  });
});

describe('deadlineText', () => {
  it('names the end of a year, which is the last day that a bare year allows', () => {
    expect(deadlineText(edtf('2026'), words)).toBe('end of 2026');
    expect(deadlineText(edtf('2025-11'), words)).toBe('Nov 2025');
    expect(deadlineText(edtf('2027/2028'), words)).toBe('2027–2028');
    expect(deadlineText(edtf('2028-02~'), words)).toBe('c. Feb 2028');
  });
});

describe('scheduleText', () => {
  it('says what is left, what is past, and that nothing was stated', () => {
    expect(said('2026', undefined, '2026-11-23')).toBe('38 days left, to end of 2026');
    expect(said('2025-11', undefined, '2026-11-23')).toBe('51 weeks past the deadline, Nov 2025');
    expect(said(null, undefined, '2026-11-23')).toBe('no deadline stated');
  });

  it('says whether a promise was kept in time, and nothing more where its day is not known', () => {
    expect(said('2025-11', '2025-11-30', '2026-11-23')).toBe('due Nov 2025, settled 30 Nov 2025');
    // 30 November to 4 February are 66 days.
    expect(said('2025-11', '2026-02-04', '2026-11-23')).toBe('due Nov 2025, settled 4 Feb 2026, 9 weeks late');
    expect(said('2025-11', null, '2026-11-23')).toBe('due Nov 2025');
  });
});
