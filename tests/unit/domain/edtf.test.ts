import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTANT_FUTURE, DISTANT_PAST, dayFromNumber, dayNumber, isIsoDay } from '../../../src/domain/day.ts';
import {
  compareEdtf,
  isAfter,
  isBefore,
  latestStart,
  overlaps,
  parseEdtf,
  precisionOf,
} from '../../../src/domain/edtf.ts';
import { edtf } from '../../helpers/builderParts.ts';

describe('parseEdtf', () => {
  // text, shape, first day, last day, approximate, uncertain, last day on which it may have begun
  it.each([
    ['2026-02-04', 'point', '2026-02-04', '2026-02-04', false, false, '2026-02-04'],
    ['2025-09', 'point', '2025-09-01', '2025-09-30', false, false, '2025-09-30'],
    ['2024-02', 'point', '2024-02-01', '2024-02-29', false, false, '2024-02-29'],
    ['1992', 'point', '1992-01-01', '1992-12-31', false, false, '1992-12-31'],
    ['1992-02~', 'point', '1992-02-01', '1992-02-29', true, false, '1992-02-29'],
    ['2025-09-08?', 'point', '2025-09-08', '2025-09-08', false, true, '2025-09-08'],
    ['2001%', 'point', '2001-01-01', '2001-12-31', true, true, '2001-12-31'],
    ['199X', 'point', '1990-01-01', '1999-12-31', false, false, '1999-12-31'],
    ['19XX', 'point', '1900-01-01', '1999-12-31', false, false, '1999-12-31'],
    ['199X?', 'point', '1990-01-01', '1999-12-31', false, true, '1999-12-31'],
    ['2026-02-03/2026-02-04', 'interval', '2026-02-03', '2026-02-04', false, false, '2026-02-03'],
    ['2025-09/2026', 'interval', '2025-09-01', '2026-12-31', false, false, '2025-09-30'],
    ['1995-08~/1995-09?', 'interval', '1995-08-01', '1995-09-30', true, true, '1995-08-31'],
    // It ended on 5 January, so it cannot have begun after that.
    ['2026/2026-01-05', 'interval', '2026-01-01', '2026-01-05', false, false, '2026-01-05'],
    ['2026-02-03/2026-02-03', 'interval', '2026-02-03', '2026-02-03', false, false, '2026-02-03'],
    ['2022/..', 'interval', '2022-01-01', DISTANT_FUTURE, false, false, '2022-12-31'],
    ['2022/', 'interval', '2022-01-01', DISTANT_FUTURE, false, false, '2022-12-31'],
    // Begun at some time before its end: certain only at the end.
    ['../2026-11-23', 'interval', DISTANT_PAST, '2026-11-23', false, false, '2026-11-23'],
    ['/1995', 'interval', DISTANT_PAST, '1995-12-31', false, false, '1995-12-31'],
    ['[2025-09-08,2025-09-09]', 'one-of', '2025-09-08', '2025-09-09', false, false, '2025-09-09'],
    ['[2025-09-09, 2025-09-08]', 'one-of', '2025-09-08', '2025-09-09', false, false, '2025-09-09'],
    ['[2019,2021-05~]', 'one-of', '2019-01-01', '2021-05-31', true, false, '2021-05-31'],
  ])('reads %s', (text, shape, earliest, latest, approximate, uncertain, begun) => {
    const date = edtf(text);
    expect(date).toMatchObject({ text, shape, earliest, latest, approximate, uncertain });
    expect(latestStart(date)).toBe(begun);
  });

  it.each([
    '2020-02-30',
    '2023-02-29',
    '2025-13',
    '2025-00',
    '2025-9',
    '92',
    '199X-02',
    '19X2',
    'XXXX',
    '2026-02-04~~',
    '~2026',
    '2026-02-04/2026-02-03',
    '2026/2025-12',
    '2026/2025/2024',
    '/',
    '../..',
    '..',
    '[2025]',
    '[]',
    '[2025,]',
    '[2025-02-30,2025-03-01]',
    '4 February 2026',
    '2026-02-04T10:00',
    ' 2026',
    '',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('keeps the ends of an interval apart, with what is said of each', () => {
    const [from, to] = edtf('1995-08~/..').parts;
    expect(from).toEqual({
      text: '1995-08~',
      precision: 'month',
      approximate: true,
      uncertain: false,
      first: '1995-08-01',
      last: '1995-08-31',
    });
    expect(to).toBeNull();
  });
});

describe('precisionOf', () => {
  it.each([
    ['2026-02-04', 'day'],
    ['2026-02', 'month'],
    ['2026', 'year'],
    ['199X', 'decade'],
    ['19XX', 'century'],
    ['2025/2026-02-04', 'day'],
    ['../2025', 'year'],
  ])('of %s is the %s', (text, precision) => {
    expect(precisionOf(edtf(text))).toBe(precision);
  });
});

describe('before, after, overlapping', () => {
  const visit = edtf('2026-02-03/2026-02-04');
  it('is before or after a day only when all of it is', () => {
    expect([isBefore(visit, '2026-02-04'), isBefore(visit, '2026-02-05')]).toEqual([false, true]);
    expect([isAfter(visit, '2026-02-03'), isAfter(visit, '2026-02-02')]).toEqual([false, true]);
  });
  it('overlaps a span that touches either end; a null end is open', () => {
    expect(overlaps(visit, '2026-02-04', '2026-03-01')).toBe(true);
    expect(overlaps(visit, '2026-01-01', '2026-02-03')).toBe(true);
    expect(overlaps(visit, '2026-02-05', null)).toBe(false);
    expect(overlaps(visit, null, '2026-02-02')).toBe(false);
    expect(overlaps(visit, null, null)).toBe(true);
    expect(overlaps(edtf('2022/..'), '2040-01-01', null)).toBe(true);
  });
});

describe('compareEdtf', () => {
  it('orders by the first day, then the shorter span, then the text', () => {
    const texts = ['2026', '2026-01-01?', '2026-01', '2025/2026', '2026-01-01', '199X'];
    expect([...texts].sort((a, b) => compareEdtf(edtf(a), edtf(b)))).toEqual([
      '199X',
      '2025/2026',
      '2026-01-01',
      '2026-01-01?',
      '2026-01',
      '2026',
    ]);
  });
});

const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('2999-12-31') }).map(dayFromNumber);
const qualifier = fc.constantFrom('', '~', '?', '%');
const point = fc.oneof(
  fc.tuple(anyDay, qualifier).map(([day, mark]) => `${day}${mark}`),
  fc.tuple(anyDay, qualifier).map(([day, mark]) => `${day.slice(0, 7)}${mark}`),
  fc.tuple(anyDay, qualifier).map(([day, mark]) => `${day.slice(0, 4)}${mark}`),
  anyDay.map((day) => `${day.slice(0, 3)}X`),
  anyDay.map((day) => `${day.slice(0, 2)}XX`),
);
const interval = fc
  .tuple(point, point)
  .map(([a, b]) => (edtf(a).earliest <= edtf(b).latest ? `${a}/${b}` : `${b}/${a}`));
