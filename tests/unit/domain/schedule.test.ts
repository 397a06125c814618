import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/day.ts';
import { scheduleOf, settledOn } from '../../../src/domain/schedule.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';

describe('scheduleOf', () => {
  it('counts to the last day that the deadline allows', () => {
    // The plan runs to the end of 2026: from 23 November that is 8 days of November and 30 of December.
    expect(scheduleOf(edtf('2026'), undefined, '2026-11-23')).toMatchObject({ kind: 'ahead', daysLeft: 38 });
    expect(scheduleOf(edtf('2025-11'), undefined, '2025-11-30')).toMatchObject({ kind: 'ahead', daysLeft: 0 });
    expect(scheduleOf(edtf('2025-11'), undefined, '2025-12-01')).toMatchObject({ kind: 'overdue', daysOver: 1 });
  });

  it('has no opinion without a deadline', () => {
    expect(scheduleOf(null, undefined, '2026-11-23')).toEqual({ kind: 'undated' });
  });

  it('tells in time from late', () => {
    expect(scheduleOf(edtf('2025-11'), '2025-11-30', '2026-01-01')).toMatchObject({ kind: 'settled', daysLate: 0 });
    expect(scheduleOf(edtf('2025-11'), '2026-02-04', '2026-11-23')).toMatchObject({ kind: 'settled', daysLate: 66 });
    expect(scheduleOf(edtf('2025-11'), null, '2026-11-23')).toMatchObject({ kind: 'settled', daysLate: null });
  });

  it('moves a day for a day, from ahead to overdue', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const schedule = scheduleOf(edtf('2026-06-15'), undefined, addDays('2026-06-15', days));
        if (days <= 0) expect(schedule).toMatchObject({ kind: 'ahead', daysLeft: Math.abs(days) });
        else expect(schedule).toMatchObject({ kind: 'overdue', daysOver: days });
      }),
    );
  });
});

describe('settledOn', () => {
  it('is the day of the last step when that settles the promise', () => {
    expect(settledOn([aStep('open', '2025-09-09', ['a']), aStep('met', '2026-02-04', ['a'])])).toBe('2026-02-04');
    expect(settledOn([aStep('open', '2025-09-09', ['a']), aStep('in-progress', '2026-02-04', ['a'])])).toBeUndefined();
    expect(settledOn([])).toBeUndefined();
  });
});
