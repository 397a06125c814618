import { describe, expect, it } from 'vitest';
import { type LifeLineInput, layoutLifeLine } from '../../../src/charts/lifeLineLayout.ts';
import type { DocumentStatus } from '../../../src/domain/statusHistory.ts';
import { edtf } from '../../helpers/builderParts.ts';

/** From 1 January 2025 to 31 December 2026 are 730 days; 746 px less twice 8 px are one px a day. */
const AXIS = { from: '2025-01-01', to: '2026-12-31', day: '2026-11-23' };
const WIDTH = 746;
const START = 8;
/** 23 November 2026 is day 691 of the axis, counted from 0. */
const DAY_X = START + 691;

function life(...steps: readonly (readonly [DocumentStatus, string])[]): LifeLineInput {
  return { steps: steps.map(([status, date]) => ({ status, date: edtf(date) })), due: null, until: null };
}

const layout = (input: LifeLineInput) => layoutLifeLine(input, AXIS, WIDTH, false);

describe('layoutLifeLine', () => {
  it('changes form with every step and stops at the as-of day', () => {
    const { segments, dayX, arrow } = layout(
      life(
        ['expected', '2025-03-01'],
        ['negotiated', '2025-06-01'],
        ['signed', '2026-02-04'],
        ['in-force', '2026-06-01'],
      ),
    );
    expect(dayX).toBe(DAY_X);
    expect(arrow).toBeNull();
    expect(segments.map(({ form }) => form)).toEqual(['expected', 'negotiated', 'signed', 'in-force']);
    // 1 March 2025 is day 59; the line begins where that day ends, and ends where 1 June (day 151) begins.
    expect(segments[0]).toMatchObject({ x1: START + 60, x2: START + 151 });
    expect(segments.at(-1)?.x2).toBe(DAY_X);
  });

  it('begins with an arrow at the edge where the life is older than the axis', () => {
    const { segments, marks, arrow } = layout(life(['negotiated', '2022-09-16'], ['signed', '2026-02-04']));
    expect(arrow).toEqual({ x: START, form: 'negotiated' });
    expect(marks.map(({ status }) => status)).toEqual(['signed']);
    expect(segments[0]).toMatchObject({ x1: START, form: 'negotiated' });
  });

  it('stays dashed when talks that go on are announced: a paper is never less far than it once was', () => {
    const { segments } = layout(life(['negotiated', '2025-02-01'], ['announced', '2025-04'], ['signed', '2026-02-04']));
    expect(segments.map(({ form }) => form)).toEqual(['negotiated', 'negotiated', 'signed']);
  });

  it('draws a date no sharper than it is: the span of its days, and no line within it', () => {
    const { marks, segments } = layout(life(['signed', '2025']));
    expect(marks[0]?.span).toEqual({ x: START, width: 365 });
    expect(marks[0]?.x).toBe(START + 182.5);
    expect(segments).toEqual([expect.objectContaining({ x1: START + 365, x2: DAY_X })]);
  });

  it('gives a certain day no span, one that is about or in doubt a visible one', () => {
    const spans = (date: string) => layout(life(['signed', date])).marks[0];
    expect(spans('2025-09-09')?.span).toBeNull();
    expect(spans('2025-09-09~')?.span?.width).toBe(20);
    expect(spans('2025-09-09?')).toMatchObject({ uncertain: true, span: { width: 20 } });
  });

  it('has no line after a paper has lapsed', () => {
    const { segments } = layout(life(['signed', '2025-02-01'], ['lapsed', '2025-08-01']));
    expect(segments).toHaveLength(1);
    expect(layout(life(['signed', '2020-02-01'], ['lapsed', '2021-08-01'])).segments).toEqual([]);
  });

  it('never passes the day, not even with a span that does', () => {
    const { marks, segments } = layout(life(['announced', '2026']));
    expect(marks[0]?.span?.x).toBe(START + 365);
    expect((marks[0]?.span?.x ?? 0) + (marks[0]?.span?.width ?? 0)).toBe(DAY_X);
    expect(segments).toEqual([]);
  });

  it('marks a time that passed at its end, and the end of a plan that lies ahead', () => {
    const steps = life(['announced', '2026-02-04']);
    const shown = layoutLifeLine({ ...steps, due: edtf('2026-04'), until: '2026-12-31' }, AXIS, WIDTH, false);
    // The end of 30 April 2026: day 484 begins there, 1 May being day 485.
    expect(shown.dueX).toBe(START + 485);
    expect(shown.untilX).toBe(WIDTH - START);
    const unseen = layoutLifeLine({ ...steps, due: edtf('2027'), until: '2026-01-01' }, AXIS, WIDTH, false);
    expect(unseen).toMatchObject({ dueX: null, untilX: null });
  });

  it('names no year after the day, and makes room for names when asked', () => {
    const before = layoutLifeLine(life(), { ...AXIS, day: '2025-12-31' }, WIDTH, true);
    expect(before.ticks.map(({ key }) => key)).toEqual(['2025']);
    expect(before.height).toBeGreaterThan(layout(life()).height);
  });
});
