import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { scheduleOf, settledOn } from '../../../src/domain/schedule.ts';
import { aStep, edtf } from '../../helpers/builderParts.ts';

describe('scheduleOf', () => {
  it('says nothing of a promise without a deadline, whatever became of it', () => {
    expect(scheduleOf(null, undefined, '2026-02-02')).toEqual({ kind: 'undated' });
    expect(scheduleOf(null, '2025-01-01', '2026-02-02')).toEqual({ kind: 'undated' });
  });

  it('counts the days to the last day that the deadline allows', () => {
    // "2026" ends on 31 December; from 2 February 2026 (day 33 of 365) that is 332 days.
    expect(scheduleOf(edtf('2026'), undefined, '2026-02-02')).toMatchObject({ kind: 'ahead', daysLeft: 332 });
  });

  it('is not late on the last day itself, and one day late on the next', () => {
    const deadline = edtf('2025-11');
    expect(scheduleOf(deadline, undefined, '2025-11-30')).toMatchObject({ kind: 'ahead', daysLeft: 0 });
    expect(scheduleOf(deadline, undefined, '2025-12-01')).toMatchObject({ kind: 'overdue', daysOver: 1 });
    // 30 November 2025 to 2 February 2026: 31 + 31 + 2 days.
    expect(scheduleOf(deadline, undefined, '2026-02-02')).toMatchObject({ kind: 'overdue', daysOver: 64 });
  });

  it('counts how late a promise was kept, in time being zero', () => {
    const deadline = edtf('2025-11-30');
    expect(scheduleOf(deadline, '2025-10-01', '2026-02-02')).toMatchObject({ kind: 'settled', daysLate: 0 });
    expect(scheduleOf(deadline, '2025-11-30', '2026-02-02')).toMatchObject({ kind: 'settled', daysLate: 0 });
    expect(scheduleOf(deadline, '2025-12-10', '2026-02-02')).toMatchObject({
      kind: 'settled',
      on: '2025-12-10',
      daysLate: 10,
    });
  });

  it('leaves the lateness missing where the day of keeping is not known', () => {
    expect(scheduleOf(edtf('2025'), null, '2026-02-02')).toMatchObject({ kind: 'settled', on: null, daysLate: null });
  });

  it('property: ahead and overdue part exactly at the deadline, and no count is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (offset) => {
        const schedule = scheduleOf(edtf('2026-02-28'), undefined, addDays('2026-02-28', offset));
        if (schedule.kind === 'ahead') return offset <= 0 && schedule.daysLeft === -offset;
        return schedule.kind === 'overdue' && offset > 0 && schedule.daysOver === offset;
      }),
    );
  });
});

describe('settledOn', () => {
  it('is undefined while the last step does not keep the promise', () => {
    expect(settledOn([])).toBeUndefined();
    expect(settledOn([aStep('open', '2024-05-01', ['s1'])])).toBeUndefined();
    expect(settledOn([aStep('met', '2024-05-01', ['s1']), aStep('open', '2024-06-01', ['s1'])])).toBeUndefined();
    expect(settledOn([aStep('missed', '2024-05-01', ['s1'])])).toBeUndefined();
  });

  it('is the day of the step that keeps it, wholly or in part', () => {
    expect(settledOn([aStep('open', '2024-05-01', ['s1']), aStep('met', '2025-03-09', ['s1'])])).toBe('2025-03-09');
    expect(settledOn([aStep('partly-met', '2025-03-09', ['s1'])])).toBe('2025-03-09');
  });

  it('is null, not a guess, where the step has no date', () => {
    expect(settledOn([aStep('met', null, ['s1'])])).toBeNull();
  });
});