const anyDate = fc
  .oneof(
    point,
    interval,
    point.map((text) => `${text}/..`),
    point.map((text) => `../${text}`),
    fc.array(point, { minLength: 2, maxLength: 4 }).map((texts) => `[${texts.join(',')}]`),
  )
  .map(edtf);

describe('every EDTF date', () => {
  it('has bounds in order, and may have begun only within them', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(date.earliest <= date.latest).toBe(true);
        expect(date.earliest <= latestStart(date) && latestStart(date) <= date.latest).toBe(true);
        for (const part of date.parts) if (part) expect(part.first <= part.last).toBe(true);
      }),
    );
  });

  it('reads again from its own text', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseEdtf(date.text)).toEqual(date);
      }),
    );
  });

  it('is, for a day, exactly that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(edtf(day)).toMatchObject({ earliest: day, latest: day });
      }),
    );
  });

  it('is before, after or overlapping a day: just one of the three', () => {
    fc.assert(
      fc.property(anyDate, anyDay, (date, day) => {
        expect([isBefore(date, day), isAfter(date, day), overlaps(date, day, day)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it('overlaps a span just when it is neither before its first nor after its last day', () => {
    fc.assert(
      fc.property(anyDate, anyDay, anyDay, (date, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(overlaps(date, from, to)).toBe(!isBefore(date, from) && !isAfter(date, to));
      }),
    );
  });

  it('is ordered totally: the comparison turns its sign with its sides and is 0 only for the same text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
        expect(compareEdtf(a, b) === 0).toBe(a.text === b.text);
      }),
    );
  });

  it('is never made of a text without real days', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X]{4}(-[0-3][0-9]){0,2}[?~%]?$/), (text) => {
        const date = parseEdtf(text);
        if (date) expect([isIsoDay(date.earliest), isIsoDay(date.latest)]).toEqual([true, true]);
      }),
    );
  });
});
