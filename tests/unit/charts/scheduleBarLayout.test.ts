import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layoutScheduleBar,
  type ScheduleBarInput,
  type ScheduleBarLayout,
  scheduleSpan,
} from '../../../src/charts/scheduleBarLayout.ts';
import { addDays } from '../../../src/domain/day.ts';
import { edtf } from '../../helpers/builderParts.ts';

const aPromise = (madeOn: string, deadline: string | null, more: Partial<ScheduleBarInput> = {}): ScheduleBarInput => ({
  madeOn: edtf(madeOn),
  deadline: deadline === null ? null : edtf(deadline),
  settledOn: null,
  overdue: false,
  ...more,
});

/** Two years, 730 days, on 730 px between edges of 4: a day is a px. */
const SPAN = { from: '2025-01-01', to: '2026-12-31' };
const WIDTH = 738;
const layout = (input: ScheduleBarInput, day: string) => layoutScheduleBar(input, SPAN, day, WIDTH);

/** With px as whole numbers, so that they can be added up in the head. */
function rounded(input: ScheduleBarInput, day: string): ScheduleBarLayout {
  const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value) : value);
  return JSON.parse(JSON.stringify(layout(input, day), (_key, value) => round(value)));
}

describe('scheduleSpan', () => {
  it('runs from the first promise to the last deadline, in whole years', () => {
    expect(scheduleSpan([aPromise('2025-09-09', '2026'), aPromise('2024-05', '2027-02')], '2026-11-23')).toEqual({
      from: '2024-01-01',
      to: '2027-12-31',
    });
  });

  it('has the as-of day in it, and no more than ten years', () => {
    expect(scheduleSpan([], '2026-11-23')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(scheduleSpan([aPromise('1995', '2001')], '2026-11-23')).toEqual({ from: '2017-01-01', to: '2026-12-31' });
  });
});

describe('layoutScheduleBar', () => {
  it('is solid to the as-of day and dotted from there to the deadline', () => {
    // 1 February 2025 is day 31, 12 April 2025 day 101; a deadline of March 2026 ends after 365 + 90 days.
    expect(rounded(aPromise('2025-02-01', '2026-03'), '2025-04-12')).toMatchObject({
      madeX: 4 + 31,
      solidEnd: 4 + 101,
      dayX: 4 + 101,
      deadlineX: 4 + 455,
      ahead: { from: 4 + 101, to: 4 + 455 },
      beyond: null,
      dottedTo: null,
    });
  });

  it('is crimson from the deadline to the as-of day when it is overdue', () => {
    // February 2025 ends after 59 days; 12 April is day 101.
    expect(rounded(aPromise('2025-02-01', '2025-02', { overdue: true }), '2025-04-12')).toMatchObject({
      solidEnd: 4 + 59,
      ahead: null,
      beyond: { from: 4 + 59, to: 4 + 101 },
    });
  });

  it('is crimson only to the day on which it was kept, and not at all when that was in time', () => {
    const late = rounded(aPromise('2025-02-01', '2025-02', { settledOn: '2025-03-12' }), '2026-04-12');
    expect(late.beyond).toEqual({ from: 4 + 59, to: 4 + 70 });
    const inTime = rounded(aPromise('2025-02-01', '2025-02', { settledOn: '2025-02-11' }), '2026-04-12');
    expect(inTime).toMatchObject({ solidEnd: 4 + 41, beyond: null, ahead: null });
  });

  it('is dotted to the as-of day without a deadline', () => {
    expect(rounded(aPromise('2025-02-01', null), '2025-04-12')).toMatchObject({
      deadlineX: null,
      dottedTo: 4 + 101,
      ahead: null,
      beyond: null,
    });
  });

  it('is never sharper than its dates', () => {
    // March 2025: days 59 to 90. A day is a px here, too narrow for a span.
    const fuzzy = rounded(aPromise('2025-03', '2026-02~'), '2025-04-12');
    expect(fuzzy).toMatchObject({ madeSpan: { from: 4 + 59, to: 4 + 90 }, deadlineFuzzy: true });
    const exact = rounded(aPromise('2025-03-01', '2026-02'), '2025-04-12');
    expect(exact).toMatchObject({ madeSpan: null, deadlineFuzzy: false });
  });

  it('says that a promise is older than the axis', () => {
    expect(rounded(aPromise('2024-12-31', null), '2025-04-12')).toMatchObject({ older: true, madeX: 4 });
    expect(rounded(aPromise('2025-01-01', null), '2025-04-12').older).toBe(false);
  });

  it('property: everything lies within the drawing, and each stretch runs forward', () => {
    const offset = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(
        offset,
        fc.option(offset),
        fc.option(offset),
        offset,
        fc.boolean(),
        (made, due, kept, day, overdue) => {
          const at = (days: number) => addDays('2026-01-01', days);
          const input = aPromise(at(made), due === null ? null : at(due), {
            settledOn: kept === null ? null : at(kept),
            overdue,
          });
          const bar = layout(input, at(day));
          const ends = [bar.madeX, bar.dayX, bar.solidEnd, bar.deadlineX ?? 4, bar.dottedTo ?? 4];
          for (const x of ends) {
            expect(x).toBeGreaterThanOrEqual(4);
            expect(x).toBeLessThanOrEqual(WIDTH - 4);
          }
          expect(bar.solidEnd).toBeGreaterThanOrEqual(bar.madeX);
          if (bar.ahead !== null) expect(bar.ahead.to).toBeGreaterThan(bar.ahead.from);
          if (bar.beyond !== null) {
            expect(bar.beyond.from).toBe(bar.deadlineX);
            expect(bar.beyond.to).toBeGreaterThan(bar.beyond.from);
          }
        },
      ),
    );
  });
});
